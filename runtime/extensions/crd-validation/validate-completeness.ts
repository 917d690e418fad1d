import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { type FieldError, required } from "../../validation/field-error.ts";

/** What the junctors at the root of a schema speak of must be declared outside of them; kube-apiserver does not ask it of those inside. */
export function validateCompleteness(schema: JsonObject, path: string): FieldError[] {
  return junctorErrors(schema, schema, path, path);
}

/** `declared` is the schema outside of junctors at `path`, `said` the one under them at `at`. */
function junctorErrors(said: JsonObject, declared: JsonObject, path: string, at: string): FieldError[] {
  const errors = nestedErrors(said["not"], declared, path, `${at}.not`);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const list = said[keyword];
    if (!Array.isArray(list)) continue;
    list.forEach((one, index) => {
      errors.push(...nestedErrors(one, declared, path, `${at}.${keyword}[${index}]`));
    });
  }
  return errors;
}

function nestedErrors(said: JsonValue | undefined, declared: JsonValue | undefined, path: string, at: string): FieldError[] {
  if (!isJsonObject(said)) return [];
  if (!isJsonObject(declared)) return [required(path, `because it is defined in ${at}`)];
  const errors = [...junctorErrors(said, declared, path, at), ...nestedErrors(said["items"], declared["items"], `${path}.items`, `${at}.items`)];
  if (!isJsonObject(said["properties"])) return errors;
  const properties = isJsonObject(declared["properties"]) ? declared["properties"] : {};
  for (const [name, one] of Object.entries(said["properties"])) {
    const place = `.properties[${name}]`;
    errors.push(...nestedErrors(one, Object.hasOwn(properties, name) ? properties[name] : undefined, path + place, at + place));
  }
  return errors;
}
