// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriverSpec
// Hash: ddb6646351b1
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkTokenRequests } from "../../../../runtime/validation/checks/token-requests.ts";
import { checkVolumeLifecycleModes } from "../../../../runtime/validation/checks/volume-lifecycle-modes.ts";
import { type FieldError, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.storage.v1.CSIDriverSpec. */
export function validateStorageV1CSIDriverSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const fsGroupPolicy = self.fsGroupPolicy;
    if (typeof fsGroupPolicy === "string") {
      if (fsGroupPolicy !== "File" && fsGroupPolicy !== "None" && fsGroupPolicy !== "ReadWriteOnceWithFSType") errors.push(notSupported(`${path}fsGroupPolicy`, fsGroupPolicy, ["File","None","ReadWriteOnceWithFSType"]));
    }
  }
  {
    const tokenRequests = self.tokenRequests;
    const oldTokenRequests = isFields(old) ? old.tokenRequests : undefined;
    if (isList(tokenRequests) && tokenRequests.length > 0) {
      checkTokenRequests(tokenRequests, `${path}tokenRequests`, errors, { self, old, parent, context, before: oldTokenRequests });
    }
  }
  {
    const volumeLifecycleModes = self.volumeLifecycleModes;
    const oldVolumeLifecycleModes = isFields(old) ? old.volumeLifecycleModes : undefined;
    if (isList(volumeLifecycleModes) && volumeLifecycleModes.length > 0) {
      checkVolumeLifecycleModes(volumeLifecycleModes, `${path}volumeLifecycleModes`, errors, { self, old, parent, context, before: oldVolumeLifecycleModes });
    }
  }
  {
    const nodeAllocatableUpdatePeriodSeconds = self.nodeAllocatableUpdatePeriodSeconds;
    if (isNumber(nodeAllocatableUpdatePeriodSeconds)) {
      if (!(numberOf(nodeAllocatableUpdatePeriodSeconds) >= 10)) errors.push(invalid(`${path}nodeAllocatableUpdatePeriodSeconds`, nodeAllocatableUpdatePeriodSeconds, "must be greater than or equal to 10 seconds"));
    }
  }
}
