import { formatCheck } from "../../../codegen/compiler/structural/index.ts";
import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import type { CrdObject } from "../crd-object.ts";
import { hoistSpec, textOf } from "./hoisted-spec.ts";
import { subSchemas } from "./sub-schemas.ts";

/** Formats that a change brings in and nobody checks. */
export function formatWarnings(crd: CrdObject, old: CrdObject | undefined): string[] {
  const before = new Set(old === undefined ? [] : unknownFormats(old));
  return unknownFormats(crd)
    .filter((format) => !before.has(format))
    .map((format) => `unrecognized format ${JSON.stringify(format)}`);
}

function unknownFormats(crd: CrdObject): string[] {
  if (!isJsonObject(crd.spec)) return [];
  const { top, versions } = hoistSpec(crd.spec);
  return [top.schema, ...versions.map(({ schema }) => schema)].flatMap((schema) => (schema === undefined ? [] : formatsIn(schema)));
}

function formatsIn(schema: JsonObject): string[] {
  const format = textOf(schema["format"]);
  const own = format === "" || isKnown(textOf(schema["type"]), format) ? [] : [format];
  return [...own, ...subSchemas(schema).flatMap((one) => formatsIn(one.schema))];
}

function isKnown(type: string, format: string): boolean {
  if (type === "" || type === "string") return formatCheck(format) !== undefined;
  if (type === "integer") return format === "int32" || format === "int64";
  return type === "number" && (format === "float" || format === "double");
}
