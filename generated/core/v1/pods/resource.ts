// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: 590490e3be8d
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** pods, v1 Pod. */
export const pods: ResourceDefinition = {
  group: "",
  version: "v1",
  resource: "pods",
  kind: "Pod",
  listKind: "PodList",
  singular: "pod",
  shortNames: ["po"],
  categories: ["all"],
  namespaced: true,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "attach", responseKind: { group: "", kind: "PodAttachOptions", version: "" }, verbs: ["create", "get"] },
    { name: "binding", responseKind: { group: "", kind: "Binding", version: "" }, verbs: ["create"] },
    { name: "ephemeralcontainers", responseKind: { group: "", kind: "Pod", version: "" }, verbs: ["get", "patch", "update"] },
    { name: "eviction", responseKind: { group: "policy", kind: "Eviction", version: "v1" }, verbs: ["create"] },
    { name: "exec", responseKind: { group: "", kind: "PodExecOptions", version: "" }, verbs: ["create", "get"] },
    { name: "log", responseKind: { group: "", kind: "Pod", version: "" }, verbs: ["get"] },
    { name: "portforward", responseKind: { group: "", kind: "PodPortForwardOptions", version: "" }, verbs: ["create", "get"] },
    { name: "proxy", responseKind: { group: "", kind: "PodProxyOptions", version: "" }, verbs: ["create", "delete", "get", "patch", "update"] },
    { name: "resize", responseKind: { group: "", kind: "Pod", version: "" }, verbs: ["get", "patch", "update"] },
    { name: "status", responseKind: { group: "", kind: "Pod", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "pods",
  custom: false,
  schemaName: "io.k8s.api.core.v1.Pod",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Ready", type: "string", format: "", description: "", priority: 0 },
    { name: "Status", type: "string", format: "", description: "", priority: 0 },
    { name: "Restarts", type: "string", format: "", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "IP", type: "string", format: "", description: "", priority: 1 },
    { name: "Node", type: "string", format: "", description: "", priority: 1 },
    { name: "Nominated Node", type: "string", format: "", description: "", priority: 1 },
    { name: "Readiness Gates", type: "string", format: "", description: "", priority: 1 },
  ],
  selectableFields: [
    "spec.nodeName",
    "spec.restartPolicy",
    "spec.schedulerName",
    "spec.serviceAccountName",
    "spec.hostNetwork",
    "status.phase",
    "status.podIP",
    "status.podIPs",
    "status.nominatedNodeName",
  ],
  behaviour: {
    nameFormat: "dnsSubdomain",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
      acceptedOnCreate: true,
    },
    generation: { bumpsOn: ["spec"] },
    deleteAnswersObject: true,
    gracePeriodSeconds: 30,
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
