import { checkCsiDriverName } from "../checks/csi-driver-name.ts";
import { type FieldError, invalid, tooLong } from "../field-error.ts";
import { regexMessage } from "../regex-message.ts";

const pattern = "[A-Za-z_][A-Za-z0-9_]*";
const rule = "a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric characters or '_'";
/** Bytes. */
const limit = 32;

/** The name of an attribute or capacity of a device: a C identifier, after a domain and a slash where it is not the driver's own. */
export function attributeNameErrors(name: string, path: string): FieldError[] {
  const [first = "", second, ...more] = name.split("/");
  if (more.length > 0) return [];
  if (second === undefined) return identifierErrors(first, path);
  const errors: FieldError[] = [];
  if (first === "") errors.push(invalid(path, "", "the domain must not be empty"));
  else checkCsiDriverName(first, path, errors);
  if (second === "") return [...errors, invalid(path, "", "the name must not be empty")];
  return [...errors, ...identifierErrors(second, path)];
}

function identifierErrors(text: string, path: string): FieldError[] {
  const errors = Buffer.byteLength(text) > limit ? [tooLong(path, limit)] : [];
  if (!new RegExp(`^${pattern}$`).test(text)) errors.push(invalid(path, text, regexMessage(rule, pattern, "my_name", "MY_NAME", "MyName")));
  return errors;
}

/** A key as paths show it: what is too long loses its middle. */
export function shownKey(key: string): string {
  const limit = 63 + 1 + 32;
  if (key.length <= limit) return key;
  const left = limit - 3;
  return `${key.slice(0, Math.floor((left + 1) / 2))}...${key.slice(key.length - Math.floor(left / 2))}`;
}
