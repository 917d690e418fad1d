// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.LeaseList
// Hash: ee5972139b8c
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoordinationV1Lease } from "./lease.ts";

/** Fills in the defaults of io.k8s.api.coordination.v1.LeaseList. */
export function applyDefaultsCoordinationV1LeaseList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsCoordinationV1Lease(item);
      }
    }
  }
}
