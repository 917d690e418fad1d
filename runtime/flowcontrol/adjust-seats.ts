import type { PriorityLevel } from "./priority-level.ts";
import { shareSeats } from "./share-seats.ts";

/**
 * Lends seats between priority levels, by what each could have used lately: a level that has too few borrows from those
 * that have too many, within what their configurations allow. Returns the part of their targets that levels get, 0 where
 * there are seats for less than what they must have.
 * Source: Kubernetes documentation, "API Priority and Fairness", seats borrowed by a priority level; KEP-1040.
 */
export function adjustSeats(levels: readonly PriorityLevel[]): number {
  for (const level of levels) level.takeDemand();
  const nominal = sum(levels, ({ limits }) => limits.nominal);
  const exempt = levels.filter((level) => level.exempt);
  const limited = levels.filter((level) => !level.exempt);
  for (const level of exempt) level.setSeats(wantedAtLeast(level));
  const left = nominal - sum(exempt, wantedAtLeast);
  const leastOfAll = sum(limited, ({ limits }) => limits.lowest);
  const wantedOfAll = sum(limited, wantedAtLeast);
  for (const level of limited) level.target = Math.max(wantedAtLeast(level), level.demand.smoothed);
  if (left <= leastOfAll) {
    for (const level of limited) level.setSeats(level.limits.lowest);
    return 0;
  }
  if (left <= wantedOfAll) {
    const part = (left - leastOfAll) / (wantedOfAll - leastOfAll);
    for (const level of limited) level.setSeats(level.limits.lowest + Math.round((wantedAtLeast(level) - level.limits.lowest) * part));
    return 0;
  }
  const claims = limited.map((level) => ({ lowest: wantedAtLeast(level), highest: level.limits.highest, target: level.target }));
  // What exempt levels take is lent to them only where there is too little for all.
  const { shares, proportion } = shareSeats(nominal, claims);
  for (const [at, level] of limited.entries()) level.setSeats(Math.round(shares[at] as number));
  return proportion;
}

/** Seats that a level is left however much others want: what it has used lately, up to its own, and what it does not lend. */
function wantedAtLeast({ exempt, limits, demand }: PriorityLevel): number {
  return Math.max(limits.lowest, exempt ? demand.highest : Math.min(limits.nominal, demand.highest));
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
}
