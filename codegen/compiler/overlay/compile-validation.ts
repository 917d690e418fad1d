import { celCondition, type ScriptScope } from "./cel-to-script.ts";
import { CodeWriter, memberAccess, templateText } from "./code-writer.ts";
import { type CheckTarget, writeChecks } from "./compile-check.ts";
import { OverlayError } from "./diagnostic.ts";
import { type FieldPathStep, formatFieldPath } from "./field-path.ts";
import { type FunctionSource, functionName } from "./function-source.ts";
import type { CelSource, FieldRule, OverlayPlace, Rule, RuleMoment, UnionRule } from "./overlay.ts";
import type { OverlayLibrary } from "./overlay-library.ts";
import type { ScriptValue } from "./script-value.ts";
import type { TypeInfo, TypeLookup, ValueShape } from "./type-info.ts";

const fieldsModule = "runtime/validation/fields.ts";

/**
 * Compiles the rules of types, each to
 * `(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields) => void`.
 * `path` is what the paths of members begin with: "" or "spec.template.". `parent` is the object whose rule says `validate`.
 */
export interface ValidationCompiler {
  /** False for types without rules; those of the types inside do not count, since only a rule leads there. */
  readonly has: (typeName: string) => boolean;
  readonly compile: (typeName: string) => FunctionSource | undefined;
}

export function createValidationCompiler(schemaTypes: TypeLookup, overlays: OverlayLibrary): ValidationCompiler {
  const types = withViews(schemaTypes);
  const has = (name: string): boolean => (overlays.type(name)?.rules.length ?? 0) > 0 && types(name) !== undefined;
  return {
    has,
    compile: (name) => {
      const info = types(name);
      return info === undefined || !has(name) ? undefined : new ValidationFunction(info, types, overlays, has).compile();
    },
  };
}

/** The parameter `path` inside a template literal. */
const pathPlaceholder = `\${${"path"}}`;

/**
 * Adds views: `Container/init` is a Container with rules of its own, for where the same structure is held to others.
 * Where a schema has a structure of that path, that is meant.
 */
function withViews(types: TypeLookup): TypeLookup {
  return (name) => {
    const slash = name.lastIndexOf("/");
    const found = types(name);
    if (found !== undefined || slash < 0) return found;
    const viewed = types(name.slice(0, slash));
    return viewed === undefined ? undefined : { ...viewed, name };
  };
}

const parameters = [
  { name: "self", type: "Fields" },
  { name: "old", type: "Fields | undefined" },
  { name: "path", type: "string" },
  { name: "errors", type: "FieldError[]" },
  { name: "context", type: "ValidationContext" },
  { name: "parent", type: "Fields" },
];

/** Conditions for the sets of moments that a rule may name. */
const momentConditions: Readonly<Record<string, string>> = {
  create: 'context.operation === "create"',
  update: 'context.operation === "update" && context.subresource !== "status"',
  status: 'context.operation === "update" && context.subresource === "status"',
  "create,update": 'context.subresource !== "status"',
  "status,update": 'context.operation === "update"',
  "create,status": 'context.operation === "create" || context.subresource === "status"',
};

class ValidationFunction {
  readonly #info: TypeInfo;
  readonly #types: TypeLookup;
  readonly #overlays: OverlayLibrary;
  readonly #has: (name: string) => boolean;
  readonly #writer = new CodeWriter(parameters.map((parameter) => parameter.name));
  readonly #scope: ScriptScope;

  constructor(info: TypeInfo, types: TypeLookup, overlays: OverlayLibrary, has: (name: string) => boolean) {
    this.#info = info;
    this.#types = types;
    this.#overlays = overlays;
    this.#has = has;
    const shape: ValueShape = { kind: "object", type: info.name };
    this.#scope = new Map<string, ScriptValue>([
      ["self", { code: "self", kind: "fields", shape, pointer: false }],
      ["oldSelf", { code: "old", kind: "raw", shape, pointer: true }],
      ["parent", { code: "parent", kind: "fields", shape: { kind: "any" }, pointer: false }],
    ]);
  }

  compile(): FunctionSource {
    const writer = this.#writer;
    writer.use("Fields", fieldsModule, true);
    writer.use("FieldError", "runtime/validation/field-error.ts", true);
    writer.use("ValidationContext", "runtime/scheme/resource-definition.ts", true);
    this.#rules(this.#overlays.type(this.#info.name)?.rules ?? []);
    return { name: functionName("validate", this.#info.name), parameters, returns: "void", body: writer.used, imports: writer.imports };
  }

  #rules(rules: readonly Rule[]): void {
    for (const rule of rules) {
      if (rule.kind === "branch") {
        this.#guarded(rule.on, rule.when, () => this.#rules(rule.rules), rule.otherwise.length === 0 ? undefined : () => this.#rules(rule.otherwise));
      } else if (rule.kind === "union") {
        this.#guarded(rule.on, rule.when, () => this.#union(rule));
      } else {
        this.#guarded(rule.on, rule.when, () => this.#field(rule));
      }
    }
  }

  #guarded(on: readonly RuleMoment[] | undefined, when: CelSource | undefined, then: () => void, otherwise?: () => void): void {
    const writer = this.#writer;
    const moment = on === undefined ? undefined : momentConditions[[...on].sort().join(",")];
    const conditional = (): void => {
      if (when === undefined) {
        then();
        return;
      }
      const condition = celCondition(when, this.#scope, writer, this.#types);
      writer.block(`if (${condition})`, then, otherwise === undefined ? "}" : "} else {");
      if (otherwise !== undefined) writer.rest(otherwise);
    };
    if (moment !== undefined) writer.block(`if (${moment})`, conditional);
    else writer.block("", conditional);
  }

  #union(rule: UnionRule): void {
    const writer = this.#writer;
    const members = rule.members.map((name) => {
      const field = this.#types(this.#info.name)?.fields.get(name);
      return { name, field: field ?? this.#fail(rule.place, `${this.#info.name} has no field \`${name}\``) };
    });
    const found = writer.name("found");
    writer.line(`let ${found} = 0;`);
    const isFields = writer.use("isFields", fieldsModule);
    for (const { name, field } of members) {
      writer.block("", () => {
        const variable = writer.name(name);
        writer.line(`const ${variable} = ${memberAccess("self", name)};`);
        writer.block(
          `if (${field.shape.kind === "object" ? `${isFields}(${variable})` : `${variable} !== undefined && ${variable} !== null`})`,
          () => {
            const forbidden = writer.use("forbidden", "runtime/validation/field-error.ts");
            writer.line(`if (${found}++ > 0) errors.push(${forbidden}(\`\${path}${templateText(name)}\`, ${JSON.stringify(rule.many)}));`);
            if (field.shape.kind === "object" && this.#has(field.shape.type)) {
              const call = writer.call("validation", functionName("validate", field.shape.type), field.shape.type);
              const before = `${isFields}(old) && ${isFields}(${memberAccess("old", name)}) ? ${memberAccess("old", name)} : undefined`;
              writer.line(`else ${call}(${variable}, ${before}, \`\${path}${templateText(name)}.\`, errors, context, self);`);
            }
          },
        );
      });
    }
    if (rule.none !== undefined) {
      const required = writer.use("required", "runtime/validation/field-error.ts");
      const own = `${writer.use("ownPath", fieldsModule)}(path)`;
      writer.line(`if (${found} === 0) errors.push(${required}(${own}, ${JSON.stringify(rule.none)}));`);
    }
  }

  #field(rule: FieldRule): void {
    const writer = this.#writer;
    if (rule.stop) {
      const before = writer.name("before");
      writer.line(`const ${before} = errors.length;`);
      this.#walkFromSelf(rule);
      writer.line(`if (errors.length > ${before}) return;`);
    } else {
      this.#walkFromSelf(rule);
    }
  }

  #walkFromSelf(rule: FieldRule): void {
    const shape: ValueShape = { kind: "object", type: this.#info.name };
    if (rule.path.length === 0) {
      const ownPath = `${this.#writer.use("ownPath", fieldsModule)}(path)`;
      const target: CheckTarget = { value: { code: "self", kind: "fields", shape, pointer: false }, old: "old", path: ownPath, inner: "path" };
      this.#check(rule, target);
      return;
    }
    this.#walk(rule, rule.path, { code: "self", kind: "fields", shape, pointer: false }, "old", pathPlaceholder);
  }

  /** Reads what a path finds; `text` is the inside of a template literal that the value's path begins with. */
  #walk(rule: FieldRule, path: readonly FieldPathStep[], object: ScriptValue, old: string | undefined, text: string): void {
    const writer = this.#writer;
    const [step, ...rest] = path;
    if (step === undefined) {
      this.#check(rule, { value: object, old, path: `\`${text}\``, inner: `\`${text}.\`` });
      return;
    }
    if (step.kind === "each") {
      this.#each(rule, rest, object, text);
      return;
    }
    const [shape, pointer] = this.#memberShape(rule, object.shape, step.name);
    const isFields = writer.use("isFields", fieldsModule);
    const variable = writer.name(step.name);
    const access = memberAccess(object.code, step.name);
    const below = text === pathPlaceholder ? `${text}${templateText(step.name)}` : `${text}.${templateText(step.name)}`;
    writer.line(`const ${variable} = ${object.kind === "fields" ? access : `${isFields}(${object.code}) ? ${access} : undefined`};`);
    let oldVariable: string | undefined;
    if (old !== undefined && needsOld(rule, this.#has, shape)) {
      oldVariable = writer.name(`old ${step.name}`);
      writer.line(`const ${oldVariable} = ${isFields}(${old}) ? ${memberAccess(old, step.name)} : undefined;`);
    }
    const value: ScriptValue = { code: variable, kind: "raw", shape, pointer };
    // Behind a pointer that is nil nothing is checked; structures that Go always has are looked into all the same.
    if (rest.length > 0 && pointer && shape.kind === "object") {
      writer.block(`if (${isFields}(${variable}))`, () => this.#walk(rule, rest, { ...value, kind: "fields" }, oldVariable, below));
    } else {
      this.#walk(rule, rest, value, oldVariable, below);
    }
  }

  #each(rule: FieldRule, rest: readonly FieldPathStep[], collection: ScriptValue, text: string): void {
    const writer = this.#writer;
    const { shape, code } = collection;
    if (shape.kind === "list") {
      writer.block(`if (${writer.use("isList", fieldsModule)}(${code}))`, () => {
        const index = writer.name("index");
        writer.block(`for (let ${index} = 0; ${index} < ${code}.length; ${index}++)`, () => {
          const item = writer.name("item");
          writer.line(`const ${item} = ${code}[${index}];`);
          this.#walk(rule, rest, { code: item, kind: "raw", shape: shape.items, pointer: false }, undefined, `${text}[\${${index}}]`);
        });
      });
    } else if (shape.kind === "map") {
      writer.block(`if (${writer.use("isFields", fieldsModule)}(${code}))`, () => {
        const key = writer.name("key");
        writer.block(`for (const ${key} of Object.keys(${code}).sort())`, () => {
          const item = writer.name("item");
          writer.line(`const ${item} = ${code}[${key}];`);
          this.#walk(rule, rest, { code: item, kind: "raw", shape: shape.values, pointer: false }, undefined, `${text}[\${${key}}]`);
        });
      });
    } else {
      this.#fail(rule.place, `[*] is of a list or a map (in ${formatFieldPath(rule.path)})`);
    }
  }

  #check(rule: FieldRule, found: CheckTarget): void {
    const named = rule.at === undefined ? undefined : `\`${pathPlaceholder}${templateText(rule.at)}`;
    const target = named === undefined ? found : { ...found, path: `${named}\``, inner: `${named}.\`` };
    writeChecks(rule.checks, target, {
      writer: this.#writer,
      types: this.#types,
      scope: new Map([...this.#scope, ["value", target.value]]),
      place: rule.place,
      hasRules: this.#has,
      owner: this.#info.name,
      zero: rule.zero,
    });
  }

  #memberShape(rule: FieldRule, shape: ValueShape, name: string): [ValueShape, boolean] {
    if (shape.kind === "map") return [shape.values, true];
    if (shape.kind !== "object") return this.#fail(rule.place, `there is no member \`${name}\` (in ${formatFieldPath(rule.path)})`);
    const field = this.#types(shape.type)?.fields.get(name);
    return field === undefined ? this.#fail(rule.place, `${shape.type} has no field \`${name}\``) : [field.shape, field.pointer];
  }

  #fail(place: OverlayPlace, message: string): never {
    throw new OverlayError([{ ...place, message }]);
  }
}

/** Whether a rule compares with what was before, so that reading it is worth it. */
function needsOld(rule: FieldRule, hasRules: (name: string) => boolean, shape: ValueShape): boolean {
  if (rule.path.some((step) => step.kind === "each")) return false;
  return rule.checks.some(
    (check) =>
      check.kind === "immutable" || check.kind === "check" || (check.kind === "validate" && (shape.kind !== "object" || hasRules(shape.type))),
  );
}
