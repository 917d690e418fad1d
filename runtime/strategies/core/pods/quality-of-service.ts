import { addQuantities, compareQuantities, parseQuantity, type Quantity } from "../../../meta/quantity.ts";
import type { PodSpec, Resources } from "./pod.ts";

type Totals = Map<string, Quantity>;

const counted: readonly string[] = ["cpu", "memory"];
const none = parseQuantity("0");

/**
 * The class that decides who goes first when a node is short: Guaranteed where every container is limited in CPU and
 * memory to what it requests, BestEffort where none asks for anything, else Burstable.
 * Source: Kubernetes documentation, "Pod Quality of Service Classes".
 */
export function qualityOfService({ resources, containers, initContainers }: PodSpec): string {
  const requests: Totals = new Map();
  const limits: Totals = new Map();
  let limited = true;
  const all: Resources[] = resources ? [resources] : [...(containers ?? []), ...(initContainers ?? [])].map((container) => container.resources ?? {});
  for (const one of all) {
    sum(requests, one.requests);
    const found = sum(limits, one.limits);
    // Of the pod's own resources only limits that are there must name both.
    const exempt = Boolean(resources) && Object.keys(one.limits ?? {}).length === 0;
    if (found < counted.length && !exempt) limited = false;
  }
  if (requests.size === 0 && limits.size === 0) return "BestEffort";
  const equal = requests.size === limits.size && [...requests].every(([name, request]) => compareQuantities(limits.get(name) ?? none, request) === 0);
  return limited && equal ? "Guaranteed" : "Burstable";
}

/** Adds what counts to the totals; how many resources that were. */
function sum(totals: Totals, list: Readonly<Record<string, string>> = {}): number {
  let found = 0;
  for (const name of counted) {
    const text = list[name];
    if (text === undefined) continue;
    const quantity = parseQuantity(text);
    if (compareQuantities(quantity, none) <= 0) continue;
    found++;
    const before = totals.get(name);
    totals.set(name, before === undefined ? quantity : addQuantities(before, quantity));
  }
  return found;
}
