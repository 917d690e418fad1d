// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetSpec
// Hash: a1c464e54ccd
import type { PersistentVolumeClaim } from "../../../core/v1/types/persistent-volume-claim.ts";
import type { PodTemplateSpec } from "../../../core/v1/types/pod-template-spec.ts";
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { StatefulSetOrdinals } from "./stateful-set-ordinals.ts";
import type { StatefulSetPersistentVolumeClaimRetentionPolicy } from "./stateful-set-persistent-volume-claim-retention-policy.ts";
import type { StatefulSetUpdateStrategy } from "./stateful-set-update-strategy.ts";

/** io.k8s.api.apps.v1.StatefulSetSpec */
export interface StatefulSetSpec {
  /** Format: int32 */
  minReadySeconds?: number;
  ordinals?: StatefulSetOrdinals;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: "OrderedReady" | "Parallel";
  /** Format: int32 */
  replicas?: number;
  /** Format: int32 */
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  /** @default "" */
  serviceName?: string;
  /** @default {} */
  template: PodTemplateSpec;
  /** @default {} */
  updateStrategy?: StatefulSetUpdateStrategy;
  volumeClaimTemplates?: PersistentVolumeClaim[];
}
