import type { CelDouble } from "./cel-double.ts";
import type { CelMap } from "./cel-map.ts";
import type { CelUint } from "./cel-uint.ts";
import type { Duration } from "./duration.ts";
import type { OpaqueValue } from "./opaque-value.ts";
import type { Optional } from "./optional.ts";
import type { Timestamp } from "./timestamp.ts";
import type { TypeValue } from "./type-value.ts";

/**
 * A value during evaluation. JSON is used as it is: strings, booleans, null, arrays as lists, plain objects as maps and as objects of a schema, and
 * numbers - safe integers are ints, all others doubles. The classes hold what JSON cannot say.
 */
export type CelValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | CelDouble
  | CelUint
  | CelMap
  | Timestamp
  | Duration
  | TypeValue
  | Optional
  | OpaqueValue
  | readonly CelValue[]
  | CelObject;

/** A JSON object: a map with string keys, or an object of a schema. A member set to undefined is absent. */
export interface CelObject {
  readonly [member: string]: CelValue | undefined;
}
