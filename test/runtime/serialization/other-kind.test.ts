import { expect, test } from "vitest";
import { otherKind } from "../../../runtime/serialization/other-kind.ts";

test("an object of another kind is told what it is and what belongs there", () => {
  expect(otherKind("Pod", "v1", { group: "apps", kind: "Deployment" })).toBe(
    'Pod in version "v1" cannot be handled as a Deployment: converting (v1.Pod) to (apps.Deployment): unknown conversion',
  );
  expect(otherKind("Deployment", "apps/v1", { group: "", kind: "ConfigMap" })).toContain("converting (v1.Deployment) to (core.ConfigMap)");
});
