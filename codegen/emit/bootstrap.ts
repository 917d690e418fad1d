import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { SchemaFiles } from "../load/schema-files.ts";
import type { GeneratedFile } from "../print/generated-file.ts";

const folder = "schemas/kubernetes/bootstrap/";

/** bootstrap-objects.json: what a fresh server holds, an object a line, in the order of its files. */
export function emitBootstrapObjects(files: SchemaFiles): GeneratedFile {
  const lines: string[] = [];
  for (const [path, text] of files) {
    if (!path.startsWith(folder)) continue;
    const list = JSON.parse(text) as JsonObject;
    for (const object of Array.isArray(list["items"]) ? list["items"] : []) if (isJsonObject(object)) lines.push(JSON.stringify(object));
  }
  return { path: "bootstrap-objects.json", text: `[\n${lines.join(",\n")}\n]\n` };
}
