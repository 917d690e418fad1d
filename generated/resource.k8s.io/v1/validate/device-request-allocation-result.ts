// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceRequestAllocationResult
// Hash: c7727eaa17b7
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkBindingConditions } from "../../../../runtime/validation/checks/binding-conditions.ts";
import { checkCsiDriverName } from "../../../../runtime/validation/checks/csi-driver-name.ts";
import { checkNormalUuid } from "../../../../runtime/validation/checks/normal-uuid.ts";
import { checkPoolName } from "../../../../runtime/validation/checks/pool-name.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";

/** The rules of io.k8s.api.resource.v1.DeviceRequestAllocationResult. */
export function validateResourceV1DeviceRequestAllocationResult(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const driver = self.driver;
    const oldDriver = isFields(old) ? old.driver : undefined;
    if (!(typeof driver === "string" && driver !== "")) {
      errors.push(required(`${path}driver`));
    } else {
      checkCsiDriverName(driver, `${path}driver`, errors, { self, old, parent, context, before: oldDriver });
    }
  }
  {
    const pool = self.pool;
    const oldPool = isFields(old) ? old.pool : undefined;
    if (!(typeof pool === "string" && pool !== "")) {
      errors.push(required(`${path}pool`));
    } else {
      checkPoolName(pool, `${path}pool`, errors, { self, old, parent, context, before: oldPool });
    }
  }
  {
    const device = self.device;
    const deviceOrZero = typeof device === "string" ? device : "";
    for (const problem of dnsLabelProblems(deviceOrZero)) errors.push(invalid(`${path}device`, deviceOrZero, problem));
  }
  checkBindingConditions(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const shareID = self.shareID;
    const oldShareID = isFields(old) ? old.shareID : undefined;
    if (typeof shareID === "string") {
      checkNormalUuid(shareID, `${path}shareID`, errors, { self, old, parent, context, before: oldShareID });
    }
  }
}
