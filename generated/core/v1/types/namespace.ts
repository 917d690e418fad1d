// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: f77e20ac138e
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { NamespaceSpec } from "./namespace-spec.ts";
import type { NamespaceStatus } from "./namespace-status.ts";

/** io.k8s.api.core.v1.Namespace */
export interface Namespace {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: NamespaceSpec;
  /** @default {} */
  status?: NamespaceStatus;
}
