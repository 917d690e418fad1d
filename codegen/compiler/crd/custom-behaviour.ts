import type { ResourceBehaviour } from "../../../runtime/scheme/resource-definition.ts";
import type { CrdVersion } from "./crd.ts";

/**
 * How custom resources live: /status writes nothing but status, everything but the metadata (and a status apart) counts
 * for the generation, and an update must say the resourceVersion.
 */
export function customBehaviour(version: CrdVersion): ResourceBehaviour {
  return {
    nameFormat: "dnsSubdomain",
    generation: { bumpsOn: ["*"] },
    ...(version.hasStatus ? { status: { keepsOnMain: ["status"], writes: ["status"] } } : {}),
    ...(version.scale === undefined ? {} : { scale: version.scale }),
    unconditionalUpdate: false,
  };
}
