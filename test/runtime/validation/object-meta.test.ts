import { describe, expect, test } from "vitest";
import type { ObjectMeta } from "../../../runtime/meta/object.ts";
import { formatFieldError } from "../../../runtime/validation/field-error.ts";
import { validateObjectMeta, validateObjectMetaUpdate } from "../../../runtime/validation/object-meta.ts";

const subdomain =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const label =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

function faults(meta: ObjectMeta): string[] {
  return validateObjectMeta({ name: "a", namespace: "n", ...meta }, true, "dnsSubdomain").map(formatFieldError);
}

describe("validateObjectMeta", () => {
  test.each<[string, ObjectMeta, string[]]>([
    ["nothing", {}, []],
    ["no name", { name: "" }, ["metadata.name: Required value: name or generateName is required"]],
    ["a bad name", { name: "Foo" }, [`metadata.name: Invalid value: "Foo": ${subdomain}`]],
    ["a dash at the end of a prefix", { generateName: "web-" }, []],
    ["a label's value", { labels: { k: "a b" } }, [`metadata.labels: Invalid value: "a b": ${label}`]],
    ["a label's prefix", { labels: { "Bad_Prefix/a": "" } }, [`metadata.labels: Invalid value: "Bad_Prefix/a": prefix part ${subdomain}`]],
    ["an annotation's key in any case", { annotations: { "Example.COM/Key": "é {}" } }, []],
    [
      "two finalizers that exclude each other",
      { finalizers: ["orphan", "foregroundDeletion"] },
      ['metadata.finalizers: Invalid value: ["orphan","foregroundDeletion"]: finalizer orphan and foregroundDeletion cannot be both set'],
    ],
    [
      "an owner without a version",
      { ownerReferences: [{ apiVersion: "apps/", kind: "K", name: "n", uid: "u" }] },
      ['metadata.ownerReferences.apiVersion: Invalid value: "apps/": version must not be empty'],
    ],
    [
      "an event as owner",
      { ownerReferences: [{ apiVersion: "v1", kind: "Event", name: "e", uid: "u" }] },
      [
        'metadata.ownerReferences: Invalid value: {"apiVersion":"v1","kind":"Event","name":"e","uid":"u"}: /v1, Kind=Event is disallowed from being an owner',
      ],
    ],
  ])("%s", (_name, meta, expected) => expect(faults(meta)).toEqual(expected));

  test("annotations of more than 256 KiB together", () => {
    expect(faults({ annotations: { a: "x".repeat(262144) } })).toEqual(["metadata.annotations: Too long: may not be more than 262144 bytes"]);
  });
});

describe("validateObjectMetaUpdate", () => {
  const old: ObjectMeta = { name: "a", namespace: "n", uid: "u", resourceVersion: "1", creationTimestamp: "2026-01-02T03:04:05Z" };

  test("identity does not change", () => {
    const errors = validateObjectMetaUpdate({ ...old, uid: "other" }, old).map(formatFieldError);
    expect(errors).toEqual(['metadata.uid: Invalid value: "other": field is immutable']);
  });

  test("no finalizer is added to an object that goes", () => {
    const going = { ...old, deletionTimestamp: "2026-01-02T03:04:05Z", finalizers: ["a.b/c"] };
    const errors = validateObjectMetaUpdate({ ...going, finalizers: ["a.b/c", "a.b/d"] }, going).map(formatFieldError);
    expect(errors).toEqual([
      'metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{"a.b/d"}',
    ]);
  });
});
