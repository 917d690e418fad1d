/** A problem found in an expression: `offset` counts UTF-16 units from its start, -1 when it has no place. */
export interface CelIssue {
  readonly offset: number;
  readonly message: string;
}

/** The longest source line that is quoted under an issue, in UTF-16 units, as in cel-go. */
const MAX_SNIPPET_LENGTH = 16_384;

/** Thrown when an expression does not parse or does not type-check. `message` is the text that cel-go prints: each issue with its line and a caret. */
export class CelIssuesError extends Error {
  readonly issues: readonly CelIssue[];

  constructor(source: string, issues: readonly CelIssue[], description = "<input>") {
    super(formatIssues(source, issues, description));
    this.name = "CelIssuesError";
    this.issues = issues;
  }
}

/** How many issues are printed. A source with more syntax errors is not read further. */
export const MAX_ISSUES = 100;

/** Prints issues in the order of their places, `ERROR: <input>:1:5: message` and the line with a caret below it. */
export function formatIssues(source: string, issues: readonly CelIssue[], description = "<input>"): string {
  const printed = issues
    .slice(0, MAX_ISSUES)
    .sort((left, right) => left.offset - right.offset)
    .map((issue) => formatIssue(source, issue, description));
  return [...printed, ...(issues.length > MAX_ISSUES ? [`${issues.length - MAX_ISSUES} more errors were truncated`] : [])].join("\n");
}

function formatIssue(source: string, issue: CelIssue, description: string): string {
  if (issue.offset < 0) {
    return `ERROR: ${description}:-1:0: ${issue.message}`;
  }
  if (source === "") {
    return `ERROR: ${description}:1:0: ${issue.message}`;
  }
  const offset = Math.min(issue.offset, source.length);
  const lineStart = source.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = source.indexOf("\n", lineStart);
  const line = source.slice(0, lineStart).split("\n").length;
  const before = [...source.slice(lineStart, offset)];
  const text = source.slice(lineStart, lineEnd < 0 ? source.length : lineEnd).replaceAll("\t", " ");
  const head = `ERROR: ${description}:${line}:${before.length + 1}: ${issue.message}`;
  if (text.length > MAX_SNIPPET_LENGTH) {
    return head;
  }
  // A place on a character of more than one byte is marked by wide forms, which keep terminals aligned.
  const dots = before.map((character) => (isWide(character) ? "．" : ".")).join("");
  const at = [...text][before.length];
  return `${head}\n | ${text}\n | ${dots}${at !== undefined && isWide(at) ? "＾" : "^"}`;
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) > 0x7f;
}
