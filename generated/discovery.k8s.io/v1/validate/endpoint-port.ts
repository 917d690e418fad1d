// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointPort
// Hash: 441373867af3
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkSlicePortNameOnce } from "../../../../runtime/validation/checks/slice-port-name-once.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.discovery.v1.EndpointPort. */
export function validateDiscoveryV1EndpointPort(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    if (!((typeof name === "string" ? name : "") === "")) {
      const name2 = self.name;
      if (typeof name2 === "string") {
        for (const problem of dnsLabelProblems(name2)) errors.push(invalid(`${path}name`, name2, problem));
      }
    }
  }
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    const nameOrZero = typeof name === "string" ? name : "";
    checkSlicePortNameOnce(nameOrZero, `${path}name`, errors, { self, old, parent, context, before: oldName });
  }
  {
    const protocol = self.protocol;
    if (!(typeof protocol === "string")) {
      errors.push(required(`${path}protocol`));
    } else {
      if (protocol !== "SCTP" && protocol !== "TCP" && protocol !== "UDP") errors.push(notSupported(`${path}protocol`, protocol, ["SCTP","TCP","UDP"]));
    }
  }
  {
    const appProtocol = self.appProtocol;
    if (typeof appProtocol === "string") {
      for (const problem of qualifiedNameProblems(appProtocol)) errors.push(invalid(`${path}appProtocol`, appProtocol, problem));
    }
  }
}
