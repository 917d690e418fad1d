import type { ValidationContext } from "../scheme/resource-definition.ts";
import type { FieldError } from "./field-error.ts";
import type { Fields } from "./fields.ts";

/** What a check of an overlay (`check: name`) may look at besides the value. */
export interface CheckScope {
  /** The object whose rule it is. */
  readonly self: Fields;
  readonly old: Fields | undefined;
  /** The object that `self` is validated for: the pod spec of a container. */
  readonly parent: Fields;
  readonly context: ValidationContext;
  /** The value before the update, where the path leads to one. */
  readonly before: unknown;
  /** What the rule says in `with`. */
  readonly with?: unknown;
}

/**
 * A check that overlays name: `check: fooBar` is `checkFooBar` of runtime/validation/checks/foo-bar.ts. It is called with
 * values that are there, unless the rule says `zero` or is of the object itself.
 */
export type Check = (value: unknown, path: string, errors: FieldError[], scope: CheckScope) => void;
