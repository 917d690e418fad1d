import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden } from "../field-error.ts";
import { isFields, itemsOf } from "../fields.ts";

const lasting = ["Approved", "Denied", "Failed"] as const;
const decisions = ["Approved", "Denied"] as const;

/** Decisions are made through /approval and certificates issued through /status, each for good. */
export function checkSigningUpdate(object: unknown, path: string, errors: FieldError[], { old, context }: CheckScope): void {
  const now = statusOf(object);
  const before = statusOf(old);
  const change = (type: string): number => countOf(now.conditions, type) - countOf(before.conditions, type);
  const conditions = `${path}.conditions`;
  for (const type of lasting) if (change(type) < 0) errors.push(forbidden(conditions, `updates may not remove a condition of type "${type}"`));
  if (context.subresource !== "approval")
    for (const type of decisions) if (change(type) > 0) errors.push(forbidden(conditions, `updates may not add a condition of type "${type}"`));
  const { certificate = "" } = now;
  const { certificate: issued = "" } = before;
  if (certificate === issued) return;
  if (context.subresource !== "status") errors.push(forbidden(`${path}.certificate`, "updates may not set certificate content"));
  else if (issued !== "") errors.push(forbidden(`${path}.certificate`, "updates may not modify existing certificate content"));
}

function statusOf(object: unknown): { readonly conditions?: unknown; readonly certificate?: unknown } {
  return isFields(object) && isFields(object.status) ? object.status : {};
}

function countOf(conditions: unknown, type: string): number {
  return itemsOf(conditions).filter((condition) => condition.type === type).length;
}
