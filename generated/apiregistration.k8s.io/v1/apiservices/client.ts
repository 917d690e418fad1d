// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: 5ea85552ff1d
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { APIService } from "../types/api-service.ts";
import type { APIServiceApply } from "./apply.ts";

/** Reads and writes APIService objects. */
export function apiServices(rest: RestClient): ResourceClient<APIService, APIServiceApply> {
  return createResourceClient<APIService, APIServiceApply>(rest, { group: "apiregistration.k8s.io", version: "v1", resource: "apiservices", kind: "APIService", namespaced: false });
}
