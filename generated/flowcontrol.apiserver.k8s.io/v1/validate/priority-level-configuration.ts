// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: 343af6d9650c
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkFixedFlowConfiguration } from "../../../../runtime/validation/checks/fixed-flow-configuration.ts";
import { checkTypedConditions } from "../../../../runtime/validation/checks/typed-conditions.ts";
import { type FieldError, forbidden, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateFlowcontrolV1PriorityLevelConfigurationSpec } from "./priority-level-configuration-spec.ts";

/** The rules of io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration. */
export function validateFlowcontrolV1PriorityLevelConfiguration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    {
      const metadata = self.metadata;
      const metadataAnnotations = isFields(metadata) ? metadata.annotations : undefined;
      if (Object.hasOwn((isFields(metadataAnnotations) ? metadataAnnotations : noFields), "flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares")) errors.push(forbidden(`${path}metadata.annotations`, "annotation 'flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares' is forbidden"));
    }
    {
      const spec = self.spec;
      const type = isFields(spec) ? spec.type : undefined;
      const typeOrZero = typeof type === "string" ? type : "";
      const metadata = self.metadata;
      const metadataName = isFields(metadata) ? metadata.name : undefined;
      if (!((metadataName === "exempt") === (type === "Exempt"))) errors.push(invalid(`${path}spec.type`, typeOrZero, "must be 'Exempt' if and only if `name` is 'exempt'"));
    }
    {
      const spec = self.spec;
      const oldSpec = isFields(old) ? old.spec : undefined;
      const specOrZero = isFields(spec) ? spec : noFields;
      validateFlowcontrolV1PriorityLevelConfigurationSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
    }
    checkFixedFlowConfiguration(self, ownPath(path), errors, { self, old, parent, context, before: old });
  }
  {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const conditions = isFields(status) ? status.conditions : undefined;
    const oldConditions = isFields(oldStatus) ? oldStatus.conditions : undefined;
    if (isList(conditions) && conditions.length > 0) {
      checkTypedConditions(conditions, `${path}status.conditions`, errors, { self, old, parent, context, before: oldConditions });
    }
  }
}
