import { expect, test } from "vitest";
import { packageVersion } from "../../../../codegen/emit/client-package/package-version.ts";

test.each([
  [["v1"], undefined, "1.0.0"],
  [["v1beta1", "v2", "v1"], undefined, "2.0.0"],
  [["v2beta1"], undefined, "2.0.0-beta.1"],
  [["v1alpha2"], undefined, "1.0.0-alpha.2"],
  [["preview"], undefined, "0.1.0"],
  // The publisher's number stands until the API passes it.
  [["v1"], "1.4.2", "1.4.2"],
  [["v1"], "3.0.0", "3.0.0"],
  [["v2"], "1.4.2", "2.0.0"],
  [["v1"], "1.0.0-beta.3", "1.0.0"],
  [["v1beta1"], "1.0.0-beta.3", "1.0.0-beta.3"],
] as const)("%j, published %s: %s", (apiVersions, published, version) => {
  expect(packageVersion(apiVersions, published)).toBe(version);
});
