import { badRequest, statusError } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { JsonValue } from "../meta/json.ts";
import { withPlainNumbers } from "../meta/number-literal.ts";
import { protobufPrefix } from "./create-protobuf-codec.ts";
import { type ParsedJson, parseJson } from "./decode-json.ts";
import { JsonSyntaxError } from "./json-syntax-error.ts";
import { protobufCodec } from "./protobuf-codec.ts";
import { YamlError } from "./yaml-error.ts";

/** The formats that bodies come in. */
export type BodyFormat = "json" | "yaml" | "protobuf";

const formats = new Map<string, BodyFormat>([
  ["application/json", "json"],
  ["application/yaml", "yaml"],
  ["application/vnd.kubernetes.protobuf", "protobuf"],
]);

/**
 * The format of a request's body by its Content-Type; JSON when it has none.
 * @throws StatusError 415
 */
export function bodyFormat(context: RequestContext): BodyFormat {
  const header = context.request.headers["content-type"];
  if (header === undefined || header === "" || header === "application/json") return "json";
  const end = header.indexOf(";");
  const type = (end < 0 ? header : header.slice(0, end)).trim().toLowerCase();
  const format = formats.get(type);
  if (format === undefined || (end >= 0 && !areParameters(header.slice(end)))) {
    throw statusError(
      "UnsupportedMediaType",
      `the body of the request was in an unknown format - accepted media types include: ${[...formats.keys()].join(", ")}`,
    );
  }
  return format;
}

/** RFC 2045 section 5.1. */
function areParameters(text: string): boolean {
  return /^(\s*;\s*[^\s;="]+\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;"]+))*\s*;?\s*$/.test(text);
}

/** A body that cannot be read in its format; the message is Go's. */
export class BodyError extends Error {}

/** A parsed body with what strict decoding has to say about its text. */
export interface ParsedBody extends ParsedJson {
  /** Duplicate keys of YAML: `line 7: key "k" already set in map`. */
  readonly yamlDuplicates: readonly string[];
}

const nothing: readonly string[] = [];

/** A promise only where the format's parser has to be loaded. @throws BodyError */
export function parseText(format: BodyFormat, bytes: Buffer, wantsDuplicates: boolean): ParsedBody | Promise<ParsedBody> {
  switch (format) {
    case "json":
      try {
        return { ...parseJson(bytes, wantsDuplicates), yamlDuplicates: nothing };
      } catch (error) {
        if (error instanceof JsonSyntaxError) throw new BodyError(`couldn't get version/kind; json parse error: ${error.message}`);
        throw error;
      }
    case "yaml":
      return parseYamlText(bytes.toString());
    case "protobuf":
      return { value: parseProtobuf(bytes), duplicates: [], yamlDuplicates: nothing };
  }
}

/** @throws BodyError */
async function parseYamlText(text: string): Promise<ParsedBody> {
  const { parseYaml } = await import("./decode-yaml.ts");
  try {
    const { value, duplicates } = parseYaml(text);
    return { value, duplicates: [], yamlDuplicates: duplicates };
  } catch (error) {
    if (error instanceof YamlError) throw new BodyError(error.message);
    throw error;
  }
}

/** @throws BodyError */
function parseProtobuf(bytes: Buffer): JsonValue {
  if (!bytes.subarray(0, protobufPrefix.length).equals(protobufPrefix)) {
    throw new BodyError("provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]");
  }
  try {
    const value = protobufCodec()?.decode(bytes);
    if (value !== undefined) return value;
  } catch {
    // Not a message of its kind.
  }
  throw new BodyError("no serialization format matched the provided data");
}

/**
 * A body as plain JSON, whatever it was sent as: for bodies that are no stored objects.
 * @throws StatusError 400, 415
 */
export async function parseBody(context: RequestContext, bytes: Buffer): Promise<JsonValue> {
  const format = bodyFormat(context);
  try {
    return withPlainNumbers((await parseText(format, bytes, false)).value);
  } catch (error) {
    if (error instanceof BodyError) throw badRequest(error.message);
    throw error;
  }
}
