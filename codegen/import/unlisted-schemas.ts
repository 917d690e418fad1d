import type { JsonObject } from "../../runtime/meta/json.ts";
import { localPrefix } from "./canonical-schema.ts";

const meta = "io.k8s.apimachinery.pkg.apis.meta.v1";
const reference = (name: string): JsonObject => ({ allOf: [{ $ref: `${localPrefix}${meta}.${name}` }], default: {} });

/**
 * Types that a server answers with without listing them in its OpenAPI: objects and lists cut down to their metadata,
 * which clients ask for as `as=PartialObjectMetadata`.
 */
export const unlistedSchemas: Readonly<Record<string, JsonObject>> = {
  [`${meta}.PartialObjectMetadata`]: {
    type: "object",
    properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: reference("ObjectMeta") },
    "x-kubernetes-group-version-kind": [{ group: "meta.k8s.io", kind: "PartialObjectMetadata", version: "v1" }],
  },
  [`${meta}.PartialObjectMetadataList`]: {
    type: "object",
    properties: {
      apiVersion: { type: "string" },
      items: { type: "array", items: reference("PartialObjectMetadata") },
      kind: { type: "string" },
      metadata: reference("ListMeta"),
    },
    required: ["items"],
    "x-kubernetes-group-version-kind": [{ group: "meta.k8s.io", kind: "PartialObjectMetadataList", version: "v1" }],
  },
};
