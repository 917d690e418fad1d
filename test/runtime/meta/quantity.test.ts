import { expect, test } from "vitest";
import { addQuantities, canonicalQuantity, compareQuantities, parseQuantity, scaledQuantity } from "../../../runtime/meta/quantity.ts";

// Pairs printed by resource.Quantity of Kubernetes 1.36.
test.each([
  ["0", "0"],
  ["0.5", "500m"],
  ["1024Mi", "1Gi"],
  ["1.5Gi", "1536Mi"],
  ["1000m", "1"],
  ["1500m", "1500m"],
  ["100000", "100k"],
  ["0.1m", "100u"],
  ["1025Ki", "1025Ki"],
  ["0.5Ki", "512"],
  ["1e3", "1e3"],
  ["12e6", "12e6"],
  ["1E", "1E"],
  ["-1", "-1"],
  ["+5", "+5"],
  ["0.0001n", "1n"],
  ["123456789012345678901234567890", "123456789012345678901234567890"],
  ["1.500", "1.500"],
  ["8Ei", "9223372036854775807"],
  ["0.1Ki", "102400m"],
])("%s is %s", (text, expected) => {
  expect(canonicalQuantity(text)).toBe(expected);
});

test.each(["", "abc", "1x", "1.2.3", "1 Gi"])("%j has the wrong format", (text) => {
  expect(() => parseQuantity(text)).toThrow("quantities must match the regular expression");
});

test("a suffix may be unknown", () => {
  expect(() => parseQuantity("1e")).toThrow("unable to parse quantity's suffix");
  expect(() => parseQuantity("1KM")).toThrow("unable to parse quantity's suffix");
});

test("amounts compare, add and scale", () => {
  expect(compareQuantities(parseQuantity("1Gi"), parseQuantity("1024Mi"))).toBe(0);
  expect(compareQuantities(parseQuantity("1500m"), parseQuantity("2"))).toBe(-1);
  expect(scaledQuantity(addQuantities(parseQuantity("100m"), parseQuantity("1")), -3)).toBe(1100n);
  expect(scaledQuantity(parseQuantity("1500m"), 0)).toBe(2n);
});
