import type { Field, ScalarType, TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { JsonObject, JsonValue } from "../../runtime/meta/json.ts";
import type { Random } from "../../runtime/testing/random.ts";

const deepest = 7;

/** Some value of a type, as a client might send it. Deeper than a few levels only what is required is there. */
export function arbitraryValue(type: TypeSchema, random: Random, depth = 0): JsonValue {
  switch (type.shape) {
    case "object": {
      const object: JsonObject = {};
      for (const field of type.fields.values()) {
        if (isWanted(field, random, depth)) object[field.name] = arbitraryValue(field.type, random, depth + 1);
      }
      return object;
    }
    case "map": {
      const size = depth > deepest ? 0 : 1 + Math.floor(random() * 2);
      return Object.fromEntries(Array.from({ length: size }, (_, i) => [`key-${i}`, arbitraryValue(type.values, random, depth + 1)]));
    }
    case "list": {
      const size = depth > deepest ? 0 : 1 + Math.floor(random() * 2);
      return Array.from({ length: size }, () => arbitraryValue(type.items, random, depth + 1));
    }
    case "scalar":
      return arbitraryScalar(type, random);
    case "any":
      return type.name === undefined ? { some: "thing" } : arbitraryNamed(type.name);
  }
}

function isWanted(field: Field, random: Random, depth: number): boolean {
  // Objects inside objects have these in JSON and nowhere else.
  if ((field.name === "apiVersion" || field.name === "kind") && field.protobuf === undefined) return false;
  if (field.required) return true;
  return depth <= deepest && random() < 0.9 / (1 + depth * 0.35);
}

const letters = "abcdefghijklmnopqrstuvwxyz";

function arbitraryScalar({ scalar }: ScalarType, random: Random): JsonValue {
  const whole = (limit: number): number => Math.floor(random() * limit);
  switch (scalar) {
    case "string":
      return Array.from({ length: 1 + whole(8) }, () => letters[whole(letters.length)]).join("");
    case "boolean":
      return random() < 0.5;
    case "int32":
    case "integer":
      return whole(2 ** 31) - (random() < 0.3 ? 2 ** 31 : 0);
    case "int64":
      return whole(2 ** 53);
    case "double":
      return whole(1000) + 0.5;
    case "bytes":
      return Buffer.from(`bytes ${whole(1000)}`).toString("base64");
    case "quantity":
      return ["1", "250m", "3Gi", "1500", "2k"][whole(5)] as string;
    case "time":
      return `2026-0${1 + whole(9)}-1${whole(10)}T0${whole(10)}:00:00Z`;
    case "microTime":
      return `2026-01-02T03:04:05.${String(whole(1_000_000)).padStart(6, "0")}Z`;
    case "duration":
      return ["1s", "5m0s", "1h30m0s"][whole(3)] as string;
    case "intOrString":
      return random() < 0.5 ? whole(1000) : `${whole(100)}%`;
  }
}

/** The types of CRD schemas that may be one thing or another. */
function arbitraryNamed(name: string): JsonValue {
  if (name.includes("OrBool")) return true;
  if (name.includes("OrArray") || name.includes("OrStringArray")) return { type: "string" };
  return { some: "thing" };
}
