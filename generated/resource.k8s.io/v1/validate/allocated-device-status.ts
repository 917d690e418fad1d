// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.AllocatedDeviceStatus
// Hash: d0ac18a9e4c7
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAllocatedDevice } from "../../../../runtime/validation/checks/allocated-device.ts";
import { checkConditions } from "../../../../runtime/validation/checks/conditions.ts";
import { checkCsiDriverName } from "../../../../runtime/validation/checks/csi-driver-name.ts";
import { checkJsonParameters } from "../../../../runtime/validation/checks/json-parameters.ts";
import { checkNormalUuid } from "../../../../runtime/validation/checks/normal-uuid.ts";
import { checkPoolName } from "../../../../runtime/validation/checks/pool-name.ts";
import { type FieldError, invalid, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { validateResourceV1NetworkDeviceData } from "./network-device-data.ts";

/** The rules of io.k8s.api.resource.v1.AllocatedDeviceStatus. */
export function validateResourceV1AllocatedDeviceStatus(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
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
  {
    const shareID = self.shareID;
    const oldShareID = isFields(old) ? old.shareID : undefined;
    if (typeof shareID === "string") {
      checkNormalUuid(shareID, `${path}shareID`, errors, { self, old, parent, context, before: oldShareID });
    }
  }
  checkAllocatedDevice(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const conditions = self.conditions;
    if (isList(conditions) && conditions.length > 0) {
      if (conditions.length > 8) errors.push(tooMany(`${path}conditions`, conditions.length, 8));
    }
  }
  {
    const conditions = self.conditions;
    const oldConditions = isFields(old) ? old.conditions : undefined;
    if (isList(conditions) && conditions.length > 0) {
      checkConditions(conditions, `${path}conditions`, errors, { self, old, parent, context, before: oldConditions });
    }
  }
  {
    const data = self.data;
    const oldData = isFields(old) ? old.data : undefined;
    if (data !== undefined && data !== null) {
      checkJsonParameters(data, `${path}data`, errors, { self, old, parent, context, before: oldData });
    }
  }
  {
    const networkData = self.networkData;
    const oldNetworkData = isFields(old) ? old.networkData : undefined;
    if (isFields(networkData)) {
      validateResourceV1NetworkDeviceData(networkData, isFields(oldNetworkData) ? oldNetworkData : undefined, `${path}networkData.`, errors, context, self);
    }
  }
}
