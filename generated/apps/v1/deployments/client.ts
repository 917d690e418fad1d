// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: 3a46f9126a8e
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Deployment } from "../types/deployment.ts";
import type { DeploymentApply } from "./apply.ts";

/** Reads and writes Deployment objects of `namespace`, or of all namespaces. */
export function deployments(rest: RestClient, namespace?: string): ResourceClient<Deployment, DeploymentApply> {
  return createResourceClient<Deployment, DeploymentApply>(rest, { group: "apps", version: "v1", resource: "deployments", kind: "Deployment", namespaced: true }, namespace);
}
