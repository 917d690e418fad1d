import type { ComprehensionExpr, Expr } from "../cel/syntax/expr.ts";
import { celFunctions } from "./cel-functions.ts";
import { type CodeWriter, memberAccess } from "./code-writer.ts";
import { OverlayError } from "./diagnostic.ts";
import type { CelSource } from "./overlay.ts";
import { anyValue, asBoolean, asFields, asList, asNumber, asString, isSet, type ScriptValue, scriptValue } from "./script-value.ts";
import type { TypeLookup, ValueShape } from "./type-info.ts";

/** The variables that an expression may name. */
export type ScriptScope = ReadonlyMap<string, ScriptValue>;

/**
 * Writes an expression as script. What it reads is read first, into constants before the expression, so that
 * strict TypeScript narrows it. Objects are read as messages: a member that is absent has its zero value, and `has()`
 * is false for it.
 * @throws OverlayError for what the subset does not have.
 */
export function celToScript(source: CelSource, scope: ScriptScope, writer: CodeWriter, types: TypeLookup): ScriptValue {
  return new Translator(source, writer, types).value(source.expr, scope);
}

/** As `celToScript`, for a condition. */
export function celCondition(source: CelSource, scope: ScriptScope, writer: CodeWriter, types: TypeLookup): string {
  return unwrap(asBoolean(celToScript(source, scope, writer, types)));
}

class Translator {
  readonly #source: CelSource;
  readonly #writer: CodeWriter;
  readonly #types: TypeLookup;
  readonly #reads = new Map<string, ScriptValue>();

  constructor(source: CelSource, writer: CodeWriter, types: TypeLookup) {
    this.#source = source;
    this.#writer = writer;
    this.#types = types;
  }

  value(expr: Expr, scope: ScriptScope): ScriptValue {
    switch (expr.kind) {
      case "constant":
        return this.#constant(expr.value);
      case "identifier": {
        const variable = scope.get(expr.name.replace(/^\./, ""));
        return variable ?? this.#fail(`there is no \`${expr.name}\` here: an expression may use ${[...scope.keys()].join(", ")}`);
      }
      case "select": {
        const member = this.#member(this.value(expr.operand, scope), expr.field);
        return expr.test ? scriptValue("boolean", `(${isSet(member, this.#fields)})`) : member;
      }
      case "call":
        return this.#call(expr.function, expr.target === undefined ? undefined : this.value(expr.target, scope), expr.arguments, scope);
      case "list": {
        const items = expr.elements.map((element) => this.value(element.value, scope));
        return { ...scriptValue("list", `[${items.map((item) => item.code).join(", ")}]`), items };
      }
      case "map": {
        const entries = expr.entries.map((entry) => {
          const key = this.value(entry.key, scope);
          const value = this.value(entry.value, scope);
          const name = typeof key.literal === "string" ? JSON.stringify(key.literal) : `[${asString(key)}]`;
          return `${name}: ${value.kind === "raw" ? `${value.code} ?? null` : value.code}`;
        });
        return scriptValue("fields", `{ ${entries.join(", ")} }`);
      }
      case "comprehension":
        return this.#comprehension(expr, scope);
      default:
        return this.#fail(`overlays have no ${expr.kind} expressions`);
    }
  }

  #fields = (symbol: string): string => this.#writer.use(symbol, "runtime/validation/fields.ts");

  #fail(message: string): never {
    throw new OverlayError([{ ...this.#source.place, message }]);
  }

  #constant(value: unknown): ScriptValue {
    if (typeof value === "string") return { ...scriptValue("string", JSON.stringify(value)), literal: value };
    if (typeof value === "boolean") return { ...scriptValue("boolean", String(value)), literal: value };
    if (typeof value === "number") return { ...scriptValue("number", String(value)), literal: value };
    if (value === null) return { ...scriptValue("null", "null"), literal: null };
    return this.#fail("overlays have strings, numbers that JSON has, booleans and null");
  }

  /** Reads a member into a constant, once. */
  #member(operand: ScriptValue, name: string): ScriptValue {
    if (name === "__proto__" || name === "constructor" || name === "prototype") this.#fail(`\`${name}\` may not be read`);
    const key = `${operand.code} ${JSON.stringify(name)}`;
    const known = this.#reads.get(key);
    if (known !== undefined) return known;
    const [shape, pointer] = this.#memberShape(operand.shape, name);
    const variable = this.#writer.name(/^[a-z]\w*$/i.test(operand.code) && operand.code !== "self" ? `${operand.code} ${name}` : name);
    const access = memberAccess(operand.code, name);
    this.#writer.line(
      `const ${variable} = ${operand.kind === "fields" ? access : `${this.#fields("isFields")}(${operand.code}) ? ${access} : undefined`};`,
    );
    const read: ScriptValue = { code: variable, kind: "raw", shape, pointer };
    this.#reads.set(key, read);
    return read;
  }

  #memberShape(shape: ValueShape, name: string): [ValueShape, boolean] {
    if (shape.kind === "map") return [shape.values, true];
    if (shape.kind !== "object") return [anyValue, true];
    const field = this.#types(shape.type)?.fields.get(name);
    if (field === undefined) return this.#fail(`${shape.type} has no field \`${name}\``);
    return [field.shape, field.pointer];
  }

  #call(name: string, target: ScriptValue | undefined, args: readonly Expr[], scope: ScriptScope): ScriptValue {
    const values = args.map((arg) => this.value(arg, scope));
    const [left, right] = values;
    if (target === undefined && left !== undefined) {
      const operated = right === undefined ? this.#unary(name, left) : this.#binary(name, left, right, values);
      if (operated !== undefined) return operated;
    }
    if (name === "size") {
      const of = target ?? left;
      if (of !== undefined && values.length + (target === undefined ? 0 : 1) === 1) return this.#size(of);
    }
    if (target !== undefined && left !== undefined && right === undefined) {
      const method = stringMethods.get(name);
      if (method !== undefined) return scriptValue("boolean", `${asString(target)}.${method}(${asString(left)})`);
      if (name === "matches" && typeof left.literal === "string") {
        return scriptValue("boolean", `new RegExp(${JSON.stringify(left.literal)}, "u").test(${asString(target)})`);
      }
    }
    const known = celFunctions.get(name);
    if (known !== undefined && target === undefined && values.length === known.parameters) {
      const code = `${this.#writer.use(name, known.from)}(${values.map((value) => unwrap(value.code)).join(", ")})`;
      return known.result === "any" ? { code, kind: "raw", shape: anyValue, pointer: true } : scriptValue(known.result, code);
    }
    return this.#fail(`overlays have no function \`${name}\` with ${values.length} arguments${target === undefined ? "" : " after a dot"}`);
  }

  #unary(name: string, operand: ScriptValue): ScriptValue | undefined {
    if (name === "!_") return scriptValue("boolean", `!${parenthesized(asBoolean(operand))}`);
    if (name === "-_")
      return {
        ...scriptValue("number", `-${asNumber(operand, this.#fields)}`),
        ...(typeof operand.literal === "number" ? { literal: -operand.literal } : {}),
      };
    return undefined;
  }

  #binary(name: string, left: ScriptValue, right: ScriptValue, all: readonly ScriptValue[]): ScriptValue | undefined {
    switch (name) {
      case "_&&_":
      case "_||_":
        return scriptValue("boolean", `(${all.map(asBoolean).join(name === "_&&_" ? " && " : " || ")})`);
      case "_==_":
        return scriptValue("boolean", this.#equals(left, right));
      case "_!=_":
        return scriptValue("boolean", `!${parenthesized(this.#equals(left, right))}`);
      case "_<_":
      case "_<=_":
      case "_>_":
      case "_>=_":
        return scriptValue("boolean", `(${asNumber(left, this.#fields)} ${name.slice(1, -1)} ${asNumber(right, this.#fields)})`);
      case "_+_":
        return isText(left) || isText(right)
          ? scriptValue("string", `(${asString(left)} + ${asString(right)})`)
          : scriptValue("number", `(${asNumber(left, this.#fields)} + ${asNumber(right, this.#fields)})`);
      case "_-_":
      case "_*_":
        return scriptValue("number", `(${asNumber(left, this.#fields)} ${name.slice(1, -1)} ${asNumber(right, this.#fields)})`);
      case "_[_]":
        return this.#index(left, right);
      case "@in":
        return this.#contains(left, right);
      case "_?_:_":
        return this.#choice(left, right, all[2]);
      default:
        return undefined;
    }
  }

  #equals(left: ScriptValue, right: ScriptValue): string {
    if (left.kind === "null" || right.kind === "null") {
      const other = left.kind === "null" ? right : left;
      return `(${other.code} === undefined || ${other.code} === null)`;
    }
    const kind = scalarKind(left) ?? scalarKind(right);
    const exact = typeof left.literal === "string" && left.literal !== "" ? left : right;
    if (typeof exact.literal === "string" && exact.literal !== "") return `(${(exact === left ? right : left).code} === ${exact.code})`;
    if (kind === "string" && !isLoose(left) && !isLoose(right)) return `(${asString(left)} === ${asString(right)})`;
    if (kind === "number" && !isLoose(left) && !isLoose(right)) return `(${asNumber(left, this.#fields)} === ${asNumber(right, this.#fields)})`;
    if (kind === "boolean") return `(${asBoolean(left)} === ${asBoolean(right)})`;
    if (kind !== undefined) return `(${left.code} === ${right.code})`;
    return `${this.#writer.use("sameValue", "runtime/validation/same-value.ts")}(${left.code}, ${right.code})`;
  }

  #index(left: ScriptValue, right: ScriptValue): ScriptValue {
    const number = right.kind === "number";
    const shape = left.shape.kind === "list" ? left.shape.items : left.shape.kind === "map" ? left.shape.values : anyValue;
    if (!number && typeof right.literal === "string")
      return this.#member(left.kind === "list" ? scriptValue("fields", left.code) : left, right.literal);
    const variable = this.#writer.name("item");
    const from = number ? `${asList(left, this.#fields)}[${right.code}]` : `${asFields(left, this.#fields)}[${asString(right)}]`;
    this.#writer.line(`const ${variable} = ${from};`);
    return { code: variable, kind: "raw", shape, pointer: true };
  }

  #contains(left: ScriptValue, right: ScriptValue): ScriptValue {
    if (right.items !== undefined && right.items.length > 0) {
      return scriptValue("boolean", `(${right.items.map((item) => unwrap(this.#equals(left, item))).join(" || ")})`);
    }
    if (right.shape.kind === "map" || right.shape.kind === "object") {
      return scriptValue("boolean", `Object.hasOwn(${asFields(right, this.#fields)}, ${asString(left)})`);
    }
    return scriptValue("boolean", `${asList(right, this.#fields)}.includes(${left.code})`);
  }

  #choice(condition: ScriptValue, yes: ScriptValue, no: ScriptValue | undefined): ScriptValue {
    if (no === undefined) return this.#fail("a choice has three parts");
    const kind = yes.kind === no.kind ? yes.kind : "raw";
    return { ...scriptValue(kind, `(${asBoolean(condition)} ? ${yes.code} : ${no.code})`, yes.shape) };
  }

  #size(value: ScriptValue): ScriptValue {
    if (value.kind === "list" || value.shape.kind === "list") return scriptValue("number", `${asList(value, this.#fields)}.length`);
    if (value.kind === "fields" || value.shape.kind === "map" || value.shape.kind === "object") {
      return scriptValue("number", `Object.keys(${asFields(value, this.#fields)}).length`);
    }
    if (isLoose(value)) return scriptValue("number", `${this.#fields("sizeOf")}(${value.code})`);
    return scriptValue("number", `${asString(value)}.length`);
  }

  #comprehension(expr: ComprehensionExpr, scope: ScriptScope): ScriptValue {
    const method = comprehensionMethods.get(expr.macro);
    if (method === undefined || expr.second !== undefined || expr.filter !== undefined)
      return this.#fail(`overlays have no \`${expr.macro}\` of this form`);
    const range = this.value(expr.range, scope);
    const overMap = range.kind === "fields" || range.shape.kind === "map" || range.shape.kind === "object";
    const items = overMap ? `Object.keys(${asFields(range, this.#fields)})` : asList(range, this.#fields);
    const result = this.#writer.name(`${expr.variable} ${expr.macro}`);
    const variable = this.#writer.name(expr.variable);
    const shape: ValueShape = range.shape.kind === "list" ? range.shape.items : anyValue;
    const item: ScriptValue = overMap ? scriptValue("string", variable) : { code: variable, kind: "raw", shape, pointer: false };
    let body: ScriptValue | undefined;
    this.#writer.block(
      `const ${result} = ${items}.${method}((${variable}) =>`,
      () => {
        // What is read inside belongs to one item: it is not there before or after.
        const outside = new Set(this.#reads.keys());
        body = this.value(expr.body, new Map([...scope, [expr.variable, item]]));
        this.#writer.line(`return ${unwrap(expr.macro === "map" ? body.code : asBoolean(body))};`);
        for (const key of this.#reads.keys()) if (!outside.has(key)) this.#reads.delete(key);
      },
      "});",
    );
    if (expr.macro === "map") return scriptValue("list", result, { kind: "list", items: body?.shape ?? anyValue });
    if (expr.macro === "filter") return scriptValue("list", result, range.shape);
    return scriptValue("boolean", result);
  }
}

const stringMethods: ReadonlyMap<string, string> = new Map([
  ["startsWith", "startsWith"],
  ["endsWith", "endsWith"],
  ["contains", "includes"],
]);

const comprehensionMethods: ReadonlyMap<string, string> = new Map([
  ["all", "every"],
  ["exists", "some"],
  ["filter", "filter"],
  ["map", "map"],
]);

function isText(value: ScriptValue): boolean {
  return value.kind === "string" || (value.kind === "raw" && value.shape.kind === "string");
}

/** True where the schema does not say which scalar a value is: it is compared as it stands. */
function isLoose(value: ScriptValue): boolean {
  return value.kind === "raw" && value.shape.kind === "any";
}

function scalarKind(value: ScriptValue): "string" | "number" | "boolean" | undefined {
  const kind = value.kind === "raw" ? value.shape.kind : value.kind;
  return kind === "string" || kind === "number" || kind === "boolean" ? kind : undefined;
}

function parenthesized(code: string): string {
  return unwrap(code) !== code || /^[\w.]+$/.test(code) ? code : `(${code})`;
}

/** Takes off the parentheses that enclose the whole of a text. */
export function unwrap(code: string): string {
  if (!code.startsWith("(") || !code.endsWith(")")) return code;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < code.length; at++) {
    const character = code[at];
    if (character === "\\" && quoted) at++;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0 && at < code.length - 1) return code;
  }
  return unwrap(code.slice(1, -1));
}
