import { celCondition, celToScript, type ScriptScope } from "./cel-to-script.ts";
import type { CodeWriter } from "./code-writer.ts";
import { kebab } from "./compile-defaults.ts";
import { OverlayError } from "./diagnostic.ts";
import { functionName } from "./function-source.ts";
import type { Check, Fault, OverlayPlace } from "./overlay.ts";
import { isSet, negated, type ScriptValue } from "./script-value.ts";
import type { TypeLookup } from "./type-info.ts";

/** The value that checks are of. */
export interface CheckTarget {
  readonly value: ScriptValue;
  /** The variable that holds what was there before an update. */
  readonly old: string | undefined;
  /** Script of its path. */
  readonly path: string;
  /** Script of what the paths of its members begin with. */
  readonly inner: string;
}

export interface CheckContext {
  readonly writer: CodeWriter;
  readonly types: TypeLookup;
  readonly scope: ScriptScope;
  readonly place: OverlayPlace;
  readonly hasRules: (typeName: string) => boolean;
  /** The type whose rules these are. */
  readonly owner: string;
  /** See FieldRule.zero. */
  readonly zero: boolean;
}

const errorModule = "runtime/validation/field-error.ts";
const fieldsModule = "runtime/validation/fields.ts";

/** Writes checks in their order. A value that `required` misses or `forbidden` finds is checked no further. */
export function writeChecks(checks: readonly Check[], target: CheckTarget, context: CheckContext): void {
  const { writer } = context;
  const use = (symbol: string): string => writer.use(symbol, fieldsModule);
  const before = checks.filter((check) => check.kind === "immutable");
  const rest = checks.filter((check) => check.kind !== "required" && check.kind !== "forbidden" && check.kind !== "immutable");
  const missing = checks.find((check) => check.kind === "required");
  const present = checks.find((check) => check.kind === "forbidden");
  for (const check of before) {
    if (target.old === undefined) throw new OverlayError([{ ...context.place, message: "`immutable` needs a path without [*]" }]);
    const same = writer.use("sameValue", "runtime/validation/same-value.ts");
    const fault = `${writer.use("invalid", errorModule)}(${target.path}, ${target.value.code}, ${JSON.stringify(check.message)})`;
    writer.line(`if (old !== undefined && !${same}(${target.value.code}, ${target.old})) errors.push(${fault});`);
  }
  const set = setCondition(target.value, use);
  if (present !== undefined) {
    writer.line(`if (${set}) errors.push(${writer.use("forbidden", errorModule)}(${target.path}, ${JSON.stringify(present.message)}));`);
    return;
  }
  const message = missing === undefined || missing.message === "" ? "" : `, ${JSON.stringify(missing.message)}`;
  const complaint = missing === undefined ? undefined : `errors.push(${writer.use("required", errorModule)}(${target.path}${message}));`;
  if (rest.length === 0) {
    if (complaint !== undefined) writer.line(`if (${negated(set)}) ${complaint}`);
    return;
  }
  if (missing === undefined && (isAlwaysThere(target.value) || context.zero)) {
    const there = zeroIfAbsent(target.value, writer);
    for (const check of rest) writeCheck(check, { ...target, value: there }, context);
    return;
  }
  const settled: ScriptValue = { ...target.value, kind: settledKind(target.value) };
  if (complaint !== undefined) writer.block(`if (${negated(set)})`, () => writer.line(complaint), "} else {");
  const inside = (): void => {
    for (const check of rest) writeCheck(check, { ...target, value: settled }, context);
  };
  if (complaint === undefined) writer.block(`if (${set})`, inside);
  else writer.rest(inside);
}

/** `required` takes zero for nothing, even of pointers to lists and strings; expressions and structures may say more. */
function setCondition(value: ScriptValue, use: (symbol: string) => string): string {
  if (value.kind !== "raw") return "true";
  return isSet(value, use);
}

/** Values that Go always has: numbers, booleans and structures that are no pointers. */
function isAlwaysThere(value: ScriptValue): boolean {
  return value.kind !== "raw" || (!value.pointer && ["number", "boolean", "object"].includes(value.shape.kind));
}

function zeroIfAbsent(value: ScriptValue, writer: CodeWriter): ScriptValue {
  if (value.kind !== "raw") return value;
  const use = (symbol: string): string => writer.use(symbol, fieldsModule);
  const variable = writer.name(`${value.code} or zero`);
  if (value.shape.kind === "number") {
    writer.line(`const ${variable} = ${use("numberOf")}(${value.code});`);
    return { ...value, code: variable, kind: "number" };
  }
  if (value.shape.kind === "boolean") {
    writer.line(`const ${variable} = ${value.code} === true;`);
    return { ...value, code: variable, kind: "boolean" };
  }
  if (value.shape.kind === "string") {
    writer.line(`const ${variable} = typeof ${value.code} === "string" ? ${value.code} : "";`);
    return { ...value, code: variable, kind: "string" };
  }
  if (value.shape.kind !== "object" && value.shape.kind !== "map") return value;
  writer.line(`const ${variable} = ${use("isFields")}(${value.code}) ? ${value.code} : ${use("noFields")};`);
  return { ...value, code: variable, kind: "fields" };
}

function settledKind(value: ScriptValue): ScriptValue["kind"] {
  const kind = value.shape.kind;
  if (kind === "string" || kind === "number" || kind === "boolean" || kind === "list") return kind;
  return kind === "map" || kind === "object" ? "fields" : value.kind;
}

function writeCheck(check: Check, target: CheckTarget, context: CheckContext): void {
  const { writer } = context;
  const { value, path } = target;
  const fault = (symbol: string, ...args: string[]): string => `errors.push(${writer.use(symbol, errorModule)}(${[path, ...args].join(", ")}));`;
  const invalid = (message: string): string => fault("invalid", value.code, JSON.stringify(message));
  switch (check.kind) {
    case "enum": {
      const none = check.values.map((one) => `${value.code} !== ${JSON.stringify(one)}`).join(" && ");
      writer.line(`if (${none}) ${fault("notSupported", value.code, JSON.stringify(check.values))}`);
      return;
    }
    case "minimum":
      writer.line(`if (${value.code} < ${check.limit}) ${invalid(check.message)}`);
      return;
    case "maximum":
      writer.line(`if (${value.code} > ${check.limit}) ${invalid(check.message)}`);
      return;
    case "exclusiveMinimum":
      writer.line(`if (${value.code} <= ${check.limit}) ${invalid(check.message)}`);
      return;
    case "range":
      writer.line(`if (${value.code} < ${check.from} || ${value.code} > ${check.to}) ${invalid(check.message)}`);
      return;
    case "maxLength":
      writer.line(`if (Buffer.byteLength(${value.code}) > ${check.limit}) ${fault("tooLong", String(check.limit))}`);
      return;
    case "maxItems":
      writer.line(`if (${value.code}.length > ${check.limit}) ${fault("tooMany", `${value.code}.length`, String(check.limit))}`);
      return;
    case "pattern":
      writer.line(`if (!${String(new RegExp(check.pattern, "u"))}.test(${value.code})) ${invalid(check.message)}`);
      return;
    case "format": {
      const problems = writer.use(`${check.format}Problems`, `runtime/validation/formats/${kebab(check.format)}.ts`);
      writer.line(`for (const problem of ${problems}(${value.code})) ${fault("invalid", value.code, "problem")}`);
      return;
    }
    case "unique":
      writeUnique(check.key, target, context);
      return;
    case "keys":
      writeKeys(check.checks, target, context);
      return;
    case "cel":
      writeCel(celCondition(check.cel, context.scope, writer, context.types), check.fault, target, context);
      return;
    case "check": {
      const symbol = writer.use(
        `check${check.name.charAt(0).toUpperCase()}${check.name.slice(1)}`,
        `runtime/validation/checks/${kebab(check.name)}.ts`,
      );
      const options = check.options === undefined ? "" : `, with: ${JSON.stringify(check.options)}`;
      writer.line(`${symbol}(${value.code}, ${path}, errors, { self, old, parent, context, before: ${target.old ?? "undefined"}${options} });`);
      return;
    }
    case "validate":
      writeValidate(check, target, context);
      return;
    default:
      return;
  }
}

function writeUnique(key: readonly string[] | undefined, target: CheckTarget, context: CheckContext): void {
  const { writer } = context;
  const symbol = writer.use("checkUnique", "runtime/validation/checks/unique.ts");
  writer.line(`${symbol}(${target.value.code}, ${target.path}, errors, ${JSON.stringify(key ?? [])}, ${JSON.stringify(key?.[0] ?? "")});`);
}

function writeKeys(checks: readonly Check[], target: CheckTarget, context: CheckContext): void {
  const { writer } = context;
  const key = writer.name("key");
  writer.block(`for (const ${key} of Object.keys(${target.value.code}).sort())`, () => {
    const value: ScriptValue = { code: key, kind: "string", shape: { kind: "string" }, pointer: false };
    const path = `\`\${${target.path}}[\${${key}}]\``;
    writeChecks(checks, { value, old: undefined, path, inner: path }, { ...context, scope: new Map([...context.scope, ["value", value]]) });
  });
}

function writeCel(condition: string, fault: Fault, target: CheckTarget, context: CheckContext): void {
  const { writer } = context;
  const bad = fault.value === undefined ? target.value.code : celToScript(fault.value, context.scope, writer, context.types).code;
  const message = JSON.stringify(fault.message);
  const faults: Readonly<Record<string, [symbol: string, ...args: string[]]>> = {
    FieldValueRequired: ["required", message],
    FieldValueForbidden: ["forbidden", message],
    FieldValueNotSupported: ["notSupported", bad, JSON.stringify(fault.supported)],
    FieldValueDuplicate: ["duplicate", bad],
    FieldValueNotFound: ["notFound", bad],
  };
  const [symbol, ...args] = faults[fault.reason] ?? ["invalid", bad, message];
  const test = condition === "false" ? "" : `if (${negated(condition)}) `;
  writer.line(`${test}errors.push(${writer.use(symbol, errorModule)}(${[target.path, ...args].join(", ")}));`);
}

function writeValidate(check: Check & { kind: "validate" }, target: CheckTarget, context: CheckContext): void {
  const { writer } = context;
  const { as, value: replacement } = check;
  const { shape } = target.value;
  if (shape.kind !== "object") throw new OverlayError([{ ...context.place, message: "`validate` is of a structure: write [*] after a list" }]);
  const typeName = as === undefined ? shape.type : siblingName(context.owner, as);
  if (!context.hasRules(typeName)) throw new OverlayError([{ ...context.place, message: `${typeName} has no rules to \`validate\`` }]);
  const { code, kind } = replacement === undefined ? target.value : settle(celToScript(replacement, context.scope, writer, context.types), writer);
  const call = writer.call("validation", functionName("validate", typeName), typeName);
  const isFields = writer.use("isFields", fieldsModule);
  const before = target.old === undefined ? "undefined" : `${isFields}(${target.old}) ? ${target.old} : undefined`;
  // An object that is held to the rules of a view stands where it stood.
  const line = `${call}(${code}, ${before}, ${target.inner}, errors, context, ${code === "self" ? "parent" : "self"});`;
  writer.line(kind === "fields" ? line : `if (${isFields}(${code})) ${line}`);
}

/** Gives a value that is an expression a name. */
function settle(value: ScriptValue, writer: CodeWriter): ScriptValue {
  if (/^\w+$/.test(value.code)) return value;
  const variable = writer.name("given");
  writer.line(`const ${variable} = ${value.code};`);
  return { ...value, code: variable };
}

/** The full name of a type of the same package: `Container/init` beside "io.k8s.api.core.v1.PodSpec". */
function siblingName(owner: string, short: string): string {
  const head = owner.split("/")[0] ?? owner;
  return `${head.slice(0, head.lastIndexOf("."))}.${short}`;
}
