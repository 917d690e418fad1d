import type { ObjectType } from "../type-schema.ts";
import { decoderOf } from "./decoder-of.ts";
import type { ValueDecoder } from "./value-decoder.ts";

const goType = "v1.JSONSchemaProps";

/**
 * The decoder of what stands in a JSON schema in place of another: a schema or a list of them (`items`), a schema or a
 * boolean (`additionalProperties`). `schema` is the type of JSON schemas. Undefined for other names.
 */
export function schemaAlternative(name: string | undefined, schema: ObjectType): ValueDecoder | undefined {
  switch (name) {
    case "JSONSchemaPropsOrArray":
      return (value, state) => {
        if (Array.isArray(value)) {
          if (value.length === 0) return null;
          return state.apart(() => value.map((item) => decoderOf(schema, goType)(item, state) ?? {}));
        }
        // Anything else is read, and says nothing.
        return typeof value === "object" ? state.apart(() => decoderOf(schema, goType)(value, state)) : null;
      };
    case "JSONSchemaPropsOrBool":
      return (value, state) => {
        if (typeof value === "boolean") return value;
        if (typeof value !== "object" || Array.isArray(value)) return state.fail("boolean or JSON schema expected");
        return state.apart(() => decoderOf(schema, goType)(value, state));
      };
    default:
      return undefined;
  }
}
