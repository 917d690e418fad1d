// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvVarSource
// Hash: 65161b265f94
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1FileKeySelector } from "./file-key-selector.ts";
import { applyDefaultsCoreV1ObjectFieldSelector } from "./object-field-selector.ts";

/** Fills in the defaults of io.k8s.api.core.v1.EnvVarSource. */
export function applyDefaultsCoreV1EnvVarSource(self: Fields): void {
  {
    const fieldRef = self.fieldRef;
    if (isFields(fieldRef)) applyDefaultsCoreV1ObjectFieldSelector(fieldRef);
  }
  {
    const fileKeyRef = self.fileKeyRef;
    if (isFields(fileKeyRef)) applyDefaultsCoreV1FileKeySelector(fileKeyRef);
  }
}
