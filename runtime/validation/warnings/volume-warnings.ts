import type { KubeObject } from "../../meta/object.ts";
import { isFields, itemsOf } from "../fields.ts";
import { deprecatedNodeLabels } from "./deprecated-node-labels.ts";

const annotations = [
  ["volume.beta.kubernetes.io/storage-class", 'deprecated since v1.8; use "storageClassName" attribute instead'],
  ["volume.beta.kubernetes.io/mount-options", 'deprecated since v1.31; use "mountOptions" attribute instead'],
] as const;

/** Kinds of volumes that are going or gone; the name in warnings where it is not the member's. */
const sources: readonly (readonly [member: string, text: string, name?: string])[] = [
  ["cephfs", "deprecated in v1.28, non-functional in v1.31+"],
  ["photonPersistentDisk", "deprecated in v1.11, non-functional in v1.16+"],
  ["scaleIO", "deprecated in v1.16, non-functional in v1.22+"],
  ["storageos", "deprecated in v1.22, non-functional in v1.25+", "storageOS"],
  ["glusterfs", "deprecated in v1.25, non-functional in v1.26+"],
  ["rbd", "deprecated in v1.28, non-functional in v1.31+"],
];

/** What clients are warned of when they write a persistent volume. */
export function volumeWarnings(volume: KubeObject): string[] {
  const spec = isFields(volume["spec"]) ? volume["spec"] : {};
  const warnings = annotations
    .filter(([key]) => volume.metadata.annotations?.[key] !== undefined)
    .map(([key, text]) => `metadata.annotations[${key}]: ${text}`);
  if (spec.persistentVolumeReclaimPolicy === "Recycle") {
    const instead = "Instead, the recommended approach is to use dynamic provisioning.";
    warnings.push(`spec.persistentVolumeReclaimPolicy: The Recycle reclaim policy is deprecated. ${instead}`);
  }
  const affinity = isFields(spec.nodeAffinity) && isFields(spec.nodeAffinity.required) ? spec.nodeAffinity.required : {};
  for (const [index, term] of itemsOf(affinity.nodeSelectorTerms).entries()) {
    for (const [at, { key }] of itemsOf(term.matchExpressions).entries()) {
      const text = deprecatedNodeLabels.get(String(key));
      if (text !== undefined)
        warnings.push(`spec.nodeAffinity.required.nodeSelectorTerms[${index}].matchExpressions[${at}].key: ${String(key)} is ${text}`);
    }
  }
  return [...warnings, ...sources.filter(([member]) => isFields(spec[member])).map(([member, text, name = member]) => `spec.${name}: ${text}`)];
}
