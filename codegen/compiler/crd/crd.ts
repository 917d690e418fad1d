import type { JsonObject } from "../../../runtime/meta/json.ts";

/** A CustomResourceDefinition with its members read and checked: apiextensions.k8s.io/v1. */
export interface Crd {
  readonly group: string;
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly listKind: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly namespaced: boolean;
  readonly storageVersion: string;
  /** The version that objects are processed at: the storage version, or where that is not served the preferred one; "" when none is. */
  readonly hubVersion: string;
  /** As written. */
  readonly versions: readonly CrdVersion[];
}

export interface CrdVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  /** Its place in spec.versions. */
  readonly index: number;
  readonly deprecated: boolean;
  readonly deprecationWarning?: string;
  /** Absent after a diagnostic. */
  readonly schema?: JsonObject;
  readonly hasStatus: boolean;
  /** Dotted paths, without the leading dot. */
  readonly scale?: { readonly spec: string; readonly status: string; readonly selector?: string };
  readonly columns: readonly JsonObject[];
  /** Dotted paths, without the leading dot. */
  readonly selectableFields: readonly string[];
}

/** Why a CRD makes no kind. */
export interface CrdFault {
  /** Lead to what is wrong, from the CRD's root. */
  readonly steps: readonly (string | number)[];
  readonly message: string;
}
