// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuota
// Hash: c677d3bfaf80
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkQuotaAmounts } from "../../../../runtime/validation/checks/quota-amounts.ts";
import { checkQuotaScopeSelector } from "../../../../runtime/validation/checks/quota-scope-selector.ts";
import { checkQuotaScopes } from "../../../../runtime/validation/checks/quota-scopes.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noItems } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.ResourceQuota. */
export function validateCoreV1ResourceQuota(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const hard = isFields(spec) ? spec.hard : undefined;
    const oldHard = isFields(oldSpec) ? oldSpec.hard : undefined;
    if (isFields(hard)) {
      checkQuotaAmounts(hard, `${path}spec.hard`, errors, { self, old, parent, context, before: oldHard });
    }
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const scopes = isFields(spec) ? spec.scopes : undefined;
    const oldScopes = isFields(oldSpec) ? oldSpec.scopes : undefined;
    if (isList(scopes) && scopes.length > 0) {
      checkQuotaScopes(scopes, `${path}spec.scopes`, errors, { self, old, parent, context, before: oldScopes });
    }
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const scopeSelector = isFields(spec) ? spec.scopeSelector : undefined;
    const oldScopeSelector = isFields(oldSpec) ? oldSpec.scopeSelector : undefined;
    if (isFields(scopeSelector)) {
      checkQuotaScopeSelector(scopeSelector, `${path}spec.scopeSelector`, errors, { self, old, parent, context, before: oldScopeSelector });
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const specScopes = isFields(spec) ? spec.scopes : undefined;
    const scopeAll = (isList(specScopes) ? specScopes : noItems).every((scope) => {
      const oldSpec = isFields(old) ? old.spec : undefined;
      const oldSpecScopes = isFields(oldSpec) ? oldSpec.scopes : undefined;
      return (isList(oldSpecScopes) ? oldSpecScopes : noItems).includes(scope);
    });
    const oldSpec = isFields(old) ? old.spec : undefined;
    const oldSpecScopes = isFields(oldSpec) ? oldSpec.scopes : undefined;
    const scopeAll2 = (isList(oldSpecScopes) ? oldSpecScopes : noItems).every((scope2) => {
      return (isList(specScopes) ? specScopes : noItems).includes(scope2);
    });
    const spec2 = self.spec;
    const spec2Scopes = isFields(spec2) ? spec2.scopes : undefined;
    if (!(scopeAll && scopeAll2)) errors.push(invalid(`${path}spec.scopes`, spec2Scopes, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const hard = isFields(status) ? status.hard : undefined;
    const oldHard = isFields(oldStatus) ? oldStatus.hard : undefined;
    if (isFields(hard)) {
      checkQuotaAmounts(hard, `${path}status.hard`, errors, { self, old, parent, context, before: oldHard });
    }
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const used = isFields(status) ? status.used : undefined;
    const oldUsed = isFields(oldStatus) ? oldStatus.used : undefined;
    if (isFields(used)) {
      checkQuotaAmounts(used, `${path}status.used`, errors, { self, old, parent, context, before: oldUsed });
    }
  }
}
