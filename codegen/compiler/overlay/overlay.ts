import type { JsonValue } from "../../../runtime/meta/json.ts";
import type { ResourceBehaviour } from "../../../runtime/scheme/resource-definition.ts";
import type { FieldErrorReason } from "../../../runtime/validation/field-error.ts";
import type { Expr } from "../cel/syntax/expr.ts";
import type { FieldPathStep } from "./field-path.ts";

/** A checked overlay: schemas/overlays/<group>.yaml. */
export interface Overlay {
  readonly file: string;
  /** "" for the core group. */
  readonly group: string;
  /** What stands before the version in the OpenAPI names of the group's types: "io.k8s.api.apps". */
  readonly schemas: string;
  /** By type name, `DeploymentSpec` for every version or `v1.DeploymentSpec` for one. */
  readonly types: ReadonlyMap<string, TypeOverlay>;
  readonly kinds: ReadonlyMap<string, KindOverlay>;
}

/** Where something of an overlay is said. */
export interface OverlayPlace {
  readonly file: string;
  readonly line: number;
}

/** What an overlay says of one type. */
export interface TypeOverlay {
  /** Fields that are taken and dropped: those of features that are off. */
  readonly dropped: readonly string[];
  readonly defaults: readonly DefaultRule[];
  readonly rules: readonly Rule[];
}

/** A value for a field that has none: absent, or zero where the field is no pointer. */
export interface DefaultRule {
  readonly path: readonly FieldPathStep[];
  readonly when: CelSource | undefined;
  readonly value: DefaultValue;
  readonly place: OverlayPlace;
}

/** A constant, an expression, or a function of runtime/validation/defaults that works in place on the type's object. */
export type DefaultValue =
  | { readonly kind: "constant"; readonly value: JsonValue }
  | { readonly kind: "cel"; readonly cel: CelSource }
  | { readonly kind: "call"; readonly name: string };

/** An expression of an overlay, parsed. */
export interface CelSource {
  readonly text: string;
  readonly expr: Expr;
  readonly place: OverlayPlace;
}

/** In the order they run, which is the order of the causes in an answer. */
export type Rule = FieldRule | BranchRule | UnionRule;

/** When a rule runs: at creation, at an update of the main resource, at an update of /status. */
export type RuleMoment = "create" | "update" | "status";

/** Checks of the values that a path finds. */
export interface FieldRule {
  readonly kind: "field";
  /** Empty for the object itself. */
  readonly path: readonly FieldPathStep[];
  readonly on: readonly RuleMoment[] | undefined;
  readonly when: CelSource | undefined;
  readonly checks: readonly Check[];
  /** A fault here ends the checking of this object. */
  readonly stop: boolean;
  /** An absent string is checked as the empty one, instead of not at all. */
  readonly zero: boolean;
  /** The path that errors name, from the object, where it is not the field's. */
  readonly at: string | undefined;
  readonly place: OverlayPlace;
}

/** `when`: rules that depend on a condition. */
export interface BranchRule {
  readonly kind: "branch";
  readonly on: readonly RuleMoment[] | undefined;
  readonly when: CelSource | undefined;
  readonly rules: readonly Rule[];
  readonly otherwise: readonly Rule[];
  readonly place: OverlayPlace;
}

/** Members of which exactly (or at most) one may be set; the first that is set is validated by its own type's rules. */
export interface UnionRule {
  readonly kind: "union";
  /** In the order they are looked at. */
  readonly members: readonly string[];
  /** The text when none is set; undefined: none is fine. */
  readonly none: string | undefined;
  /** The text for each one after the first. */
  readonly many: string;
  readonly on: readonly RuleMoment[] | undefined;
  readonly when: CelSource | undefined;
  readonly place: OverlayPlace;
}

/** One check of a value, in the order written. All but `required` and `forbidden` pass over an absent value. */
export type Check =
  | { readonly kind: "required"; readonly message: string }
  | { readonly kind: "forbidden"; readonly message: string }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "minimum" | "maximum" | "exclusiveMinimum"; readonly limit: number; readonly message: string }
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly message: string }
  | { readonly kind: "maxLength" | "maxItems"; readonly limit: number }
  | { readonly kind: "pattern"; readonly pattern: string; readonly message: string }
  | { readonly kind: "format"; readonly format: string }
  | { readonly kind: "immutable"; readonly message: string }
  | { readonly kind: "unique"; readonly key: readonly string[] | undefined }
  | { readonly kind: "keys"; readonly checks: readonly Check[] }
  | { readonly kind: "cel"; readonly cel: CelSource; readonly fault: Fault }
  | { readonly kind: "check"; readonly name: string; readonly options: JsonValue | undefined }
  | { readonly kind: "validate"; readonly as: string | undefined; readonly value: CelSource | undefined };

/** What an error says when an expression is false. */
export interface Fault {
  readonly reason: FieldErrorReason;
  readonly message: string;
  /** Printed as the bad value instead of the field's own. */
  readonly value: CelSource | undefined;
  /** For `FieldValueNotSupported`. */
  readonly supported: readonly string[];
}

/** What an overlay says of one kind. */
export interface KindOverlay {
  /** The version that objects are stored and validated at; absent: the version itself. */
  readonly hub: string | undefined;
  /** The group of the hub where it is another: the core group for events.k8s.io. */
  readonly hubGroup: string | undefined;
  readonly behaviour: ResourceBehaviour;
  /** What follows "/registry/" in keys, where it is not the usual. */
  readonly storagePrefix: string | undefined;
  /** A module under runtime/strategies/. */
  readonly strategy: string | undefined;
  readonly selectableFields: readonly string[];
  /** By spoke version. */
  readonly conversions: ReadonlyMap<string, readonly OverlayConversionStep[]>;
  readonly place: OverlayPlace;
}

/** One step from a spoke to the hub, and back. Paths are dotted. */
export type OverlayConversionStep =
  | { readonly kind: "rename" | "move"; readonly spoke: string; readonly hub: string }
  | { readonly kind: "default"; readonly path: string; readonly value: JsonValue }
  | { readonly kind: "enumMap"; readonly path: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "lossy"; readonly path: string }
  | { readonly kind: "call"; readonly name: string };
