import type { JsonValue } from "../../../runtime/meta/json.ts";
import type { DecodeState } from "./decode-state.ts";

/**
 * Reads a value that is not null; undefined when it has the wrong type, which the state then knows.
 * The value is given up: the result may be the same object.
 */
export type ValueDecoder = (value: JsonValue, state: DecodeState) => JsonValue | undefined;
