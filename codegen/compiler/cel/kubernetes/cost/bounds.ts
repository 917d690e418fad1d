/** The least and the most that something may cost or hold, in Go's uint64: sums and products stop at its largest value. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The largest uint64, as near as a double comes. */
export const UNBOUNDED = 2 ** 64;

export const UNKNOWN: Bounds = { min: 0, max: UNBOUNDED };
export const NOTHING: Bounds = { min: 0, max: 0 };

export function exactly(value: number): Bounds {
  return { min: value, max: value };
}

export function add(left: Bounds, right: Bounds): Bounds {
  return { min: capped(left.min + right.min), max: capped(left.max + right.max) };
}

export function sum(all: readonly Bounds[]): Bounds {
  return all.reduce(add, NOTHING);
}

export function multiply(left: Bounds, right: Bounds): Bounds {
  return { min: capped(left.min * right.min), max: capped(left.max * right.max) };
}

/** Each bound times a factor, rounded up. */
export function scale(bounds: Bounds, factor: number): Bounds {
  return { min: capped(Math.ceil(bounds.min * factor)), max: capped(Math.ceil(bounds.max * factor)) };
}

/** The bounds that hold for both. */
export function union(left: Bounds, right: Bounds): Bounds {
  return { min: Math.min(left.min, right.min), max: Math.max(left.max, right.max) };
}

function capped(value: number): number {
  return value > UNBOUNDED ? UNBOUNDED : value;
}
