// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriver
// Hash: 0c2f1b96fe21
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStorageV1CSIDriverSpec } from "./csi-driver-spec.ts";

/** Fills in the defaults of io.k8s.api.storage.v1.CSIDriver. */
export function applyDefaultsStorageV1CSIDriver(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsStorageV1CSIDriverSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsStorageV1CSIDriverSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
