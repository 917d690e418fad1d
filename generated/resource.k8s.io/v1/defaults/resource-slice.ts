// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSlice
// Hash: d344dcace977
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsResourceV1ResourceSliceSpec } from "./resource-slice-spec.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.ResourceSlice. */
export function applyDefaultsResourceV1ResourceSlice(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsResourceV1ResourceSliceSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsResourceV1ResourceSliceSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
