import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";

/** Fills defaults in, in place. */
export type ApplyDefaults = (value: JsonValue) => void;

/** What a member gets that is absent, or null where its schema does not allow that. */
interface MemberDefault {
  readonly make: () => JsonValue;
  readonly nullable: boolean;
}

/**
 * Compiles the defaults of a structural schema: absent members first, then what they and all others hold, so that a
 * default object is completed by the defaults of its members. Undefined where the schema has none.
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions", defaulting and nullable.
 */
export function compileDefaults(schema: JsonObject): ApplyDefaults | undefined {
  const own: [string, MemberDefault][] = [];
  const inside = new Map<string, ApplyDefaults>();
  for (const [name, one] of isJsonObject(schema["properties"]) ? Object.entries(schema["properties"]) : []) {
    if (!isJsonObject(one)) continue;
    const made = defaultOf(one);
    if (made !== undefined) own.push([name, made]);
    const below = compileDefaults(one);
    if (below !== undefined) inside.set(name, below);
  }
  const values = elementDefaults(schema["additionalProperties"]);
  const items = elementDefaults(schema["items"]);
  if (own.length === 0 && inside.size === 0 && values === undefined && items === undefined) return undefined;
  return (value) => {
    if (Array.isArray(value)) {
      if (items === undefined) return;
      for (let index = 0; index < value.length; index++) value[index] = items(value[index] as JsonValue);
    } else if (isJsonObject(value)) {
      for (const [name, one] of own) {
        const member = Object.hasOwn(value, name) ? value[name] : undefined;
        if (member === undefined || (member === null && !one.nullable)) value[name] = one.make();
      }
      if (values === undefined) {
        for (const [name, apply] of inside) {
          const member = value[name];
          if (typeof member === "object" && member !== null && Object.hasOwn(value, name)) apply(member);
        }
        return;
      }
      for (const name of Object.keys(value)) {
        const member = value[name];
        if (member === undefined) continue;
        const apply = inside.get(name);
        if (apply === undefined) value[name] = values(member);
        else apply(member);
      }
    }
  };
}

function defaultOf(schema: JsonObject): MemberDefault | undefined {
  const value = schema["default"];
  if (value === undefined || value === null) return undefined;
  return { make: typeof value === "object" ? () => copyOf(value) : () => value, nullable: schema["nullable"] === true };
}

/** What becomes of an item, or of a value of a map. */
function elementDefaults(schema: JsonValue | undefined): ((value: JsonValue) => JsonValue) | undefined {
  if (!isJsonObject(schema)) return undefined;
  const own = defaultOf(schema);
  const inside = compileDefaults(schema);
  if (own === undefined && inside === undefined) return undefined;
  return (value) => {
    const made = value === null && own !== undefined && !own.nullable ? own.make() : value;
    inside?.(made);
    return made;
  };
}

/** A copy of JSON: no two objects share what one of them may change. */
function copyOf(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const name of Object.keys(value)) copy[name] = copyOf(value[name] as JsonValue);
  return copy;
}
