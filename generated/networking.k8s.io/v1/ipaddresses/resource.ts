// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPAddress
// Hash: d782eadf645c
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** ipaddresses, networking.k8s.io/v1 IPAddress. */
export const ipAddresses: ResourceDefinition = {
  group: "networking.k8s.io",
  version: "v1",
  resource: "ipaddresses",
  kind: "IPAddress",
  listKind: "IPAddressList",
  singular: "ipaddress",
  shortNames: ["ip"],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "ipaddresses",
  custom: false,
  schemaName: "io.k8s.api.networking.v1.IPAddress",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "ParentRef", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: { nameFormat: "any" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
