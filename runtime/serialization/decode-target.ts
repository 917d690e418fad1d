import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { GroupVersionKind } from "../meta/group-version.ts";
import type { JsonValue } from "../meta/json.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { Decoded } from "../scheme/resource-definition.ts";
import type { Scheme } from "../scheme/scheme.ts";

/** What a body must be. */
export interface DecodeTarget extends GroupVersionKind {
  readonly custom: boolean;
  readonly type: TypeSchema;
  readonly decode: (value: JsonValue) => Decoded;
  /** True for kinds that the server can read in some place or other: a body of such a kind has only come to the wrong one. */
  readonly isKnown: (gvk: GroupVersionKind) => boolean;
}

/** Versions that are no longer served, but whose objects kube-apiserver still reads before it refuses them. */
const retiredVersions = new Set([
  "admissionregistration.k8s.io/v1beta1",
  "apiextensions.k8s.io/v1beta1",
  "apiregistration.k8s.io/v1beta1",
  "apps/v1beta1",
  "apps/v1beta2",
  "autoscaling/v2beta1",
  "autoscaling/v2beta2",
  "batch/v1beta1",
  "certificates.k8s.io/v1beta1",
  "coordination.k8s.io/v1beta1",
  "discovery.k8s.io/v1beta1",
  "events.k8s.io/v1beta1",
  "extensions/v1beta1",
  "networking.k8s.io/v1beta1",
  "node.k8s.io/v1beta1",
  "policy/v1beta1",
  "rbac.authorization.k8s.io/v1alpha1",
  "rbac.authorization.k8s.io/v1beta1",
  "scheduling.k8s.io/v1alpha1",
  "scheduling.k8s.io/v1beta1",
  "storage.k8s.io/v1beta1",
]);

/** The served version of a resource as a target. */
export function targetOf({ definition, functions }: RequestScope, scheme: Scheme): DecodeTarget {
  const { group, version, kind } = definition;
  return {
    group,
    version,
    kind,
    custom: definition.custom,
    type: functions.type,
    decode: functions.decode,
    isKnown: (gvk) => isKnown(scheme, gvk, kind),
  };
}

/** Whether the server can read a kind; `expected` is the kind that belongs where the body came to. */
export function isKnown(scheme: Scheme, { group, version, kind }: GroupVersionKind, expected: string): boolean {
  if (scheme.version(group, version)?.resources.some((one) => one.kind === kind || one.listKind === kind)) return true;
  // core/v1 List holds objects of any kind.
  if (kind === "List" && group === "" && version === "v1") return true;
  return kind === expected && retiredVersions.has(`${group}/${version}`);
}
