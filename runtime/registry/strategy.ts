import type { UserInfo } from "../authentication/user-info.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { FieldError } from "../validation/field-error.ts";

/** What a strategy may know of the request it serves. */
export interface StrategyContext {
  readonly server: ServerContext;
  readonly user: UserInfo;
  readonly dryRun: boolean;
  /** "" for the main resource. */
  readonly subresource: string;
}

/**
 * The rules of one kind that overlays cannot say. Every hook is optional and works on the hub version, in place.
 * The order is that of apiserver's rest.RESTCreateStrategy and RESTUpdateStrategy.
 */
export interface Strategy {
  /** Before validation of a create: drop what the client may not set, allocate. */
  readonly prepareForCreate?: (object: KubeObject, context: StrategyContext) => void | Promise<void>;
  readonly prepareForUpdate?: (object: KubeObject, old: KubeObject, context: StrategyContext) => void | Promise<void>;
  /** Besides the overlay's rules. */
  readonly validate?: (object: KubeObject, context: StrategyContext) => FieldError[] | Promise<FieldError[]>;
  readonly validateUpdate?: (object: KubeObject, old: KubeObject, context: StrategyContext) => FieldError[] | Promise<FieldError[]>;
  /** Sent as Warning headers. */
  readonly warnings?: (object: KubeObject, old: KubeObject | undefined) => readonly string[];
  /** Seconds a delete waits, given what the client asked for; undefined: delete at once. */
  readonly gracePeriod?: (object: KubeObject, requested: number | undefined) => number | undefined;
  /** False keeps an object that nothing holds any longer until it is deleted once more; asked when an update ends a deletion. */
  readonly mayRemoveOnUpdate?: (object: KubeObject, old: KubeObject) => boolean;
  /** After the object has left storage, or when its create failed: give back what was allocated. */
  readonly release?: (object: KubeObject, context: StrategyContext) => void | Promise<void>;
}
