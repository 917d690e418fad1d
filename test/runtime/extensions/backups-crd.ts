import type { JsonObject } from "../../../runtime/meta/json.ts";

/** backups.stable.example.com in two versions, v1 stored: a kind that no schema on disk has. */
export function backupsCrd(changes: JsonObject = {}): JsonObject {
  const spec = (field: string): JsonObject => ({
    type: "object",
    required: [field],
    properties: {
      [field]: { type: "string", pattern: "^[0-9]+[hm]$", "x-kubernetes-validations": [{ rule: "self != '0h'", message: "never is too seldom" }] },
      keep: { type: "integer", minimum: 1, default: 3 },
    },
  });
  const version = (name: string, storage: boolean, field: string): JsonObject => ({
    name,
    served: true,
    storage,
    schema: {
      openAPIV3Schema: { type: "object", properties: { spec: spec(field), status: { type: "object", properties: { taken: { type: "integer" } } } } },
    },
    subresources: { status: {} },
    additionalPrinterColumns: [{ name: "Keep", type: "integer", jsonPath: ".spec.keep" }],
  });
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "backups.storage.example.com" },
    spec: {
      group: "storage.example.com",
      scope: "Namespaced",
      names: { plural: "backups", singular: "backup", kind: "Backup", shortNames: ["bu"] },
      versions: [version("v1beta1", false, "interval"), version("v1", true, "every")],
      ...changes,
    },
  };
}
