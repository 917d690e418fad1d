/** What one Go type says beyond its OpenAPI schema; printed by go-facts/main.go. */
export interface GoType {
  /** As an error names it: "v1.DeploymentSpec". */
  readonly type: string;
  /** "json" where the type reads and writes JSON itself. */
  readonly marshals?: "json";
  /** The kind behind a named type that is no struct. */
  readonly underlying?: string;
  /** The release since which a kind is deprecated: "1.33". */
  readonly deprecated?: string;
  /** What to use instead: "discovery.k8s.io/v1 EndpointSlice". */
  readonly replacement?: string;
  /** In Go's order. */
  readonly fields?: readonly GoField[];
}

export interface GoField {
  /** The JSON name. */
  readonly name: string;
  /** The Go type without the pointer. */
  readonly type: string;
  readonly pointer?: boolean;
  /** The options of the json tag: "empty", "zero" or "empty,zero". */
  readonly omit?: string;
  /** Protobuf names of the embedded structs that the field comes from, joined by dots. */
  readonly inline?: string;
  /** The protobuf name, where it is not the JSON name. */
  readonly protobuf?: string;
}

/** Go types by the full name of their schema. */
export type GoFacts = Readonly<Record<string, GoType>>;
