import { BudgetExceededError } from "../compile/meter.ts";

/** The longest list that an expression may make. Lists of requests are shorter, and walking it would cost more than any budget holds. */
const MAX_LIST = 4_000_000;
/** The longest text that an expression may join, in UTF-16 units: more would cost more than any budget holds. */
const MAX_TEXT = 16_000_000;

/** Refuses to make a list that is too long, whose elements are cheap because they are there already. */
export function checkListLength(length: number): void {
  if (length > MAX_LIST) {
    throw new BudgetExceededError();
  }
}

/** Refuses to make a text that is too long. */
export function checkTextLength(length: number): void {
  if (length > MAX_TEXT) {
    throw new BudgetExceededError();
  }
}
