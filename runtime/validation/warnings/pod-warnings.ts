import { parseQuantity, QuantityError, scaledQuantity } from "../../meta/quantity.ts";
import { type Fields, isFields, isList } from "../fields.ts";
import { containersOf } from "../functions/containers-of.ts";
import { containerWarnings } from "./container-warnings.ts";
import { deprecatedNodeLabels } from "./deprecated-node-labels.ts";
import { schedulingWarnings } from "./scheduling-warnings.ts";

const deprecatedVolumes: readonly (readonly [source: string, warning: string])[] = [
  ["photonPersistentDisk", "deprecated in v1.11, non-functional in v1.16+"],
  ["gitRepo", "deprecated in v1.11, and disabled by default in v1.33+"],
  ["scaleIO", "deprecated in v1.16, non-functional in v1.22+"],
  ["flocker", "deprecated in v1.22, non-functional in v1.25+"],
  ["storageos", "deprecated in v1.22, non-functional in v1.25+"],
  ["quobyte", "deprecated in v1.22, non-functional in v1.25+"],
  ["glusterfs", "deprecated in v1.25, non-functional in v1.26+"],
  ["cephfs", "deprecated in v1.28, non-functional in v1.31+"],
  ["rbd", "deprecated in v1.28, non-functional in v1.31+"],
];
const deprecatedAnnotations: readonly (readonly [key: string, warning: string])[] = [
  ["scheduler.alpha.kubernetes.io/critical-pod", 'non-functional in v1.16+; use the "priorityClassName" field instead'],
  ["security.alpha.kubernetes.io/sysctls", 'non-functional in v1.11+; use the "sysctls" field instead'],
  ["security.alpha.kubernetes.io/unsafe-sysctls", 'non-functional in v1.11+; use the "sysctls" field instead'],
];

/**
 * What a pod or a pod template is warned of: what is allowed but does not do what it seems to. `path` is the template's
 * ("spec.template"), "" for a pod.
 */
export function podWarnings(owner: unknown, path: string): readonly string[] {
  if (!isFields(owner) || !isFields(owner.spec)) return [];
  const { spec } = owner;
  const prefix = path === "" ? "" : `${path}.`;
  const annotations = isFields(owner.metadata) && isFields(owner.metadata.annotations) ? owner.metadata.annotations : {};
  const warnings: string[] = [];
  for (const key of isFields(spec.nodeSelector) ? Object.keys(spec.nodeSelector) : []) {
    const deprecated = deprecatedNodeLabels.get(key);
    if (deprecated !== undefined) warnings.push(`${prefix}spec.nodeSelector[${key}]: ${deprecated}`);
  }
  warnings.push(...schedulingWarnings(spec, `${prefix}spec`));
  for (const [key, text] of deprecatedAnnotations) if (key in annotations) warnings.push(`${prefix}metadata.annotations[${key}]: ${text}`);
  warnings.push(...volumeWarnings(spec, `${prefix}spec.volumes`));
  warnings.push(...duplicates(spec.hostAliases, "ip", `${prefix}spec.hostAliases`, "duplicate ip"));
  warnings.push(...duplicates(spec.imagePullSecrets, "name", `${prefix}spec.imagePullSecrets`, "duplicate name"));
  for (const [index, secret] of (isList(spec.imagePullSecrets) ? spec.imagePullSecrets : []).entries()) {
    if (isFields(secret) && (secret.name === undefined || secret.name === "")) {
      warnings.push(`${prefix}spec.imagePullSecrets[${index}].name: invalid empty name ""`);
    }
  }
  warnings.push(...fractionalBytes(spec.overhead, `${prefix}spec.overhead`));
  const profile = isFields(spec.securityContext) ? spec.securityContext.seccompProfile : undefined;
  const seccompKey = "seccomp.security.alpha.kubernetes.io/pod";
  if (!isFields(profile) && seccompKey in annotations) {
    warnings.push(`${prefix}metadata.annotations[${seccompKey}]: non-functional in v1.27+; use the "seccompProfile" field instead`);
  }
  warnings.push(...containerWarnings(containersOf(spec, `${prefix}spec.`), annotations, spec, prefix));
  if (typeof spec.terminationGracePeriodSeconds === "number" && spec.terminationGracePeriodSeconds < 0) {
    warnings.push(`${prefix}spec.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1`);
  }
  return warnings;
}

function volumeWarnings(spec: Fields, path: string): readonly string[] {
  const warnings: string[] = [];
  for (const [index, volume] of (isList(spec.volumes) ? spec.volumes : []).entries()) {
    if (!isFields(volume)) continue;
    for (const [source, text] of deprecatedVolumes) {
      if (isFields(volume[source])) warnings.push(`${path}[${index}].${source === "storageos" ? "storageOS" : source}: ${text}`);
    }
  }
  return warnings;
}

function duplicates(list: unknown, member: string, path: string, words: string): readonly string[] {
  const seen = new Set<unknown>();
  const warnings: string[] = [];
  for (const [index, item] of (isList(list) ? list : []).entries()) {
    const value = isFields(item) ? (item[member] ?? "") : "";
    if (seen.has(value)) warnings.push(`${path}[${index}].${member}: ${words} ${JSON.stringify(value)}`);
    seen.add(value);
  }
  return warnings;
}

/** Amounts of memory and disk that no machine has: parts of a byte. */
export function fractionalBytes(amounts: unknown, path: string): readonly string[] {
  const warnings: string[] = [];
  for (const name of ["memory", "ephemeral-storage"]) {
    const amount = isFields(amounts) ? amounts[name] : undefined;
    if (typeof amount === "string" && isFractional(amount)) {
      warnings.push(`${path}[${name}]: fractional byte value ${JSON.stringify(amount)} is invalid, must be an integer`);
    }
  }
  return warnings;
}

function isFractional(amount: string): boolean {
  try {
    return scaledQuantity(parseQuantity(amount), -3) % 1000n !== 0n;
  } catch (error) {
    if (error instanceof QuantityError) return false;
    throw error;
  }
}
