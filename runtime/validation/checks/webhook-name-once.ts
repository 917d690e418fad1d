import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** Webhooks, or match conditions, that have a name have one of their own. */
export function checkWebhookNameOnce(webhooks: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(webhooks)) return;
  const seen = new Set<unknown>();
  for (const [index, webhook] of webhooks.entries()) {
    const name = isFields(webhook) ? webhook.name : undefined;
    if (name === undefined || name === "") continue;
    if (seen.has(name)) errors.push(duplicate(`${path}[${index}].name`, name));
    seen.add(name);
  }
}
