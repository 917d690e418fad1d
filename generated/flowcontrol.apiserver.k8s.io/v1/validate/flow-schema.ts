// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: 55b7c02411db
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkFixedFlowConfiguration } from "../../../../runtime/validation/checks/fixed-flow-configuration.ts";
import { checkTypedConditions } from "../../../../runtime/validation/checks/typed-conditions.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, numberOf, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateFlowcontrolV1PolicyRulesWithSubjects } from "./policy-rules-with-subjects.ts";

/** The rules of io.k8s.api.flowcontrol.v1.FlowSchema. */
export function validateFlowcontrolV1FlowSchema(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    {
      const spec = self.spec;
      const matchingPrecedence = isFields(spec) ? spec.matchingPrecedence : undefined;
      const matchingPrecedenceOrZero = numberOf(matchingPrecedence);
      if (matchingPrecedenceOrZero <= 0) errors.push(invalid(`${path}spec.matchingPrecedence`, matchingPrecedenceOrZero, "must be a positive value"));
    }
    {
      const spec = self.spec;
      const matchingPrecedence = isFields(spec) ? spec.matchingPrecedence : undefined;
      const matchingPrecedenceOrZero = numberOf(matchingPrecedence);
      if (matchingPrecedenceOrZero > 10000) errors.push(invalid(`${path}spec.matchingPrecedence`, matchingPrecedenceOrZero, "must not be greater than 10000"));
    }
    {
      const spec = self.spec;
      const matchingPrecedence = isFields(spec) ? spec.matchingPrecedence : undefined;
      const matchingPrecedenceOrZero = numberOf(matchingPrecedence);
      const metadata = self.metadata;
      const metadataName = isFields(metadata) ? metadata.name : undefined;
      if (!(!(numberOf(matchingPrecedence) === 1) || (metadataName === "exempt"))) errors.push(invalid(`${path}spec.matchingPrecedence`, matchingPrecedenceOrZero, "only the schema named 'exempt' may have matchingPrecedence 1"));
    }
    {
      const spec = self.spec;
      const specDistinguisherMethod = isFields(spec) ? spec.distinguisherMethod : undefined;
      if (isFields(specDistinguisherMethod)) {
        const spec2 = self.spec;
        const spec2DistinguisherMethod = isFields(spec2) ? spec2.distinguisherMethod : undefined;
        const spec2DistinguisherMethodType = isFields(spec2DistinguisherMethod) ? spec2DistinguisherMethod.type : undefined;
        const spec3 = self.spec;
        const spec3DistinguisherMethod = isFields(spec3) ? spec3.distinguisherMethod : undefined;
        const spec3DistinguisherMethodType = isFields(spec3DistinguisherMethod) ? spec3DistinguisherMethod.type : undefined;
        if (!(spec2DistinguisherMethodType === "ByNamespace" || spec2DistinguisherMethodType === "ByUser")) errors.push(notSupported(`${path}spec.distinguisherMethod.type`, { "Type": spec3DistinguisherMethodType ?? null }, ["ByNamespace","ByUser"]));
      }
    }
    {
      const spec = self.spec;
      const priorityLevelConfiguration = isFields(spec) ? spec.priorityLevelConfiguration : undefined;
      const name = isFields(priorityLevelConfiguration) ? priorityLevelConfiguration.name : undefined;
      if (!(typeof name === "string" && name !== "")) {
        errors.push(required(`${path}spec.priorityLevelConfiguration.name`, "must reference a priority level"));
      } else {
        for (const problem of dnsSubdomainProblems(name)) errors.push(invalid(`${path}spec.priorityLevelConfiguration.name`, name, problem));
      }
    }
    {
      const spec = self.spec;
      const rules = isFields(spec) ? spec.rules : undefined;
      if (isList(rules)) {
        for (let index = 0; index < rules.length; index++) {
          const item = rules[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateFlowcontrolV1PolicyRulesWithSubjects(itemOrZero, undefined, `${path}spec.rules[${index}].`, errors, context, self);
        }
      }
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
