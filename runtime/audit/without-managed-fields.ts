import { parseExactly, stringifyExactly } from "../meta/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";

const mark = Buffer.from('"managedFields"');

/** An object, a list or a table as JSON, without who owns which fields. What has nothing of the kind is handed back as it is. */
export function withoutManagedFields(json: Buffer): Buffer {
  if (!json.includes(mark)) return json;
  const value = parseExactly(json);
  if (!isJsonObject(value)) return json;
  drop(value);
  for (const item of listOf(value["items"])) drop(item);
  if (value["kind"] === "Table") for (const row of listOf(value["rows"])) if (isJsonObject(row)) drop(row["object"]);
  return Buffer.from(stringifyExactly(value));
}

function drop(value: JsonValue | undefined): void {
  if (!isJsonObject(value) || !isJsonObject(value["metadata"])) return;
  delete (value["metadata"] as JsonObject)["managedFields"];
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
