/** The number of a percentage ("25%"); -1 for anything else. */
export function percentValue(value: unknown): number {
  return typeof value === "string" && /^[0-9]+%$/.test(value) ? Number.parseInt(value, 10) : -1;
}
