import { integerValue } from "../meta/exact-json.ts";

/** A plain scalar's value by YAML 1.1 as Go's YAML library reads it, where that is not a string. */
export type YamlScalar = string | number | bigint | boolean | null;

const words = new Map<string, YamlScalar>([
  ...["", "~", "null", "Null", "NULL"].map((word): [string, YamlScalar] => [word, null]),
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word): [string, YamlScalar] => [word, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word): [string, YamlScalar] => [word, false]),
]);

const infinite = /^[-+]?\.(inf|Inf|INF)$/;
const notANumber = /^\.(nan|NaN|NAN)$/;
const float = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;

/**
 * The value of an unquoted scalar: null, booleans (y, n, on and off among them), integers in bases 2, 8, 10 and 16
 * with underscores, floats, or its text. Source: YAML 1.1, type repository.
 * @throws RangeError for infinities and NaN, which JSON cannot say.
 */
export function resolveYamlScalar(text: string): YamlScalar {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (infinite.test(text) || notANumber.test(text)) throw new RangeError(text);
  if (!/^[-+.0-9]/.test(text)) return text;
  const plain = text.replaceAll("_", "");
  const integer = parseInteger(plain);
  if (integer !== undefined) return integer;
  return float.test(plain) ? Number(plain) : text;
}

/** As strconv.ParseInt with base 0; undefined for what is no integer of 64 bits. */
function parseInteger(text: string): number | bigint | undefined {
  const parts = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/.exec(text);
  if (parts === null) return undefined;
  const [, sign, hex, binary, octal, decimal] = parts;
  const magnitude = BigInt(
    hex !== undefined ? `0x${hex}` : binary !== undefined ? `0b${binary}` : octal !== undefined ? `0o${octal}` : (decimal as string),
  );
  if (magnitude >= 1n << 64n || (sign === "-" && magnitude > 1n << 63n)) return undefined;
  return integerValue(`${sign === "-" ? "-" : ""}${magnitude}`);
}
