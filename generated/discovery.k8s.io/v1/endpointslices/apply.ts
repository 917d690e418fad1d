// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: ec186776b162
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { EndpointSlice } from "../types/endpoint-slice.ts";

/** The fields of a EndpointSlice that one manager wants to own. */
export type EndpointSliceApply = ApplyConfiguration<EndpointSlice>;
