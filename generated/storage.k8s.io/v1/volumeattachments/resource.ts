// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: bed2ccd8b50c
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** volumeattachments, storage.k8s.io/v1 VolumeAttachment. */
export const volumeAttachments: ResourceDefinition = {
  group: "storage.k8s.io",
  version: "v1",
  resource: "volumeattachments",
  kind: "VolumeAttachment",
  listKind: "VolumeAttachmentList",
  singular: "volumeattachment",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [{ name: "status", responseKind: { group: "", kind: "VolumeAttachment", version: "" }, verbs: ["get", "patch", "update"] }],
  hubVersion: "v1",
  storagePrefix: "volumeattachments",
  custom: false,
  schemaName: "io.k8s.api.storage.v1.VolumeAttachment",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Attacher", type: "string", format: "name", description: "", priority: 0 },
    { name: "PV", type: "string", format: "", description: "", priority: 0 },
    { name: "Node", type: "string", format: "", description: "", priority: 0 },
    { name: "Attached", type: "boolean", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: { keepsOnMain: ["status"], writes: ["status"] },
    unconditionalUpdate: false,
    deleteAnswersObject: true,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
