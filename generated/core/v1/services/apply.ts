// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: 8001f2851ebf
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Service } from "../types/service.ts";

/** The fields of a Service that one manager wants to own. */
export type ServiceApply = ApplyConfiguration<Service, "v1", "Service">;
