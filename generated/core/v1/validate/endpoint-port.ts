// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointPort
// Hash: 7da375ab4bdd
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, numberOf, sizeOf } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";

/** The rules of io.k8s.api.core.v1.EndpointPort. */
export function validateCoreV1EndpointPort(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const parentPorts = parent.ports;
    if (((typeof name === "string" ? name : "") === "") && (sizeOf(parentPorts) > 1)) {
      const name2 = self.name;
      if (!(typeof name2 === "string" && name2 !== "")) errors.push(required(`${path}name`));
    }
  }
  {
    const name = self.name;
    if (typeof name === "string" && name !== "") {
      for (const problem of dnsLabelProblems(name)) errors.push(invalid(`${path}name`, name, problem));
    }
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
    const appProtocol = self.appProtocol;
    if (typeof appProtocol === "string") {
      for (const problem of qualifiedNameProblems(appProtocol)) errors.push(invalid(`${path}appProtocol`, appProtocol, problem));
    }
  }
}
