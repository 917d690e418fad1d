// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: 1ba4c7740342
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Secret } from "../types/secret.ts";
import type { SecretApply } from "./apply.ts";

/** Reads and writes Secret objects of `namespace`, or of all namespaces. */
export function secrets(rest: RestClient, namespace?: string): ResourceClient<Secret, SecretApply> {
  return createResourceClient<Secret, SecretApply>(rest, { group: "", version: "v1", resource: "secrets", kind: "Secret", namespaced: true }, namespace);
}
