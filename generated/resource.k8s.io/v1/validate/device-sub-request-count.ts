// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceSubRequest
// Hash: 1056e66d51f9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.resource.v1.DeviceSubRequest/count. */
export function validateResourceV1DeviceSubRequestCount(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const allocationMode = self.allocationMode;
    if (allocationMode === "All") {
      const count = self.count;
      const countOrZero = numberOf(count);
      if (!(numberOf(count) === 0)) errors.push(invalid(`${path}count`, countOrZero, "must not be specified when allocationMode is 'All'"));
    }
  }
  {
    const allocationMode = self.allocationMode;
    if (allocationMode === "ExactCount") {
      const count = self.count;
      const countOrZero = numberOf(count);
      if (countOrZero <= 0) errors.push(invalid(`${path}count`, countOrZero, "must be greater than zero"));
    }
  }
  {
    const allocationMode = self.allocationMode;
    const allocationModeOrZero = typeof allocationMode === "string" ? allocationMode : "";
    if (allocationModeOrZero !== "All" && allocationModeOrZero !== "ExactCount") errors.push(notSupported(`${path}allocationMode`, allocationModeOrZero, ["All","ExactCount"]));
  }
}
