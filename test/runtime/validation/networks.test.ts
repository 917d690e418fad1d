import { describe, expect, test } from "vitest";
import type { Check, CheckScope } from "../../../runtime/validation/check-scope.ts";
import { checkExceptedNetworks } from "../../../runtime/validation/checks/excepted-networks.ts";
import { checkIngressPath } from "../../../runtime/validation/checks/ingress-path.ts";
import { checkPolicyPort } from "../../../runtime/validation/checks/policy-port.ts";
import { checkServiceCidrsUpdate } from "../../../runtime/validation/checks/service-cidrs-update.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";

function faults(check: Check, value: unknown, scope: Partial<CheckScope> = {}): string[] {
  const errors: FieldError[] = [];
  check(value, "x", errors, { self: {}, old: undefined, parent: {}, context: { operation: "create", subresource: "" }, before: undefined, ...scope });
  return errors.map(({ field, message }) => `${field}: ${message}`);
}

describe("networks", () => {
  test.each([
    ["10.0.0.0/8", ["10.1.0.0/16", "10.255.255.255/32"], []],
    ["2001:db8::/32", ["2001:db8:1::/48"], []],
    ["10.0.0.0/8", ["11.0.0.0/16"], ['x[0]: Invalid value: "11.0.0.0/16": must be a strict subset of `cidr`']],
    ["10.0.0.0/8", ["10.0.0.0/8"], ['x[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`']],
    ["10.0.0.0/8", ["a00::/16"], ['x[0]: Invalid value: "a00::/16": must be a strict subset of `cidr`']],
  ])("%s without %j", (cidr, except, expected) => {
    expect(faults(checkExceptedNetworks, except, { self: { cidr } })).toEqual(expected);
  });

  test.each([
    [["10.0.0.0/8"], ["10.0.0.0/8"], []],
    [["10.0.0.0/8", "fd00::/64"], ["10.0.0.0/8"], []],
    [["11.0.0.0/8"], ["10.0.0.0/8"], ['x[0]: Invalid value: "11.0.0.0/8": field is immutable']],
    [["10.0.0.0/8"], ["10.0.0.0/8", "fd00::/64"], ['x: Invalid value: ["10.0.0.0/8"]: field is immutable']],
  ])("of services: %j after %j", (now, before, expected) => {
    expect(faults(checkServiceCidrsUpdate, now, { before })).toEqual(expected);
  });
});

describe("ports of network policies", () => {
  test.each([
    [{ port: 80, endPort: 90 }, []],
    [{ port: "http" }, []],
    [{}, []],
    [{ port: 0 }, ["x.port: Invalid value: 0: must be between 1 and 65535, inclusive"]],
    [{ port: 90, endPort: 80 }, ["x.endPort: Invalid value: 90: must be greater than or equal to `port`"]],
    [{ endPort: 80 }, ["x.endPort: Invalid value: 80: may not be specified when `port` is not specified"]],
    [{ port: "http", endPort: 80 }, ["x.endPort: Invalid value: 80: may not be specified when `port` is non-numeric"]],
  ])("%j", (rule, expected) => {
    expect(faults(checkPolicyPort, rule)).toEqual(expected);
  });
});

describe("paths of ingresses", () => {
  test.each([
    [{ pathType: "Prefix", path: "/a" }, []],
    [{ pathType: "ImplementationSpecific" }, []],
    [{ pathType: "ImplementationSpecific", path: "/a//b" }, []],
    [{ pathType: "Exact", path: "a" }, ['x.path: Invalid value: "a": must be an absolute path']],
    [
      { pathType: "Exact", path: "/a/../b/.." },
      ["x.path: Invalid value: \"/a/../b/..\": must not contain '/../'", "x.path: Invalid value: \"/a/../b/..\": cannot end with '/..'"],
    ],
    [{ pathType: "Near", path: "/" }, ['x.pathType: Unsupported value: "Near": supported values: "Exact", "ImplementationSpecific", "Prefix"']],
  ])("%j", (rule, expected) => {
    expect(faults(checkIngressPath, rule)).toEqual(expected);
  });
});
