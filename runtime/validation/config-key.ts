import { regexMessage } from "./regex-message.ts";

const pattern = "[-._a-zA-Z0-9]+";
const key = new RegExp(`^${pattern}$`);

/** What is wrong with a key of a ConfigMap or Secret, which may become the name of a file. */
export function configKeyFaults(text: string): string[] {
  const faults: string[] = [];
  if (text.length > 253) faults.push("must be no more than 253 characters");
  if (!key.test(text)) {
    faults.push(
      regexMessage("a valid config key must consist of alphanumeric characters, '-', '_' or '.'", pattern, "key.name", "KEY_NAME", "key-name"),
    );
  }
  if (text === ".") faults.push("must not be '.'");
  else if (text === "..") faults.push("must not be '..'");
  else if (text.startsWith("..")) faults.push("must not start with '..'");
  return faults;
}
