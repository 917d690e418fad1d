import { UNBOUNDED } from "./bounds.ts";
import { COST_LIMITS, costLimitMessage } from "./limits.ts";

/** How many of the expressions that cost most are named. */
const NAMED = 4;

/** An error about costs: forbidden, at `path`. */
export interface CostIssue {
  readonly path: string;
  readonly message: string;
}

/** Adds up the estimates of all expressions in a schema. */
export class DefinitionCost {
  #total = 0;
  #largest: { readonly path: string; readonly cost: number }[] = [];

  /** Counts an expression: what it may cost for a whole object. */
  add(path: string, cost: number): void {
    this.#total = Math.min(UNBOUNDED, this.#total + cost);
    // Less than a hundredth of the limit is not worth naming.
    if (cost >= COST_LIMITS.definition / 100) {
      this.#largest = [...this.#largest, { path, cost }].sort((left, right) => right.cost - left.cost).slice(0, NAMED);
    }
  }

  /** What is to be said when the limit is exceeded, the expressions that cost most first; `path` is the schema's. */
  issues(path: string): CostIssue[] {
    if (this.#total <= COST_LIMITS.definition) {
      return [];
    }
    const contributed = "contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema";
    const total = "x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema";
    return [
      ...this.#largest.map((expression) => ({ path: expression.path, message: contributed })),
      { path, message: costLimitMessage(total, this.#total, COST_LIMITS.definition) },
    ];
  }
}
