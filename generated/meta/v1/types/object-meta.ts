// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta
// Hash: ae921ff7012d
import type { ManagedFieldsEntry } from "./managed-fields-entry.ts";
import type { OwnerReference } from "./owner-reference.ts";
import type { Time } from "./time.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta */
export interface ObjectMeta {
  annotations?: {
    [key: string]: string;
  };
  creationTimestamp?: Time;
  /** Format: int64 */
  deletionGracePeriodSeconds?: number;
  deletionTimestamp?: Time;
  finalizers?: string[];
  generateName?: string;
  /** Format: int64 */
  generation?: number;
  labels?: {
    [key: string]: string;
  };
  managedFields?: ManagedFieldsEntry[];
  name?: string;
  namespace?: string;
  ownerReferences?: OwnerReference[];
  resourceVersion?: string;
  selfLink?: string;
  uid?: string;
}
