// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent
// Hash: 97f581af2797
import type { RawExtension } from "./raw-extension.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent */
export interface WatchEvent {
  object: RawExtension;
  /** @default "" */
  type: string;
}
