import { TypeMismatch } from "../../codegen/compiler/decode/type-mismatch.ts";
import { badRequest, invalid, statusError } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import { stringifyExactly } from "../meta/exact-json.ts";
import { formatApiVersion, type GroupVersionKind, parseApiVersion } from "../meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import { withPlainNumbers } from "../meta/number-literal.ts";
import type { KubeObject } from "../meta/object.ts";
import { sortKeys } from "../meta/sort-keys.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { Decoded } from "../scheme/resource-definition.ts";
import { atServedVersion } from "../serialization/convert-object.ts";
import type { DecodeOptions } from "../serialization/decode-body.ts";
import { parseJson } from "../serialization/decode-json.ts";
import { JsonSyntaxError } from "../serialization/json-syntax-error.ts";
import { toHubVersion } from "../serialization/to-hub-version.ts";
import { formatFieldError, invalid as invalidField, toCause } from "../validation/field-error.ts";
import { cloneJson } from "./clone-json.ts";
import { decodeJsonPatch, duplicateText } from "./decode-json-patch.ts";
import { applyJsonPatch, JsonPatchError } from "./json-patch.ts";
import { applyMergePatch } from "./merge-patch.ts";
import { outOfRange } from "./out-of-range.ts";
import type { Patch } from "./read-patch.ts";
import { conversionMessage } from "./strategic/conversion-message.ts";
import { goPrint } from "./strategic/go-print.ts";
import { mergeMap } from "./strategic/merge-map.ts";
import { StrategicPatchError } from "./strategic/strategic-patch-error.ts";

/** What a patch made of an object, before it is decoded. */
interface Patched {
  readonly value: JsonValue;
  /** What strict decoding holds against the patch itself. */
  readonly faults: readonly string[];
}

/**
 * The object that a JSON, merge or strategic merge patch makes of `current`, which is at the hub version and stays as it
 * is. The result is decoded, has defaults, and is at the hub version too.
 * @throws StatusError 400 for what is no patch, 413 for too many operations, 422 when the patch or its result does not fit.
 */
export function applyPatch(context: RequestContext, scope: RequestScope, patch: Patch, current: KubeObject, options: DecodeOptions): KubeObject {
  const wantsFaults = options.fieldValidation !== "Ignore";
  const patched = patchDocument(scope, patch, documentOf(scope, current), wantsFaults);
  const refuse = (why: string): Error => badResult(showPatched(scope, patch, current), why);
  const decoded = decodePatched(scope, patched.value, patch.type !== "strategic", refuse);
  if (wantsFaults) {
    const faults = [...patched.faults, ...inOrder(scope, patch, decoded.unknown).map((path) => `unknown field ${JSON.stringify(path)}`)];
    if (faults.length > 0) {
      if (options.fieldValidation === "Strict") throw refuse(`strict decoding error: ${faults.join(", ")}`);
      for (const fault of faults) if (!context.warnings.includes(fault)) context.warnings.push(fault);
    }
  }
  scope.functions.applyDefaults(decoded.object);
  return toHubVersion(scope, decoded.object);
}

/** Fields that a JSON or merge patch leaves in an object of Go's library come in the order of their names. */
function inOrder({ definition }: RequestScope, { type }: Patch, unknown: readonly string[]): readonly string[] {
  return unknown.length < 2 || definition.custom || type === "strategic" ? unknown : [...unknown].sort();
}

function patchDocument(scope: RequestScope, patch: Patch, document: JsonObject, wantsFaults: boolean): Patched {
  switch (patch.type) {
    case "json": {
      const { operations, faults } = decodeJsonPatch(patch.bytes, wantsFaults);
      try {
        const value = applyJsonPatch(document, operations);
        return { value, faults };
      } catch (error) {
        if (error instanceof JsonPatchError) throw statusError("Invalid", "the server rejected our request due to an error in our request", {});
        throw error;
      }
    }
    case "merge":
      return mergeDocument(patch, document, wantsFaults);
    case "strategic":
      return mergeStrategically(scope, patch, document, wantsFaults);
    case "apply":
      throw new Error("an apply patch is no change to one object");
  }
}

const objectType = "map[string]interface {}";

function mergeDocument(patch: Patch, document: JsonObject, wantsFaults: boolean): Patched {
  const { value, faults } = parsePatch(patch, wantsFaults, wantsFaults ? "error decoding patch: " : "");
  if (isJsonObject(value)) {
    const merged = applyMergePatch(document, value);
    return { value: merged, faults };
  }
  if (value === null || (!wantsFaults && !Array.isArray(value))) throw badRequest("Invalid JSON Patch");
  if (wantsFaults) throw badRequest(`error decoding patch: json: cannot unmarshal ${kindOf(value)} into Go value of type ${objectType}`);
  return { value, faults };
}

function mergeStrategically(scope: RequestScope, patch: Patch, document: JsonObject, wantsFaults: boolean): Patched {
  const { value, faults } = parsePatch(patch, wantsFaults, "");
  if (value !== null && !isJsonObject(value)) throw badRequest(`json: cannot unmarshal ${kindOf(value)} into Go value of type ${objectType}`);
  try {
    return { value: mergeMap(document, value ?? {}, scope.functions.type), faults };
  } catch (error) {
    if (!(error instanceof StrategicPatchError)) throw error;
    if (error.code === 422) throw statusError("Invalid", "the server rejected our request due to an error in our request", {});
    // Where kube-apiserver answers a 500, too: the patch is at fault.
    throw badRequest(error.message);
  }
}

function parsePatch(patch: Patch, wantsFaults: boolean, prefix: string): { value: JsonValue; faults: readonly string[] } {
  try {
    const { value, duplicates } = parseJson(patch.bytes, wantsFaults);
    const number = wantsFaults || patch.type === "strategic" ? outOfRange(value) : undefined;
    if (number !== undefined) throw badRequest(`${prefix}json: cannot unmarshal number ${number} into Go value of type float64`);
    return { value: withPlainNumbers(value), faults: duplicates.map(duplicateText) };
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw badRequest(prefix + error.message);
    throw error;
  }
}

/** Decodes the result. Only JSON and merge patches may make something of another kind of it. */
function decodePatched(scope: RequestScope, value: JsonValue, checksNames: boolean, refuse: (why: string) => Error): Decoded {
  const { definition, functions } = scope;
  if (checksNames && isJsonObject(value)) {
    const apiVersion = value["apiVersion"] ?? "";
    const kind = value["kind"] ?? "";
    if (definition.custom && kind === "") throw refuse(`Object 'Kind' is missing in '${stringifyExactly(sortKeys(value))}'`);
    if (definition.custom && apiVersion === "") throw badRequest("Object 'apiVersion' is missing in 'object has no apiVersion field'");
    if (definition.custom) checkIdentity(value, definition);
    else if (apiVersion === "") return nameless(functions.decode({}), value, kind === "" ? allMembers : kubernetesMembers);
    if (typeof apiVersion !== "string" || typeof kind !== "string") throw refuse(notNamed(apiVersion, kind));
    if ((kind !== "" && kind !== definition.kind) || (apiVersion !== "" && apiVersion !== formatApiVersion(definition))) {
      throw refuse(
        `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(apiVersion)} in scheme "pkg/api/legacyscheme/scheme.go:30"`,
      );
    }
  }
  if (!isJsonObject(value)) throw refuse(`json: cannot unmarshal ${kindOf(value)} into Go value of type ${definition.version}.${definition.kind}`);
  try {
    return functions.decode(value);
  } catch (error) {
    // What a strategic merge patch makes is no JSON in between.
    if (error instanceof TypeMismatch) throw refuse(checksNames ? error.message : conversionMessage(error.message, functions.type));
    throw error;
  }
}

/** A custom resource stays what it is. @throws StatusError 422 */
function checkIdentity(value: JsonObject, names: GroupVersionKind): void {
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return;
  const expected = formatApiVersion(names);
  if (apiVersion === expected && kind === names.kind) return;
  const error =
    kind === names.kind ? invalidField("apiVersion", apiVersion, `must be ${expected}`) : invalidField("kind", kind, `must be ${names.kind}`);
  const name = isJsonObject(metadata) && typeof metadata["name"] === "string" ? metadata["name"] : "";
  throw invalid({ group: parseApiVersion(apiVersion)?.group ?? "", kind }, name, [error]);
}

const allMembers = (): boolean => true;
const kubernetesMembers = (key: string): boolean => key === "metadata";

/** Without an apiVersion kube-apiserver reads its internal form, which has no metadata, and without a kind nothing that JSON names. */
function nameless({ object }: Decoded, value: JsonObject, isUnknown: (key: string) => boolean): Decoded {
  return { object, unknown: Object.keys(value).filter((key) => key !== "kind" && key !== "apiVersion" && isUnknown(key)) };
}

function notNamed(apiVersion: JsonValue, kind: JsonValue): string {
  const [name, value] = typeof apiVersion === "string" ? ["kind", kind] : ["apiVersion", apiVersion];
  return `couldn't get version/kind; json parse error: json: cannot unmarshal ${kindOf(value)} into Go struct field .${name} of type string`;
}

/** The 422 of a result that is no object of its kind: nothing in it names a kind. */
function badResult(shown: string, why: string): Error {
  const error = invalidField("patch", shown, why);
  return statusError("Invalid", ` "" is invalid: ${formatFieldError(error)}`, { causes: [toCause(error)] });
}

/** What errors show as the bad value: the result, which is made once more because decoding took it apart, or the patch. */
function showPatched(scope: RequestScope, patch: Patch, current: KubeObject): string {
  if (patch.type === "strategic") return goPrint(parsePatch(patch, false, "").value);
  return stringifyExactly(sortKeys(patchDocument(scope, patch, documentOf(scope, current), false).value));
}

/** A copy of the object at the version that the patch is written for. */
function documentOf(scope: RequestScope, current: KubeObject): JsonObject {
  const copy = cloneJson(current as unknown as JsonObject) as unknown as KubeObject;
  return atServedVersion(scope, copy) as unknown as JsonObject;
}

function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) return "array";
  if (value === null) return "null";
  return typeof value === "boolean" ? "bool" : typeof value;
}
