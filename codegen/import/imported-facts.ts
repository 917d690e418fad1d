import type { JsonObject } from "../../runtime/meta/json.ts";
import type { DiscoveryFacts } from "../load/discovery-facts.ts";
import type { ProtobufMessages } from "./merge-protobuf.ts";

/** What a source says about an API; a source that is silent on something leaves it out, and what is known is kept. */
export interface ImportedFacts {
  /** OpenAPI schemas as they came, by full name. */
  readonly schemas: ReadonlyMap<string, JsonObject>;
  readonly discovery?: DiscoveryFacts;
  /** Table columns by "group/version/resource". */
  readonly columns?: JsonObject;
  /** The objects of a fresh server by "group/version/resource". */
  readonly bootstrap?: JsonObject;
  readonly protobuf?: ProtobufMessages;
  /** As /version answers it. */
  readonly version?: JsonObject;
  /** True when the source holds the whole API, so that what it does not name is gone. */
  readonly complete: boolean;
}
