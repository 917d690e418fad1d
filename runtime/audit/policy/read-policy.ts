import { readFileSync } from "node:fs";
import { DecodeState } from "../../../codegen/compiler/decode/decode-state.ts";
import { decoderOf } from "../../../codegen/compiler/decode/decoder-of.ts";
import { TypeMismatch } from "../../../codegen/compiler/decode/type-mismatch.ts";
import { isJsonObject, type JsonValue } from "../../meta/json.ts";
import { withPlainNumbers } from "../../meta/number-literal.ts";
import { BodyError, type ParsedBody, parseText } from "../../serialization/parse-body.ts";
import { strictErrors } from "../../serialization/strict-errors.ts";
import { formatFieldError } from "../../validation/field-error.ts";
import { AuditError } from "../audit-error.ts";
import { checkPolicy } from "./check-policy.ts";
import type { Policy } from "./policy.ts";
import { policyType } from "./policy-type.ts";

const apiVersion = "audit.k8s.io/v1";

/** Its own kinds, which are no policies. */
const otherKinds: ReadonlySet<string> = new Set(["Event", "EventList", "PolicyList"]);

/**
 * The policy of --audit-policy-file. Fields that nobody knows, and those that are said twice, are told to `warn`.
 * @throws AuditError in kube-apiserver's words.
 */
export async function readPolicy(path: string, warn: (text: string) => void): Promise<Policy> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new AuditError(`loading audit policy file: failed to read file path ${JSON.stringify(path)}: ${fileFailure(path, error)}`);
  }
  try {
    return await parsePolicy(bytes, warn);
  } catch (error) {
    if (error instanceof AuditError) throw new AuditError(`loading audit policy file: ${error.message}: from file ${path}`);
    throw error;
  }
}

/** What Go says of a file that cannot be read. */
function fileFailure(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return `open ${path}: no such file or directory`;
  if (code === "EACCES") return `open ${path}: permission denied`;
  return code === "EISDIR" ? `read ${path}: is a directory` : message;
}

/** @throws AuditError */
export async function parsePolicy(bytes: Buffer, warn: (text: string) => void = () => {}): Promise<Policy> {
  const policy = await decodePolicy(bytes, warn);
  const errors = checkPolicy(policy).map(formatFieldError);
  if (errors.length > 0) throw new AuditError(errors.length === 1 ? (errors[0] as string) : `[${errors.join(", ")}]`);
  if ((policy.rules?.length ?? 0) === 0) throw new AuditError("loaded illegal policy with 0 rules");
  return policy;
}

async function decodePolicy(bytes: Buffer, warn: (text: string) => void): Promise<Policy> {
  const refuse = (why: string): AuditError => new AuditError(`failed decoding: ${why}`);
  const parsed = await parse(bytes, refuse);
  const value = withPlainNumbers(parsed.value);
  checkNames(value, refuse);
  const state = new DecodeState(false);
  let policy: Policy;
  try {
    policy = (decoderOf(policyType, "v1.Policy")(value, state) ?? {}) as Policy;
    state.finish();
  } catch (error) {
    if (error instanceof TypeMismatch) throw refuse(error.message);
    throw error;
  }
  const strict = strictErrors(parsed, state.unknown, policyType, false);
  if (strict !== undefined) warn(`the audit policy has errors, which are passed over: ${strict.message}`);
  return policy;
}

async function parse(bytes: Buffer, refuse: (why: string) => AuditError): Promise<ParsedBody> {
  try {
    return await parseText(/^\s*\{/.test(bytes.toString("utf8", 0, 100)) ? "json" : "yaml", bytes, true);
  } catch (error) {
    if (error instanceof BodyError) throw refuse(error.message);
    throw error;
  }
}

const typeMeta = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

/** A document without a kind is taken for a policy, one without a version is not. */
function checkNames(value: JsonValue, refuse: (why: string) => AuditError): void {
  if (value !== null && !isJsonObject(value)) {
    const found = Array.isArray(value) ? "array" : typeof value;
    throw refuse(`couldn't get version/kind; json parse error: json: cannot unmarshal ${found} into Go value of type ${typeMeta}`);
  }
  const { apiVersion: version = "", kind = "Policy" } = value ?? {};
  if (version === "") throw new AuditError("unknown group version field audit.k8s.io/__internal, Kind=Policy in policy");
  if (version === apiVersion && kind === "Policy") return;
  if (version === apiVersion && otherKinds.has(String(kind))) throw refuse(`converting (v1.${String(kind)}) to (audit.Policy): unknown conversion`);
  const names = `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(version)}`;
  throw refuse(`${names} in scheme "pkg/runtime/scheme.go:111"`);
}
