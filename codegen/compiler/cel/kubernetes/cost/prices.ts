/** Prices of cel-go, in units of about 50 nanoseconds (cel-go, "common/cost.go"). */
export const PRICES = {
  /** Reading a name, selecting a field, an index. */
  access: 1,
  list: 10,
  map: 30,
  message: 40,
  /** Each character or byte that a call looks at. */
  character: 0.1,
  /** Each character of a pattern, for each ten characters of the text. */
  patternCharacter: 0.25,
  /** A question to the authorizer: two fit into an evaluation. */
  accessCheck: 350_000,
} as const;
