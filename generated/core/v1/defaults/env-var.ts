// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvVar
// Hash: b12add5f7c1c
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1EnvVarSource } from "./env-var-source.ts";

/** Fills in the defaults of io.k8s.api.core.v1.EnvVar. */
export function applyDefaultsCoreV1EnvVar(self: Fields): void {
  {
    const valueFrom = self.valueFrom;
    if (isFields(valueFrom)) applyDefaultsCoreV1EnvVarSource(valueFrom);
  }
}
