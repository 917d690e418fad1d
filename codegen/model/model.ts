import type { JsonObject } from "../../runtime/meta/json.ts";
import type { Verb } from "../../runtime/meta/verb.ts";
import type { ColumnDefinition, ResourceBehaviour, SubresourceDefinition } from "../../runtime/scheme/resource-definition.ts";
import type { OverlayConversionStep } from "../compiler/overlay/index.ts";
import type { Overlay } from "../compiler/overlay/overlay.ts";

/** All that the emitters read: immutable, resolved, sorted. Made by `createModel` from what `load` and `resolve` found. */
export interface Model {
  /** In discovery's order. */
  readonly groups: readonly GroupModel[];
  /** meta/v1: the types that every group shares, without resources. */
  readonly shared: VersionModel;
  /** Every schema by its full OpenAPI name. */
  readonly types: ReadonlyMap<string, TypeModel>;
  /** The checked overlays: what their types say is compiled by the emitters of defaults and validators. */
  readonly overlays: readonly Overlay[];
}

export interface GroupModel {
  /** "" for the core group. */
  readonly group: string;
  /** Preferred first. */
  readonly versions: readonly VersionModel[];
}

export interface VersionModel {
  readonly group: string;
  readonly version: string;
  /** Below generated/: "core/v1", "apps/v1", "stable.example.com/v1beta1". */
  readonly directory: string;
  readonly resources: readonly ResourceModel[];
  /** The schemas of this version's own package, by name. */
  readonly types: readonly TypeModel[];
}

export interface ResourceModel {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly kind: string;
  readonly listKind: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly namespaced: boolean;
  readonly verbs: readonly Verb[];
  readonly subresources: readonly SubresourceDefinition[];
  readonly hubVersion: string;
  readonly hubGroup?: string;
  readonly storagePrefix: string;
  readonly custom: boolean;
  readonly schemaName: string;
  readonly columns: readonly ColumnDefinition[];
  readonly selectableFields: readonly string[];
  readonly behaviour: ResourceBehaviour;
  readonly deprecationWarning?: string;
  /** spec.conversion of the CRD, where nothing else converts this version, or where it is the hub. */
  readonly conversionWebhook?: JsonObject;
  /** A module under runtime/strategies/: "core/services". */
  readonly strategy?: string;
  /** Declared steps from this version to the hub; absent for hubs. */
  readonly conversion?: readonly OverlayConversionStep[];
  readonly source: SourceLocation;
}

export interface TypeModel {
  /** "io.k8s.api.apps.v1.DeploymentSpec". */
  readonly schemaName: string;
  /** The TypeScript name: "DeploymentSpec". */
  readonly name: string;
  /** The version directory that holds it: "apps/v1", "meta/v1". */
  readonly directory: string;
  /** "deployment-spec": its file below types/. */
  readonly file: string;
  /** The schema with its extensions, `$ref`s by full name. */
  readonly schema: JsonObject;
  readonly source: SourceLocation;
}

/** Where in schemas/ something is said. */
export interface SourceLocation {
  /** "schemas/kubernetes/openapi/apps/v1.json". */
  readonly file: string;
  /** A JSON pointer: "/components/schemas/io.k8s.api.apps.v1.Deployment". */
  readonly pointer: string;
}
