// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimSpec
// Hash: cda123a50a1c
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAccessModes } from "../../../../runtime/validation/checks/access-modes.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { checkRequestedStorage } from "../../../../runtime/validation/checks/requested-storage.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateCoreV1TypedLocalObjectReferenceDataSource } from "./typed-local-object-reference-data-source.ts";
import { validateCoreV1TypedObjectReferenceDataSource } from "./typed-object-reference-data-source.ts";

/** The rules of io.k8s.api.core.v1.PersistentVolumeClaimSpec. */
export function validateCoreV1PersistentVolumeClaimSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const accessModes = self.accessModes;
    if (!(isList(accessModes) && accessModes.length > 0)) errors.push(required(`${path}accessModes`, "at least 1 access mode is required"));
  }
  {
    const selector = self.selector;
    const oldSelector = isFields(old) ? old.selector : undefined;
    if (isFields(selector)) {
      checkLabelSelector(selector, `${path}selector`, errors, { self, old, parent, context, before: oldSelector });
    }
  }
  {
    const accessModes = self.accessModes;
    const oldAccessModes = isFields(old) ? old.accessModes : undefined;
    if (isList(accessModes) && accessModes.length > 0) {
      checkAccessModes(accessModes, `${path}accessModes`, errors, { self, old, parent, context, before: oldAccessModes });
    }
  }
  checkRequestedStorage(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const storageClassName = self.storageClassName;
    if (!((typeof storageClassName === "string" ? storageClassName : "") === "")) {
      const storageClassName2 = self.storageClassName;
      if (typeof storageClassName2 === "string") {
        for (const problem of dnsSubdomainProblems(storageClassName2)) errors.push(invalid(`${path}storageClassName`, storageClassName2, problem));
      }
    }
  }
  {
    const volumeMode = self.volumeMode;
    if (typeof volumeMode === "string") {
      if (volumeMode !== "Block" && volumeMode !== "Filesystem") errors.push(notSupported(`${path}volumeMode`, volumeMode, ["Block","Filesystem"]));
    }
  }
  {
    const dataSource = self.dataSource;
    const oldDataSource = isFields(old) ? old.dataSource : undefined;
    if (isFields(dataSource)) {
      validateCoreV1TypedLocalObjectReferenceDataSource(dataSource, isFields(oldDataSource) ? oldDataSource : undefined, `${path}dataSource.`, errors, context, self);
    }
  }
  {
    const dataSourceRef = self.dataSourceRef;
    if (isFields(dataSourceRef)) {
      validateCoreV1TypedObjectReferenceDataSource(dataSourceRef, undefined, `${path}dataSourceRef.`, errors, context, self);
    }
  }
  {
    const volumeAttributesClassName = self.volumeAttributesClassName;
    if (!((typeof volumeAttributesClassName === "string" ? volumeAttributesClassName : "") === "")) {
      const volumeAttributesClassName2 = self.volumeAttributesClassName;
      if (typeof volumeAttributesClassName2 === "string") {
        for (const problem of dnsSubdomainProblems(volumeAttributesClassName2)) errors.push(invalid(`${path}volumeAttributesClassName`, volumeAttributesClassName2, problem));
      }
    }
  }
}
