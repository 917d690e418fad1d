import { expect, test } from "vitest";
import { fileNameOf, typeNameOf } from "../../../codegen/model/type-names.ts";

test("a type is named by the end of its schema's name", () => {
  expect(typeNameOf("io.k8s.api.apps.v1.DeploymentSpec")).toBe("DeploymentSpec");
});

test.each([
  ["DeploymentSpec", "deployment-spec"],
  ["APIGroupList", "api-group-list"],
  ["CSINode", "csi-node"],
  ["HTTPGetAction", "http-get-action"],
  ["NFSVolumeSource", "nfs-volume-source"],
  ["FieldsV1", "fields-v1"],
])("%s is kept in %s", (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});
