import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";

/** A schema directly inside another. */
export interface SubSchema {
  readonly schema: JsonObject;
  readonly keyword: string;
  /** Its member or index in what the keyword has; undefined: it is all that the keyword has. */
  readonly step: string | number | undefined;
}

/** The keywords that have schemas, in the order in which kube-apiserver looks at them. */
const order = ["patternProperties", "additionalProperties", "properties", "not", "allOf", "oneOf", "anyOf", "definitions", "items"];
const single = new Set(["additionalProperties", "not", "items"]);
const maps = new Set(["properties", "definitions", "patternProperties"]);
const lists = new Set(["allOf", "oneOf", "anyOf", "items"]);
const none: readonly SubSchema[] = [];

/** The schemas directly inside a schema. Most have none, and cost nothing. */
export function subSchemas(schema: JsonObject): readonly SubSchema[] {
  const keywords = keywordsIn(schema);
  if (keywords === undefined) return none;
  const found: SubSchema[] = [];
  for (const keyword of keywords) collect(schema[keyword] as JsonObject | JsonValue[], keyword, found);
  return found;
}

function keywordsIn(schema: JsonObject): string[] | undefined {
  let found: string[] | undefined;
  for (const keyword in schema) {
    if (typeof schema[keyword] !== "object" || schema[keyword] === null || !order.includes(keyword)) continue;
    if (found === undefined) found = [keyword];
    else found.push(keyword);
  }
  return found === undefined || found.length === 1 ? found : found.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function collect(value: JsonObject | readonly JsonValue[], keyword: string, found: SubSchema[]): void {
  if (Array.isArray(value)) {
    if (!lists.has(keyword)) return;
    value.forEach((one, step) => {
      if (isJsonObject(one)) found.push({ schema: one, keyword, step });
    });
  } else if (maps.has(keyword)) {
    for (const [step, one] of Object.entries(value)) if (isJsonObject(one)) found.push({ schema: one, keyword, step });
  } else if (single.has(keyword)) found.push({ schema: value as JsonObject, keyword, step: undefined });
}

/** The path that errors print for a schema inside that at `path`. */
export function pathOf({ keyword, step }: SubSchema, path: string): string {
  return step === undefined ? `${path}.${keyword}` : `${path}.${keyword}[${step}]`;
}

/** True when a schema, or one inside it, is as `test` says. */
export function someSchema(schema: JsonObject, test: (one: JsonObject) => boolean): boolean {
  return test(schema) || subSchemas(schema).some((one) => someSchema(one.schema, test));
}
