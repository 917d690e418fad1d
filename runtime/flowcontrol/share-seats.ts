/** What one priority level may get and would like. */
export interface SeatClaim {
  readonly lowest: number;
  readonly highest: number;
  /** At least `lowest`. */
  readonly target: number;
}

/** Nobody's target counts as none at all. */
const leastTarget = 0.001;

/**
 * Divides seats in proportion to targets, within each claim's bounds: every claim gets the same part of its target, but for
 * those that a bound holds. Where the bounds do not leave so many seats, or more, all get their bounds.
 * Source: KEP-1040, "Dispatching", concurrency limits adjusted by borrowing.
 */
export function shareSeats(seats: number, claims: readonly SeatClaim[]): { readonly shares: readonly number[]; readonly proportion: number } {
  const targets = claims.map(({ target }) => Math.max(target, leastTarget));
  const sharesAt = (proportion: number) =>
    claims.map(({ lowest, highest }, at) => Math.min(highest, Math.max(lowest, proportion * (targets[at] as number))));
  const totalAt = (proportion: number) => sharesAt(proportion).reduce((sum, share) => sum + share, 0);
  // The total grows with the proportion in straight pieces, from one bound to the next.
  const bounds = claims.flatMap(({ lowest, highest }, at) => [lowest / (targets[at] as number), highest / (targets[at] as number)]);
  const steps = [...new Set([0, ...bounds])].sort((a, b) => a - b);
  let low = 0;
  let high = steps.length - 1;
  if (totalAt(steps[high] as number) <= seats) return { shares: sharesAt(steps[high] as number), proportion: steps[high] as number };
  if (totalAt(0) >= seats) return { shares: sharesAt(0), proportion: 0 };
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (totalAt(steps[middle] as number) <= seats) low = middle;
    else high = middle;
  }
  const from = steps[low] as number;
  const to = steps[high] as number;
  const below = totalAt(from);
  const proportion = from + ((seats - below) / (totalAt(to) - below)) * (to - from);
  return { shares: sharesAt(proportion), proportion };
}
