// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobTemplateSpec
// Hash: c2a05728f258
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsBatchV1JobSpec } from "./job-spec.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.JobTemplateSpec. */
export function applyDefaultsBatchV1JobTemplateSpec(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsBatchV1JobSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsBatchV1JobSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
