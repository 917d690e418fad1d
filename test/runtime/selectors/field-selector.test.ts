import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { FieldSelectorError, parseFieldSelector } from "../../../runtime/selectors/field-selector.ts";
import { fieldSource } from "../../../runtime/selectors/selectable-fields.ts";
import { createStoredWorld, definitionOf } from "../../support/stored-world.ts";

describe("field selectors", () => {
  it("are read term by term", () => {
    expect(parseFieldSelector("spec.nodeName!=n,metadata.name==a,x=")).toEqual([
      { field: "metadata.name", operator: "=", value: "a" },
      { field: "spec.nodeName", operator: "!=", value: "n" },
      { field: "x", operator: "=", value: "" },
    ]);
  });

  it("unescape values", () => {
    expect(parseFieldSelector(String.raw`metadata.name=a\,b\=c\\`)).toEqual([{ field: "metadata.name", operator: "=", value: "a,b=c\\" }]);
  });

  it.each([
    ["a", "invalid selector: 'a'; can't understand 'a'"],
    [String.raw`a=\x`, String.raw`invalid field selector: invalid escape sequence: \x`],
    ["a=b=c", "invalid field selector: unescaped character in value: 61"],
  ])("refuse %j", (text, message) => {
    expect(() => parseFieldSelector(text)).toThrow(new FieldSelectorError(message));
  });
});

describe("selectable fields", () => {
  const scopeOf = (facts: Parameters<typeof definitionOf>[0]) => createStoredWorld(definitionOf(facts)).scope;

  it.each([
    [{ resource: "configmaps", kind: "ConfigMap" }, '"x" is not a known field selector: only "metadata.name", "metadata.namespace"'],
    [{ resource: "pods", kind: "Pod" }, "field label not supported: x"],
    [{ resource: "jobs", kind: "Job", group: "batch" }, 'field label "x" not supported for Job'],
    [
      { resource: "resourceslices", kind: "ResourceSlice", group: "resource.k8s.io" },
      "field label not supported for resource.k8s.io/v1, Kind=ResourceSlice: x",
    ],
    [{ resource: "crontabs", kind: "CronTab", group: "stable.example.com", custom: true }, "field label not supported: x"],
  ])("of %j are refused in the kind's own words", (facts, message) => {
    expect(() => fieldSource(scopeOf(facts), "x")).toThrow(new FieldSelectorError(message));
  });

  it("know where metadata.namespace selects", () => {
    expect(
      fieldSource(scopeOf({ resource: "storageclasses", kind: "StorageClass", group: "storage.k8s.io", namespaced: false }), "metadata.namespace"),
    ).toBe("namespace");
    expect(() => fieldSource(scopeOf({ resource: "nodes", kind: "Node", namespaced: false }), "metadata.namespace")).toThrow(FieldSelectorError);
    expect(() => fieldSource(scopeOf({ resource: "w", kind: "W", custom: true, namespaced: false }), "metadata.namespace")).toThrow(
      FieldSelectorError,
    );
  });

  it.each([
    ["pods", "spec.host", { spec: { nodeName: "n" } }, "n"],
    ["pods", "spec.hostNetwork", {}, "false"],
    ["pods", "spec.hostNetwork", { spec: { hostNetwork: true } }, "true"],
    ["pods", "status.podIP", { status: { podIPs: [{ ip: "192.0.2.1" }] } }, "192.0.2.1"],
    ["pods", "status.podIPs", { status: { podIPs: [{ ip: "192.0.2.1" }] } }, ""],
    ["replicationcontrollers", "status.replicas", {}, "0"],
    ["nodes", "spec.unschedulable", { spec: { unschedulable: true } }, "true"],
    ["events", "source", { reportingComponent: "c" }, "c"],
    ["events", "involvedObject.name", { involvedObject: { name: "p" } }, "p"],
  ])("of %s: %s of %j", (resource, label, members, value) => {
    const source = fieldSource(scopeOf({ resource, kind: "Any" }), label);
    if (typeof source === "string") throw new Error("not a getter");
    expect(source({ apiVersion: "v1", kind: "Any", metadata: {}, ...members } as KubeObject)).toBe(value);
  });

  it("of events in their newer group have newer names", () => {
    const scope = scopeOf({ resource: "events", kind: "Event", group: "events.k8s.io" });
    const source = fieldSource(scope, "regarding.kind");
    if (typeof source === "string") throw new Error("not a getter");
    expect(source({ apiVersion: "v1", kind: "Event", metadata: {}, involvedObject: { kind: "Pod" } })).toBe("Pod");
    expect(() => fieldSource(scope, "involvedObject.kind")).toThrow("field label not supported: involvedObject.kind");
  });
});
