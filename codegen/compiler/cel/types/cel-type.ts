/** A type of the checker. Types are compared by structure, object and opaque types by name. */
export type CelType = PrimitiveType | ListType | MapType | TypeType | ObjectType | OpaqueType | TypeParameter;

/** A type without parts; `dyn` is checked at run time, `error` stands where checking failed already. */
export interface PrimitiveType {
  readonly kind: "bool" | "int" | "uint" | "double" | "string" | "bytes" | "null" | "timestamp" | "duration" | "dyn" | "error";
}

export interface ListType {
  readonly kind: "list";
  readonly element: CelType;
  /** Set for lists whose order does not count; no part of the type when types are compared. */
  readonly identity?: ListIdentity;
}

/** What makes elements of a list the same: a set has each value once, a map each combination of the values under `keys`. */
export type ListIdentity = { readonly kind: "set" } | { readonly kind: "map"; readonly keys: readonly string[] };

export interface MapType {
  readonly kind: "map";
  readonly key: CelType;
  readonly value: CelType;
}

/** The type of a type value: `int` has the type `type(int)`. */
export interface TypeType {
  readonly kind: "type";
  readonly of: CelType;
}

/** A field of an object type: `property` is the name in the JSON object, which may differ from the field's escaped name. */
export interface ObjectField {
  readonly type: CelType;
  readonly property: string;
}

/** An object with declared fields. `field` may make types lazily, so that recursive schemas can be said. */
export interface ObjectType {
  readonly kind: "object";
  readonly name: string;
  field(name: string): ObjectField | undefined;
  /** Whether objects of the type remember its name: see `messageType`. */
  readonly isNamed?: boolean;
  /** Whether fields may be null; by default one that is null counts as absent, as Kubernetes has it. */
  readonly keepsNull?: boolean;
  /** Whether a list with an identity may be anywhere inside; none when not given. */
  holdsIdentity?(): boolean;
}

/** A library's type, `optional_type(T)` among them. */
export interface OpaqueType {
  readonly kind: "opaque";
  readonly name: string;
  readonly parameters: readonly CelType[];
}

/** A type to be found by unification: `A` in a signature, `_var1` during a check. */
export interface TypeParameter {
  readonly kind: "parameter";
  readonly name: string;
}

export const boolType: PrimitiveType = { kind: "bool" };
export const intType: PrimitiveType = { kind: "int" };
export const uintType: PrimitiveType = { kind: "uint" };
export const doubleType: PrimitiveType = { kind: "double" };
export const stringType: PrimitiveType = { kind: "string" };
export const bytesType: PrimitiveType = { kind: "bytes" };
export const nullType: PrimitiveType = { kind: "null" };
export const timestampType: PrimitiveType = { kind: "timestamp" };
export const durationType: PrimitiveType = { kind: "duration" };
export const dynType: PrimitiveType = { kind: "dyn" };
export const errorType: PrimitiveType = { kind: "error" };

export function listType(element: CelType, identity?: ListIdentity): ListType {
  return identity === undefined ? { kind: "list", element } : { kind: "list", element, identity };
}

export function mapType(key: CelType, value: CelType): MapType {
  return { kind: "map", key, value };
}

export function typeType(of: CelType): TypeType {
  return { kind: "type", of };
}

export function opaqueType(name: string, parameters: readonly CelType[] = []): OpaqueType {
  return { kind: "opaque", name, parameters };
}

export function optionalType(of: CelType): OpaqueType {
  return opaqueType("optional_type", [of]);
}

export function typeParameter(name: string): TypeParameter {
  return { kind: "parameter", name };
}

/** An object type with a fixed table of fields. */
export function objectType(name: string, fields: ReadonlyMap<string, ObjectField>): ObjectType {
  return { kind: "object", name, field: (field) => fields.get(field) };
}

/** The type inside `optional_type(T)`, undefined for other types. */
export function unwrapOptional(type: CelType): CelType | undefined {
  return type.kind === "opaque" && type.name === "optional_type" ? type.parameters[0] : undefined;
}

export function isDyn(type: CelType): boolean {
  return type.kind === "dyn";
}

export function isDynOrError(type: CelType): boolean {
  return type.kind === "dyn" || type.kind === "error";
}
