import type { JsonValue } from "../meta/json.ts";
import { compareJson } from "./json-path-compare.ts";
import { JsonPathError } from "./json-path-error.ts";
import { type PathStep, parseJsonPath } from "./json-path-parser.ts";

/** Finds the values that a path leads to; none where a part of it is missing. @throws JsonPathError where it cannot lead on. */
export type JsonPath = (value: JsonValue) => JsonValue[];

type Evaluate = (values: readonly JsonValue[]) => JsonValue[];

/**
 * Compiles a path in kubectl's dialect of JSONPath, without its braces: ".spec.items[?(@.ready==true)].name".
 * Source: Kubernetes documentation, "JSONPath Support".
 * @throws JsonPathError when it cannot be read.
 */
export function compileJsonPath(path: string): JsonPath {
  const evaluate = sequence(parseJsonPath(path));
  return (value) => evaluate([value]);
}

function sequence(steps: readonly PathStep[]): Evaluate {
  const evaluations = steps.map(evaluation);
  return (values) => evaluations.reduce<JsonValue[]>((found, evaluate) => evaluate(found), [...values]);
}

function evaluation(step: PathStep): Evaluate {
  switch (step.type) {
    case "field":
      return (values) => values.flatMap((value) => (isObject(value) && Object.hasOwn(value, step.name) ? [value[step.name] ?? null] : []));
    case "slice":
      return (values) => values.flatMap((value) => (value === null ? [] : slice(value, step)));
    case "wildcard":
      return (values) => values.flatMap(members);
    case "recursive":
      return (values) => values.flatMap(descendants);
    case "union": {
      const parts = step.parts.map(sequence);
      return (values) => parts.flatMap((part) => part(values));
    }
    case "literal":
      return (values) => (typeof step.value === "string" ? [step.value] : values.map(() => step.value));
    case "filter":
      return filter(step);
  }
}

function filter(step: PathStep & { readonly type: "filter" }): Evaluate {
  const left = sequence(step.left);
  const right = sequence(step.right);
  const passes = (item: JsonValue): boolean => {
    if (step.operator === "exists") return exists(left, item);
    const [one, ...more] = left([item]);
    const [other, ...others] = right([item]);
    if (one === undefined || other === undefined) return false;
    if (more.length > 0 || others.length > 0) throw new JsonPathError("can only compare one element at a time");
    return compareJson(one, step.operator, other);
  };
  return (values) =>
    values.flatMap((value) => {
      if (!Array.isArray(value)) throw new JsonPathError("only lists can be filtered");
      return value.filter(passes);
    });
}

function exists(left: Evaluate, item: JsonValue): boolean {
  try {
    return left([item]).length > 0;
  } catch (error) {
    if (error instanceof JsonPathError) return false;
    throw error;
  }
}

/** Elements from `start` up to `end`; both count from the back when negative. */
function slice(value: JsonValue, { start, end, step }: PathStep & { readonly type: "slice" }): JsonValue[] {
  if (!Array.isArray(value)) throw new JsonPathError("only lists have elements");
  const from = (start ?? 0) < 0 ? (start ?? 0) + value.length : (start ?? 0);
  // A single index is a slice of one, which at -1 ends at the end.
  const single = end === "single";
  let to = single ? (start ?? 0) + 1 : (end ?? value.length);
  if (to < 0 || (to === 0 && single)) to += value.length;
  if (from === to) return [];
  if (from >= value.length || from < 0 || to > value.length || to < 0 || from > to) throw new JsonPathError("array index out of bounds");
  if (step !== undefined && step <= 0) throw new JsonPathError("step must be > 0");
  const every = step ?? 1;
  return value.slice(from, to).filter((_, i) => i % every === 0);
}

function members(value: JsonValue): JsonValue[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value).map((member) => member ?? null) : [];
}

/** A value that has members, and all such values below it. */
function descendants(value: JsonValue): JsonValue[] {
  const inner = members(value);
  return inner.length === 0 ? [] : [value, ...inner.flatMap(descendants)];
}

function isObject(value: JsonValue): value is { [member: string]: JsonValue | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a path can be read. */
export function isJsonPath(path: string): boolean {
  try {
    compileJsonPath(path);
    return true;
  } catch (error) {
    if (error instanceof JsonPathError) return false;
    throw error;
  }
}
