// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriverSpec
// Hash: ab2e8ec112d4
import { type Fields, isList } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.CSIDriverSpec. */
export function applyDefaultsStorageV1CSIDriverSpec(self: Fields): void {
  if (self.preventPodSchedulingIfMissing !== undefined) delete self.preventPodSchedulingIfMissing;
  if (self.attachRequired === undefined || self.attachRequired === null) self.attachRequired = true;
  if (self.podInfoOnMount === undefined || self.podInfoOnMount === null) self.podInfoOnMount = false;
  if (self.storageCapacity === undefined || self.storageCapacity === null) self.storageCapacity = false;
  if (self.fsGroupPolicy === undefined || self.fsGroupPolicy === null) self.fsGroupPolicy = "ReadWriteOnceWithFSType";
  if (!isList(self.volumeLifecycleModes) || self.volumeLifecycleModes.length === 0) self.volumeLifecycleModes = ["Persistent"];
  if (self.requiresRepublish === undefined || self.requiresRepublish === null) self.requiresRepublish = false;
  if (self.seLinuxMount === undefined || self.seLinuxMount === null) self.seLinuxMount = false;
}
