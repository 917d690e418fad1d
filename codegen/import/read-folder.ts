import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { addDocument } from "./add-document.ts";
import type { ImportedFacts } from "./imported-facts.ts";
import type { ProtobufMessages } from "./merge-protobuf.ts";
import { parseDiscovery } from "./parse-discovery.ts";

/**
 * Reads a folder of recorded answers: openapi-v3/*.json (a document a group-version), openapi-v2.json, discovery.json
 * (`{ api, apis }`), protobuf.json, table-columns.json and bootstrap-objects.json. Any but the OpenAPI may be missing.
 * The version is the end of the folder's name, "kubernetes-1.36.3".
 *
 * @throws Error when the folder holds no OpenAPI document.
 */
export function readFolder(folder: string): ImportedFacts {
  const schemas = new Map<string, JsonObject>();
  const documents = join(folder, "openapi-v3");
  if (existsSync(documents)) {
    for (const file of readdirSync(documents).sort()) {
      if (file.endsWith(".json")) addDocument(schemas, readObject(join(documents, file)));
    }
  }
  const v2 = join(folder, "openapi-v2.json");
  if (existsSync(v2)) addDocument(schemas, readObject(v2));
  if (schemas.size === 0) throw new Error(`${folder} holds neither openapi-v3/*.json nor openapi-v2.json`);
  const optional = (file: string) => (existsSync(join(folder, file)) ? readObject(join(folder, file)) : undefined);
  const discovery = optional("discovery.json");
  const columns = optional("table-columns.json");
  const bootstrap = optional("bootstrap-objects.json");
  const protobuf = optional("protobuf.json");
  const version = /(\d+)\.(\d+)\.\d+\S*$/.exec(basename(folder));
  return {
    schemas,
    ...(discovery === undefined ? {} : { discovery: parseDiscovery([discovery["api"], discovery["apis"]].filter(isJsonObject)) }),
    ...(columns === undefined ? {} : { columns }),
    ...(bootstrap === undefined ? {} : { bootstrap }),
    ...(protobuf === undefined ? {} : { protobuf: protobuf as unknown as ProtobufMessages }),
    ...(version === null ? {} : { version: { gitVersion: `v${version[0]}`, major: version[1] ?? "", minor: version[2] ?? "" } }),
    complete: true,
  };
}

function readObject(file: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isJsonObject(value)) throw new Error(`${file} is no JSON object`);
  return value;
}
