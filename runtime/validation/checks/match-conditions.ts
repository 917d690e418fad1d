import { createPolicyCompiler } from "../../../codegen/compiler/cel/index.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required, tooMany } from "../field-error.ts";
import { isFields, itemsOf } from "../fields.ts";
import { expressionErrors } from "../functions/expression-errors.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";
import { sameValue } from "../same-value.ts";
import { checkWebhookNameOnce } from "./webhook-name-once.ts";

/** Conditions a webhook, or with `policy` a policy, looks at before anything else. Those that an update leaves alone are not looked at again. */
export function checkMatchConditions(conditions: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const { self, old } = scope;
  if (old !== undefined && sameValue(conditions, old.matchConditions) && sameValue(self.paramKind, old.paramKind)) return;
  const items = itemsOf(conditions);
  if (items.length > 64) errors.push(tooMany(path, items.length, 64));
  const compiler = createPolicyCompiler({ params: scope.with === "policy" && isFields(self.paramKind), variables: false });
  for (const [index, { name = "", expression = "" }] of items.entries()) {
    const at = `${path}[${index}]`;
    const source = String(expression).trim();
    if (source === "") errors.push(required(`${at}.expression`));
    else errors.push(...expressionErrors(compiler.compile(source, "bool", { authorizer: true }), `${at}.expression`));
    if (name === "") errors.push(required(`${at}.name`));
    else for (const fault of qualifiedNameFaults(String(name))) errors.push(invalid(`${at}.name`, name, fault));
  }
  checkWebhookNameOnce(conditions, path, errors);
}
