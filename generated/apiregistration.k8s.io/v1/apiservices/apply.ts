// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: c0a9f34c9ef6
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { APIService } from "../types/api-service.ts";

/** The fields of a APIService that one manager wants to own. */
export type APIServiceApply = ApplyConfiguration<APIService, "apiregistration.k8s.io/v1", "APIService">;
