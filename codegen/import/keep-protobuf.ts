import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { wrapReference } from "./merge-go-facts.ts";
import { protobufExtension } from "./merge-protobuf.ts";

/** Takes protobuf facts over from the schema that is replaced: most sources do not have them, and numbers never change. */
export function keepProtobuf(schema: JsonObject, known: JsonObject | undefined): JsonObject {
  const message = known?.[protobufExtension];
  if (message === undefined || known === undefined) return schema;
  const kept: JsonObject = { ...schema, [protobufExtension]: message };
  const before = known["properties"];
  if (!isJsonObject(schema["properties"]) || !isJsonObject(before)) return kept;
  const properties: JsonObject = { ...schema["properties"] };
  for (const [name, property] of Object.entries(properties)) {
    const old = before[name];
    const number = isJsonObject(old) ? old[protobufExtension] : undefined;
    if (number !== undefined && isJsonObject(property)) properties[name] = { ...wrapReference(property), [protobufExtension]: number };
  }
  return { ...kept, properties };
}
