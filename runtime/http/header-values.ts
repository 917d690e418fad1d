import { headerText } from "./header-text.ts";

/** The values of a header that may be repeated: Node joins them with a comma and a space. */
export function headerValues(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : value.split(", ")).map(headerText);
}
