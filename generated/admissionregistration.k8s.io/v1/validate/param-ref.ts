// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ParamRef
// Hash: a6e442fc817f
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { pathSegmentProblems } from "../../../../runtime/validation/formats/path-segment.ts";

/** The rules of io.k8s.api.admissionregistration.v1.ParamRef. */
export function validateAdmissionregistrationV1ParamRef(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    if (typeof name === "string" && name !== "") {
      for (const problem of pathSegmentProblems(name)) errors.push(invalid(`${path}name`, name, problem));
    }
  }
  {
    const name = self.name;
    const selector = self.selector;
    if (!((typeof name === "string" ? name : "") === "") && (isFields(selector))) errors.push(forbidden(`${path}name`, "name and selector are mutually exclusive"));
  }
  {
    const selector = self.selector;
    const oldSelector = isFields(old) ? old.selector : undefined;
    if (isFields(selector)) {
      checkLabelSelector(selector, `${path}selector`, errors, { self, old, parent, context, before: oldSelector });
    }
  }
  {
    const name = self.name;
    const selector = self.selector;
    if (!((typeof name === "string" ? name : "") === "") && (isFields(selector))) errors.push(forbidden(`${path}selector`, "name and selector are mutually exclusive"));
  }
  {
    const name = self.name;
    const selector = self.selector;
    if (!(!((typeof name === "string" ? name : "") === "") || (isFields(selector)))) errors.push(required(ownPath(path), "one of name or selector must be specified"));
  }
  {
    const parameterNotFoundAction = self.parameterNotFoundAction;
    if (!(typeof parameterNotFoundAction === "string")) {
      errors.push(required(`${path}parameterNotFoundAction`));
    } else {
      if (parameterNotFoundAction !== "Deny" && parameterNotFoundAction !== "Allow") errors.push(notSupported(`${path}parameterNotFoundAction`, parameterNotFoundAction, ["Deny","Allow"]));
    }
  }
}
