// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINode
// Hash: ee29d6ebb101
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCsiNodeDrivers } from "../../../../runtime/validation/checks/csi-node-drivers.ts";
import { checkUnique } from "../../../../runtime/validation/checks/unique.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateStorageV1CSINodeDriver } from "./csi-node-driver.ts";

/** The rules of io.k8s.api.storage.v1.CSINode. */
export function validateStorageV1CSINode(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const spec = self.spec;
    const drivers = isFields(spec) ? spec.drivers : undefined;
    if (isList(drivers)) {
      for (let index = 0; index < drivers.length; index++) {
        const item = drivers[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateStorageV1CSINodeDriver(itemOrZero, undefined, `${path}spec.drivers[${index}].`, errors, context, self);
      }
    }
  }
  {
    const spec = self.spec;
    const drivers = isFields(spec) ? spec.drivers : undefined;
    if (isList(drivers) && drivers.length > 0) {
      checkUnique(drivers, `${path}spec.drivers`, errors, ["name"], "name");
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const drivers = isFields(spec) ? spec.drivers : undefined;
    const oldDrivers = isFields(oldSpec) ? oldSpec.drivers : undefined;
    if (isList(drivers) && drivers.length > 0) {
      checkCsiNodeDrivers(drivers, `${path}spec.drivers`, errors, { self, old, parent, context, before: oldDrivers });
    }
  }
}
