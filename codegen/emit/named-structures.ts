import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { pointerTo } from "../load/diagnostic.ts";
import type { TypeModel } from "../model/model.ts";
import { fileNameOf } from "../model/type-names.ts";
import { printedSchema } from "./printed-schema.ts";

/** Structures farther down stay where they stand: a pod's template has hundreds, with names that nobody would say. */
const deepest = 3;
const longestName = 60;

/**
 * A CRD's kind as types to print: the kind, and its structures under names of their own - CronTabSpec, CronTabStatus,
 * CronTabSpecScale - named by the way to them. The items of a list are named as the list is.
 *
 * @param taken names in the kind's folder; those that are given are added
 */
export function namedStructures(kind: TypeModel, taken: Set<string>): TypeModel[] {
  const found: TypeModel[] = [];
  const visit = (schema: JsonObject, name: string, depth: number, pointer: string): JsonObject => {
    const out: JsonObject = { ...schema };
    const { properties, items, additionalProperties } = schema;
    if (isJsonObject(items)) out["items"] = named(items, name, depth, `${pointer}/items`);
    if (isJsonObject(additionalProperties)) out["additionalProperties"] = named(additionalProperties, name, depth, `${pointer}/additionalProperties`);
    if (isJsonObject(properties)) {
      out["properties"] = Object.fromEntries(
        Object.entries(properties).map(([member, property]) => [
          member,
          isJsonObject(property) ? named(property, name + capitalized(member), depth, `${pointer}${pointerTo("properties", member)}`) : property,
        ]),
      );
    }
    return out;
  };
  const named = (schema: JsonObject, name: string, depth: number, pointer: string): JsonObject => {
    if (!isJsonObject(schema["properties"])) return visit(schema, name, depth, pointer);
    if (depth >= deepest || name.length > longestName || taken.has(fileNameOf(name))) return schema;
    taken.add(fileNameOf(name));
    const schemaName = kind.schemaName.slice(0, kind.schemaName.lastIndexOf(".") + 1) + name;
    const { nullable, default: fallback, ...own } = schema;
    const place = found.length;
    const structure = visit(own, name, depth + 1, pointer);
    const source = { file: kind.source.file, pointer: kind.source.pointer + pointer };
    found.splice(place, 0, { schemaName, name, directory: kind.directory, file: fileNameOf(name), schema: structure, source });
    const { description } = schema;
    return {
      allOf: [{ $ref: `#/components/schemas/${schemaName}` }],
      ...(typeof description === "string" && description !== "" ? { description: withoutRules(description) } : {}),
      ...(nullable === undefined ? {} : { nullable }),
      ...(fallback === undefined ? {} : { default: fallback }),
    };
  };
  return [{ ...kind, schema: visit(printedSchema(kind.schema), kind.name, 0, "") }, ...found];
}

/** The rules of a structure are told where it is declared. */
function withoutRules(description: string): string {
  return description.replace(/(^|\n\n)Rules:\n[\s\S]*$/, "");
}

function capitalized(member: string): string {
  return member
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
