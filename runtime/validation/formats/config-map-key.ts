import { regexMessage } from "../regex-message.ts";

const pattern = "[-._a-zA-Z0-9]+";

/** `format: configMapKey`: a key of a config map or secret, which may become a file's name. */
export function configMapKeyProblems(value: string): readonly string[] {
  const problems: string[] = [];
  if (value.length > 253) problems.push("must be no more than 253 characters");
  if (!/^[-._a-zA-Z0-9]+$/.test(value)) {
    problems.push(
      regexMessage("a valid config key must consist of alphanumeric characters, '-', '_' or '.'", pattern, "key.name", "KEY_NAME", "key-name"),
    );
  }
  if (value === "." || value === "..") problems.push(`must not be '${value}'`);
  else if (value.startsWith("..")) problems.push("must not start with '..'");
  return problems;
}
