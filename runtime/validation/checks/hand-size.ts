import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { numberOf } from "../fields.ts";

/** Bits of the hash that queues are dealt with. */
const hashBits = 60;

/** How many queues a flow is dealt (KEP-1040): no more than there are, and no more ways to deal than the hash tells apart. */
export function checkHandSize(handSize: unknown, path: string, errors: FieldError[], { self }: CheckScope): void {
  const hand = numberOf(handSize);
  const queues = numberOf(self.queues);
  if (hand <= 0) return;
  if (hand > queues) {
    errors.push(invalid(path, handSize, `should not be greater than queues (${queues})`));
    return;
  }
  if (Math.ceil(Math.log2(queues) * hand) <= hashBits) return;
  const rule = `required entropy bits of deckSize ${queues} and handSize ${hand} should not be greater than ${hashBits}`;
  errors.push(invalid(path, handSize, rule));
}
