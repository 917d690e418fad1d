// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicyPort
// Hash: 65e587c182a9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPolicyPort } from "../../../../runtime/validation/checks/policy-port.ts";
import { type FieldError, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, ownPath } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.networking.v1.NetworkPolicyPort. */
export function validateNetworkingV1NetworkPolicyPort(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const protocol = self.protocol;
    if (typeof protocol === "string") {
      if (protocol !== "TCP" && protocol !== "UDP" && protocol !== "SCTP") errors.push(notSupported(`${path}protocol`, protocol, ["TCP","UDP","SCTP"]));
    }
  }
  checkPolicyPort(self, ownPath(path), errors, { self, old, parent, context, before: old });
}
