// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobList
// Hash: bd3b954bb598
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsBatchV1Job } from "./job.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.JobList. */
export function applyDefaultsBatchV1JobList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsBatchV1Job(item);
      }
    }
  }
}
