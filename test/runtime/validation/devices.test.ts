import { describe, expect, test } from "vitest";
import { checkDeviceExpression } from "../../../runtime/validation/checks/device-expression.ts";
import { checkNormalUuid } from "../../../runtime/validation/checks/normal-uuid.ts";
import { checkRequestReference } from "../../../runtime/validation/checks/request-reference.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { attributeNameErrors, shownKey } from "../../../runtime/validation/functions/attribute-name.ts";
import { goForm } from "../../../runtime/validation/functions/go-form.ts";
import { allocationResult } from "../../../runtime/validation/functions/go-shapes.ts";
import { requestPolicyErrors } from "../../../runtime/validation/functions/request-policy.ts";

function messages(errors: readonly FieldError[]): string[] {
  return errors.map(({ field, message }) => `${field}: ${message}`);
}

describe("expressions that select devices", () => {
  const faults = (expression: string): string[] => {
    const errors: FieldError[] = [];
    checkDeviceExpression(expression, "e", errors);
    return messages(errors);
  };

  test.each([
    "device.driver == 'gpu.example.com'",
    "device.attributes['gpu.example.com'].fast",
    "device.capacity['gpu.example.com'].memory.isGreaterThan(quantity('1Gi'))",
    "cel.bind(gpu, device.attributes['gpu.example.com'], gpu.fast && gpu.new)",
  ])("%s is one", (expression) => {
    expect(faults(expression)).toEqual([]);
  });

  test("know a device's parts, and end in a truth", () => {
    expect(faults("device.nope")[0]).toContain("undefined field 'nope'");
    expect(faults("device.driver")).toEqual(['e: Invalid value: "device.driver": must evaluate to bool or the unknown type, not string']);
  });

  test("may not cost more than a scheduler can bear", () => {
    const deep = "device.attributes.all(a, device.attributes.all(b, device.attributes.all(c, device.attributes.all(d, a != b && c != d))))";
    expect(faults(deep)).toEqual(["e: Forbidden: too complex, exceeds cost limit"]);
  });
});

test("references are to requests, or to their alternatives", () => {
  const devices = { requests: [{ name: "one" }, { name: "any", firstAvailable: [{ name: "a" }] }] };
  const known = (name: string): boolean => {
    const errors: FieldError[] = [];
    const scope = { self: {}, old: undefined, parent: devices, before: undefined, context: { operation: "create" as const, subresource: "" } };
    checkRequestReference(name, "r", errors, scope);
    return errors.length === 0;
  };
  expect(["one", "any", "any/a", "any/b", "one/a", "two", "any/a/b"].filter(known)).toEqual(["one", "any", "any/a"]);
});

test("names of attributes", () => {
  expect(attributeNameErrors("model", "a")).toEqual([]);
  expect(attributeNameErrors("gpu.example.com/model", "a")).toEqual([]);
  expect(messages(attributeNameErrors("/model", "a"))).toEqual(['a: Invalid value: "": the domain must not be empty']);
  expect(messages(attributeNameErrors("bad name", "a"))[0]).toContain("a valid C identifier must start with");
  expect(shownKey("k".repeat(100))).toHaveLength(96);
});

test("policies of requests hold what they promise", () => {
  const faults = (policy: Record<string, unknown>): string[] => messages(requestPolicyErrors(policy, "10", "p"));
  expect(faults({ default: "2", validRange: { min: "2", max: "8", step: "2" } })).toEqual([]);
  expect(faults({ default: "1", validValues: ["2", "1"] })).toEqual([
    'p.validValues[1]: Invalid value: "1": values must be sorted in ascending order',
  ]);
  expect(faults({ default: "3", validRange: { min: "2", step: "2" } })).toEqual([
    'p.validRange.step: Invalid value: "3": value is not a multiple of a given step (2) from (2)',
  ]);
  expect(faults({ default: "1", validRange: { min: "0", step: "0" } })).toEqual([
    'p.validRange.step: Invalid value: "1": value is not a multiple of a given step (0) from (0)',
  ]);
});

test("ids are in lower case", () => {
  const faults = (uid: string): number => {
    const errors: FieldError[] = [];
    checkNormalUuid(uid, "u", errors);
    return errors.length;
  };
  expect(faults("a1b2c3d4-0000-0000-0000-000000000000")).toBe(0);
  expect(faults("A1B2C3D4-0000-0000-0000-000000000000")).toBe(1);
});

test("structures are printed as Go does: in its order, with what is not set", () => {
  const printed = goForm({ devices: { results: [{ device: "d", request: "r" }] } }, allocationResult) as { Devices: { Results: object[] } };
  expect(Object.keys(printed)).toEqual(["Devices", "NodeSelector", "AllocationTimestamp"]);
  expect(printed.Devices.Results[0]).toEqual({
    Request: "r",
    Driver: "",
    Pool: "",
    Device: "d",
    AdminAccess: null,
    Tolerations: null,
    BindingConditions: null,
    BindingFailureConditions: null,
    ShareID: null,
    ConsumedCapacity: null,
  });
});
