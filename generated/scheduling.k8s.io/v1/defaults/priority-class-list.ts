// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClassList
// Hash: 2e6dc9246862
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsSchedulingV1PriorityClass } from "./priority-class.ts";

/** Fills in the defaults of io.k8s.api.scheduling.v1.PriorityClassList. */
export function applyDefaultsSchedulingV1PriorityClassList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsSchedulingV1PriorityClass(item);
      }
    }
  }
}
