// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.CounterSet
// Hash: 07055d9f8c9a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCounters } from "../../../../runtime/validation/checks/counters.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";

/** The rules of io.k8s.api.resource.v1.CounterSet. */
export function validateResourceV1CounterSet(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      for (const problem of dnsLabelProblems(name)) errors.push(invalid(`${path}name`, name, problem));
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
