// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRange
// Hash: 128e63a22fe3
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { LimitRange } from "../types/limit-range.ts";
import type { LimitRangeApply } from "./apply.ts";

/** Reads and writes LimitRange objects of `namespace`, or of all namespaces. */
export function limitRanges(rest: RestClient, namespace?: string): ResourceClient<LimitRange, LimitRangeApply> {
  return createResourceClient<LimitRange, LimitRangeApply>(rest, { group: "", version: "v1", resource: "limitranges", kind: "LimitRange", namespaced: true }, namespace);
}
