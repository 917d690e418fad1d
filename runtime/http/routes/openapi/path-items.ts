import type { JsonObject, JsonValue } from "../../../meta/json.ts";
import type { Operation } from "./operation.ts";

/** OpenAPI's Paths Object of some operations; parameters that all operations of a path take stand at the path. */
export function pathItems(operations: readonly Operation[]): JsonObject {
  const byPath = new Map<string, Operation[]>();
  for (const operation of operations) {
    const known = byPath.get(operation.path);
    if (known === undefined) byPath.set(operation.path, [operation]);
    else known.push(operation);
  }
  return Object.fromEntries([...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, own]) => [path, pathItem(own)]));
}

function pathItem(operations: readonly Operation[]): JsonObject {
  const [first, ...others] = operations;
  // Bodies (OpenAPI v2) stay with their operations.
  const common = (first?.parameters ?? []).filter((parameter) => parameter["in"] !== "body");
  const shared = common.filter((parameter) => others.every((other) => other.parameters.some((one) => keyOf(one) === keyOf(parameter))));
  const keys = new Set(shared.map(keyOf));
  const item: JsonObject = {};
  for (const { method, parameters, body } of [...operations].sort((a, b) => (a.method < b.method ? -1 : 1))) {
    const own = inOrder(parameters.filter((parameter) => !keys.has(keyOf(parameter))));
    item[method] = own.length === 0 ? body : { ...body, parameters: own };
  }
  if (shared.length > 0) item["parameters"] = inOrder(shared);
  return item;
}

function keyOf(parameter: JsonObject): string {
  return `${String(parameter["name"])} ${String(parameter["in"])}`;
}

function inOrder(parameters: readonly JsonObject[]): JsonValue[] {
  return [...parameters].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
