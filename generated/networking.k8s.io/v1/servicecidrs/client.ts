// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ServiceCIDR
// Hash: 2fd6b5cea57f
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ServiceCIDR } from "../types/service-cidr.ts";
import type { ServiceCIDRApply } from "./apply.ts";

/** Reads and writes ServiceCIDR objects. */
export function serviceCidrs(rest: RestClient): ResourceClient<ServiceCIDR, ServiceCIDRApply> {
  return createResourceClient<ServiceCIDR, ServiceCIDRApply>(rest, { group: "networking.k8s.io", version: "v1", resource: "servicecidrs", kind: "ServiceCIDR", namespaced: false });
}
