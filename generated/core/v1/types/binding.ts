// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Binding
// Hash: eb85910a3dbc
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ObjectReference } from "./object-reference.ts";

/** io.k8s.api.core.v1.Binding */
export interface Binding {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  target: ObjectReference;
}
