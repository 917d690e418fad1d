import { stringifyExactly } from "../../../runtime/meta/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { invalid } from "../../../runtime/validation/field-error.ts";
import type { Walk } from "./walk.ts";

const int32Limit = 2 ** 31 - 1;

/** Dotted paths of the scale subresource, without the leading dot. */
export interface ScalePaths {
  readonly spec: string;
  readonly status: string;
  readonly selector?: string;
}

/** Compiles the checks of what the scale subresource reads; `part` says which of them apply. */
export function compileScale(paths: ScalePaths): (object: JsonObject, part: "all" | "status", walk: Walk) => void {
  return (object, part, walk) => {
    if (part === "all") checkReplicas(object, paths.spec, walk);
    checkReplicas(object, paths.status, walk);
    if (paths.selector === undefined) return;
    const found = find(object, paths.selector);
    if (found.fault !== undefined) walk.errors.push(invalid(`.${paths.selector}`, "", found.fault));
    else if (found.value !== undefined && typeof found.value !== "string") {
      walk.errors.push(invalid(`.${paths.selector}`, "", wrongType(found, paths.selector, "string")));
    }
  };
}

function checkReplicas(object: JsonObject, path: string, walk: Walk): void {
  const found = find(object, path);
  const { value } = found;
  const field = `.${path}`;
  if (found.fault !== undefined) walk.errors.push(invalid(field, 0, found.fault));
  else if (value === undefined) return;
  else if (typeof value !== "bigint" && (typeof value !== "number" || !Number.isInteger(value)))
    walk.errors.push(invalid(field, 0, wrongType(found, path, "int64")));
  else if (value < 0) walk.errors.push(invalid(field, value, "should be a non-negative integer"));
  else if (value > int32Limit) walk.errors.push(invalid(field, value, `should be less than or equal to ${int32Limit}`));
}

interface Found {
  readonly value: JsonValue | undefined;
  readonly fault?: string;
}

function find(object: JsonObject, path: string): Found {
  let current: JsonValue | undefined = object;
  const steps = path.split(".");
  for (const [index, step] of steps.entries()) {
    if (current === undefined || current === null) return { value: undefined };
    if (!isJsonObject(current)) {
      const at = `.${steps.slice(0, index + 1).join(".")}`;
      const fault = `${at} accessor error: ${goText(current)} is of the type ${goTypeName(current)}, expected map[string]interface{}`;
      return { value: undefined, fault };
    }
    current = Object.hasOwn(current, step) ? current[step] : undefined;
  }
  return { value: current };
}

function wrongType(found: Found, path: string, expected: string): string {
  const value = found.value ?? null;
  return `.${path} accessor error: ${goText(value)} is of the type ${goTypeName(value)}, expected ${expected}`;
}

function goText(value: JsonValue): string {
  return typeof value === "string" ? value : value === null ? "<nil>" : stringifyExactly(value);
}

function goTypeName(value: JsonValue): string {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "bigint") return "int64";
  if (typeof value === "number") return Number.isInteger(value) ? "int64" : "float64";
  if (value === null) return "<nil>";
  return Array.isArray(value) ? "[]interface {}" : "map[string]interface {}";
}
