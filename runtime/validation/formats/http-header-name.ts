import { regexMessage } from "../regex-message.ts";

/** `format: httpHeaderName`. */
export function httpHeaderNameProblems(value: string): readonly string[] {
  if (/^[-A-Za-z0-9]+$/.test(value)) return [];
  return [regexMessage("a valid HTTP header must consist of alphanumeric characters or '-'", "[-A-Za-z0-9]+", "X-Header-Name")];
}
