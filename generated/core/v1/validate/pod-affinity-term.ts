// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodAffinityTerm
// Hash: 9becf5f64cd6
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { checkMatchLabelKeys } from "../../../../runtime/validation/checks/match-label-keys.ts";
import { checkNamespaceNames } from "../../../../runtime/validation/checks/namespace-names.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, ownPath } from "../../../../runtime/validation/fields.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.core.v1.PodAffinityTerm. */
export function validateCoreV1PodAffinityTerm(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const labelSelector = self.labelSelector;
    const oldLabelSelector = isFields(old) ? old.labelSelector : undefined;
    if (isFields(labelSelector)) {
      checkLabelSelector(labelSelector, `${path}labelSelector`, errors, { self, old, parent, context, before: oldLabelSelector });
    }
  }
  {
    const namespaceSelector = self.namespaceSelector;
    const oldNamespaceSelector = isFields(old) ? old.namespaceSelector : undefined;
    if (isFields(namespaceSelector)) {
      checkLabelSelector(namespaceSelector, `${path}namespaceSelector`, errors, { self, old, parent, context, before: oldNamespaceSelector });
    }
  }
  {
    const namespaces = self.namespaces;
    const oldNamespaces = isFields(old) ? old.namespaces : undefined;
    if (isList(namespaces) && namespaces.length > 0) {
      checkNamespaceNames(namespaces, `${path}namespaces`, errors, { self, old, parent, context, before: oldNamespaces });
    }
  }
  checkMatchLabelKeys(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const topologyKey = self.topologyKey;
    if (!(typeof topologyKey === "string" && topologyKey !== "")) errors.push(required(`${path}topologyKey`, "can not be empty"));
  }
  {
    const topologyKey = self.topologyKey;
    const topologyKeyOrZero = typeof topologyKey === "string" ? topologyKey : "";
    for (const problem of qualifiedNameProblems(topologyKeyOrZero)) errors.push(invalid(`${path}topologyKey`, topologyKeyOrZero, problem));
  }
}
