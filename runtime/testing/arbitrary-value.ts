import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import { matchingText } from "./matching-text.ts";
import { pick, type Random, wholeNumber } from "./random.ts";

/** How the values of a schema are made. */
export interface ArbitraryOptions {
  readonly random: Random;
  /** How likely a member is that may be left out, from 0 to 1. */
  readonly presence: number;
}

const deepest = 12;
const quantities = ["1", "250m", "3Gi", "1500", "2k"];
const formats: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["2026-01-02T03:04:05Z", "2031-12-30T23:59:59Z"],
  date: ["2026-01-02", "2031-12-30"],
  duration: ["1s", "5m0s", "1h30m0s"],
  ipv4: ["192.0.2.1", "198.51.100.7"],
  ipv6: ["2001:db8::1", "2001:db8::7"],
  ip: ["192.0.2.1", "2001:db8::7"],
  cidr: ["192.0.2.0/24", "2001:db8::/32"],
  uri: ["https://example.com/a", "https://example.com/b"],
  hostname: ["a.example.com", "b.example.com"],
  email: ["a@example.com", "b@example.com"],
  uuid: ["01234567-89ab-4cde-8f01-23456789abcd", "11234567-89ab-4cde-8f01-23456789abcd"],
  byte: ["YQ==", "YmM="],
};

/**
 * A value that a structural schema describes, or undefined where none can be thought of. What only CEL and the junctors (oneOf)
 * say is not looked at.
 */
export function arbitraryValue(schema: JsonObject, options: ArbitraryOptions, depth = 0): JsonValue | undefined {
  const { random } = options;
  if (Array.isArray(schema["enum"]) && schema["enum"].length > 0) return pick(random, schema["enum"]);
  if (schema["x-kubernetes-int-or-string"] === true) return intOrString(schema, random);
  switch (schema["type"]) {
    case "object":
      return arbitraryObject(schema, options, depth);
    case "array":
      return arbitraryList(schema, options, depth);
    case "string":
      return arbitraryText(schema, random);
    case "boolean":
      return random() < 0.5;
    case "integer":
    case "number":
      return arbitraryNumber(schema, random);
    default:
      return schema["x-kubernetes-preserve-unknown-fields"] === true ? { some: "thing" } : undefined;
  }
}

function arbitraryObject(schema: JsonObject, options: ArbitraryOptions, depth: number): JsonObject {
  const { properties, additionalProperties, required } = schema;
  const out: JsonObject = {};
  const mustHave = new Set(Array.isArray(required) ? required : []);
  for (const [name, member] of isJsonObject(properties) ? Object.entries(properties) : []) {
    if (!isJsonObject(member)) continue;
    if (!mustHave.has(name) && (depth > deepest || options.random() >= options.presence)) continue;
    const value = arbitraryValue(member, options, depth + 1);
    if (value !== undefined) out[name] = value;
  }
  if (isJsonObject(additionalProperties)) {
    for (const key of ["one", "two"].slice(0, numberOf(schema["maxProperties"]) ?? 2)) {
      const value = arbitraryValue(additionalProperties, options, depth + 1);
      if (value !== undefined) out[key] = value;
    }
  }
  if (schema["x-kubernetes-preserve-unknown-fields"] === true) out["something"] = "else";
  if (schema["x-kubernetes-embedded-resource"] === true) Object.assign(out, { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "inside" } });
  return out;
}

function arbitraryList(schema: JsonObject, options: ArbitraryOptions, depth: number): JsonValue[] {
  const { items } = schema;
  const least = numberOf(schema["minItems"]) ?? 0;
  const most = Math.min(numberOf(schema["maxItems"]) ?? 2, Math.max(least, 2));
  if (!isJsonObject(items) || depth > deepest) return [];
  const found = new Map<string, JsonValue>();
  const length = wholeNumber(options.random, Math.min(Math.max(least, 1), most), most);
  // In sets and maps no two items, or their keys, are the same.
  for (let attempt = 0; attempt < length * 5 && found.size < length; attempt++) {
    const value = arbitraryValue(items, options, depth + 1);
    if (value !== undefined) found.set(keyOf(value, schema) ?? String(attempt), value);
  }
  return [...found.values()];
}

function keyOf(value: JsonValue, schema: JsonObject): string | undefined {
  const keys = schema["x-kubernetes-list-map-keys"];
  if (schema["x-kubernetes-list-type"] === "set") return JSON.stringify(value);
  return Array.isArray(keys) && isJsonObject(value) ? JSON.stringify(keys.map((key) => value[String(key)] ?? null)) : undefined;
}

function arbitraryText(schema: JsonObject, random: Random): string | undefined {
  const { pattern, format } = schema;
  const known = typeof format === "string" ? formats[format] : undefined;
  if (known !== undefined) return pick(random, known);
  if (typeof pattern === "string") return matchingText(pattern, random);
  const least = numberOf(schema["minLength"]) ?? 1;
  const most = Math.max(least, Math.min(numberOf(schema["maxLength"]) ?? 8, least + 8));
  return Array.from({ length: wholeNumber(random, Math.min(Math.max(least, 1), most), most) }, () => pick(random, [..."abcdefghij"])).join("");
}

function arbitraryNumber(schema: JsonObject, random: Random): number {
  const step = numberOf(schema["multipleOf"]) ?? 1;
  const minimum = numberOf(schema["minimum"]);
  const maximum = numberOf(schema["maximum"]);
  const least = minimum === undefined ? Math.min(0, maximum ?? 0) : minimum + (schema["exclusiveMinimum"] === true ? step : 0);
  const most = maximum === undefined ? least + 1_000 : maximum - (schema["exclusiveMaximum"] === true ? step : 0);
  return Math.ceil(least / step) * step + step * wholeNumber(random, 0, Math.max(0, Math.min(1_000, Math.floor((most - least) / step))));
}

function intOrString(schema: JsonObject, random: Random): JsonValue | undefined {
  const { pattern } = schema;
  if (random() < 0.5) return arbitraryNumber({ minimum: 1, maximum: 100, ...schema }, random);
  if (typeof pattern !== "string") return `${wholeNumber(random, 1, 100)}%`;
  const quantity = pick(random, quantities);
  return new RegExp(pattern).test(quantity) ? quantity : matchingText(pattern, random);
}

function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
