// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.Ingress
// Hash: 0724a3320432
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Ingress } from "../types/ingress.ts";
import type { IngressApply } from "./apply.ts";

/** Reads and writes Ingress objects of `namespace`, or of all namespaces. */
export function ingresses(rest: RestClient, namespace?: string): ResourceClient<Ingress, IngressApply> {
  return createResourceClient<Ingress, IngressApply>(rest, { group: "networking.k8s.io", version: "v1", resource: "ingresses", kind: "Ingress", namespaced: true }, namespace);
}
