// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Endpoints
// Hash: c4fea2cfe386
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Endpoints } from "../types/endpoints.ts";

/** The fields of a Endpoints that one manager wants to own. */
export type EndpointsApply = ApplyConfiguration<Endpoints, "v1", "Endpoints">;
