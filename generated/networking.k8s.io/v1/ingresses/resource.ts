// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.Ingress
// Hash: 5c79ba6b0229
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** ingresses, networking.k8s.io/v1 Ingress. */
export const ingresses: ResourceDefinition = {
  group: "networking.k8s.io",
  version: "v1",
  resource: "ingresses",
  kind: "Ingress",
  listKind: "IngressList",
  singular: "ingress",
  shortNames: ["ing"],
  categories: [],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "Ingress", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "ingress",
  custom: false,
  schemaName: "io.k8s.api.networking.v1.Ingress",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Class", type: "string", format: "", description: "", priority: 0 },
    { name: "Hosts", type: "string", format: "", description: "", priority: 0 },
    { name: "Address", type: "string", format: "", description: "", priority: 0 },
    { name: "Ports", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
    },
    generation: { bumpsOn: ["spec"] },
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
