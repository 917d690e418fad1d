import type { ValueShape } from "./type-info.ts";

/** A part of an expression as script text. */
export interface ScriptValue {
  readonly code: string;
  /**
   * What is known of the value: a scalar, list or object that is certainly there, or something read from an object
   * (`raw`), which may be absent and which the schema says the shape of.
   */
  readonly kind: "string" | "number" | "boolean" | "list" | "fields" | "null" | "raw";
  /** For raw values, and the items of lists. */
  readonly shape: ValueShape;
  /** For raw values: absent differs from zero. */
  readonly pointer: boolean;
  /** Set for literals. */
  readonly literal?: string | number | boolean | null;
  /** Set for list literals. */
  readonly items?: readonly ScriptValue[];
}

export const anyValue: ValueShape = { kind: "any" };

/** Where in the order a binary operator's text needs no parentheses: never; all parts come parenthesized. */
export function scriptValue(kind: ScriptValue["kind"], code: string, shape: ValueShape = anyValue): ScriptValue {
  return { code, kind, shape, pointer: true };
}

/** What to import from runtime/validation/fields.ts. */
export type UseFields = (symbol: string) => string;

/** The text of a value as a scalar that is there: absent is zero. */
export function asString(value: ScriptValue): string {
  return value.kind === "string" ? value.code : `(typeof ${value.code} === "string" ? ${value.code} : "")`;
}

export function asNumber(value: ScriptValue, use: UseFields): string {
  return value.kind === "number" ? value.code : `${use("numberOf")}(${value.code})`;
}

export function asBoolean(value: ScriptValue): string {
  return value.kind === "boolean" ? value.code : `(${value.code} === true)`;
}

export function asList(value: ScriptValue, use: UseFields): string {
  return value.kind === "list" ? value.code : `(${use("isList")}(${value.code}) ? ${value.code} : ${use("noItems")})`;
}

export function asFields(value: ScriptValue, use: UseFields): string {
  return value.kind === "fields" ? value.code : `(${use("isFields")}(${value.code}) ? ${value.code} : ${use("noFields")})`;
}

/** Whether a value is set: there, and not zero unless it is a pointer. What `has()` says. */
export function isSet(value: ScriptValue, use: UseFields): string {
  if (value.kind !== "raw") return "true";
  const { code, shape, pointer } = value;
  if (shape.kind === "string") return pointer ? `typeof ${code} === "string"` : `typeof ${code} === "string" && ${code} !== ""`;
  if (shape.kind === "number") return pointer ? `${use("isNumber")}(${code})` : `${use("isNumber")}(${code}) && ${use("numberOf")}(${code}) !== 0`;
  if (shape.kind === "boolean") return pointer ? `typeof ${code} === "boolean"` : `${code} === true`;
  if (shape.kind === "list") return `${use("isList")}(${code}) && ${code}.length > 0`;
  if (shape.kind === "object" || shape.kind === "map") return `${use("isFields")}(${code})`;
  return `${code} !== undefined && ${code} !== null`;
}

/** A condition turned round, simply where it can be: what is negated as a whole loses its `!`. */
export function negated(condition: string): string {
  if (condition === "true") return "false";
  const inner = /^!(\w+)$/.exec(condition)?.[1] ?? /^!\((.*)\)$/.exec(condition)?.[1];
  if (inner !== undefined && isWhole(inner)) return inner;
  return /^\w+\([^()]*\)$/.test(condition) ? `!${condition}` : `!(${condition})`;
}

/** Whether no parenthesis of a text closes one that was opened before it. Parentheses in string literals count, which only costs a `!`. */
function isWhole(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
