import { regexMessage } from "../regex-message.ts";

const labelPattern = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?";
const pattern = `${labelPattern}(\\.${labelPattern})*`;
const domain = new RegExp(`^${pattern}$`);

/** `format: searchDomain`: a DNS subdomain with underscores (KEP-4427); a final dot does not count, and "." alone is the root. */
export function searchDomainProblems(value: string): readonly string[] {
  if (value === ".") return [];
  const name = value.endsWith(".") ? value.slice(0, -1) : value;
  const problems: string[] = [];
  if (name.length > 253) problems.push("must be no more than 253 characters");
  if (!domain.test(name)) {
    const rule =
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character";
    problems.push(regexMessage(rule, pattern, "example.com"));
  }
  return problems;
}
