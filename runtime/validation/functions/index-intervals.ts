/** Indexes as a Job names them, "1,3-5,7", read: how many they are, or what is wrong with them. */
export type IndexIntervals =
  | { readonly total: number; readonly intervals: readonly (readonly [from: number, to: number])[] }
  | { readonly fault: string };

/** Reads indexes below `completions`, in rising order. */
export function parseIndexIntervals(text: string, completions: number): IndexIntervals {
  const intervals: [number, number][] = [];
  let total = 0;
  for (const part of text === "" ? [] : text.split(",")) {
    const interval = parseInterval(part, completions);
    if (typeof interval === "string") return { fault: interval };
    const last = intervals.at(-1)?.[1];
    if (last !== undefined && last >= interval[0]) return { fault: nonIncreasing(last, interval[0]) };
    intervals.push(interval);
    total += interval[1] - interval[0] + 1;
  }
  return { total, intervals };
}

function parseInterval(text: string, completions: number): [number, number] | string {
  const limits = text.split("-");
  if (limits.length > 2)
    return `the fragment ${JSON.stringify(text)} violates the requirement that an index interval can have at most two parts separated by '-'`;
  const numbers: number[] = [];
  for (const limit of limits) {
    if (!/^\+?\d+$/.test(limit)) return `cannot convert string to integer for index: ${JSON.stringify(limit)}`;
    if (Number(limit) >= completions) return `too large index: ${JSON.stringify(limit)}`;
    numbers.push(Number(limit));
  }
  const [from = 0, to] = numbers;
  if (to === undefined) return [from, from];
  return from >= to ? nonIncreasing(from, to) : [from, to];
}

function nonIncreasing(previous: number, current: number): string {
  return `non-increasing order, previous: ${previous}, current: ${current}`;
}
