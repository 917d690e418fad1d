// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServicePort
// Hash: 189aa38c2dc3
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPortNumOrName } from "../../../../runtime/validation/checks/port-num-or-name.ts";
import { checkServicePortName } from "../../../../runtime/validation/checks/service-port-name.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.core.v1.ServicePort. */
export function validateCoreV1ServicePort(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    const nameOrZero = typeof name === "string" ? name : "";
    checkServicePortName(nameOrZero, `${path}name`, errors, { self, old, parent, context, before: oldName });
  }
  {
    const port = self.port;
    const port2 = self.port;
    if (!((numberOf(port) >= 1) && (numberOf(port) <= 65535))) errors.push(invalid(`${path}port`, port2, "must be between 1 and 65535, inclusive"));
  }
  {
    const protocol = self.protocol;
    if (!(typeof protocol === "string" && protocol !== "")) {
      errors.push(required(`${path}protocol`));
    } else {
      if (protocol !== "SCTP" && protocol !== "TCP" && protocol !== "UDP") errors.push(notSupported(`${path}protocol`, protocol, ["SCTP","TCP","UDP"]));
    }
  }
  {
    const targetPort = self.targetPort;
    const oldTargetPort = isFields(old) ? old.targetPort : undefined;
    checkPortNumOrName(targetPort, `${path}targetPort`, errors, { self, old, parent, context, before: oldTargetPort });
  }
  {
    const appProtocol = self.appProtocol;
    if (typeof appProtocol === "string") {
      for (const problem of qualifiedNameProblems(appProtocol)) errors.push(invalid(`${path}appProtocol`, appProtocol, problem));
    }
  }
}
