// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: 37361656b98a
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { EndpointSlice } from "../types/endpoint-slice.ts";

/** The fields of a EndpointSlice that one manager wants to own. */
export type EndpointSliceApply = ApplyConfiguration<EndpointSlice, "discovery.k8s.io/v1", "EndpointSlice">;
