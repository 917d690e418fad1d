import { expect, test } from "vitest";
import { keepManagedFields } from "../../../runtime/admission/keep-managed-fields.ts";
import type { ManagedFieldsEntry } from "../../../runtime/meta/object.ts";
import { attributesOf } from "../../support/admission.ts";

const entry: ManagedFieldsEntry = {
  manager: "m",
  operation: "Update",
  apiVersion: "v1",
  fieldsType: "FieldsV1",
  fieldsV1: { "f:data": { ".": {}, "f:x": {} } },
};
const before = [entry];

function keep(managedFields: unknown): { managedFields: unknown; warnings: string[] } {
  const warnings: string[] = [];
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a", managedFields: managedFields as ManagedFieldsEntry[] } };
  keepManagedFields(attributesOf("configmaps", object, { warn: (text) => warnings.push(text) }), before);
  return { managedFields: object.metadata.managedFields, warnings };
}

test.each<[string, unknown]>([
  ["as they were", before],
  ["gone", undefined],
  ["others", [{ ...entry, manager: "n", operation: "Apply" }]],
])("managedFields that are %s stay", (_, after) => {
  expect(keep(after)).toEqual({ managedFields: after, warnings: [] });
});

test.each<[string, unknown]>([
  ["operation must be `Apply` or `Update`", { ...entry, operation: "Bogus" }],
  ["apiVersion must not be empty", { ...entry, apiVersion: "" }],
  ["missing fieldsType in managed fields entry 0", { ...entry, fieldsType: undefined }],
  ['invalid fieldsType "FieldsV2" in managed fields entry 0', { ...entry, fieldsType: "FieldsV2" }],
  ["error decoding versioned set: error decoding set", { ...entry, fieldsV1: { data: {} } }],
])("managedFields are taken back where %s", (why, after) => {
  const { managedFields, warnings } = keep([after]);
  expect(managedFields).toBe(before);
  expect(warnings).toEqual([expect.stringContaining(`please fix your requests: ${why}`)]);
});
