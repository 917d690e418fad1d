// The types of discovery.k8s.io/v1.
export type { Endpoint } from "./types/endpoint.ts";
export type { EndpointConditions } from "./types/endpoint-conditions.ts";
export type { EndpointHints } from "./types/endpoint-hints.ts";
export type { EndpointPort } from "./types/endpoint-port.ts";
export type { EndpointSlice } from "./types/endpoint-slice.ts";
export type { EndpointSliceList } from "./types/endpoint-slice-list.ts";
export type { ForNode } from "./types/for-node.ts";
export type { ForZone } from "./types/for-zone.ts";
