import type { CelType } from "../types/cel-type.ts";
import { CelDouble } from "../values/cel-double.ts";
import { CelError } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { parseDuration } from "../values/duration.ts";
import { parseDate, parseTimestamp } from "../values/timestamp.ts";
import { isList, isPlainObject } from "../values/type-of.ts";

type Convert = (value: CelValue) => CelValue;

/**
 * Turns JSON into the value of a declared type where the two differ: integers that are doubles, texts that are timestamps, durations or bytes.
 * Undefined when nothing needs turning. Objects are left alone; their fields are turned when they are selected.
 */
export function importer(type: CelType): Convert | undefined {
  switch (type.kind) {
    case "double":
      return (value) => (typeof value === "number" || typeof value === "bigint" ? CelDouble.of(Number(value)) : value);
    case "timestamp":
      return (value) => (typeof value === "string" ? parsed(parseTimestamp(value) ?? parseDate(value), "timestamp", value) : value);
    case "duration":
      return (value) => (typeof value === "string" ? parsed(parseDuration(value), "duration", value) : value);
    case "bytes":
      return (value) => (typeof value === "string" ? new Uint8Array(Buffer.from(value, "base64")) : value);
    case "list": {
      const convert = importer(type.element);
      return convert === undefined ? undefined : (value) => (isList(value) ? value.map(convert) : value);
    }
    case "map": {
      const convert = importer(type.value);
      return convert === undefined ? undefined : (value) => importMap(value, convert);
    }
    default:
      return undefined;
  }
}

function importMap(value: CelValue, convert: Convert): CelValue {
  if (!isPlainObject(value)) {
    return value;
  }
  const result = Object.create(null) as Record<string, CelValue>;
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) {
      result[key] = convert(member);
    }
  }
  return result;
}

function parsed<T>(value: T | undefined, type: string, text: string): T {
  if (value === undefined) {
    throw new CelError(`invalid ${type}: ${JSON.stringify(text)}`);
  }
  return value;
}
