// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointAddress
// Hash: 799c483c271d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { endpointIpProblems } from "../../../../runtime/validation/formats/endpoint-ip.ts";
import { ipProblems } from "../../../../runtime/validation/formats/ip.ts";

/** The rules of io.k8s.api.core.v1.EndpointAddress. */
export function validateCoreV1EndpointAddress(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const ip = self.ip;
    const ipOrZero = typeof ip === "string" ? ip : "";
    for (const problem of ipProblems(ipOrZero)) errors.push(invalid(`${path}ip`, ipOrZero, problem));
  }
  {
    const hostname = self.hostname;
    if (typeof hostname === "string" && hostname !== "") {
      for (const problem of dnsLabelProblems(hostname)) errors.push(invalid(`${path}hostname`, hostname, problem));
    }
  }
  {
    const nodeName = self.nodeName;
    if (typeof nodeName === "string") {
      for (const problem of dnsSubdomainProblems(nodeName)) errors.push(invalid(`${path}nodeName`, nodeName, problem));
    }
  }
  {
    const ip = self.ip;
    const ipOrZero = typeof ip === "string" ? ip : "";
    for (const problem of endpointIpProblems(ipOrZero)) errors.push(invalid(`${path}ip`, ipOrZero, problem));
  }
}
