import type { KubeObject } from "../meta/object.ts";
import type { Attributes } from "../registry/attributes-index.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { objectOf } from "../serialization/convert-object.ts";
import { exactFieldValue, type FieldRequirement } from "./field-selector.ts";
import type { LabelSelector } from "./label-selector.ts";
import { type FieldGetter, fieldSource, type IndexedField, indexedFields } from "./selectable-fields.ts";

/** Which objects of a resource a request is about: its label selector and its field selector in one. */
export interface Selection {
  /** True when everything is selected. */
  readonly empty: boolean;
  /** The one name that can match, where the field selector demands one. */
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  /** The value that it demands of a field that has an index. */
  readonly indexed: IndexedTerm | undefined;
  /** Whether an object is selected; `key` and `value` are those of its entry. */
  readonly matches: (key: string, value: Buffer, attributes: Attributes) => boolean;
}

export interface IndexedTerm extends IndexedField {
  readonly value: string;
}

const everything: Selection = { empty: true, name: undefined, namespace: undefined, indexed: undefined, matches: () => true };

/**
 * @throws FieldSelectorError when the kind has no such selectable field.
 */
export function createSelection(scope: RequestScope, labels: LabelSelector | undefined, fields: readonly FieldRequirement[]): Selection {
  const tests: Test[] = [];
  if (labels !== undefined && labels.requirements.length > 0) tests.push((_key, _value, attributes) => labels.matches(attributes.labels));
  // What the key tells comes before what the object tells.
  const sources = fields.map((requirement) => ({ requirement, source: fieldSource(scope, requirement.field) }));
  for (const { requirement, source } of sources) if (typeof source === "string") tests.unshift(keyTest(requirement, source));
  for (const { requirement, source } of sources) if (typeof source !== "string") tests.push(valueTest(scope, requirement, source));
  const [only] = tests;
  if (only === undefined) return everything;
  return {
    empty: false,
    name: exactFieldValue(fields, "metadata.name"),
    namespace: exactFieldValue(fields, "metadata.namespace"),
    indexed: indexedTerm(scope, fields),
    matches: tests.length === 1 ? only : (key, value, attributes) => tests.every((test) => test(key, value, attributes)),
  };

  function keyTest({ operator, value: wanted }: FieldRequirement, source: "name" | "namespace"): Test {
    const read = source === "name" ? nameOfKey : scope.definition.namespaced ? namespaceOfKey : () => "";
    return (key) => (read(key) === wanted) === (operator === "=");
  }
}

function indexedTerm(scope: RequestScope, fields: readonly FieldRequirement[]): IndexedTerm | undefined {
  if (fields.length === 0) return undefined;
  for (const indexed of indexedFields(scope)) {
    const value = exactFieldValue(fields, indexed.field);
    if (value !== undefined) return { ...indexed, value };
  }
  return undefined;
}

type Test = Selection["matches"];

/** The last segment of a key. */
export function nameOfKey(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

/** The segment before the last one. */
export function namespaceOfKey(key: string): string {
  const end = key.lastIndexOf("/");
  return key.slice(key.lastIndexOf("/", end - 1) + 1, end);
}

/** Field values are read once for each state of an object, and kept with its attributes. */
function valueTest(scope: RequestScope, { field, operator, value: wanted }: FieldRequirement, get: FieldGetter): Test {
  return (_key, value, attributes) => {
    const values = fieldValues(scope, attributes);
    let found = values.get(field);
    if (found === undefined) {
      found = get(parse(scope, value));
      values.set(field, found);
    }
    return (found === wanted) === (operator === "=");
  };
}

function fieldValues({ definition }: RequestScope, attributes: Attributes): Map<string, string> {
  let values = attributes.kept(definition) as Map<string, string> | undefined;
  if (values === undefined) {
    values = new Map();
    attributes.keep(definition, values);
  }
  return values;
}

function parse(scope: RequestScope, value: Buffer): KubeObject {
  return scope.definition.custom ? objectOf(scope, value) : scope.store.parse(value);
}
