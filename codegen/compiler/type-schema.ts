import type { JsonValue } from "../../runtime/meta/json.ts";

/**
 * The type of a value, as everything that looks inside objects walks it: decoding, pruning, defaulting,
 * managed fields, strategic merge and apply. Compiled once, lazily, from OpenAPI (built-ins, with the facts
 * of their Go types) or from a CRD's structural schema; shared between kinds; cyclic types are cyclic here.
 */
export type TypeSchema = ObjectType | MapType | ListType | ScalarType | AnyType;

/** A structure with named fields. */
export interface ObjectType {
  readonly shape: "object";
  /** What Go's decoder calls it in errors: "DeploymentSpec". */
  readonly name: string;
  /** In Go's (or the CRD's) declaration order. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Keep members that no field declares: x-kubernetes-preserve-unknown-fields. */
  readonly preserveUnknown: boolean;
  /** x-kubernetes-map-type: atomic. One manager owns the whole. */
  readonly atomic: boolean;
  /** A whole object with apiVersion, kind and metadata: x-kubernetes-embedded-resource. */
  readonly embeddedResource: boolean;
  readonly nullable: boolean;
}

/** A named member of an ObjectType. */
export interface Field {
  readonly name: string;
  readonly type: TypeSchema;
  /** The type as Go's JSON errors print it: "int32", "[]v1.Container", "v1.PodSpec". */
  readonly goType: string;
  /** True when nil differs from the zero value, so that `0`, `""`, `false` and `{}` survive a round trip. */
  readonly pointer: boolean;
  /** When Go leaves the field out: never, when empty (omitempty; structures never are), or when zero (omitzero). */
  readonly omit: "never" | "empty" | "zero";
  readonly required: boolean;
  readonly default?: JsonValue;
  /** Strategic merge patch: "merge", "replace", "retainKeys". */
  readonly patchStrategy: readonly string[];
  readonly patchMergeKey?: string;
  /** Its place in protobuf; absent where it is not sent. */
  readonly protobuf?: ProtobufPlace;
}

/** Where a field stands in its protobuf message. */
export interface ProtobufPlace {
  /** The field number, below those of the embedded messages that it comes from. */
  readonly path: readonly number[];
  /** True for lists of texts that are a message of their own, with the texts as field 1 (ExtraValue, Verbs); of a map, its values. */
  readonly wrapped: boolean;
}

/** String keys to values of one type. */
export interface MapType {
  readonly shape: "map";
  readonly values: TypeSchema;
  /** Values that are null get a default. */
  readonly valuesHaveDefault?: boolean;
  readonly atomic: boolean;
  readonly nullable: boolean;
}

export interface ListType {
  readonly shape: "list";
  readonly items: TypeSchema;
  readonly listType: "atomic" | "set" | "map";
  /** The members that identify an item of a "map" list. */
  readonly mapKeys: readonly string[];
  readonly nullable: boolean;
}

export interface ScalarType {
  readonly shape: "scalar";
  readonly scalar:
    | "string"
    | "boolean"
    | "int32"
    | "int64"
    | "integer"
    | "double"
    | "bytes"
    | "quantity"
    | "time"
    | "microTime"
    | "duration"
    | "intOrString";
  readonly nullable: boolean;
}

/** Anything JSON can say: RawExtension, JSON, FieldsV1, an untyped schema. */
export interface AnyType {
  readonly shape: "any";
  /** The schema's name, where protobuf needs it: "JSONSchemaPropsOrBool". */
  readonly name?: string;
  readonly nullable: boolean;
}
