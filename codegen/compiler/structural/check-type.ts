import type { JsonValue } from "../../../runtime/meta/json.ts";
import { typeInvalid } from "../../../runtime/validation/field-error.ts";
import { type GoType, goTypeOf } from "./go-value.ts";
import { isWhole } from "./is-whole.ts";
import type { Walk } from "./walk.ts";

/** How Go's validator calls the format of a number. */
const goFormats: Partial<Record<GoType, string>> = { integer: "int64", number: "float64" };

/** The check of `type`, `nullable` and of a format on what is no text; undefined when everything passes. */
export function compileTypeCheck(
  types: readonly string[],
  format: string,
  nullable: boolean,
): ((value: JsonValue, walk: Walk) => number) | undefined {
  if (types.length === 0 && format === "") return undefined;
  const numeric = types.includes("number") || types.includes("integer");
  const expected = types.join(",");
  return (value, walk) => {
    const type = goTypeOf(value);
    if (type === "null") {
      if (types.length === 0 || nullable) return 1;
      return fail(walk, expected, "null");
    }
    const fits =
      types.includes(type) ||
      (type === "integer" && types.includes("number")) ||
      (type === "number" && types.includes("integer") && isWhole(value as number));
    const textual = type === "string" || type === "array";
    if (format !== "") {
      const goFormat = goFormats[type] ?? "";
      if (!textual && !fits && goFormat !== format) return fail(walk, format, goFormat);
      if (textual && !numeric) return 1;
    }
    return fits ? 1 : fail(walk, expected, type);
  };
}

function fail(walk: Walk, expected: string, found: string): number {
  const path = walk.path();
  walk.errors.push(typeInvalid(walk.fieldOf(path), found, `${path} in body must be of type ${expected}: ${JSON.stringify(found)}`));
  return 0;
}
