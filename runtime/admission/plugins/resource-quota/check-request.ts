import type { KubeObject } from "../../../meta/object.ts";
import type { AdmissionAttributes } from "../../plugin.ts";
import { refusal } from "../../refuse.ts";
import { type Amounts, addAmounts, exceededNames, growth, negativeNames, only, parseAmounts, printAmounts, withoutZeros } from "./amounts.ts";
import type { Evaluator } from "./evaluator.ts";
import { type Quota, scopeSelectors } from "./quota.ts";

/** A quota, and what is used of it. */
export interface Account {
  readonly quota: Quota;
  readonly hard: Amounts;
  readonly used: Amounts;
}

export function accountOf(quota: Quota): Account {
  return { quota, hard: parseAmounts(quota.status?.hard), used: parseAmounts(quota.status?.used) };
}

/**
 * The accounts after a request is charged to those it concerns.
 * @throws StatusError 403 where one is exceeded, or cannot be told to be enough.
 */
export function checkRequest(accounts: readonly Account[], attributes: AdmissionAttributes, evaluator: Evaluator, now: number): readonly Account[] {
  const { object, oldObject } = attributes;
  if (object === undefined) return accounts;
  const concerned = accounts.filter((account) => {
    if (!concerns(account, evaluator, object)) return false;
    checkComplete(account, attributes, evaluator, object);
    return true;
  });
  if (concerned.length === 0) return accounts;
  const usage = evaluator.usage(object, now);
  const negative = negativeNames(usage);
  if (negative.length > 0) throw refusal(attributes, `quota usage is negative for resource(s): ${negative.sort().join(",")}`);
  const before = attributes.operation === "UPDATE" ? oldObject : undefined;
  const more = before === undefined ? usage : growth(usage, evaluator.usage(before, now));
  return accounts.map((account) => {
    if (!concerned.includes(account)) return account;
    const counted = before !== undefined && concerns(account, evaluator, before) ? more : usage;
    return charge(account, withoutZeros(counted), attributes);
  });
}

function concerns({ quota, hard }: Account, evaluator: Evaluator, object: KubeObject): boolean {
  return [...hard.keys()].some(evaluator.uses) && scopeSelectors(quota).every((selector) => evaluator.inScope(selector, object));
}

function checkComplete({ quota, hard, used }: Account, attributes: AdmissionAttributes, evaluator: Evaluator, object: KubeObject): void {
  const names = [...hard.keys()].filter(evaluator.uses);
  const missing = evaluator.missing?.(names, object);
  const { name = "" } = quota.metadata;
  if (missing !== undefined) throw refusal(attributes, `failed quota: ${name}: ${missing}`);
  if (names.some((one) => !used.has(one))) throw refusal(attributes, `status unknown for quota: ${name}, resources: ${names.sort().join(",")}`);
}

function charge(account: Account, amounts: Amounts, attributes: AdmissionAttributes): Account {
  const { quota, hard, used } = account;
  const requested = only(amounts, hard.keys());
  if (requested.size === 0) return account;
  const after = addAmounts(used, requested);
  const exceeded = attributes.subresource === "status" ? [] : exceededNames(only(after, requested.keys()), hard);
  if (exceeded.length === 0) return { quota, hard, used: after };
  const [asked, had, most] = [requested, used, hard].map((one) => printAmounts(only(one, exceeded)));
  throw refusal(attributes, `exceeded quota: ${quota.metadata.name}, requested: ${asked}, used: ${had}, limited: ${most}`);
}
