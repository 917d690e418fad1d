import type { FieldError } from "../validation/field-error.ts";
import type { CrdObject } from "./crd-object.ts";

/** What is wrong with a new CRD. */
export function validateCrd(_crd: CrdObject): FieldError[] {
  return [];
}

export function validateCrdUpdate(_crd: CrdObject, _old: CrdObject): FieldError[] {
  return [];
}
