import { parseTextExactly } from "../meta/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import { parseJson } from "../serialization/decode-json.ts";
import { JsonSyntaxError } from "../serialization/json-syntax-error.ts";

const typeMeta = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

/** The JSON object that a webhook answers. @throws Error in Go's words where it is none */
export function webhookAnswer(text: string): JsonObject {
  const answer = read(text);
  if (isJsonObject(answer)) return answer;
  const kind = Array.isArray(answer) ? "array" : typeof answer === "boolean" ? "bool" : typeof answer;
  throw new Error(`couldn't get version/kind; json parse error: json: cannot unmarshal ${kind} into Go value of type ${typeMeta}`);
}

/** What does not look like JSON is YAML to kube-apiserver, and most of that is a string. */
function read(text: string): JsonValue {
  try {
    return parseTextExactly(text) ?? {};
  } catch {
    if (/^\s*[[{]/.test(text)) throw new Error(`couldn't get version/kind; json parse error: ${syntaxFault(text)}`);
    return text;
  }
}

function syntaxFault(text: string): string {
  try {
    parseJson(Buffer.from(text), false);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error.message;
    throw error;
  }
  return "invalid character";
}
