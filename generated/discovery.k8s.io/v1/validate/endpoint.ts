// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.Endpoint
// Hash: c3b539edc770
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkEndpointAddresses } from "../../../../runtime/validation/checks/endpoint-addresses.ts";
import { checkHintNames } from "../../../../runtime/validation/checks/hint-names.ts";
import { checkLabels } from "../../../../runtime/validation/checks/labels.ts";
import { type FieldError, invalid, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.discovery.v1.Endpoint. */
export function validateDiscoveryV1Endpoint(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const addresses = self.addresses;
    if (!(isList(addresses) && addresses.length > 0)) errors.push(required(`${path}addresses`, "must contain at least 1 address"));
  }
  {
    const addresses = self.addresses;
    if (isList(addresses) && addresses.length > 0) {
      if (addresses.length > 100) errors.push(tooMany(`${path}addresses`, addresses.length, 100));
    }
  }
  {
    const addresses = self.addresses;
    const oldAddresses = isFields(old) ? old.addresses : undefined;
    if (isList(addresses) && addresses.length > 0) {
      checkEndpointAddresses(addresses, `${path}addresses`, errors, { self, old, parent, context, before: oldAddresses });
    }
  }
  {
    const nodeName = self.nodeName;
    if (typeof nodeName === "string") {
      for (const problem of dnsSubdomainProblems(nodeName)) errors.push(invalid(`${path}nodeName`, nodeName, problem));
    }
  }
  {
    const deprecatedTopology = self.deprecatedTopology;
    const oldDeprecatedTopology = isFields(old) ? old.deprecatedTopology : undefined;
    if (isFields(deprecatedTopology)) {
      checkLabels(deprecatedTopology, `${path}deprecatedTopology`, errors, { self, old, parent, context, before: oldDeprecatedTopology });
    }
  }
  {
    const hostname = self.hostname;
    if (typeof hostname === "string") {
      for (const problem of dnsLabelProblems(hostname)) errors.push(invalid(`${path}hostname`, hostname, problem));
    }
  }
  {
    const hints = self.hints;
    if (isFields(hints)) {
      const forZones = hints.forZones;
      if (isList(forZones) && forZones.length > 0) {
        if (forZones.length > 8) errors.push(tooMany(`${path}hints.forZones`, forZones.length, 8));
      }
    }
  }
  {
    const hints = self.hints;
    const oldHints = isFields(old) ? old.hints : undefined;
    if (isFields(hints)) {
      const forZones = hints.forZones;
      const oldForZones = isFields(oldHints) ? oldHints.forZones : undefined;
      if (isList(forZones) && forZones.length > 0) {
        checkHintNames(forZones, `${path}hints.forZones`, errors, { self, old, parent, context, before: oldForZones, with: "labelValue" });
      }
    }
  }
  {
    const hints = self.hints;
    if (isFields(hints)) {
      const forNodes = hints.forNodes;
      if (isList(forNodes) && forNodes.length > 0) {
        if (forNodes.length > 8) errors.push(tooMany(`${path}hints.forNodes`, forNodes.length, 8));
      }
    }
  }
  {
    const hints = self.hints;
    const oldHints = isFields(old) ? old.hints : undefined;
    if (isFields(hints)) {
      const forNodes = hints.forNodes;
      const oldForNodes = isFields(oldHints) ? oldHints.forNodes : undefined;
      if (isList(forNodes) && forNodes.length > 0) {
        checkHintNames(forNodes, `${path}hints.forNodes`, errors, { self, old, parent, context, before: oldForNodes, with: "dnsSubdomain" });
      }
    }
  }
}
