import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { type Fields, isFields, isList, itemsOf } from "../fields.ts";
import { conflictErrors, isQuotaScope, unfitResources } from "../functions/quota-scopes.ts";

/** Scopes that take no values. */
const plain: ReadonlySet<unknown> = new Set(["BestEffort", "NotBestEffort", "Terminating", "NotTerminating", "CrossNamespacePodAffinity"]);
const plainRule =
  "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity";

/** The scopes of a quota by selectors (core/v1 ScopeSelector). Errors name the list, not the item. */
export function checkQuotaScopeSelector(selector: unknown, path: string, errors: FieldError[], { self }: CheckScope): void {
  if (!isFields(selector)) return;
  const spec = isFields(self.spec) ? self.spec : {};
  const at = `${path}.matchExpressions`;
  const seen = new Set<unknown>();
  for (const requirement of itemsOf(selector.matchExpressions)) {
    const { scopeName = "" } = requirement;
    if (!isQuotaScope(scopeName)) errors.push(invalid(`${at}.scopeName`, scopeName, "unsupported scope"));
    for (let unfit = unfitResources(scopeName, spec.hard); unfit > 0; unfit--)
      errors.push(invalid(at, printed(selector), "unsupported scope applied to resource"));
    checkOperator(requirement, at, errors);
    seen.add(scopeName);
  }
  errors.push(...conflictErrors(seen, at, spec.scopes));
}

function checkOperator({ scopeName, operator = "", values }: Fields, path: string, errors: FieldError[]): void {
  if (plain.has(scopeName) && operator !== "Exists") errors.push(invalid(`${path}.operator`, operator, plainRule));
  const given = isList(values) && values.length > 0;
  if (operator === "In" || operator === "NotIn") {
    if (!given) errors.push(required(`${path}.values`, "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector"));
  } else if (operator === "Exists" || operator === "DoesNotExist") {
    if (given) errors.push(invalid(`${path}.values`, values, "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector"));
  } else {
    errors.push(invalid(`${path}.operator`, operator, "not a valid selector operator"));
  }
}

/** A selector as Go prints it. */
function printed({ matchExpressions }: Fields): Fields {
  return {
    MatchExpressions: itemsOf(matchExpressions).map(({ scopeName = "", operator = "", values = null }) => ({
      ScopeName: scopeName,
      Operator: operator,
      Values: values,
    })),
  };
}
