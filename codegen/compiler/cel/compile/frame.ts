import type { CelValue } from "../values/cel-value.ts";
import type { Budget } from "./meter.ts";

/** The state of one evaluation: the variables by slot, and what it may still spend when it is metered. */
export class Frame {
  readonly slots: (CelValue | undefined)[];
  readonly budget: Budget;

  constructor(slots: (CelValue | undefined)[], budget: Budget) {
    this.slots = slots;
    this.budget = budget;
  }
}

/** A compiled node: throws `CelError` when its expression fails. */
export type Evaluate = (frame: Frame) => CelValue;
