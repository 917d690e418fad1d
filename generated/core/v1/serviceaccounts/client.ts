// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccount
// Hash: 155d992fae73
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ServiceAccount } from "../types/service-account.ts";
import type { ServiceAccountApply } from "./apply.ts";

/** Reads and writes ServiceAccount objects of `namespace`, or of all namespaces. */
export function serviceAccounts(rest: RestClient, namespace?: string): ResourceClient<ServiceAccount, ServiceAccountApply> {
  return createResourceClient<ServiceAccount, ServiceAccountApply>(rest, { group: "", version: "v1", resource: "serviceaccounts", kind: "ServiceAccount", namespaced: true }, namespace);
}
