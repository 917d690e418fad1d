import { DecodeState } from "../../codegen/compiler/decode/decode-state.ts";
import { decoderOf } from "../../codegen/compiler/decode/decoder-of.ts";
import type { ObjectType } from "../../codegen/compiler/type-schema.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import { parseJson } from "./decode-json.ts";
import { parseYaml } from "./decode-yaml.ts";
import { JsonSyntaxError } from "./json-syntax-error.ts";

/** A kind of configuration file: its type at each version that is read. */
export interface ConfigurationKind {
  readonly kind: string;
  readonly typeAt: (version: string) => ObjectType;
  readonly versions: readonly string[];
}

const group = "apiserver.config.k8s.io";
/** What else files of the group may hold. */
const otherKinds = [
  "AdmissionConfiguration",
  "AuthenticationConfiguration",
  "AuthorizationConfiguration",
  "EncryptionConfiguration",
  "TracingConfiguration",
];
const typeMeta = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

/**
 * Reads a file of apiserver.config.k8s.io, in YAML or JSON, strictly.
 * @throws Error in kube-apiserver's words
 */
export function readConfiguration(text: string, { kind, typeAt, versions }: ConfigurationKind): JsonObject {
  const { value: parsed, duplicates } = parse(text);
  const value = parsed ?? {};
  if (!isJsonObject(value)) {
    const found = Array.isArray(value) ? "array" : typeof value === "boolean" ? "bool" : typeof value;
    throw new Error(`couldn't get version/kind; json parse error: json: cannot unmarshal ${found} into Go value of type ${typeMeta}`);
  }
  const { apiVersion = "", kind: given = "", ...rest } = value;
  if (given === "") throw new Error(`Object 'Kind' is missing in '${text}'`);
  if (apiVersion === "") throw new Error(`Object 'apiVersion' is missing in '${text}'`);
  const [of, version = ""] = String(apiVersion).split("/");
  if (of !== group || !versions.includes(version) || (given !== kind && !otherKinds.includes(String(given))))
    throw new Error(`no kind ${JSON.stringify(given)} is registered for version ${JSON.stringify(apiVersion)} in scheme "pkg/runtime/scheme.go:111"`);
  if (given !== kind) throw new Error(`expected ${kind}, got *apiserver.${String(given)}`);
  const state = new DecodeState(false);
  const decoded = decoderOf(typeAt(version), `${version}.${kind}`)(rest, state);
  state.finish();
  const faults = [
    ...(duplicates.length === 0 ? [] : [["yaml: unmarshal errors:", ...duplicates].join("\n  ")]),
    ...state.unknown.map((path) => `unknown field ${JSON.stringify(path)}`).sort(),
  ];
  if (faults.length > 0) throw new Error(`strict decoding error: ${faults.join(", ")}`);
  return decoded as JsonObject;
}

/** What looks like JSON is JSON. */
function parse(text: string): { readonly value: JsonValue; readonly duplicates: readonly string[] } {
  if (!text.trimStart().startsWith("{")) return parseYaml(text);
  try {
    return { value: parseJson(Buffer.from(text), false).value, duplicates: [] };
  } catch (error) {
    if (error instanceof JsonSyntaxError) return parseYaml(text);
    throw error;
  }
}
