import type { UserInfo } from "../authentication/user-info.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Transaction } from "../storage/storage.ts";
import type { FieldError } from "../validation/field-error.ts";
import type { Deleted } from "./delete-object.ts";
import type { DeleteOptions } from "./delete-options.ts";
import type { RegistryScope, WriteContext } from "./write-context.ts";

/** A delete as a strategy sees it. */
export interface Removal {
  readonly scope: RegistryScope;
  readonly name: string;
  readonly options: DeleteOptions;
  readonly context: WriteContext;
  /** Runs admission on the object as it stands. */
  readonly admitted: ((object: KubeObject) => void | Promise<void>) | undefined;
}

/** What a strategy may know of the request it serves. */
export interface StrategyContext {
  readonly server: ServerContext;
  readonly user: UserInfo;
  readonly dryRun: boolean;
  /** "" for the main resource. */
  readonly subresource: string;
  /** The group that the request names, which for events is not always that of the hub. */
  readonly group: string;
  /** Sends a Warning header, also where the request is refused later on. */
  readonly warn: (text: string) => void;
}

/**
 * The rules of one kind that overlays cannot say. Every hook is optional and works on the hub version, in place.
 * The order is that of apiserver's rest.RESTCreateStrategy and RESTUpdateStrategy.
 */
export interface Strategy {
  /** Right after an object was decoded or patched, before anyone looks at it: fields that only requests carry become what is stored. */
  readonly accept?: (object: KubeObject) => void;
  /** The rules of the kind look at the metadata by themselves; what all kinds are held to comes after them. */
  readonly ownMetadata?: true;
  /** Before validation of a create: drop what the client may not set, allocate. */
  readonly prepareForCreate?: (object: KubeObject, context: StrategyContext) => void | Promise<void>;
  readonly prepareForUpdate?: (object: KubeObject, old: KubeObject, context: StrategyContext) => void | Promise<void>;
  /** Besides the overlay's rules. */
  readonly validate?: (object: KubeObject, context: StrategyContext) => FieldError[] | Promise<FieldError[]>;
  readonly validateUpdate?: (object: KubeObject, old: KubeObject, context: StrategyContext) => FieldError[] | Promise<FieldError[]>;
  /** Sent as Warning headers. `subresource` is "" for the main resource. */
  readonly warnings?: (object: KubeObject, old: KubeObject | undefined, subresource: string) => readonly string[];
  /** Seconds a delete waits, given what the client asked for; undefined: delete at once. */
  readonly gracePeriod?: (object: KubeObject, requested: number | undefined) => number | undefined;
  /** False keeps an object that nothing holds any longer until it is deleted once more; asked when an update ends a deletion. */
  readonly mayRemoveOnUpdate?: (object: KubeObject, old: KubeObject) => boolean;
  /** Deletes in a way of the kind's own; undefined where the usual way goes on. */
  readonly remove?: (removal: Removal) => Promise<Deleted | undefined>;
  /**
   * What is stored, checked or removed together with the object, in one transaction: what it has allocated. Undefined
   * `object`: it is removed; undefined `old`: it is new.
   */
  readonly companions?: (object: KubeObject | undefined, old: KubeObject | undefined, context: StrategyContext) => Transaction;
  /** Once the fate of an object is decided that was prepared: it is stored, or never will be. */
  readonly settle?: (object: KubeObject, context: StrategyContext) => void;
}
