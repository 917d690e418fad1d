import { badRequest } from "../../errors/status-error.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { formatApiVersion, type GroupVersionKind } from "../../meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { withPlainNumbers } from "../../meta/number-literal.ts";
import type { DecodeOptions } from "../../serialization/decode-body.ts";
import { parseJson } from "../../serialization/decode-json.ts";
import { JsonSyntaxError } from "../../serialization/json-syntax-error.ts";
import { YamlError } from "../../serialization/yaml-error.ts";

const openingBrace = 0x7b;

/** A configuration that is to be applied. */
export interface Applied {
  readonly config: JsonObject;
  /** `line 6: key "x" already set in map` */
  readonly duplicates: readonly string[];
}

/**
 * Reads an apply patch, YAML or JSON.
 * @throws StatusError 400 for what is no YAML or not of the kind and version.
 */
export async function decodeApplied(bytes: Buffer, names: GroupVersionKind): Promise<Applied> {
  try {
    const { value, duplicates } = parsePlainJson(bytes) ?? (await import("../../serialization/decode-yaml.ts")).parseYaml(bytes.toString());
    if (value !== null && !isJsonObject(value)) {
      const found = Array.isArray(value) ? "array" : typeof value === "boolean" ? "bool" : typeof value;
      throw badRequest(
        `error decoding YAML: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${found} into Go value of type map[string]interface {}`,
      );
    }
    const config = value ?? {};
    checkKind(config, names);
    const metadata = config["metadata"];
    if (isJsonObject(metadata) && metadata["managedFields"] !== undefined && metadata["managedFields"] !== null)
      throw badRequest("metadata.managedFields must be nil");
    return { config, duplicates };
  } catch (error) {
    if (error instanceof YamlError) throw badRequest(`error decoding YAML: error converting YAML to JSON: ${error.message}`);
    throw error;
  }
}

/**
 * Most clients send JSON, which is YAML that is read many times faster. Undefined for anything else, and for JSON that
 * something can be held against: that is told in YAML's words.
 */
function parsePlainJson(bytes: Buffer): { value: JsonValue; duplicates: readonly string[] } | undefined {
  if (bytes[0] !== openingBrace) return undefined;
  try {
    const { value, duplicates } = parseJson(bytes, true);
    return duplicates.length === 0 ? { value: withPlainNumbers(value), duplicates: [] } : undefined;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
}

function checkKind(config: JsonObject, names: GroupVersionKind): void {
  const apiVersion = typeof config["apiVersion"] === "string" ? config["apiVersion"] : "";
  const kind = typeof config["kind"] === "string" ? config["kind"] : "";
  if (apiVersion === formatApiVersion(names) && kind === names.kind) return;
  // An apiVersion of too many parts is none, and takes the kind with it.
  if (apiVersion.split("/").length > 2) throw badRequest("invalid object type: /, Kind=");
  throw badRequest(`invalid object type: ${apiVersion.includes("/") ? apiVersion : `/${apiVersion}`}, Kind=${kind}`);
}

/** Repeated keys: refused when strict, warned about otherwise. @throws StatusError 400 */
export function reportDuplicates(context: RequestContext, { duplicates }: Applied, options: DecodeOptions): void {
  if (duplicates.length === 0 || options.fieldValidation === "Ignore") return;
  if (options.fieldValidation === "Strict") {
    const lines = ["yaml: unmarshal errors:", ...duplicates].join("\n  ");
    throw badRequest(`error strict decoding YAML: error converting YAML to JSON: ${lines}`);
  }
  for (const text of duplicates) if (!context.warnings.includes(text)) context.warnings.push(text);
}
