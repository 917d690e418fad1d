/** What is wrong with label keys and values. Source: Kubernetes documentation, "Labels and Selectors", syntax and character set. */

const keyFormat = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const valueFormat = `(${keyFormat})?`;
const subdomainFormat = "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
const keyPattern = new RegExp(`^${keyFormat}$`);
const valuePattern = new RegExp(`^${valueFormat}$`);
const subdomainPattern = new RegExp(`^${subdomainFormat}$`);

const nameCharacters = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const nameExample = `${nameCharacters} (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${keyFormat}')`;

/** The complaints about a label's key, none when it is right. */
export function labelKeyProblems(key: string): string[] {
  const parts = key.split("/");
  if (parts.length > 2) return [`a valid label key ${nameExample} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  const name = parts.at(-1) as string;
  const problems = parts.length === 2 ? prefixProblems(parts[0] as string).map((problem) => `prefix part ${problem}`) : [];
  if (name === "") problems.push("name part must be non-empty");
  else if (Buffer.byteLength(name) > 63) problems.push("name part must be no more than 63 bytes");
  if (!keyPattern.test(name)) problems.push(`name part ${nameExample}`);
  return problems;
}

/** The complaints about a label's value. */
export function labelValueProblems(value: string): string[] {
  const problems: string[] = [];
  if (Buffer.byteLength(value) > 63) problems.push("must be no more than 63 bytes");
  if (!valuePattern.test(value)) {
    problems.push(
      "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character" +
        ` (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '${valueFormat}')`,
    );
  }
  return problems;
}

function prefixProblems(prefix: string): string[] {
  if (prefix === "") return ["must be non-empty"];
  const problems: string[] = [];
  if (Buffer.byteLength(prefix) > 253) problems.push("must be no more than 253 bytes");
  if (!subdomainPattern.test(prefix)) {
    problems.push(
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character" +
        ` (e.g. 'example.com', regex used for validation is '${subdomainFormat}')`,
    );
  }
  return problems;
}
