// Source: schemas/crds/crontabs.yaml#/spec/versions/1
// Hash: 7cc78f8c6911
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** crontabs, stable.example.com/v1beta1 CronTab. */
export const cronTabs: ResourceDefinition = {
  group: "stable.example.com",
  version: "v1beta1",
  resource: "crontabs",
  kind: "CronTab",
  listKind: "CronTabList",
  singular: "crontab",
  shortNames: ["ct"],
  categories: ["all"],
  namespaced: true,
  verbs: ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"],
  subresources: [
    { name: "status", responseKind: { group: "stable.example.com", version: "v1beta1", kind: "CronTab" }, verbs: ["get", "patch", "update"] },
    { name: "scale", responseKind: { group: "autoscaling", version: "v1", kind: "Scale" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "stable.example.com/crontabs",
  custom: true,
  schemaName: "com.example.stable.v1beta1.CronTab",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0, jsonPath: ".metadata.name" },
    {
      name: "Schedule",
      type: "string",
      format: "",
      description: "Custom resource definition column (in JSONPath format): .spec.cronSpec",
      priority: 0,
      jsonPath: ".spec.cronSpec",
    },
    {
      name: "Replicas",
      type: "integer",
      format: "",
      description: "Custom resource definition column (in JSONPath format): .spec.replicas",
      priority: 0,
      jsonPath: ".spec.replicas",
    },
    {
      name: "Age",
      type: "date",
      format: "",
      description: "Custom resource definition column (in JSONPath format): .metadata.creationTimestamp",
      priority: 0,
      jsonPath: ".metadata.creationTimestamp",
    },
  ],
  selectableFields: [],
  behaviour: {
    nameFormat: "dnsSubdomain",
    generation: { bumpsOn: ["*"] },
    status: { keepsOnMain: ["status"], writes: ["status"] },
    scale: { spec: "spec.replicas", status: "status.replicas", selector: "status.selector" },
    unconditionalUpdate: false,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
