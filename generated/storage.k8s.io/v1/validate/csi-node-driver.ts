// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINodeDriver
// Hash: bbda8a6948b6
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCsiDriverName } from "../../../../runtime/validation/checks/csi-driver-name.ts";
import { checkTopologyKeys } from "../../../../runtime/validation/checks/topology-keys.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, ownPath } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.storage.v1.CSINodeDriver. */
export function validateStorageV1CSINodeDriver(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      checkCsiDriverName(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
  {
    const nodeID = self.nodeID;
    if (!(typeof nodeID === "string" && nodeID !== "")) errors.push(required(`${path}nodeID`));
  }
  {
    const nodeID = self.nodeID;
    if (typeof nodeID === "string" && nodeID !== "") {
      if (!((typeof nodeID === "string" ? nodeID : "").length <= 256)) errors.push(invalid(`${path}nodeID`, nodeID, "must be 256 characters or less"));
    }
  }
  {
    const allocatable = self.allocatable;
    if (isFields(allocatable)) {
      const count = allocatable.count;
      if (isNumber(count)) {
        if (count < 0) errors.push(invalid(`${path}allocatable.count`, count, "must be greater than or equal to 0"));
      }
    }
  }
  checkTopologyKeys(self, ownPath(path), errors, { self, old, parent, context, before: old });
}
