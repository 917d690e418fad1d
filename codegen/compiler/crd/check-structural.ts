import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { compilePattern } from "../patterns/text-pattern.ts";

/** Why a schema is not structural. `steps` lead to the keyword, from the schema's root. */
export interface StructuralFault {
  readonly steps: readonly (string | number)[];
  readonly reason: "required" | "forbidden" | "invalid";
  readonly message: string;
}

type Level = "root" | "items" | "field";
type Steps = readonly (string | number)[];

/** What is beyond kube-apiserver's own check, which takes such schemas. */
export interface StructuralOptions {
  /** Every field that a junctor speaks of must be declared outside of it. */
  readonly complete?: boolean;
}

/** Keywords that JSON Schema has and a CRD's schema may not use. */
const unsupported = ["$ref", "definitions", "dependencies", "patternProperties", "additionalItems", "id", "$schema"];

const emptyMessages: Readonly<Record<Level, string>> = {
  root: "must not be empty at the root",
  items: "must not be empty for specified array items",
  field: "must not be empty for specified object fields",
};

/**
 * Checks that a CRD's schema is structural: every value has one type, told outside of allOf, anyOf, oneOf and not.
 * See "Specifying a structural schema" in the concept page on custom resource definitions, and KEP-1027.
 */
export function checkStructural(schema: JsonObject, { complete = true }: StructuralOptions = {}): StructuralFault[] {
  const faults: StructuralFault[] = [];
  checkSchema(schema, "root", [], faults);
  if (complete) checkCompleteness(schema, schema, [], faults);
  return faults;
}

function checkSchema(schema: JsonObject, level: Level, steps: Steps, faults: StructuralFault[]): void {
  const fault = (at: Steps, reason: StructuralFault["reason"], message: string) => faults.push({ steps: [...steps, ...at], reason, message });
  for (const keyword of unsupported) if (schema[keyword] !== undefined) fault([keyword], "forbidden", `${keyword} is not supported`);
  const { type, items, properties, additionalProperties } = schema;
  const embedded = schema["x-kubernetes-embedded-resource"] === true;
  const anything = schema["x-kubernetes-preserve-unknown-fields"] === true;
  const intOrString = schema["x-kubernetes-int-or-string"] === true;
  if (type === "array" && (items ?? null) === null) fault(["items"], "required", "must be specified");
  if (Array.isArray(items)) fault(["items"], "forbidden", "items must be a schema object and not an array");
  if (isJsonObject(items)) checkSchema(items, "items", [...steps, "items"], faults);
  for (const [name, one] of entriesOf(properties)) checkSchema(one, "field", [...steps, "properties", name], faults);
  if (additionalProperties !== undefined) {
    if (level === "root") fault(["additionalProperties"], "forbidden", "must not be used at the root");
    if (embedded) fault(["additionalProperties"], "forbidden", "must not be used if x-kubernetes-embedded-resource is set");
    if (entriesOf(properties).length > 0 && additionalProperties !== true) {
      fault(["additionalProperties"], "forbidden", "additionalProperties and properties are mutual exclusive");
    }
    if (isJsonObject(additionalProperties)) checkSchema(additionalProperties, "field", [...steps, "additionalProperties"], faults);
  }
  if (intOrString && anything) fault(["x-kubernetes-preserve-unknown-fields"], "invalid", "must be false if x-kubernetes-int-or-string is true");
  if (intOrString && embedded) fault(["x-kubernetes-embedded-resource"], "invalid", "must be false if x-kubernetes-int-or-string is true");
  if (embedded && type !== "object") {
    fault(["type"], isEmpty(type) ? "required" : "invalid", "must be object if x-kubernetes-embedded-resource is true");
  } else if (isEmpty(type) && !intOrString && !anything) {
    fault(["type"], "required", emptyMessages[level]);
  }
  if (level === "root" && !isEmpty(type) && type !== "object") fault(["type"], "invalid", "must be object at the root");
  if (embedded && !anything && entriesOf(properties).length === 0) {
    fault(["properties"], "required", "must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields");
  }
  if (level === "root" || embedded) checkMetadata(schema, level, steps, faults);
  checkValidations(schema, steps, faults, "outermost");
}

function checkMetadata(schema: JsonObject, level: Level, steps: Steps, faults: StructuralFault[]): void {
  const properties = new Map(entriesOf(schema["properties"]));
  for (const name of ["apiVersion", "kind"]) {
    const property = properties.get(name);
    if (property !== undefined && property["type"] !== "string") {
      faults.push({ steps: [...steps, "properties", name, "type"], reason: "invalid", message: "must be string" });
    }
  }
  const metadata = properties.get("metadata");
  if (metadata === undefined) return;
  if (metadata["type"] !== "object")
    faults.push({ steps: [...steps, "properties", "metadata", "type"], reason: "invalid", message: "must be object" });
  const onlyNames = entriesOf(metadata["properties"]).every(([name]) => name === "name" || name === "generateName");
  const nothingElse = Object.keys(metadata).every((keyword) => ["type", "properties", "default"].includes(keyword));
  if (level === "root" && !(onlyNames && nothingElse)) {
    const message = "must not specify anything other than name and generateName, but metadata is implicitly specified";
    faults.push({ steps: [...steps, "properties", "metadata"], reason: "forbidden", message });
  }
}

/** Where the two types of an int-or-string may be repeated: in anyOf, and in the anyOf of the first of allOf. */
type Repeats = "outermost" | "anyOf" | "nowhere";

/** Goes into what is said under a logical junctor. */
function checkValidations(schema: JsonObject, steps: Steps, faults: StructuralFault[], repeats: Repeats): void {
  checkPattern(schema, steps, faults);
  if (repeats === "nowhere" || !isTwoTypes(schema["anyOf"])) checkNestedList(schema, "anyOf", steps, faults, "nowhere");
  checkNestedList(schema, "allOf", steps, faults, repeats === "outermost" ? "anyOf" : "nowhere");
  checkNestedList(schema, "oneOf", steps, faults, "nowhere");
  if (isJsonObject(schema["not"])) checkNested(schema["not"], [...steps, "not"], faults, "nowhere");
}

/** `first` is about the first of the list. */
function checkNestedList(schema: JsonObject, keyword: string, steps: Steps, faults: StructuralFault[], first: Repeats): void {
  const list = schema[keyword];
  if (!Array.isArray(list)) return;
  for (const [index, one] of list.entries()) {
    if (isJsonObject(one)) checkNested(one, [...steps, keyword, index], faults, index === 0 ? first : "nowhere");
  }
}

const nestedForbidden: readonly (readonly [keyword: string, message: string])[] = [
  ["type", "must be empty to be structural"],
  ["additionalProperties", "must be undefined to be structural"],
  ["default", "must be undefined to be structural"],
  ["title", "must be empty to be structural"],
  ["description", "must be empty to be structural"],
  ["nullable", "must be false to be structural"],
  ["x-kubernetes-preserve-unknown-fields", "must be false to be structural"],
  ["x-kubernetes-embedded-resource", "must be false to be structural"],
  ["x-kubernetes-int-or-string", "must be false to be structural"],
  ["x-kubernetes-list-map-keys", "must be empty to be structural"],
  ["x-kubernetes-list-type", "must be undefined to be structural"],
  ["x-kubernetes-map-type", "must be undefined to be structural"],
  ["x-kubernetes-validations", "must be empty to be structural"],
];

function checkNested(schema: JsonObject, steps: Steps, faults: StructuralFault[], repeats: Repeats): void {
  for (const [keyword, message] of nestedForbidden) {
    const value = schema[keyword];
    if (value !== undefined && value !== false && value !== "") faults.push({ steps: [...steps, keyword], reason: "forbidden", message });
  }
  if (isJsonObject(schema["items"])) checkNested(schema["items"], [...steps, "items"], faults, "nowhere");
  for (const [name, one] of entriesOf(schema["properties"])) {
    if (name === "metadata") {
      faults.push({ steps: [...steps, "properties", name], reason: "forbidden", message: "must not be specified in a nested context" });
    }
    checkNested(one, [...steps, "properties", name], faults, "nowhere");
  }
  checkValidations(schema, steps, faults, repeats);
}

/** Patterns are regular expressions of RE2. */
function checkPattern(schema: JsonObject, steps: Steps, faults: StructuralFault[]): void {
  const { pattern } = schema;
  if (typeof pattern !== "string" || pattern === "") return;
  try {
    compilePattern(pattern);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    faults.push({ steps: [...steps, "pattern"], reason: "invalid", message: `must be a valid regular expression, but isn't: ${why}` });
  }
}

/** Every field that a junctor speaks of must be declared outside of it. */
function checkCompleteness(schema: JsonObject, declared: JsonObject | undefined, steps: Steps, faults: StructuralFault[]): void {
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    for (const [index, one] of list.entries()) {
      if (isJsonObject(one)) checkDeclared(one, declared, [...steps, keyword, index], faults);
    }
  }
  if (isJsonObject(schema["not"])) checkDeclared(schema["not"], declared, [...steps, "not"], faults);
}

function checkDeclared(schema: JsonObject, declared: JsonObject | undefined, steps: Steps, faults: StructuralFault[]): void {
  const properties = new Map(entriesOf(declared?.["properties"]));
  for (const [name, one] of entriesOf(schema["properties"])) {
    const at = [...steps, "properties", name];
    if (properties.has(name)) checkDeclared(one, properties.get(name), at, faults);
    else faults.push({ steps: at, reason: "required", message: `${name} must be declared in properties outside of it to be structural` });
  }
  if (isJsonObject(schema["items"])) {
    const items = declared?.["items"];
    if (isJsonObject(items)) checkDeclared(schema["items"], items, [...steps, "items"], faults);
    else faults.push({ steps: [...steps, "items"], reason: "required", message: "items must be declared outside of it to be structural" });
  }
  checkCompleteness(schema, declared, steps, faults);
}

function isTwoTypes(value: JsonValue | undefined): boolean {
  return JSON.stringify(value) === '[{"type":"integer"},{"type":"string"}]';
}

function isEmpty(type: JsonValue | undefined): boolean {
  return type === undefined || type === "";
}

function entriesOf(value: JsonValue | undefined): [string, JsonObject][] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]): [string, JsonObject][] => (isJsonObject(one) ? [[name, one]] : []));
}
