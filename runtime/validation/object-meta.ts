import type { ObjectMeta } from "../meta/object.ts";
import { validateAnnotations } from "./annotations.ts";
import { type FieldError, forbidden, invalid, required } from "./field-error.ts";
import { validateFieldManager } from "./field-manager.ts";
import { validateFinalizers, validateNoNewFinalizers } from "./finalizers.ts";
import { validateLabels } from "./labels.ts";
import { type NameFormat, nameFaults } from "./name-format.ts";
import { validateOwnerReferences } from "./owner-references.ts";

/** The faults of what does not depend on the kind; worked out once where several rules look at it. */
export interface MetaContent {
  /** Of labels, annotations and owner references. */
  readonly attached: readonly FieldError[];
  readonly finalizers: readonly FieldError[];
  readonly managedFields: readonly FieldError[];
}

export function validateContent(meta: ObjectMeta): MetaContent {
  return {
    attached: [
      ...validateLabels(meta.labels, "metadata.labels"),
      ...validateAnnotations(meta.annotations, "metadata.annotations"),
      ...validateOwnerReferences(meta.ownerReferences, "metadata.ownerReferences"),
    ],
    finalizers: validateFinalizers(meta.finalizers, "metadata.finalizers"),
    managedFields: validateManagedFields(meta),
  };
}

/** The faults of the metadata of any object, in Kubernetes' order. Names are already generated. */
export function validateObjectMeta(meta: ObjectMeta, namespaced: boolean, format: NameFormat, content = validateContent(meta)): FieldError[] {
  const errors: FieldError[] = [];
  const { name = "", generateName = "" } = meta;
  if (generateName !== "") {
    for (const fault of nameFaults(format, generateName, true)) errors.push(invalid("metadata.generateName", generateName, fault));
  }
  if (name === "") errors.push(required("metadata.name", "name or generateName is required"));
  else for (const fault of nameFaults(format, name)) errors.push(invalid("metadata.name", name, fault));
  pushNamespaceErrors(meta.namespace ?? "", namespaced, errors);
  if (meta.generation !== undefined && meta.generation < 0) {
    errors.push(invalid("metadata.generation", meta.generation, "must be greater than or equal to 0"));
  }
  errors.push(...content.attached, ...content.finalizers, ...content.managedFields);
  return errors;
}

/** The faults of a change from `old` to `meta`. */
export function validateObjectMetaUpdate(meta: ObjectMeta, old: ObjectMeta, content = validateContent(meta)): FieldError[] {
  const errors: FieldError[] = [];
  if (old.deletionTimestamp !== undefined) errors.push(...validateNoNewFinalizers(meta.finalizers, old.finalizers, "metadata.finalizers"));
  if ((meta.resourceVersion ?? "") === "") errors.push(invalid("metadata.resourceVersion", "", "must be specified for an update"));
  if ((meta.generation ?? 0) < (old.generation ?? 0)) errors.push(invalid("metadata.generation", meta.generation ?? 0, "must not be decremented"));
  for (const member of ["name", "namespace", "uid"] as const) {
    if ((meta[member] ?? "") !== (old[member] ?? "")) errors.push(invalid(`metadata.${member}`, meta[member] ?? "", "field is immutable"));
  }
  for (const member of ["creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds"] as const) {
    if (meta[member] !== old[member]) errors.push(invalid(`metadata.${member}`, meta[member], "field is immutable"));
  }
  errors.push(...content.attached, ...content.managedFields);
  return errors;
}

function pushNamespaceErrors(namespace: string, namespaced: boolean, errors: FieldError[]): void {
  if (!namespaced) {
    if (namespace !== "") errors.push(forbidden("metadata.namespace", "not allowed on this type"));
  } else if (namespace === "") errors.push(required("metadata.namespace"));
  else for (const fault of nameFaults("dnsLabel", namespace)) errors.push(invalid("metadata.namespace", namespace, fault));
}

function validateManagedFields(meta: ObjectMeta): FieldError[] {
  const errors: FieldError[] = [];
  meta.managedFields?.forEach((entry, index) => {
    const field = `metadata.managedFields[${index}]`;
    if (entry.operation !== "Apply" && entry.operation !== "Update") {
      errors.push(invalid(`${field}.operation`, entry.operation ?? "", "must be `Apply` or `Update`"));
    }
    if (entry.fieldsType !== undefined && entry.fieldsType !== "FieldsV1") {
      errors.push(invalid(`${field}.fieldsType`, entry.fieldsType, "must be `FieldsV1`"));
    }
    if (entry.manager !== undefined) errors.push(...validateFieldManager(entry.manager, `${field}.manager`));
  });
  return errors;
}
