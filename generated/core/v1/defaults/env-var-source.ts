// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvVarSource
// Hash: f5ccc73af1fe
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1FileKeySelector } from "./file-key-selector.ts";
import { applyDefaultsCoreV1ObjectFieldSelector } from "./object-field-selector.ts";
import { applyDefaultsCoreV1ResourceFieldSelector } from "./resource-field-selector.ts";

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
  {
    const resourceFieldRef = self.resourceFieldRef;
    if (isFields(resourceFieldRef)) applyDefaultsCoreV1ResourceFieldSelector(resourceFieldRef);
  }
}
