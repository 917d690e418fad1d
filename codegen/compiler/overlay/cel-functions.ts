/** A function of the runtime that expressions of overlays may call, and what it answers. */
export interface CelFunction {
  readonly from: string;
  readonly result: "string" | "number" | "boolean" | "any";
  readonly parameters: number;
}

/** By name. Each takes its arguments as they stand (`unknown`) and never throws. */
export const celFunctions: ReadonlyMap<string, CelFunction> = new Map([
  ["labelsMatch", { from: "runtime/validation/functions/labels-match.ts", result: "boolean", parameters: 2 }],
  ["sameValue", { from: "runtime/validation/same-value.ts", result: "boolean", parameters: 2 }],
  ["intOrPercentValue", { from: "runtime/validation/functions/int-or-percent-value.ts", result: "number", parameters: 1 }],
  ["percentValue", { from: "runtime/validation/functions/percent-value.ts", result: "number", parameters: 1 }],
  ["statefulSetTemplate", { from: "runtime/validation/functions/stateful-set-template.ts", result: "any", parameters: 1 }],
  ["quantitySign", { from: "runtime/validation/functions/quantity-sign.ts", result: "number", parameters: 1 }],
  ["isEmptySelector", { from: "runtime/validation/functions/is-empty-selector.ts", result: "boolean", parameters: 1 }],
  ["isValidSelector", { from: "runtime/validation/functions/is-valid-selector.ts", result: "boolean", parameters: 1 }],
]);
