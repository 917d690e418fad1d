// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.Mutation
// Hash: 435ccbb26364
import type { ApplyConfiguration } from "./apply-configuration.ts";
import type { JSONPatch } from "./json-patch.ts";

/** io.k8s.api.admissionregistration.v1.Mutation */
export interface Mutation {
  applyConfiguration?: ApplyConfiguration;
  jsonPatch?: JSONPatch;
  /** @default "" */
  patchType: "ApplyConfiguration" | "JSONPatch";
}
