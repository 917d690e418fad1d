import { DecodeState } from "../../codegen/compiler/decode/decode-state.ts";
import { decoderOf } from "../../codegen/compiler/decode/decoder-of.ts";
import { TypeMismatch } from "../../codegen/compiler/decode/type-mismatch.ts";
import type { Field, ListType, ObjectType, TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { badRequest, requestEntityTooLarge } from "../errors/status-error.ts";
import { bearsLiterals } from "../meta/number-literal.ts";
import { parseJson } from "../serialization/decode-json.ts";
import type { DuplicateMember } from "../serialization/decode-json-carefully.ts";
import { JsonSyntaxError } from "../serialization/json-syntax-error.ts";
import type { JsonPatchOperation } from "./json-patch.ts";
import { outOfRange } from "./out-of-range.ts";

/** Operations that one patch may hold. */
const operationLimit = 10_000;

const string: TypeSchema = { shape: "scalar", scalar: "string", nullable: false };
const member = (name: string, type: TypeSchema): [string, Field] => [
  name,
  { name, type, goType: type.shape === "any" ? "interface {}" : "string", pointer: true, omit: "empty", required: false, patchStrategy: [] },
];

const operation: ObjectType = {
  shape: "object",
  name: "jsonPatchOp",
  fields: new Map([member("op", string), member("path", string), member("from", string), member("value", { shape: "any", nullable: true })]),
  preserveUnknown: false,
  atomic: false,
  embeddedResource: false,
  nullable: false,
};
const operations: ListType = { shape: "list", items: operation, listType: "atomic", mapKeys: [], nullable: false };
const decode = decoderOf(operations, "[]handlers.jsonPatchOp");

export interface DecodedJsonPatch {
  readonly operations: readonly JsonPatchOperation[];
  /** `json patch unknown field "[0].foo"`: what strict decoding holds against the patch. */
  readonly faults: readonly string[];
}

/**
 * Reads the operations of a JSON patch; null is none.
 * @throws StatusError 400 for what is no patch, 413 for too many operations.
 */
export function decodeJsonPatch(bytes: Buffer, wantsFaults: boolean): DecodedJsonPatch {
  const prefix = wantsFaults ? "error decoding patch: " : "";
  try {
    const { value, duplicates } = parseJson(bytes, wantsFaults);
    if (value === null) return { operations: [], faults: [] };
    const number = wantsFaults ? outOfRange(value) : undefined;
    if (number !== undefined)
      throw badRequest(`${prefix}json: cannot unmarshal number ${number} into Go struct field jsonPatchOp.value of type float64`);
    const state = new DecodeState(bearsLiterals(value));
    const decoded = decode(value, state) as readonly JsonPatchOperation[] | undefined;
    state.finish();
    const list = decoded ?? [];
    if (list.length > operationLimit) throw tooMany(list.length);
    const faults = [...state.unknown.map((path) => `unknown field ${JSON.stringify(path)}`), ...duplicates.map(duplicateText)];
    return { operations: list, faults: faults.map((fault) => `json patch ${fault}`) };
  } catch (error) {
    if (error instanceof TypeMismatch || error instanceof JsonSyntaxError) throw badRequest(prefix + error.message);
    throw error;
  }
}

function tooMany(count: number): Error {
  return requestEntityTooLarge(`The allowed maximum operations in a JSON patch is ${operationLimit}, got ${count}`);
}

/** `duplicate field "spec.a"` */
export function duplicateText({ path }: DuplicateMember): string {
  let text = "";
  for (const segment of path) text += typeof segment === "number" ? `[${segment}]` : text === "" ? segment : `.${segment}`;
  return `duplicate field ${JSON.stringify(text)}`;
}
