import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { ResourceHandlers } from "../handlers/resource-handlers.ts";
import type { GroupVersionKind } from "../meta/group-version.ts";
import type { JsonObject, JsonValue } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Verb } from "../meta/verb.ts";
import type { Strategy } from "../registry/strategy.ts";
import type { Cells } from "../serialization/columns/cells.ts";
import type { FieldError } from "../validation/field-error.ts";
import type { RemoteConversion } from "./pending-conversion.ts";

/**
 * All that the runtime knows of one served version of a kind, whether generated from disk or compiled from a
 * live CRD. The members here are plain data, cheap to have for every kind; what takes compiling comes with
 * `load`, on the first request that needs it.
 */
export interface ResourceDefinition {
  readonly group: string;
  readonly version: string;
  /** The URL's plural, lower case. */
  readonly resource: string;
  readonly kind: string;
  readonly listKind: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly namespaced: boolean;
  readonly verbs: readonly Verb[];
  readonly subresources: readonly SubresourceDefinition[];
  /** The version that objects are processed, validated and stored at; the other served versions convert to and from it. */
  readonly hubVersion: string;
  /** Set where the hub is served in another group: events.k8s.io's events are core's. */
  readonly hubGroup?: string;
  /** What follows "/registry/" in keys: "pods", "services/specs", "stable.example.com/crontabs". */
  readonly storagePrefix: string;
  /** True for kinds that come from a CRD. */
  readonly custom: boolean;
  /** The schema's name in OpenAPI: "io.k8s.api.apps.v1.Deployment". */
  readonly schemaName: string;
  /** Columns of `kubectl get`; the cells come from `ResourceFunctions.cells`. */
  readonly columns: readonly ColumnDefinition[];
  /** Field selectors beyond metadata.name and metadata.namespace. */
  readonly selectableFields: readonly string[];
  readonly behaviour: ResourceBehaviour;
  /** What a request to a deprecated version is warned with. */
  readonly deprecationWarning?: string;
  /** spec.conversion of the CRD that a kind was generated from, where the webhook in it converts. */
  readonly conversionWebhook?: JsonObject;
  /** Verb by verb, what answers. */
  readonly handlers: ResourceHandlers;
  /** Loads and compiles the functions; called once, on first use. */
  readonly load: () => Promise<ResourceFunctions>;
}

/** "status", "scale", "eviction": a part of an object with a path of its own. */
export interface SubresourceDefinition {
  readonly name: string;
  /** What its body is; group and version are "" where they are the resource's own. */
  readonly responseKind: GroupVersionKind;
  readonly verbs: readonly Verb[];
}

/** One column of a Table: meta/v1 TableColumnDefinition. */
export interface ColumnDefinition {
  readonly name: string;
  readonly type: string;
  readonly format: string;
  readonly description: string;
  /** 0 is shown always, more only with `-o wide`. */
  readonly priority: number;
  /** Where a custom resource's cell comes from. */
  readonly jsonPath?: string;
}

/** How objects of a kind live: the rules that are data. From schemas/overlays. */
export interface ResourceBehaviour {
  /** The names that are allowed. */
  readonly nameFormat: "dnsSubdomain" | "dnsLabel" | "dns1035Label" | "pathSegment" | "any";
  /** Paths whose change adds one to metadata.generation ("*": anything but metadata); absent: the kind has no generation. */
  readonly generation?: {
    readonly bumpsOn: readonly string[];
    /** New objects have none: the first change makes it 1. */
    readonly unsetOnCreate?: boolean;
  };
  /** Set when /status is apart: what the main resource keeps, and what /status may write. */
  readonly status?: {
    readonly keepsOnMain: readonly string[];
    readonly writes: readonly string[];
    /** What nobody owns who writes the main resource: fields that never change. */
    readonly unowned?: readonly string[];
    /** A create may bring its status along (nodes); otherwise it is dropped. */
    readonly acceptedOnCreate?: boolean;
  };
  /** Dotted paths of the scale subresource. */
  readonly scale?: { readonly spec: string; readonly status: string; readonly selector?: string };
  /** PUT creates what is absent. */
  readonly createOnUpdate?: boolean;
  /** False: a PUT must say the resourceVersion. */
  readonly unconditionalUpdate?: boolean;
  /** DELETE answers the object rather than a Status. */
  readonly deleteAnswersObject?: boolean;
  /** Seconds that a graceful delete waits by default; absent: deletes are at once. */
  readonly gracePeriodSeconds?: number;
  /** What DELETE does with dependents when the request does not say. */
  readonly defaultPropagation?: "Orphan" | "Background";
  /** Seconds an object lives (events). */
  readonly ttl?: number;
}

/** What a request needs once it looks inside objects. */
export interface ResourceFunctions {
  readonly type: TypeSchema;
  /**
   * Turns parsed JSON into an object of this version: known fields only, zero values as Go would keep them.
   * @throws TypeMismatch in Go's words when a value has the wrong type.
   */
  readonly decode: (value: JsonValue) => Decoded;
  /** Fills defaults of this version in, in place. */
  readonly applyDefaults: (object: KubeObject) => void;
  /** The rules of the hub version. `old` is given on update. */
  readonly validate: (object: KubeObject, context: ValidationContext) => FieldError[];
  /** Converts between this version and the hub; may reuse parts of its argument, which is then not used again. Identity for the hub. */
  readonly toHub: (object: KubeObject) => KubeObject;
  readonly fromHub: (object: KubeObject) => KubeObject;
  /**
   * Brings a stored object up to the schema, which may have changed since: absent where stored objects are as the schema
   * wants them, and their bytes can be answered as they are.
   */
  readonly freshen?: (object: KubeObject) => KubeObject;
  /** Set for every version of a kind whose objects another process converts: then toHub, fromHub and freshen may throw ConversionPending. */
  readonly remote?: RemoteConversion;
  /** The cells of a Table row, in the columns' order. `now` is in milliseconds since the epoch, for ages. */
  readonly cells: Cells;
  /** The values of selectable fields. */
  readonly fieldValue: (object: KubeObject, field: string) => string;
  readonly strategy?: Strategy;
}

export interface Decoded {
  readonly object: KubeObject;
  /** Paths that no field declares ("spec.bogus"), in the order met. */
  readonly unknown: readonly string[];
}

export interface ValidationContext {
  readonly operation: "create" | "update";
  readonly old?: KubeObject;
  /** "" for the main resource. */
  readonly subresource: string;
  /** Privileged containers are refused unless the server has --allow-privileged. */
  readonly allowPrivileged?: boolean;
  /** Sends a Warning header along: what is wrong with an object but was so before. */
  readonly warn?: (text: string) => void;
}

/** An OpenAPI schema, looked up by name; `$ref`s inside name others. */
export interface SchemaLibrary {
  readonly get: (name: string) => JsonObject | undefined;
}

/** One group with the versions it serves, preferred first. */
export interface ApiGroup {
  readonly group: string;
  readonly versions: readonly ApiVersion[];
}

export interface ApiVersion {
  readonly version: string;
  readonly resources: readonly ResourceDefinition[];
  /** The version's own OpenAPI schemas by full name, without descriptions; read on first use. */
  readonly schemas: () => Readonly<Record<string, JsonObject>>;
  /** Changes with what the resources and schemas say, where that is known without reading them. */
  readonly identity?: () => string;
}
