import { integerValue } from "./exact-json.ts";
import type { JsonValue } from "./json.ts";

/**
 * A JSON number whose text says more than the number it parses to: "1.0", "1e2", integers beyond 2^53.
 * Go refuses the first two for integer fields and repeats the text, so the text is kept until the type is known.
 */
export class NumberLiteral {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** An integer exactly, as far as 64 bits go; else the nearest double, infinite when the literal is out of range. */
  get value(): number | bigint {
    return /^-?\d+$/.test(this.text) ? integerValue(this.text) : Number(this.text);
  }
}

const bearers = new WeakSet<object>();

/** Remembers that somewhere inside `value` there are NumberLiterals. */
export function markLiterals(value: JsonValue): void {
  if (typeof value === "object" && value !== null) bearers.add(value);
}

/** True when `value`, the root of a parsed body, may hold NumberLiterals. */
export function bearsLiterals(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && bearers.has(value);
}

/** A parsed body with numbers and bigints in place of literals, in place where it can; few bodies have any. */
export function withPlainNumbers(body: JsonValue): JsonValue {
  return bearsLiterals(body) || body instanceof NumberLiteral ? withoutLiterals(body) : body;
}

/** `value` with numbers and bigints in place of literals, in place where it can. */
export function withoutLiterals(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof NumberLiteral) return value.value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = withoutLiterals(value[index] as JsonValue);
    return value;
  }
  for (const key of Object.keys(value)) {
    const member = value[key];
    // Assigning to "__proto__" would change the prototype; a literal there becomes a plain own member.
    if (typeof member === "object" && member !== null)
      Object.defineProperty(value, key, { value: withoutLiterals(member), enumerable: true, writable: true, configurable: true });
  }
  return value;
}
