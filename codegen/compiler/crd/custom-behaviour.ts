import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";
import type { ResourceBehaviour } from "../../../runtime/scheme/resource-definition.ts";
import type { CrdVersion } from "./crd.ts";

/**
 * How custom resources live: /status writes nothing but status, every field beside it and the metadata counts for the
 * generation, and an update must say the resourceVersion.
 */
export function customBehaviour(version: CrdVersion): ResourceBehaviour {
  return {
    nameFormat: "dnsSubdomain",
    generation: { bumpsOn: Object.keys(propertiesOf(version.schema)).filter((name) => !isOutsideGeneration(name, version)) },
    ...(version.hasStatus ? { status: { keepsOnMain: ["status"], writes: ["status"] } } : {}),
    ...(version.scale === undefined ? {} : { scale: version.scale }),
    unconditionalUpdate: false,
  };
}

function isOutsideGeneration(name: string, version: CrdVersion): boolean {
  return ["apiVersion", "kind", "metadata"].includes(name) || (version.hasStatus && name === "status");
}

function propertiesOf(schema: JsonObject | undefined): JsonObject {
  const properties = schema?.["properties"];
  return isJsonObject(properties) ? properties : {};
}
