import { canonicalQuantity, compareQuantities, parseQuantity, scaledQuantity } from "../../../meta/quantity.ts";
import type { Amounts, Limit } from "./limit-range.ts";

/** What is wrong with amounts that are asked for, against what a limit of their type says. */
export function constraintFaults({ type = "", min = {}, max = {}, maxLimitRequestRatio = {} }: Limit, requests: Amounts, limits: Amounts): string[] {
  return [
    ...faultsOf(min, (name, least) =>
      minimumFault(`minimum ${name} usage per ${type} is ${canonicalQuantity(least)}`, least, requests[name], limits[name]),
    ),
    ...faultsOf(max, (name, most) =>
      maximumFault(`maximum ${name} usage per ${type} is ${canonicalQuantity(most)}`, most, requests[name], limits[name]),
    ),
    ...faultsOf(maxLimitRequestRatio, (name, ratio) =>
      ratioFault(`${name} max limit to request ratio per ${type} is ${canonicalQuantity(ratio)}`, ratio, requests[name], limits[name]),
    ),
  ];
}

/** The same for claims, which have requests alone. */
export function requestFaults({ type = "", min = {}, max = {} }: Limit, requests: Amounts): string[] {
  return [
    ...faultsOf(min, (name, least) =>
      minimumFault(`minimum ${name} usage per ${type} is ${canonicalQuantity(least)}`, least, requests[name], undefined),
    ),
    ...faultsOf(max, (name, most) => {
      const rule = `maximum ${name} usage per ${type} is ${canonicalQuantity(most)}`;
      const request = requests[name];
      if (request === undefined) return `${rule}.  No request is specified`;
      return compare(request, most) > 0 ? `${rule}, but request is ${canonicalQuantity(request)}` : undefined;
    }),
  ];
}

function faultsOf(amounts: Amounts, check: (name: string, amount: string) => string | undefined): string[] {
  return Object.entries(amounts).flatMap(([name, amount]) => check(name, amount) ?? []);
}

function minimumFault(rule: string, least: string, request: string | undefined, limit: string | undefined): string | undefined {
  if (request === undefined) return `${rule}.  No request is specified`;
  if (compare(request, least) < 0) return `${rule}, but request is ${canonicalQuantity(request)}`;
  return limit !== undefined && compare(limit, least) < 0 ? `${rule}, but limit is ${canonicalQuantity(limit)}` : undefined;
}

function maximumFault(rule: string, most: string, request: string | undefined, limit: string | undefined): string | undefined {
  if (limit === undefined) return `${rule}.  No limit is specified`;
  if (compare(limit, most) > 0) return `${rule}, but limit is ${canonicalQuantity(limit)}`;
  return request !== undefined && compare(request, most) > 0 ? `${rule}, but request is ${canonicalQuantity(request)}` : undefined;
}

function ratioFault(rule: string, most: string, request: string | undefined, limit: string | undefined): string | undefined {
  const asked = request === undefined ? 0 : thousandths(request);
  const allowed = limit === undefined ? 0 : thousandths(limit);
  if (asked === 0) return `${rule}, but no request is specified or request is 0`;
  if (allowed === 0) return `${rule}, but no limit is specified or limit is 0`;
  const ratio = allowed / asked;
  return ratio * 1_000 > thousandths(most) ? `${rule}, but provided ratio is ${ratio.toFixed(6)}` : undefined;
}

function compare(a: string, b: string): number {
  return compareQuantities(parseQuantity(a), parseQuantity(b));
}

function thousandths(quantity: string): number {
  return Number(scaledQuantity(parseQuantity(quantity), -3));
}
