// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvVarSource
// Hash: f6dd45a0ee42
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkContainerResourceField } from "../../../../runtime/validation/checks/container-resource-field.ts";
import { checkObjectFieldSelector } from "../../../../runtime/validation/checks/object-field-selector.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ConfigMapKeySelector } from "./config-map-key-selector.ts";
import { validateCoreV1FileKeySelector } from "./file-key-selector.ts";
import { validateCoreV1SecretKeySelector } from "./secret-key-selector.ts";

/** The rules of io.k8s.api.core.v1.EnvVarSource. */
export function validateCoreV1EnvVarSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const fieldRef = self.fieldRef;
    const oldFieldRef = isFields(old) ? old.fieldRef : undefined;
    if (isFields(fieldRef)) {
      checkObjectFieldSelector(fieldRef, `${path}fieldRef`, errors, { self, old, parent, context, before: oldFieldRef, with: ["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"] });
    }
  }
  {
    const resourceFieldRef = self.resourceFieldRef;
    const oldResourceFieldRef = isFields(old) ? old.resourceFieldRef : undefined;
    if (isFields(resourceFieldRef)) {
      checkContainerResourceField(resourceFieldRef, `${path}resourceFieldRef`, errors, { self, old, parent, context, before: oldResourceFieldRef });
    }
  }
  {
    const configMapKeyRef = self.configMapKeyRef;
    const oldConfigMapKeyRef = isFields(old) ? old.configMapKeyRef : undefined;
    if (isFields(configMapKeyRef)) {
      validateCoreV1ConfigMapKeySelector(configMapKeyRef, isFields(oldConfigMapKeyRef) ? oldConfigMapKeyRef : undefined, `${path}configMapKeyRef.`, errors, context, self);
    }
  }
  {
    const secretKeyRef = self.secretKeyRef;
    const oldSecretKeyRef = isFields(old) ? old.secretKeyRef : undefined;
    if (isFields(secretKeyRef)) {
      validateCoreV1SecretKeySelector(secretKeyRef, isFields(oldSecretKeyRef) ? oldSecretKeyRef : undefined, `${path}secretKeyRef.`, errors, context, self);
    }
  }
  {
    const fileKeyRef = self.fileKeyRef;
    const oldFileKeyRef = isFields(old) ? old.fileKeyRef : undefined;
    if (isFields(fileKeyRef)) {
      validateCoreV1FileKeySelector(fileKeyRef, isFields(oldFileKeyRef) ? oldFileKeyRef : undefined, `${path}fileKeyRef.`, errors, context, self);
    }
  }
}
