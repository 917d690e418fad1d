import { parseApiVersion } from "../meta/group-version.ts";
import type { OwnerReference } from "../meta/object.ts";
import { type FieldError, type FieldPath, invalid } from "./field-error.ts";

/** The faults of `metadata.ownerReferences`. Source: Kubernetes documentation, "Owners and Dependents". */
export function validateOwnerReferences(references: readonly OwnerReference[] | undefined, field: FieldPath): FieldError[] {
  if (references === undefined) return [];
  const errors: FieldError[] = [];
  let controller: OwnerReference | undefined;
  for (const reference of references) {
    validateOne(reference, field, errors);
    if (reference.controller !== true) continue;
    if (controller === undefined) controller = reference;
    else {
      const found = `${controller.kind}/${controller.name} and ${reference.kind}/${reference.name}`;
      errors.push(
        invalid(field, references.map(inGoOrder), `Only one reference can have Controller set to true. Found "true" in references for ${found}`),
      );
    }
  }
  return errors;
}

function validateOne(reference: OwnerReference, field: FieldPath, errors: FieldError[]): void {
  const gv = parseApiVersion(reference.apiVersion ?? "");
  if (gv === undefined || gv.version === "") errors.push(invalid(`${field}.apiVersion`, reference.apiVersion ?? "", "version must not be empty"));
  for (const member of ["kind", "name", "uid"] as const) {
    if ((reference[member] ?? "") === "") errors.push(invalid(`${field}.${member}`, "", "must not be empty"));
  }
  if (reference.apiVersion === "v1" && reference.kind === "Event") {
    errors.push(invalid(field, inGoOrder(reference), "/v1, Kind=Event is disallowed from being an owner"));
  }
}

/** As messages print it. */
function inGoOrder(reference: OwnerReference): OwnerReference {
  const { apiVersion = "", kind = "", name = "", uid = "", controller, blockOwnerDeletion } = reference;
  return {
    apiVersion,
    kind,
    name,
    uid,
    ...(controller === undefined ? {} : { controller }),
    ...(blockOwnerDeletion === undefined ? {} : { blockOwnerDeletion }),
  };
}
