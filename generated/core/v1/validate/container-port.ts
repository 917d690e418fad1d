// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerPort
// Hash: 08ab81a5da27
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPortNameOnce } from "../../../../runtime/validation/checks/port-name-once.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.ContainerPort. */
export function validateCoreV1ContainerPort(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (typeof name === "string" && name !== "") {
      checkPortNameOnce(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
  {
    const containerPort = self.containerPort;
    if (!(isNumber(containerPort) && numberOf(containerPort) !== 0)) {
      errors.push(required(`${path}containerPort`));
    } else {
      if (containerPort < 1 || containerPort > 65535) errors.push(invalid(`${path}containerPort`, containerPort, "must be between 1 and 65535, inclusive"));
    }
  }
  {
    const hostPort = self.hostPort;
    if (!(numberOf(hostPort) === 0)) {
      const hostPort2 = self.hostPort;
      const hostPort2OrZero = numberOf(hostPort2);
      if (hostPort2OrZero < 1 || hostPort2OrZero > 65535) errors.push(invalid(`${path}hostPort`, hostPort2OrZero, "must be between 1 and 65535, inclusive"));
    }
  }
  {
    const protocol = self.protocol;
    if (!(typeof protocol === "string" && protocol !== "")) {
      errors.push(required(`${path}protocol`));
    } else {
      if (protocol !== "SCTP" && protocol !== "TCP" && protocol !== "UDP") errors.push(notSupported(`${path}protocol`, protocol, ["SCTP","TCP","UDP"]));
    }
  }
}
