import type { JsonValue } from "../../../runtime/meta/json.ts";

/** What the overlay compiler must know of a type: its fields and what they hold. */
export interface TypeInfo {
  /** The full name: "io.k8s.api.apps.v1.DeploymentSpec". */
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldInfo>;
}

export interface FieldInfo {
  readonly shape: ValueShape;
  /** True when absent differs from the zero value. */
  readonly pointer: boolean;
  /** The schema's own default. */
  readonly default?: JsonValue;
}

export type ValueShape =
  | { readonly kind: "object"; readonly type: string }
  | { readonly kind: "list"; readonly items: ValueShape }
  | { readonly kind: "map"; readonly values: ValueShape }
  | { readonly kind: "string" | "number" | "boolean" | "any" };

/** Looks a type up by its full name; undefined for names that are no structure. */
export type TypeLookup = (name: string) => TypeInfo | undefined;
