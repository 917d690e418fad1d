import { isInt64 } from "../../../codegen/compiler/structural/go-value.ts";
import type { JsonValue } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { ColumnDefinition } from "../../scheme/resource-definition.ts";
import { compileJsonPath } from "../json-path.ts";
import { JsonPathError } from "../json-path-error.ts";
import { age } from "./age.ts";
import { type Cell, type Cells, cellsOf } from "./cells.ts";
import { goText } from "./go-text.ts";

type CellPrinter = (object: KubeObject) => Cell;

/** The cells of a custom resource: each column's path leads to its value. A column without one shows the name. */
export function customCells(columns: readonly ColumnDefinition[]): Cells {
  const printers = columns.map(printerOf);
  return cellsOf((object) => ({ cells: printers.map((print) => print(object)) }));
}

function printerOf({ type, format, jsonPath }: ColumnDefinition, position: number): CellPrinter {
  if (jsonPath === undefined || (position === 0 && format === "name")) return ({ metadata }) => metadata.name ?? "";
  let find: ReturnType<typeof compileJsonPath>;
  try {
    find = compileJsonPath(jsonPath);
  } catch (error) {
    if (error instanceof JsonPathError) return () => null;
    throw error;
  }
  return (object) => {
    try {
      const [found] = find(object as unknown as JsonValue);
      return found === undefined ? null : cellOf(type, found);
    } catch (error) {
      if (error instanceof JsonPathError) return null;
      throw error;
    }
  };
}

/** A value as a cell of a column's type; null where it has another type. Only the first of several values is shown. */
function cellOf(type: string, value: JsonValue): Cell {
  switch (type) {
    case "string":
      return goText(value);
    case "integer":
      return typeof value === "number" ? integerOf(value) : typeof value === "bigint" ? value : null;
    case "number":
      return typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : null;
    case "boolean":
      return typeof value === "boolean" ? value : null;
    case "date":
      return typeof value === "string" ? date(value) : null;
    default:
      return null;
  }
}

/** What Go makes of a double that no integer of 64 bits is near: the smallest of them. */
function integerOf(value: number): Cell {
  const whole = Math.trunc(value);
  return isInt64(whole) ? whole : -(2n ** 63n);
}

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)$/;

function date(text: string): Cell {
  if (text === "" || text === "null") return "<unknown>";
  return rfc3339.test(text) && !Number.isNaN(Date.parse(text)) ? age(text) : "<invalid>";
}
