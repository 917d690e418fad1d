// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClass
// Hash: df659050fdaf
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { IngressClass } from "../types/ingress-class.ts";
import type { IngressClassApply } from "./apply.ts";

/** Reads and writes IngressClass objects. */
export function ingressClasses(rest: RestClient): ResourceClient<IngressClass, IngressClassApply> {
  return createResourceClient<IngressClass, IngressClassApply>(rest, { group: "networking.k8s.io", version: "v1", resource: "ingressclasses", kind: "IngressClass", namespaced: false });
}
