// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeSelectorRequirement
// Hash: 9cc77905a564
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.core.v1.NodeSelectorRequirement/field. */
export function validateCoreV1NodeSelectorRequirementField(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const operator = self.operator;
    if (operator === "In" || operator === "NotIn") {
      const values = self.values;
      if (!((isList(values) ? values : noItems).length === 1)) errors.push(required(`${path}values`, "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"));
    }
  }
  {
    const operator = self.operator;
    const operatorOrZero = typeof operator === "string" ? operator : "";
    if (!(operator === "In" || operator === "NotIn")) errors.push(invalid(`${path}operator`, operatorOrZero, "not a valid selector operator"));
  }
  {
    const key = self.key;
    const keyOrZero = typeof key === "string" ? key : "";
    if (!(key === "metadata.name")) errors.push(invalid(`${path}key`, keyOrZero, "not a valid field selector key"));
  }
  {
    const key = self.key;
    if (key === "metadata.name") {
      const values = self.values;
      if (isList(values)) {
        for (let index = 0; index < values.length; index++) {
          const item = values[index];
          if (typeof item === "string" && item !== "") {
            for (const problem of dnsSubdomainProblems(item)) errors.push(invalid(`${path}values[${index}]`, item, problem));
          }
        }
      }
    }
  }
}
