// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaim
// Hash: 4079b29a0d83
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAllocationUpdate } from "../../../../runtime/validation/checks/allocation-update.ts";
import { checkClaimSpecUpdate } from "../../../../runtime/validation/checks/claim-spec-update.ts";
import { checkDeviceStatusOnce } from "../../../../runtime/validation/checks/device-status-once.ts";
import { checkItemOnce } from "../../../../runtime/validation/checks/item-once.ts";
import { checkRequestReference } from "../../../../runtime/validation/checks/request-reference.ts";
import { type FieldError, forbidden, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateResourceV1AllocatedDeviceStatus } from "./allocated-device-status.ts";
import { validateResourceV1AllocationResult } from "./allocation-result.ts";
import { validateResourceV1DeviceClaim } from "./device-claim.ts";
import { validateResourceV1ResourceClaimConsumerReference } from "./resource-claim-consumer-reference.ts";

/** The rules of io.k8s.api.resource.v1.ResourceClaim. */
export function validateResourceV1ResourceClaim(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const spec = self.spec;
    const devices = isFields(spec) ? spec.devices : undefined;
    const devicesOrZero = isFields(devices) ? devices : noFields;
    validateResourceV1DeviceClaim(devicesOrZero, undefined, `${path}spec.devices.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    checkClaimSpecUpdate(specOrZero, `${path}spec`, errors, { self, old, parent, context, before: oldSpec });
  }
  if (context.operation === "update" && context.subresource === "status") {
    {
      const status = self.status;
      const reservedFor = isFields(status) ? status.reservedFor : undefined;
      if (isList(reservedFor) && reservedFor.length > 0) {
        if (reservedFor.length > 256) errors.push(tooMany(`${path}status.reservedFor`, reservedFor.length, 256));
      }
    }
    {
      const status = self.status;
      const statusReservedFor = isFields(status) ? status.reservedFor : undefined;
      if ((isList(statusReservedFor) ? statusReservedFor : noItems).length <= 256) {
        {
          const status2 = self.status;
          const reservedFor = isFields(status2) ? status2.reservedFor : undefined;
          if (isList(reservedFor)) {
            for (let index = 0; index < reservedFor.length; index++) {
              const item = reservedFor[index];
              const itemOrZero = isFields(item) ? item : noFields;
              validateResourceV1ResourceClaimConsumerReference(itemOrZero, undefined, `${path}status.reservedFor[${index}].`, errors, context, self);
            }
          }
        }
        {
          const status2 = self.status;
          const oldStatus = isFields(old) ? old.status : undefined;
          const reservedFor = isFields(status2) ? status2.reservedFor : undefined;
          const oldReservedFor = isFields(oldStatus) ? oldStatus.reservedFor : undefined;
          if (isList(reservedFor) && reservedFor.length > 0) {
            checkItemOnce(reservedFor, `${path}status.reservedFor`, errors, { self, old, parent, context, before: oldReservedFor, with: "uid" });
          }
        }
      }
    }
    {
      const status = self.status;
      const devices = isFields(status) ? status.devices : undefined;
      if (isList(devices)) {
        for (let index = 0; index < devices.length; index++) {
          const item = devices[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1AllocatedDeviceStatus(itemOrZero, undefined, `${path}status.devices[${index}].`, errors, context, self);
        }
      }
    }
    checkDeviceStatusOnce(self, `${path}status.devices`, errors, { self, old, parent, context, before: old });
    {
      const status = self.status;
      const statusAllocation = isFields(status) ? status.allocation : undefined;
      const statusReservedFor = isFields(status) ? status.reservedFor : undefined;
      if (!((isFields(statusAllocation)) || ((isList(statusReservedFor) ? statusReservedFor : noItems).length === 0))) errors.push(forbidden(`${path}status.reservedFor`, "may not be specified when `allocated` is not set"));
    }
    {
      const metadata = self.metadata;
      const metadataDeletionTimestamp = isFields(metadata) ? metadata.deletionTimestamp : undefined;
      const status = self.status;
      const statusAllocation = isFields(status) ? status.allocation : undefined;
      if ((typeof metadataDeletionTimestamp === "string") && (isFields(statusAllocation))) {
        const status2 = self.status;
        const status2ReservedFor = isFields(status2) ? status2.reservedFor : undefined;
        const userAll = (isList(status2ReservedFor) ? status2ReservedFor : noItems).every((user) => {
          const oldStatus = isFields(old) ? old.status : undefined;
          const oldStatusReservedFor = isFields(oldStatus) ? oldStatus.reservedFor : undefined;
          const knownExists = (isList(oldStatusReservedFor) ? oldStatusReservedFor : noItems).some((known) => {
            return sameValue(known, user);
          });
          return knownExists;
        });
        if (!(userAll)) errors.push(forbidden(`${path}status.reservedFor`, "new entries may not be added while `deallocationRequested` or `deletionTimestamp` are set"));
      }
    }
    {
      const oldStatus = isFields(old) ? old.status : undefined;
      const oldStatusAllocation = isFields(oldStatus) ? oldStatus.allocation : undefined;
      if (isFields(oldStatusAllocation)) {
        {
          const status = self.status;
          const oldStatus2 = isFields(old) ? old.status : undefined;
          const allocation = isFields(status) ? status.allocation : undefined;
          const oldAllocation = isFields(oldStatus2) ? oldStatus2.allocation : undefined;
          if (isFields(allocation)) {
            checkAllocationUpdate(allocation, `${path}status.allocation`, errors, { self, old, parent, context, before: oldAllocation });
          }
        }
      } else {
        {
          const status = self.status;
          const allocation = isFields(status) ? status.allocation : undefined;
          if (isFields(allocation)) {
            const devices = allocation.devices;
            const results = isFields(devices) ? devices.results : undefined;
            if (isList(results)) {
              for (let index = 0; index < results.length; index++) {
                const item = results[index];
                const request = isFields(item) ? item.request : undefined;
                const requestOrZero = typeof request === "string" ? request : "";
                checkRequestReference(requestOrZero, `${path}status.allocation.devices.results[${index}].request`, errors, { self, old, parent, context, before: undefined });
              }
            }
          }
        }
        {
          const status = self.status;
          const allocation = isFields(status) ? status.allocation : undefined;
          if (isFields(allocation)) {
            const devices = allocation.devices;
            const config = isFields(devices) ? devices.config : undefined;
            if (isList(config)) {
              for (let index = 0; index < config.length; index++) {
                const item = config[index];
                const requests = isFields(item) ? item.requests : undefined;
                if (isList(requests)) {
                  for (let index2 = 0; index2 < requests.length; index2++) {
                    const item2 = requests[index2];
                    const item2OrZero = typeof item2 === "string" ? item2 : "";
                    checkRequestReference(item2OrZero, `${path}status.allocation.devices.config[${index}].requests[${index2}]`, errors, { self, old, parent, context, before: undefined });
                  }
                }
              }
            }
          }
        }
        {
          const status = self.status;
          const allocation = isFields(status) ? status.allocation : undefined;
          if (isFields(allocation)) {
            validateResourceV1AllocationResult(allocation, undefined, `${path}status.allocation.`, errors, context, self);
          }
        }
      }
    }
  }
}
