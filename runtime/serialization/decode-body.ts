import { TypeMismatch } from "../../codegen/compiler/decode/type-mismatch.ts";
import { badRequest, invalid, type StatusError } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import { formatApiVersion, parseApiVersion } from "../meta/group-version.ts";
import { isJsonObject, type JsonValue } from "../meta/json.ts";
import { NumberLiteral } from "../meta/number-literal.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { settled } from "../scheme/pending-conversion.ts";
import type { Decoded } from "../scheme/resource-definition.ts";
import { invalid as invalidField } from "../validation/field-error.ts";
import { type DecodeTarget, targetOf } from "./decode-target.ts";
import { otherKind } from "./other-kind.ts";
import { BodyError, bodyFormat, type ParsedBody, parseText } from "./parse-body.ts";
import { strictErrors, warnStrictErrors } from "./strict-errors.ts";
import { toHubVersion } from "./to-hub-version.ts";

/** What happens to unknown and duplicate fields. */
export interface DecodeOptions {
  readonly fieldValidation: "Ignore" | "Warn" | "Strict";
}

/**
 * The object that a create or update sends: decoded, with defaults, at the hub version.
 * @throws StatusError 400 for what cannot be read or is not of the resource's kind and version, 413, 415, 422.
 */
export async function decodeBody(context: RequestContext, scope: RequestScope, options: DecodeOptions): Promise<Decoded> {
  const decoded = await decodeBodyAs(context, targetOf(scope, context.server.scheme), options);
  scope.functions.applyDefaults(decoded.object);
  // What is recorded is of the version that came; where that is the hub's, handlers note it.
  if (scope.definition !== scope.hub.definition) context.audit?.requested(decoded.object);
  const hub = settled(() => toHubVersion(scope, decoded.object));
  return { object: hub instanceof Promise ? await hub : hub, unknown: decoded.unknown };
}

/**
 * The body as an object of `target`, without defaults: also for subresources with kinds of their own.
 * @throws StatusError
 */
export async function decodeBodyAs(context: RequestContext, target: DecodeTarget, options: DecodeOptions): Promise<Decoded> {
  const format = bodyFormat(context);
  const bytes = await context.request.body();
  const wantsStrict = options.fieldValidation !== "Ignore";
  let parsed: ParsedBody;
  try {
    const read = parseText(format, bytes, wantsStrict);
    parsed = read instanceof Promise ? await read : read;
  } catch (error) {
    if (error instanceof BodyError) throw unrecognized(target, error.message, bytes);
    throw error;
  }
  checkNames(parsed.value, target, bytes, wantsStrict);
  const decoded = decodeValue(parsed.value, target);
  if (!wantsStrict) return decoded;
  const errors = strictErrors(parsed, decoded.unknown, target.type, target.custom);
  if (errors === undefined) return decoded;
  if (options.fieldValidation === "Strict") throw cannotBeHandled(target, errors.message);
  warnStrictErrors(context, errors);
  return decoded;
}

/** @throws StatusError 400 in Go's words when a value has the wrong type. */
function decodeValue(value: JsonValue, target: DecodeTarget): Decoded {
  try {
    return target.decode(value);
  } catch (error) {
    if (error instanceof TypeMismatch) throw cannotBeHandled(target, error.message);
    throw error;
  }
}

const typeMeta = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

/** Checks apiVersion and kind, which only custom resources must have. @throws StatusError 400, 422 */
function checkNames(value: JsonValue, target: DecodeTarget, bytes: Buffer, wantsStrict: boolean): void {
  if (value === null && !target.custom) return;
  const parseError = "couldn't get version/kind; json parse error: json: cannot unmarshal";
  if (!isJsonObject(value) || value instanceof NumberLiteral) {
    if (value !== null) throw unrecognized(target, `${parseError} ${kindOf(value)} into Go value of type ${typeMeta}`, bytes);
    if (target.custom && !wantsStrict) throw cannotBeHandled(target, "Object 'Kind' is missing in 'null'");
    throw unrecognized(target, "Object 'Kind' is missing in 'null'", bytes);
  }
  const apiVersion = value["apiVersion"] ?? "";
  const kind = value["kind"] ?? "";
  if (typeof apiVersion !== "string")
    throw unrecognized(target, `${parseError} ${kindOf(apiVersion)} into Go struct field .apiVersion of type string`, bytes);
  if (typeof kind !== "string") throw unrecognized(target, `${parseError} ${kindOf(kind)} into Go struct field .kind of type string`, bytes);
  const expected = formatApiVersion(target);
  if (apiVersion === expected && kind === target.kind) return;
  const given = apiVersion === "" ? { group: "", version: "" } : parseApiVersion(apiVersion);
  if (given === undefined) throw unrecognized(target, `unexpected GroupVersion string: ${apiVersion}`, bytes);
  const isExpected = given.group === target.group && given.version === target.version;
  if (target.custom) {
    const missing = `Object 'Kind' is missing in '${bytes.toString()}'`;
    if (kind === "") throw wantsStrict ? unrecognized(target, missing, bytes) : cannotBeHandled({ ...target, version: given.version }, missing);
    if (apiVersion !== expected) throw wrongVersion(apiVersion, expected);
    const metadata = value["metadata"];
    const name = isJsonObject(metadata) && typeof metadata["name"] === "string" ? metadata["name"] : "";
    throw invalid({ group: target.group, kind }, name, [invalidField("kind", kind, `must be ${target.kind}`)]);
  }
  if (apiVersion !== "" && !isExpected) {
    const name = kind === "" ? target.kind : kind;
    if (given.version === "") {
      throw badRequest(`${name} in version "" cannot be handled as a ${target.kind}: Object 'apiVersion' is missing in '${bytes.toString()}'`);
    }
    if (target.isKnown({ ...given, kind: name })) {
      if (name === target.kind) throw wrongVersion(apiVersion, expected);
      throw badRequest(otherKind(name, apiVersion, target));
    }
    const unknown = `no kind ${JSON.stringify(name)} is registered for version ${JSON.stringify(apiVersion)} in scheme "pkg/api/legacyscheme/scheme.go:30"`;
    throw badRequest(`${name} in version ${JSON.stringify(given.version)} cannot be handled as a ${target.kind}: ${unknown}`);
  }
  if (kind === "" || kind === target.kind) return;
  const { group, version } = target;
  if (target.isKnown({ group, version, kind })) throw badRequest(otherKind(kind, version, target));
  const why = `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(expected)} in scheme "pkg/api/legacyscheme/scheme.go:30"`;
  throw badRequest(`${kind} in version ${JSON.stringify(version)} cannot be handled as a ${target.kind}: ${why}`);
}

function wrongVersion(given: string, expected: string): StatusError {
  return badRequest(`the API version in the data (${given}) does not match the expected API version (${expected})`);
}

function unrecognized(target: DecodeTarget, why: string, bytes: Buffer): StatusError {
  return badRequest(`the object provided is unrecognized (must be of type ${target.kind}): ${why} (${summarise(bytes)})`);
}

function cannotBeHandled({ kind, version }: DecodeTarget, why: string): StatusError {
  return badRequest(`${kind} in version ${JSON.stringify(version)} cannot be handled as a ${kind}: ${why}`);
}

/** The first 30 bytes: as text when they look like JSON, else as hexadecimal digits. */
function summarise(bytes: Buffer): string {
  if (bytes.length === 0) return "<empty>";
  const head = bytes.subarray(0, 30).toString(bytes[0] === 0x7b ? "utf8" : "hex");
  return bytes.length > 30 ? `${head} ...` : head;
}

function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean") return "bool";
  if (value instanceof NumberLiteral) return "number";
  return typeof value;
}
