import { percentValue } from "./percent-value.ts";

/** The number of an integer or a percentage; text that is neither counts as the number it reads as, or 0. */
export function intOrPercentValue(value: unknown): number {
  if (typeof value === "number") return value;
  const percent = percentValue(value);
  if (percent >= 0) return percent;
  return typeof value === "string" && /^[+-]?[0-9]+$/.test(value) ? Number(value) : 0;
}
