import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { BudgetExceededError } from "../cel/compile/meter.ts";
import { compilePattern, type TextPattern } from "../patterns/text-pattern.ts";
import { characters } from "./check-string.ts";
import { areDistinct, compileListTypes } from "./compile-list-types.ts";
import { compileSchema } from "./compile-schema.ts";
import { formatCheck } from "./formats.ts";
import { limitAt } from "./limit-at.ts";
import { listKeysOf } from "./list-keys.ts";
import { QuickCheckWriter } from "./quick-check-writer.ts";
import { Walk } from "./walk.ts";

/** Whether a value is sure to be what its schema says, the types of its lists included. No says only that it has to be looked at. */
export type QuickCheck = (value: JsonValue) => boolean;

/** Code for larger schemas is not worth its memory. */
const mostParts = 2000;

/** Keywords that the code leaves to the closures of `compileSchema`. */
const rare = ["allOf", "anyOf", "oneOf", "not", "uniqueItems", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"];

/** Within these, a limit holds in every format of its type. */
const largestLimit = 2 ** 31 - 1;

/**
 * Compiles a schema to JavaScript that says yes to objects that are valid, as nearly all are, in a fraction of the time of the
 * closures, which can tell what is wrong. What a schema says stands in the code as JSON literals only. Undefined for very
 * large schemas.
 */
export function compileQuickCheck(schema: JsonObject): QuickCheck | undefined {
  const writer = new QuickCheckWriter(mostParts);
  const root = writer.function((value) => writeCheck(writer, schema, value));
  return writer.isFull ? undefined : (writer.finish(root) as QuickCheck);
}

/** Writes what answers false when the value called `name`, which is not undefined, may not be valid. */
function writeCheck(writer: QuickCheckWriter, schema: JsonObject, name: string): void {
  if (!writer.takesPart()) return;
  const write = writerOf(schema);
  if (write === undefined) writer.refuseUnless(`${writer.constant(closureOf(schema))}(${name})`);
  else if (schema["nullable"] === true && schema["enum"] === undefined) writer.block(`if (${name} !== null)`, () => write(writer, schema, name));
  else write(writer, schema, name);
}

type WriteCheck = (writer: QuickCheckWriter, schema: JsonObject, name: string) => void;

/** Undefined where closures have to look. */
function writerOf(schema: JsonObject): WriteCheck | undefined {
  if (schema["x-kubernetes-int-or-string"] === true)
    return hasRare({ ...schema, anyOf: otherThanTypes(schema["anyOf"]) }) ? undefined : writeIntOrString;
  if (hasRare(schema)) return undefined;
  switch (schema["type"]) {
    case "object":
      return isPlainObject(schema) ? writeObject : undefined;
    case "array":
      return isPlainList(schema) ? writeList : undefined;
    case "string":
      return isPlainText(schema) ? writeText : undefined;
    case "integer":
    case "number":
      return isPlainNumber(schema) ? writeNumber : undefined;
    case "boolean":
      return writeBoolean;
    default:
      return undefined;
  }
}

function hasRare(schema: JsonObject): boolean {
  return rare.some((keyword) => schema[keyword] !== undefined);
}

/** The alternatives that say no more than x-kubernetes-int-or-string does are none. */
function otherThanTypes(anyOf: JsonValue | undefined): JsonValue | undefined {
  return JSON.stringify(anyOf) === '[{"type":"integer"},{"type":"string"}]' ? undefined : anyOf;
}

function closureOf(schema: JsonObject): QuickCheck {
  const check = compileSchema(schema);
  const listTypes = compileListTypes(schema);
  return (value) => {
    const walk = new Walk();
    check(value, walk, undefined);
    listTypes?.(value, walk);
    return walk.errors.length === 0;
  };
}

function writeIntOrString(writer: QuickCheckWriter, schema: JsonObject, name: string): void {
  if (["format", "minimum", "maximum", "minLength", "maxLength", "pattern"].some((keyword) => schema[keyword] !== undefined)) {
    writer.refuseUnless(`${writer.constant(closureOf(schema))}(${name})`);
    return;
  }
  writer.refuseUnless(`typeof ${name} === "string" || Number.isSafeInteger(${name})`);
  writeEnum(writer, schema, name);
}

function writeBoolean(writer: QuickCheckWriter, schema: JsonObject, name: string): void {
  writer.refuseUnless(`typeof ${name} === "boolean"`);
  writeEnum(writer, schema, name);
}

function isPlainNumber(schema: JsonObject): boolean {
  return ["minimum", "maximum"].every((keyword) => {
    const limit = limitAt(schema, keyword);
    return limit === undefined || (Math.abs(limit) <= largestLimit && (schema["type"] === "number" || Number.isInteger(limit)));
  });
}

function writeNumber(writer: QuickCheckWriter, schema: JsonObject, name: string): void {
  if (schema["type"] === "number") {
    writer.refuseUnless(`typeof ${name} === "number"`);
    if (schema["format"] === "float") writer.refuseUnless(`Number.isFinite(Math.fround(${name}))`);
  } else writer.refuseUnless(schema["format"] === "int32" ? `(${name} | 0) === ${name}` : `Number.isSafeInteger(${name})`);
  const minimum = limitAt(schema, "minimum");
  const maximum = limitAt(schema, "maximum");
  if (minimum !== undefined) writer.refuseUnless(`${name} >= ${minimum}`);
  if (maximum !== undefined) writer.refuseUnless(`${name} <= ${maximum}`);
  writeEnum(writer, schema, name);
}

function isPlainText({ pattern }: JsonObject): boolean {
  return typeof pattern !== "string" || pattern === "" || patternOf(pattern) !== undefined;
}

function patternOf(source: string): TextPattern | undefined {
  try {
    return compilePattern(source);
  } catch {
    return undefined;
  }
}

function writeText(writer: QuickCheckWriter, schema: JsonObject, name: string): void {
  writer.refuseUnless(`typeof ${name} === "string"`);
  const most = limitAt(schema, "maxLength");
  const least = limitAt(schema, "minLength") ?? 0;
  // A character has one or two code units.
  if (most !== undefined) writer.refuseUnless(`${name}.length <= ${most}`);
  if (least === 1) writer.refuseUnless(`${name} !== ""`);
  else if (least > 1) writer.refuseUnless(`${name}.length >= ${2 * least} || ${writer.constant(characters)}(${name}) >= ${least}`);
  const pattern = typeof schema["pattern"] === "string" && schema["pattern"] !== "" ? patternOf(schema["pattern"]) : undefined;
  if (pattern !== undefined) writer.refuseUnless(`${writer.constant(testOf(pattern))}(${name})`);
  const format = typeof schema["format"] === "string" ? formatCheck(schema["format"]) : undefined;
  if (format !== undefined) writer.refuseUnless(`${writer.constant(format)}(${name})`);
  writeEnum(writer, schema, name);
}

/** A text that takes too long to match is one to be looked at. */
function testOf(pattern: TextPattern): (text: string) => boolean {
  return (text) => {
    try {
      return pattern.test(text);
    } catch (error) {
      if (error instanceof BudgetExceededError) return false;
      throw error;
    }
  };
}

/** Null is no value that an enum can allow, and what is no scalar is for closures to compare. */
function writeEnum(writer: QuickCheckWriter, schema: JsonObject, name: string): void {
  const values = schema["enum"];
  if (!Array.isArray(values) || values.length === 0) return;
  const scalars = values.filter((one) => typeof one === "string" || typeof one === "number");
  writer.refuseUnless(`${writer.constant(new Set(scalars))}.has(${name})`);
}

function isPlainList(schema: JsonObject): boolean {
  const { items } = schema;
  if (!isJsonObject(items)) return false;
  switch (schema["x-kubernetes-list-type"]) {
    case "set":
      return items["type"] === "string" || items["type"] === "integer";
    case "map":
      return items["type"] === "object" && items["nullable"] !== true;
    default:
      return true;
  }
}

function writeList(writer: QuickCheckWriter, schema: JsonObject, name: string): void {
  writer.refuseUnless(`Array.isArray(${name})`);
  const least = limitAt(schema, "minItems");
  const most = limitAt(schema, "maxItems");
  if (least !== undefined) writer.refuseUnless(`${name}.length >= ${least}`);
  if (most !== undefined) writer.refuseUnless(`${name}.length <= ${most}`);
  const item = writer.name();
  const items = schema["items"];
  if (isJsonObject(items)) writer.block(`for (const ${item} of ${name})`, () => writeCheck(writer, items, item));
  if (schema["x-kubernetes-list-type"] === "set") writer.refuseUnless(`${name}.length < 2 || new Set(${name}).size === ${name}.length`);
  if (schema["x-kubernetes-list-type"] === "map") {
    writer.refuseUnless(`${name}.length < 2 || ${writer.constant(areDistinct)}(${name}, ${writer.constant(listKeysOf(schema))})`);
  }
  writeEnum(writer, schema, name);
}

function isPlainObject(schema: JsonObject): boolean {
  const { properties, additionalProperties } = schema;
  const declares = isJsonObject(properties) && Object.keys(properties).length > 0;
  return additionalProperties !== false && !(declares && isJsonObject(additionalProperties));
}

function writeObject(writer: QuickCheckWriter, schema: JsonObject, name: string): void {
  writer.refuseUnless(`typeof ${name} === "object" && ${name} !== null && !Array.isArray(${name})`);
  writer.refuseUnless(`${writer.function((object) => writeMembers(writer, schema, object))}(${name})`);
  writeEnum(writer, schema, name);
}

function writeMembers(writer: QuickCheckWriter, schema: JsonObject, object: string): void {
  const { properties, additionalProperties } = schema;
  const required = new Set(Array.isArray(schema["required"]) ? schema["required"].filter((one) => typeof one === "string") : []);
  for (const [key, one] of isJsonObject(properties) ? Object.entries(properties) : []) {
    if (!isJsonObject(one)) continue;
    const member = writer.name();
    writer.line(`const ${member} = ${memberOf(object, key)};`);
    if (required.delete(key)) {
      writer.refuseUnless(`${member} !== undefined`);
      writeCheck(writer, one, member);
    } else writer.block(`if (${member} !== undefined)`, () => writeCheck(writer, one, member));
  }
  for (const key of required) writer.refuseUnless(`${memberOf(object, key)} !== undefined`);
  if (isJsonObject(additionalProperties)) {
    const key = writer.name();
    const member = writer.name();
    writer.block(`for (const ${key} in ${object})`, () => {
      writer.line(`const ${member} = ${object}[${key}];`);
      writer.block(`if (${member} !== undefined)`, () => writeCheck(writer, additionalProperties, member));
    });
  }
  writeCount(writer, schema, object);
}

function writeCount(writer: QuickCheckWriter, schema: JsonObject, object: string): void {
  const least = limitAt(schema, "minProperties");
  const most = limitAt(schema, "maxProperties");
  if (least === undefined && most === undefined) return;
  const count = writer.name();
  writer.line(`const ${count} = Object.values(${object}).filter((one) => one !== undefined).length;`);
  writer.refuseUnless(`${count} >= ${least ?? 0} && ${count} <= ${most ?? Number.MAX_SAFE_INTEGER}`);
}

/** Members that every object inherits are read with care. */
function memberOf(object: string, key: string): string {
  const text = JSON.stringify(key);
  return key in Object.prototype ? `(Object.hasOwn(${object}, ${text}) ? ${object}[${text}] : undefined)` : `${object}[${text}]`;
}
