import type { JsonValue } from "../../../runtime/meta/json.ts";
import { celCondition, celToScript, type ScriptScope } from "./cel-to-script.ts";
import { CodeWriter, memberAccess } from "./code-writer.ts";
import { OverlayError } from "./diagnostic.ts";
import { type FieldPathStep, formatFieldPath } from "./field-path.ts";
import { type FunctionSource, functionName } from "./function-source.ts";
import type { DefaultRule } from "./overlay.ts";
import type { OverlayLibrary } from "./overlay-library.ts";
import { createReach, structureIn } from "./reach.ts";
import type { ScriptValue } from "./script-value.ts";
import type { FieldInfo, TypeInfo, TypeLookup, ValueShape } from "./type-info.ts";

const fieldsModule = "runtime/validation/fields.ts";

/** Compiles the defaults of types: `(self: Fields) => void`, in place. */
export interface DefaultsCompiler {
  /** False for types that have no default, nor a type inside that has. */
  readonly has: (typeName: string) => boolean;
  /** The function of a type; undefined where `has` is false. */
  readonly compile: (typeName: string) => FunctionSource | undefined;
}

export function createDefaultsCompiler(types: TypeLookup, overlays: OverlayLibrary): DefaultsCompiler {
  const own = (name: string): boolean => {
    const said = overlays.type(name);
    return said !== undefined && said.defaults.length + said.dropped.length > 0 ? true : schemaDefaults(types(name)).length > 0;
  };
  const has = createReach(types, own, (info) => [...info.fields.values()].flatMap((field) => structureIn(field.shape) ?? []));
  return {
    has,
    compile: (name) => {
      const info = types(name);
      return info !== undefined && has(name) ? new DefaultsFunction(info, types, overlays, has).compile() : undefined;
    },
  };
}

/** Fields whose schema has a default that says more than the zero value does. */
function schemaDefaults(info: TypeInfo | undefined): readonly (readonly [string, FieldInfo, JsonValue])[] {
  if (info === undefined) return [];
  const found: (readonly [string, FieldInfo, JsonValue])[] = [];
  for (const [name, field] of info.fields) {
    if (field.default !== undefined && (field.pointer || !isZero(field.default))) found.push([name, field, field.default]);
  }
  return found;
}

function isZero(value: JsonValue): boolean {
  return value === null || value === "" || value === 0 || value === false || (typeof value === "object" && Object.keys(value).length === 0);
}

class DefaultsFunction {
  readonly #info: TypeInfo;
  readonly #types: TypeLookup;
  readonly #overlays: OverlayLibrary;
  readonly #has: (name: string) => boolean;
  readonly #writer = new CodeWriter(["self"]);

  constructor(info: TypeInfo, types: TypeLookup, overlays: OverlayLibrary, has: (name: string) => boolean) {
    this.#info = info;
    this.#types = types;
    this.#overlays = overlays;
    this.#has = has;
  }

  /** The order is Kubernetes': the type's own defaults, then its schema's, then those of what it holds. */
  compile(): FunctionSource {
    const writer = this.#writer;
    writer.use("Fields", fieldsModule, true);
    const said = this.#overlays.type(this.#info.name);
    for (const name of said?.dropped ?? []) {
      const field = this.#info.fields.get(name);
      const access = memberAccess("self", name);
      if (field !== undefined) writer.line(`if (${access} !== undefined) delete ${access};`);
    }
    for (const rule of said?.defaults ?? []) this.#rule(rule);
    for (const [name, field, value] of schemaDefaults(this.#info)) {
      this.#assign("self", name, field, undefined, () => JSON.stringify(value));
    }
    for (const [name, field] of this.#info.fields) this.#descend("self", name, field.shape, field.pointer);
    return {
      name: functionName("applyDefaults", this.#info.name),
      parameters: [{ name: "self", type: "Fields" }],
      returns: "void",
      body: writer.lines,
      imports: writer.imports,
    };
  }

  #rule(rule: DefaultRule): void {
    const writer = this.#writer;
    const [first] = rule.path;
    if (rule.value.kind === "call" && first === undefined) {
      const name = rule.value.name;
      const symbol = `default${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      this.#guarded(rule, () => writer.line(`${writer.use(symbol, `runtime/validation/defaults/${kebab(name)}.ts`)}(self);`));
      return;
    }
    const start = (): void => this.#walk(rule, rule.path, "self", { kind: "object", type: this.#info.name });
    if (rule.path.some((step) => step.kind === "each")) this.#writer.block("", start);
    else this.#guarded(rule, start);
  }

  /** `self`, and below a [*] the `item`. */
  #scope(item?: ScriptValue): ScriptScope {
    const shape: ValueShape = { kind: "object", type: this.#info.name };
    const self: ScriptValue = { code: "self", kind: "fields", shape, pointer: false };
    return new Map<string, ScriptValue>(
      item === undefined
        ? [["self", self]]
        : [
            ["self", self],
            ["item", item],
          ],
    );
  }

  #guarded(rule: DefaultRule, inside: () => void): void {
    const writer = this.#writer;
    const { when } = rule;
    if (when === undefined) {
      writer.block("", inside);
      return;
    }
    writer.block("", () => {
      writer.block(`if (${celCondition(when, this.#scope(), writer, this.#types)})`, inside);
    });
  }

  /** Goes down a path from `object`, which the shape says the members of; sets the last member where it is absent. */
  #walk(rule: DefaultRule, path: readonly FieldPathStep[], object: string, shape: ValueShape, item?: ScriptValue): void {
    const [step, ...rest] = path;
    if (step === undefined || step.kind !== "member" || shape.kind !== "object") this.#fail(rule, "a default is of a member of a structure");
    const field = this.#types(shape.type)?.fields.get(step.name);
    if (field === undefined) this.#fail(rule, `${shape.type} has no field \`${step.name}\` (in ${formatFieldPath(rule.path)})`);
    if (rest.length === 0) {
      const { value } = rule;
      this.#assign(object, step.name, field, rule, () => {
        if (value.kind === "constant") return JSON.stringify(value.value);
        if (value.kind === "call") return this.#fail(rule, '`call` is of a whole object: write it at the path ""');
        return this.#valueOf(celToScript(value.cel, this.#scope(item), this.#writer, this.#types));
      });
      return;
    }
    this.#enter(rule, rest, object, step.name, field, item);
  }

  #enter(rule: DefaultRule, rest: readonly FieldPathStep[], object: string, name: string, field: FieldInfo, item?: ScriptValue): void {
    const writer = this.#writer;
    const access = memberAccess(object, name);
    const variable = writer.name(name);
    if (field.shape.kind === "object") {
      if (field.pointer) {
        writer.line(`const ${variable} = ${access};`);
        writer.block(`if (${writer.use("isFields", fieldsModule)}(${variable}))`, () => this.#walk(rule, rest, variable, field.shape, item));
      } else {
        // A structure that Go always has: it is made to be filled.
        writer.line(`const ${variable}: Fields = ${writer.use("isFields", fieldsModule)}(${access}) ? ${access} : {};`);
        this.#walk(rule, rest, variable, field.shape, item);
        writer.line(`if (${writer.use("hasMembers", fieldsModule)}(${variable})) ${access} = ${variable};`);
      }
      return;
    }
    const [each, ...inner] = rest;
    if (each?.kind !== "each" || field.shape.kind !== "list") this.#fail(rule, `\`${name}\` is no structure, nor a list with [*] after it`);
    const { items } = field.shape;
    const element = writer.name("item");
    writer.line(`const ${variable} = ${access};`);
    writer.block(`for (const ${element} of ${writer.use("isList", fieldsModule)}(${variable}) ? ${variable} : [])`, () => {
      writer.line(`if (!${writer.use("isFields", fieldsModule)}(${element})) continue;`);
      const inside: ScriptValue = { code: element, kind: "fields", shape: items, pointer: false };
      const down = (): void => this.#walk(rule, inner, element, items, inside);
      const last = !inner.some((step) => step.kind === "each");
      if (rule.when === undefined || !last) down();
      else writer.block(`if (${celCondition(rule.when, this.#scope(inside), writer, this.#types)})`, down);
    });
  }

  #assign(object: string, name: string, field: FieldInfo, rule: DefaultRule | undefined, value: () => string): void {
    const writer = this.#writer;
    const access = memberAccess(object, name);
    const current: ScriptValue = { code: access, kind: "raw", shape: field.shape, pointer: field.pointer };
    const absent = isAbsent(current, (symbol) => writer.use(symbol, fieldsModule));
    if (rule === undefined || rule.value.kind === "constant") {
      writer.line(`if (${absent}) ${access} = ${value()};`);
      return;
    }
    writer.block(`if (${absent})`, () => {
      const text = value();
      const made = writer.name("made");
      writer.line(`const ${made} = ${text};`);
      writer.line(`if (${made} !== undefined) ${access} = ${made};`);
    });
  }

  /** Structures are copied, so that no two parts of an object are one. */
  #valueOf(value: ScriptValue): string {
    const scalar = value.kind !== "raw" || value.shape.kind === "string" || value.shape.kind === "number" || value.shape.kind === "boolean";
    return scalar ? value.code : `${this.#writer.use("copyOf", fieldsModule)}(${value.code})`;
  }

  #descend(object: string, name: string, shape: ValueShape, pointer: boolean): void {
    const typeName = structureIn(shape);
    if (typeName === undefined || !this.#has(typeName)) return;
    const writer = this.#writer;
    const call = writer.call("defaults", functionName("applyDefaults", typeName), typeName);
    const access = memberAccess(object, name);
    writer.block("", () => {
      const variable = writer.name(name);
      writer.line(`const ${variable} = ${access};`);
      if (shape.kind === "object" && !pointer) {
        writer.line(`if (${writer.use("isFields", fieldsModule)}(${variable})) ${call}(${variable});`);
        writer.block("else", () => {
          writer.line("const made: Fields = {};");
          writer.line(`${call}(made);`);
          writer.line(`if (${writer.use("hasMembers", fieldsModule)}(made)) ${access} = made;`);
        });
      } else {
        this.#each(variable, shape, call);
      }
    });
  }

  #each(variable: string, shape: ValueShape, call: string): void {
    const writer = this.#writer;
    if (shape.kind === "object") {
      writer.line(`if (${writer.use("isFields", fieldsModule)}(${variable})) ${call}(${variable});`);
      return;
    }
    const item = writer.name("item");
    if (shape.kind === "list") {
      writer.block(`if (${writer.use("isList", fieldsModule)}(${variable}))`, () => {
        writer.block(`for (const ${item} of ${variable})`, () => this.#each(item, shape.items, call));
      });
    } else if (shape.kind === "map") {
      writer.block(`if (${writer.use("isFields", fieldsModule)}(${variable}))`, () => {
        writer.block(`for (const ${item} of Object.values(${variable}))`, () => this.#each(item, shape.values, call));
      });
    }
  }

  #fail(rule: DefaultRule, message: string): never {
    throw new OverlayError([{ ...rule.place, message }]);
  }
}

/** Nothing there: undefined or null, and the zero value where the field is no pointer. Lists that are empty count as absent. */
function isAbsent(value: ScriptValue, use: (symbol: string) => string): string {
  const { code, shape, pointer } = value;
  const nothing = `${code} === undefined || ${code} === null`;
  if (shape.kind === "list") return `!${use("isList")}(${code}) || ${code}.length === 0`;
  if (pointer) return nothing;
  if (shape.kind === "string") return `${nothing} || ${code} === ""`;
  if (shape.kind === "number") return `${nothing} || ${code} === 0`;
  if (shape.kind === "boolean") return `${code} !== true`;
  return shape.kind === "any" ? `${nothing} || ${code} === 0 || ${code} === ""` : nothing;
}

/** "hostNetworkPorts" as a file is named. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (letters, at: number) => `${at === 0 ? "" : "-"}${letters.toLowerCase()}`);
}
