import { deepEqual } from "../../../runtime/meta/deep-equal.ts";
import type { JsonObject, JsonValue } from "../../../runtime/meta/json.ts";
import { NumberLiteral } from "../../../runtime/meta/number-literal.ts";
import type { Field, ObjectType } from "../type-schema.ts";
import { schemaAlternative } from "./decode-schema-alternative.ts";
import type { DecodeState } from "./decode-state.ts";
import { decoderOf } from "./decoder-of.ts";
import { defaultGoType } from "./go-type.ts";
import { jsonKind } from "./json-kind.ts";
import type { ValueDecoder } from "./value-decoder.ts";
import { isAlwaysWritten, isEmptyValue, zeroField } from "./zero-value.ts";

interface FieldPlan {
  readonly index: number;
  readonly name: string;
  readonly decode: ValueDecoder;
  readonly field: Field;
  /** True for plain scalars, which need no place on the path unless they are wrong. */
  readonly omitsEmpty: boolean;
}

interface ObjectPlan {
  readonly byName: ReadonlyMap<string, FieldPlan>;
  /** In the order they are written. */
  readonly names: readonly string[];
  readonly always: readonly FieldPlan[];
}

/** The decoder of a structure: known fields only, in their declared order, with the zero values that Go writes. */
export function objectDecoder(type: ObjectType, goType: string): ValueDecoder {
  // Planned on first use, because types may contain themselves.
  let plan: ObjectPlan | undefined;
  return (value, state) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || (state.literals && value instanceof NumberLiteral)) {
      state.addMismatch(jsonKind(value), goType);
      return undefined;
    }
    plan ??= planObject(type);
    return decodeObject(value, state, plan, type);
  };
}

function planObject(type: ObjectType): ObjectPlan {
  const plans = [...type.fields.values()].map((field, index): FieldPlan => {
    const goType = field.goType === "" ? defaultGoType(field.type) : field.goType;
    const alternative = field.type.shape === "any" ? schemaAlternative(field.type.name, type) : undefined;
    const decode = alternative ?? decoderOf(field.type, goType);
    return { index, name: field.name, decode, field, omitsEmpty: field.omit !== "never" && !field.pointer && !isTelling(type, field) };
  });
  return {
    byName: new Map(plans.map((one) => [one.name, one])),
    names: plans.map((one) => one.name),
    always: plans.filter((one) => isAlwaysWritten(one.field)),
  };
}

function decodeObject(value: JsonObject, state: DecodeState, plan: ObjectPlan, type: ObjectType): JsonObject {
  const { byName, names, always } = plan;
  const values: (JsonValue | undefined)[] = new Array(names.length);
  let kept: JsonObject | undefined;
  const outer = state.struct;
  for (const key in value) {
    const member = value[key] as JsonValue;
    const field = byName.get(key);
    if (field === undefined) {
      if (type.preserveUnknown) kept = keep(kept, key, member);
      else state.addUnknown(key);
      continue;
    }
    if (member === null) continue;
    state.struct = type.name;
    state.push(key);
    const decoded = field.decode(member, state);
    state.pop();
    if (decoded === undefined || (field.omitsEmpty && isLeftOut(decoded, field.field))) continue;
    values[field.index] = decoded;
  }
  state.struct = outer;
  for (const field of always) values[field.index] ??= zeroField(field.field);
  const object: JsonObject = {};
  for (let index = 0; index < names.length; index++) {
    const member = values[index];
    if (member !== undefined) object[names[index] as string] = member;
  }
  if (kept !== undefined) for (const key of Object.keys(kept)) define(object, key, kept[key] as JsonValue);
  return object;
}

/** An empty list of managed fields asks to forget them; none leaves them as they are. */
function isTelling(type: ObjectType, field: Field): boolean {
  return type.name === "ObjectMeta" && field.name === "managedFields";
}

/** What omitempty and omitzero leave out. */
function isLeftOut(value: JsonValue, field: Field): boolean {
  if (field.type.shape === "object") return field.omit === "zero" && deepEqual(value, zeroField(field));
  if (value === null) return true;
  return !isAlwaysWritten(field) && isEmptyValue(value);
}

function keep(kept: JsonObject | undefined, key: string, member: JsonValue): JsonObject {
  const result = kept ?? {};
  define(result, key, member);
  return result;
}

/** Sets a member that may be called "__proto__". */
function define(object: JsonObject, key: string, member: JsonValue): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value: member, enumerable: true, writable: true, configurable: true });
  else object[key] = member;
}
