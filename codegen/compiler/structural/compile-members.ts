import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** What is compiled of a schema's properties, without those of which nothing is. Most parts of a schema have none, and share one map. */
export function compileMembers<T>(schema: JsonObject, compile: (member: JsonObject) => T | undefined): ReadonlyMap<string, T> {
  const { properties } = schema;
  if (!isJsonObject(properties)) return none;
  let members: Map<string, T> | undefined;
  for (const name of Object.keys(properties)) {
    const member = properties[name];
    const compiled = isJsonObject(member) ? compile(member) : undefined;
    if (compiled === undefined) continue;
    members ??= new Map();
    members.set(name, compiled);
  }
  return members ?? none;
}
