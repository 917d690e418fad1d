// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.NetworkDeviceData
// Hash: de19f33464fa
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkUnique } from "../../../../runtime/validation/checks/unique.ts";
import { type FieldError, invalid, tooLong, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { interfaceAddressProblems } from "../../../../runtime/validation/formats/interface-address.ts";

/** The rules of io.k8s.api.resource.v1.NetworkDeviceData. */
export function validateResourceV1NetworkDeviceData(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const interfaceName = self.interfaceName;
    if (typeof interfaceName === "string" && interfaceName !== "") {
      if (Buffer.byteLength(interfaceName) > 256) errors.push(tooLong(`${path}interfaceName`, 256));
    }
  }
  {
    const hardwareAddress = self.hardwareAddress;
    if (typeof hardwareAddress === "string" && hardwareAddress !== "") {
      if (Buffer.byteLength(hardwareAddress) > 128) errors.push(tooLong(`${path}hardwareAddress`, 128));
    }
  }
  {
    const ips = self.ips;
    if (isList(ips) && ips.length > 0) {
      if (ips.length > 16) errors.push(tooMany(`${path}ips`, ips.length, 16));
    }
  }
  {
    const ips = self.ips;
    if ((isList(ips) ? ips : noItems).length <= 16) {
      const ips2 = self.ips;
      if (isList(ips2)) {
        for (let index = 0; index < ips2.length; index++) {
          const item = ips2[index];
          if (typeof item === "string" && item !== "") {
            for (const problem of interfaceAddressProblems(item)) errors.push(invalid(`${path}ips[${index}]`, item, problem));
          }
        }
      }
    }
  }
  {
    const ips = self.ips;
    if ((isList(ips) ? ips : noItems).length <= 16) {
      const ips2 = self.ips;
      if (isList(ips2) && ips2.length > 0) {
        checkUnique(ips2, `${path}ips`, errors, [], "");
      }
    }
  }
}
