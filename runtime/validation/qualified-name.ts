import { dnsSubdomainFaults } from "./dns-name.ts";
import { regexMessage } from "./regex-message.ts";

const namePattern = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const valuePattern = `(${namePattern})?`;
const name = new RegExp(`^${namePattern}$`);
const value = new RegExp(`^${valuePattern}$`);
/** Bytes. */
const nameLimit = 63;
const nameRule = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const valueRule =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

/**
 * What is wrong with a qualified name (the key of a label or annotation, a finalizer): an optional DNS subdomain
 * and a slash, then a name of 63 bytes at most. Source: Kubernetes documentation, "Labels and Selectors".
 */
export function qualifiedNameFaults(key: string): string[] {
  // Most have no prefix, and what the pattern allows is a byte a character.
  if (key.length <= nameLimit && name.test(key)) return [];
  const parts = key.split("/");
  if (parts.length > 2) {
    const rule = regexMessage(nameRule, namePattern, "MyName", "my.name", "123-abc");
    return [`a valid label key ${rule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  }
  const faults: string[] = [];
  const own = parts[parts.length - 1] as string;
  if (parts.length === 2) {
    const prefix = parts[0] as string;
    if (prefix === "") faults.push("prefix part must be non-empty");
    else for (const fault of dnsSubdomainFaults(prefix, "bytes")) faults.push(`prefix part ${fault}`);
  }
  if (own === "") faults.push("name part must be non-empty");
  else if (Buffer.byteLength(own) > nameLimit) faults.push("name part must be no more than 63 bytes");
  if (!name.test(own)) faults.push(`name part ${regexMessage(nameRule, namePattern, "MyName", "my.name", "123-abc")}`);
  return faults;
}

/** What is wrong with the value of a label. */
export function labelValueFaults(text: string): string[] {
  if (text.length <= nameLimit && value.test(text)) return [];
  const faults: string[] = [];
  if (Buffer.byteLength(text) > nameLimit) faults.push("must be no more than 63 bytes");
  if (!value.test(text)) faults.push(regexMessage(valueRule, valuePattern, "MyValue", "my_value", "12345"));
  return faults;
}
