import {
  addQuantities,
  canonicalQuantity,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  type Quantity,
  subtractQuantities,
} from "../../../meta/quantity.ts";

/** Amounts of what quotas count, by the name that quotas have for it. */
export type Amounts = ReadonlyMap<string, Quantity>;

const none = parseQuantity("0");

export function count(number: number): Quantity {
  return parseQuantity(String(number));
}

/** Amounts as objects carry them. */
export function parseAmounts(list: Readonly<Record<string, string>> | null | undefined): Amounts {
  return new Map(Object.entries(list ?? {}).map(([name, text]) => [name, parseQuantity(text)]));
}

export function formatAmounts(amounts: Amounts): Record<string, string> {
  return Object.fromEntries([...amounts].map(([name, amount]) => [name, canonicalQuantity(formatQuantity(amount))]));
}

/** "cpu=1,pods=2": for messages. */
export function printAmounts(amounts: Amounts): string {
  const names = [...amounts.keys()].sort();
  return names.map((name) => `${name}=${canonicalQuantity(formatQuantity(amounts.get(name) as Quantity))}`).join(",");
}

export function addAmounts(a: Amounts, b: Amounts): Amounts {
  const sum = new Map(a);
  for (const [name, amount] of b) {
    const known = sum.get(name);
    sum.set(name, known === undefined ? amount : addQuantities(known, amount));
  }
  return sum;
}

/** What `a` has more than `b`; nothing is given back. */
export function growth(a: Amounts, b: Amounts): Amounts {
  const more = new Map<string, Quantity>();
  for (const [name, amount] of a) {
    const before = b.get(name);
    const left = before === undefined ? amount : subtractQuantities(amount, before);
    if (compareQuantities(left, none) > 0) more.set(name, left);
  }
  return more;
}

/** Only the amounts of these names. */
export function only(amounts: Amounts, names: Iterable<string>): Amounts {
  const kept = new Map<string, Quantity>();
  for (const name of names) {
    const amount = amounts.get(name);
    if (amount !== undefined) kept.set(name, amount);
  }
  return kept;
}

export function withoutZeros(amounts: Amounts): Amounts {
  return new Map([...amounts].filter(([, { unscaled }]) => unscaled !== 0n));
}

/** The names of which there is less than nothing. */
export function negativeNames(amounts: Amounts): string[] {
  return [...amounts].filter(([, { unscaled }]) => unscaled < 0n).map(([name]) => name);
}

/** The names of which `a` has more than `most` allows. */
export function exceededNames(a: Amounts, most: Amounts): string[] {
  return [...a].filter(([name, amount]) => compareQuantities(amount, most.get(name) ?? amount) > 0).map(([name]) => name);
}
