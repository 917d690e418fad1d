// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceCounterConsumption
// Hash: 26c528aeceb9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCounters } from "../../../../runtime/validation/checks/counters.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";

/** The rules of io.k8s.api.resource.v1.DeviceCounterConsumption. */
export function validateResourceV1DeviceCounterConsumption(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const counterSet = self.counterSet;
    if (!(typeof counterSet === "string" && counterSet !== "")) {
      errors.push(required(`${path}counterSet`));
    } else {
      for (const problem of dnsLabelProblems(counterSet)) errors.push(invalid(`${path}counterSet`, counterSet, problem));
    }
  }
  {
    const counters = self.counters;
    const oldCounters = isFields(old) ? old.counters : undefined;
    if (!isFields(counters)) {
      errors.push(required(`${path}counters`));
    } else {
      checkCounters(counters, `${path}counters`, errors, { self, old, parent, context, before: oldCounters });
    }
  }
}
