import { regexMessage } from "../regex-message.ts";

/** `format: percent`: "25%". */
export function percentProblems(value: string): readonly string[] {
  if (/^[0-9]+%$/.test(value)) return [];
  return [regexMessage("a valid percent string must be a numeric string followed by an ending '%'", "[0-9]+%", "1%", "93%")];
}
