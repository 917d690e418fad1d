import type { KubeObject } from "../../meta/object.ts";
import { canonicalQuantity, compareQuantities, parseQuantity, scaledQuantity } from "../../meta/quantity.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { type FieldError, forbidden, invalid } from "../../validation/field-error.ts";
import { sameValue } from "../../validation/same-value.ts";

interface Claim extends KubeObject {
  spec?: ClaimSpec;
  status?: { phase?: string; capacity?: Record<string, string>; currentVolumeAttributesClassName?: string };
}

interface ClaimSpec {
  dataSource?: Source | null;
  dataSourceRef?: SourceRef | null;
  volumeName?: string;
  volumeMode?: string;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  resources?: { requests?: Record<string, string>; limits?: Record<string, string> };
}

interface Source {
  apiGroup?: string | null;
  kind?: string;
  name?: string;
}

interface SourceRef extends Source {
  namespace?: string;
}

/** Claims of volumes: the older dataSource and the newer dataSourceRef say the same (KEP-1495, KEP-3294). */
export const strategy: Strategy = {
  prepareForCreate: (object) => {
    object["status"] = { phase: "Pending" };
    dropForeignSource(object as Claim);
    alignSources(object as Claim);
  },
  prepareForUpdate: (object, old, { subresource }) => {
    if (subresource !== "") return;
    if (!(old as Claim).spec?.dataSource) dropForeignSource(object as Claim);
    alignSources(object as Claim);
  },
  warnings: (object, _old, subresource) => (subresource === "" ? claimWarnings(object as Claim) : []),
  validateUpdate: (object, old, { subresource }) => (subresource === "" ? updateErrors(object as Claim, old as Claim) : []),
};

const classAnnotation = "volume.beta.kubernetes.io/storage-class";

function claimWarnings({ metadata, spec }: Claim): string[] {
  const annotated = metadata.annotations?.[classAnnotation] !== undefined;
  const deprecated = 'deprecated since v1.8; use "storageClassName" attribute instead';
  return [
    ...(annotated ? [`metadata.annotations[${classAnnotation}]: ${deprecated}`] : []),
    ...fractionWarning(spec?.resources?.requests?.["storage"], "requests"),
    ...fractionWarning(spec?.resources?.limits?.["storage"], "limits"),
  ];
}

function fractionWarning(amount: string | undefined, kind: string): string[] {
  if (amount === undefined || scaledQuantity(parseQuantity(amount), -3) % 1000n === 0n) return [];
  return [`spec.resources.${kind}[storage]: fractional byte value ${JSON.stringify(canonicalQuantity(amount))} is invalid, must be an integer`];
}

/** A claim stays as it is, but for the volume that it gets, and the size and the attributes of one that is bound. */
function updateErrors(claim: Claim, old: Claim): FieldError[] {
  const errors: FieldError[] = [];
  const [now = {}, before = {}] = [claim.spec, old.spec];
  const kept: ClaimSpec = { ...now };
  if ((before.volumeName ?? "") === "" && now.volumeName !== undefined) Object.assign(kept, { volumeName: before.volumeName });
  const annotated = old.metadata.annotations?.[classAnnotation];
  if (claim.metadata.annotations?.[classAnnotation] !== annotated && now.storageClassName !== annotated)
    errors.push(invalid(`metadata.annotations[${classAnnotation}]`, claim.metadata.annotations?.[classAnnotation] ?? "", "field is immutable"));
  // A class may be named later, once.
  if (before.storageClassName === undefined && (annotated === undefined || now.storageClassName === annotated)) delete kept.storageClassName;
  if (claim.status?.phase === "Bound") {
    kept.resources = { ...now.resources, requests: { ...now.resources?.requests, ...storageOf(before) } };
    Object.assign(kept, { volumeAttributesClassName: before.volumeAttributesClassName });
  }
  if (!sameValue(kept, before))
    errors.push(forbidden("spec", "spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims\n"));
  const size = parseQuantity(storageOf(now).storage ?? "0");
  const shrinks = compareQuantities(size, parseQuantity(storageOf(before).storage ?? "0")) < 0;
  if (shrinks && compareQuantities(size, parseQuantity(old.status?.capacity?.storage ?? "0")) <= 0)
    errors.push(forbidden("spec.resources.requests.storage", "field can not be less than status.capacity"));
  if (now.volumeMode !== before.volumeMode) errors.push(invalid("volumeMode", now.volumeMode, "field is immutable"));
  if (old.status?.currentVolumeAttributesClassName !== undefined && (now.volumeAttributesClassName ?? "") === "") {
    const to = now.volumeAttributesClassName === undefined ? "nil" : "empty string";
    const detail = `update to ${to} is forbidden when status.currentVolumeAttributesClassName is not nil`;
    if (before.volumeAttributesClassName !== now.volumeAttributesClassName) errors.push(forbidden("spec.volumeAttributesClassName", detail));
  }
  return errors;
}

function storageOf({ resources }: ClaimSpec): { storage?: string } {
  const storage = resources?.requests?.["storage"];
  return storage === undefined ? {} : { storage };
}

/** The older field is for claims and snapshots alone; what else it names was never looked at, and still is not. */
function dropForeignSource({ spec }: Claim): void {
  const source = spec?.dataSource;
  if (!source || spec.dataSourceRef) return;
  const group = source.apiGroup ?? "";
  const isClaim = group === "" && source.kind === "PersistentVolumeClaim";
  const isSnapshot = group === "snapshot.storage.k8s.io" && source.kind === "VolumeSnapshot";
  if (!isClaim && !isSnapshot) delete spec.dataSource;
}

function alignSources({ spec }: Claim): void {
  if (!spec) return;
  const { dataSource, dataSourceRef } = spec;
  if (dataSource && !dataSourceRef) spec.dataSourceRef = { ...dataSource };
  else if (dataSourceRef && !dataSource && (dataSourceRef.namespace ?? "") === "") {
    const { namespace: _, ...source } = dataSourceRef;
    spec.dataSource = source;
  }
}
