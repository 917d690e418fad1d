import { statusError } from "../../../runtime/errors/status-error.ts";
import { stringifyExactly } from "../../../runtime/meta/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { compileMembers } from "./compile-members.ts";

/** Fills defaults in, in place. */
export type ApplyDefaults = (value: JsonValue) => void;

/** Characters of JSON that an object may get as defaults: empty items of a large list can become gigabytes. */
const mostFilledIn = 16 << 20;

/** What is left of that for the object at hand. */
interface Room {
  left: number;
}

/** What a member gets that is absent, or null where its schema does not allow that. */
interface MemberDefault {
  readonly value: JsonValue;
  /** Characters of JSON. */
  readonly size: number;
  readonly nullable: boolean;
}

/**
 * Compiles the defaults of a structural schema: absent members first, then what they and all others hold, so that a
 * default object is completed by the defaults of its members. Undefined where the schema has none.
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions", defaulting and nullable.
 */
export function compileDefaults(schema: JsonObject): ApplyDefaults | undefined {
  const room: Room = { left: 0 };
  const fillIn = compileInside(schema, room);
  if (fillIn === undefined) return undefined;
  return (value) => {
    room.left = mostFilledIn;
    fillIn(value);
  };
}

function compileInside(schema: JsonObject, room: Room): ApplyDefaults | undefined {
  const own = compileMembers(schema, defaultOf);
  const inside = compileMembers(schema, (one) => compileInside(one, room));
  const values = elementDefaults(schema["additionalProperties"], room);
  const items = elementDefaults(schema["items"], room);
  if (own.size === 0 && inside.size === 0 && values === undefined && items === undefined) return undefined;
  return (value) => {
    if (Array.isArray(value)) {
      if (items === undefined) return;
      for (let index = 0; index < value.length; index++) value[index] = items(value[index] as JsonValue);
    } else if (isJsonObject(value)) {
      for (const [name, one] of own) {
        const member = Object.hasOwn(value, name) ? value[name] : undefined;
        if (member === undefined || (member === null && !one.nullable)) value[name] = make(one, room);
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
  return { value, size: stringifyExactly(value).length, nullable: schema["nullable"] === true };
}

/** A default for one more member. @throws StatusError 413 when there is no room left. */
function make({ value, size }: MemberDefault, room: Room): JsonValue {
  room.left -= size;
  if (room.left < 0) throw statusError("RequestEntityTooLarge", "Request entity too large: the defaults of the object are larger than 16 MiB");
  return typeof value === "object" ? copyOf(value) : value;
}

/** What becomes of an item, or of a value of a map. */
function elementDefaults(schema: JsonValue | undefined, room: Room): ((value: JsonValue) => JsonValue) | undefined {
  if (!isJsonObject(schema)) return undefined;
  const own = defaultOf(schema);
  const inside = compileInside(schema, room);
  if (own === undefined && inside === undefined) return undefined;
  return (value) => {
    const made = value === null && own !== undefined && !own.nullable ? make(own, room) : value;
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
