// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.Subject
// Hash: ca197d589b5c
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateFlowcontrolV1GroupSubject } from "./group-subject.ts";
import { validateFlowcontrolV1ServiceAccountSubject } from "./service-account-subject.ts";
import { validateFlowcontrolV1UserSubject } from "./user-subject.ts";

/** The rules of io.k8s.api.flowcontrol.v1.Subject. */
export function validateFlowcontrolV1Subject(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const kind = self.kind;
    if (kind === "ServiceAccount") {
      {
        const serviceAccount = self.serviceAccount;
        const oldServiceAccount = isFields(old) ? old.serviceAccount : undefined;
        if (!isFields(serviceAccount)) {
          errors.push(required(`${path}serviceAccount`, "serviceAccount is required when subject kind is 'ServiceAccount'"));
        } else {
          validateFlowcontrolV1ServiceAccountSubject(serviceAccount, isFields(oldServiceAccount) ? oldServiceAccount : undefined, `${path}serviceAccount.`, errors, context, self);
        }
      }
    }
  }
  {
    const kind = self.kind;
    if (kind === "User") {
      {
        const user = self.user;
        const oldUser = isFields(old) ? old.user : undefined;
        if (!isFields(user)) {
          errors.push(required(`${path}user`, "user is required when subject kind is 'User'"));
        } else {
          validateFlowcontrolV1UserSubject(user, isFields(oldUser) ? oldUser : undefined, `${path}user.`, errors, context, self);
        }
      }
    }
  }
  {
    const kind = self.kind;
    if (kind === "Group") {
      {
        const group = self.group;
        const oldGroup = isFields(old) ? old.group : undefined;
        if (!isFields(group)) {
          errors.push(required(`${path}group`, "group is required when subject kind is 'Group'"));
        } else {
          validateFlowcontrolV1GroupSubject(group, isFields(oldGroup) ? oldGroup : undefined, `${path}group.`, errors, context, self);
        }
      }
    }
  }
  {
    const kind = self.kind;
    const kindOrZero = typeof kind === "string" ? kind : "";
    if (kindOrZero !== "Group" && kindOrZero !== "ServiceAccount" && kindOrZero !== "User") errors.push(notSupported(`${path}kind`, kindOrZero, ["Group","ServiceAccount","User"]));
  }
  {
    const kind = self.kind;
    if (kind === "Group" || kind === "ServiceAccount" || kind === "User") {
      {
        const kind2 = self.kind;
        if (!(kind2 === "ServiceAccount")) {
          const serviceAccount = self.serviceAccount;
          if (isFields(serviceAccount)) errors.push(forbidden(`${path}serviceAccount`, "serviceAccount is forbidden when subject kind is not 'ServiceAccount'"));
        }
      }
      {
        const kind2 = self.kind;
        if (!(kind2 === "User")) {
          const user = self.user;
          if (isFields(user)) errors.push(forbidden(`${path}user`, "user is forbidden when subject kind is not 'User'"));
        }
      }
      {
        const kind2 = self.kind;
        if (!(kind2 === "Group")) {
          const group = self.group;
          if (isFields(group)) errors.push(forbidden(`${path}group`, "group is forbidden when subject kind is not 'Group'"));
        }
      }
    }
  }
}
