// Source: schemas/crds/crontabs.yaml#/spec/versions/0
// Hash: dbe65252ae6d
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** crontabs, stable.example.com/v1 CronTab. */
export const cronTabs: ResourceDefinition = {
  group: "stable.example.com",
  version: "v1",
  resource: "crontabs",
  kind: "CronTab",
  listKind: "CronTabList",
  singular: "crontab",
  shortNames: ["ct"],
  categories: ["all"],
  namespaced: true,
  verbs: ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"],
  subresources: [
    { name: "status", responseKind: { group: "stable.example.com", version: "v1", kind: "CronTab" }, verbs: ["get", "patch", "update"] },
    { name: "scale", responseKind: { group: "autoscaling", version: "v1", kind: "Scale" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "stable.example.com/crontabs",
  custom: true,
  schemaName: "com.example.stable.v1.CronTab",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0, jsonPath: ".metadata.name" },
    {
      name: "Schedule",
      type: "string",
      format: "",
      description: "Custom resource definition column (in JSONPath format): .spec.schedule",
      priority: 0,
      jsonPath: ".spec.schedule",
    },
    {
      name: "Replicas",
      type: "integer",
      format: "",
      description: "Custom resource definition column (in JSONPath format): .spec.scale.replicas",
      priority: 0,
      jsonPath: ".spec.scale.replicas",
    },
    {
      name: "Suspend",
      type: "boolean",
      format: "",
      description: "Custom resource definition column (in JSONPath format): .spec.suspend",
      priority: 0,
      jsonPath: ".spec.suspend",
    },
    {
      name: "Image",
      type: "string",
      format: "",
      description: "Custom resource definition column (in JSONPath format): .spec.image",
      priority: 1,
      jsonPath: ".spec.image",
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
  selectableFields: ["spec.image"],
  behaviour: {
    nameFormat: "dnsSubdomain",
    generation: { bumpsOn: ["*"] },
    status: { keepsOnMain: ["status"], writes: ["status"] },
    scale: { spec: "spec.scale.replicas", status: "status.replicas", selector: "status.selector" },
    unconditionalUpdate: false,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
