import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { type FieldError, forbidden, invalid } from "../../validation/field-error.ts";
import { sameValue } from "../../validation/same-value.ts";
import { volumeWarnings } from "../../validation/warnings/volume-warnings.ts";

interface VolumeSpec {
  csi?: { controllerExpandSecretRef?: unknown; [member: string]: unknown };
  volumeMode?: string;
  volumeAttributesClassName?: string;
  nodeAffinity?: unknown;
  [member: string]: unknown;
}

interface PersistentVolume extends KubeObject {
  spec?: VolumeSpec;
  status?: { phase?: string; lastPhaseTransitionTime?: string };
}

/** Persistent volumes note when their phase changed (KEP-3762). */
export const strategy: Strategy = {
  prepareForCreate: (object, { server }) => {
    object["status"] = { phase: "Pending", lastPhaseTransitionTime: formatTimestamp(server.now()) };
  },
  prepareForUpdate: (object, old, { server, subresource }) => {
    if (subresource !== "status") return;
    const { status } = object as PersistentVolume;
    const before = (old as PersistentVolume).status;
    if (status === undefined) return;
    if (status.phase !== before?.phase) {
      // A time that the client names is believed.
      if (status.lastPhaseTransitionTime === undefined || status.lastPhaseTransitionTime === before?.lastPhaseTransitionTime) {
        status.lastPhaseTransitionTime = formatTimestamp(server.now());
      }
    } else if (status.lastPhaseTransitionTime === undefined && before?.lastPhaseTransitionTime !== undefined) {
      status.lastPhaseTransitionTime = before.lastPhaseTransitionTime;
    }
  },
  warnings: (object, _old, subresource) => (subresource === "" ? volumeWarnings(object) : []),
  validateUpdate: (object, old, { subresource }) => (subresource === "" ? updateErrors(object as PersistentVolume, old as PersistentVolume) : []),
};

/** Members of the spec that say nothing of where the volume is. */
const aboutUse: ReadonlySet<string> = new Set([
  "accessModes",
  "capacity",
  "claimRef",
  "mountOptions",
  "nodeAffinity",
  "persistentVolumeReclaimPolicy",
  "storageClassName",
  "volumeAttributesClassName",
  "volumeMode",
]);

/** Where a volume is never changes, but that a secret for its growth may be added; where it may be used from changes no more once said. */
function updateErrors({ spec = {} }: PersistentVolume, { spec: old = {} }: PersistentVolume): FieldError[] {
  const errors: FieldError[] = [];
  const source = sourceOf(spec);
  const before = sourceOf(old);
  if (spec.csi !== undefined && old.csi !== undefined && old.csi.controllerExpandSecretRef === undefined) {
    const { controllerExpandSecretRef: _, ...csi } = spec.csi;
    source.csi = csi;
  }
  if (!sameValue(source, before)) errors.push(forbidden("spec.persistentvolumesource", "spec.persistentvolumesource is immutable after creation\n"));
  if (spec.volumeMode !== old.volumeMode) errors.push(invalid("volumeMode", spec.volumeMode, "field is immutable"));
  if (old.nodeAffinity !== undefined && !sameValue(spec.nodeAffinity, old.nodeAffinity))
    errors.push(invalid("nodeAffinity", spec.nodeAffinity, "field is immutable"));
  if (old.volumeAttributesClassName !== undefined && spec.volumeAttributesClassName === undefined)
    errors.push(forbidden("spec.volumeAttributesClassName", "update from non-nil value to nil is forbidden"));
  return errors;
}

function sourceOf(spec: VolumeSpec): VolumeSpec {
  return Object.fromEntries(Object.entries(spec).filter(([member]) => !aboutUse.has(member)));
}
