import type { JsonValue } from "../../../runtime/meta/json.ts";
import type { DecodeState } from "./decode-state.ts";
import { jsonKind } from "./json-kind.ts";

const plain = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Base64 with padding, RFC 4648 section 4; line breaks are skipped. Bytes may also come as an array of numbers, as Go takes them. */
export function decodeBytes(value: JsonValue, state: DecodeState, goType: string): JsonValue | undefined {
  if (typeof value === "string") return decodeBase64(value, state);
  if (!Array.isArray(value)) {
    state.addMismatch(jsonKind(value), goType);
    return undefined;
  }
  for (const one of value) {
    if (typeof one === "number" && Number.isInteger(one) && one >= 0 && one <= 255) continue;
    state.addMismatch(typeof one === "number" ? `number ${one}` : jsonKind(one), "uint8");
    return undefined;
  }
  return Buffer.from(value as number[]).toString("base64");
}

function decodeBase64(text: string, state: DecodeState): JsonValue | undefined {
  if (!plain.test(text)) {
    const packed = text.replace(/[\r\n]/g, "");
    if (!plain.test(packed)) return fail(firstBadByte(text), state);
    return Buffer.from(packed, "base64").toString("base64");
  }
  // Bits after the last whole byte are dropped, so only padded text can change.
  return text.endsWith("=") ? Buffer.from(text, "base64").toString("base64") : text;
}

function fail(offset: number, state: DecodeState): undefined {
  state.addError(`illegal base64 data at input byte ${offset}`);
  return undefined;
}

/** Where Go's decoder gives up. */
function firstBadByte(text: string): number {
  const bytes = Buffer.from(text);
  let inQuantum = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === 10 || byte === 13) continue;
    if (isAlphabet(byte)) {
      inQuantum = (inQuantum + 1) % 4;
      continue;
    }
    if (byte !== 61 || inQuantum < 2) return at;
    return afterPadding(bytes, at, inQuantum);
  }
  // An unfinished quantum is reported where it begins, give or take what was read of it.
  return bytes.length - inQuantum;
}

function afterPadding(bytes: Buffer, first: number, inQuantum: number): number {
  let at = first + 1;
  const skip = (): void => {
    while (bytes[at] === 10 || bytes[at] === 13) at++;
  };
  if (inQuantum === 2) {
    skip();
    if (at === bytes.length) return bytes.length;
    if (bytes[at] !== 61) return at;
    at++;
  }
  skip();
  return at;
}

function isAlphabet(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte === 43 || byte === 47;
}
