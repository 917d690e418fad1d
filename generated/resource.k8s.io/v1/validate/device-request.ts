// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceRequest
// Hash: 0b075e7c89f0
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkItemOnce } from "../../../../runtime/validation/checks/item-once.ts";
import { type FieldError, invalid, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { validateResourceV1DeviceSubRequest } from "./device-sub-request.ts";
import { validateResourceV1ExactDeviceRequest } from "./exact-device-request.ts";

/** The rules of io.k8s.api.resource.v1.DeviceRequest. */
export function validateResourceV1DeviceRequest(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const nameOrZero = typeof name === "string" ? name : "";
    for (const problem of dnsLabelProblems(nameOrZero)) errors.push(invalid(`${path}name`, nameOrZero, problem));
  }
  {
    const exactly = self.exactly;
    const firstAvailable = self.firstAvailable;
    if (!((isFields(exactly)) || ((isList(firstAvailable) ? firstAvailable : noItems).length > 0))) errors.push(required(ownPath(path), "exactly one of `exactly` or `firstAvailable` is required"));
  }
  {
    const exactly = self.exactly;
    const firstAvailable = self.firstAvailable;
    if ((isFields(exactly)) && ((isList(firstAvailable) ? firstAvailable : noItems).length > 0)) errors.push(invalid(ownPath(path), null, "exactly one of `exactly` or `firstAvailable` is required, but multiple fields are set"));
  }
  {
    const exactly = self.exactly;
    if (!(isFields(exactly))) {
      {
        const firstAvailable = self.firstAvailable;
        if (isList(firstAvailable) && firstAvailable.length > 0) {
          if (firstAvailable.length > 8) errors.push(tooMany(`${path}firstAvailable`, firstAvailable.length, 8));
        }
      }
      {
        const firstAvailable = self.firstAvailable;
        if ((isList(firstAvailable) ? firstAvailable : noItems).length <= 8) {
          const firstAvailable2 = self.firstAvailable;
          if (isList(firstAvailable2)) {
            for (let index = 0; index < firstAvailable2.length; index++) {
              const item = firstAvailable2[index];
              const itemOrZero = isFields(item) ? item : noFields;
              validateResourceV1DeviceSubRequest(itemOrZero, undefined, `${path}firstAvailable[${index}].`, errors, context, self);
            }
          }
        }
      }
      {
        const firstAvailable = self.firstAvailable;
        const oldFirstAvailable = isFields(old) ? old.firstAvailable : undefined;
        if (isList(firstAvailable) && firstAvailable.length > 0) {
          checkItemOnce(firstAvailable, `${path}firstAvailable`, errors, { self, old, parent, context, before: oldFirstAvailable, with: "name" });
        }
      }
    }
  }
  {
    const firstAvailable = self.firstAvailable;
    if ((isList(firstAvailable) ? firstAvailable : noItems).length === 0) {
      const exactly = self.exactly;
      const oldExactly = isFields(old) ? old.exactly : undefined;
      if (isFields(exactly)) {
        validateResourceV1ExactDeviceRequest(exactly, isFields(oldExactly) ? oldExactly : undefined, `${path}exactly.`, errors, context, self);
      }
    }
  }
}
