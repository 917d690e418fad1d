import type { JsonValue } from "../../../runtime/meta/json.ts";
import type { Correlation } from "./correlation.ts";
import type { Walk } from "./walk.ts";

/**
 * Validates a value and reports to the walk. The number says how much of the schema fitted: the alternative of an anyOf or
 * oneOf that fits best is the one whose errors are told, counted as go-openapi counts.
 * `correlated` is where the same value stood before an update, when that is known.
 */
export type Check = (value: JsonValue, walk: Walk, correlated: Correlation | undefined) => number;
