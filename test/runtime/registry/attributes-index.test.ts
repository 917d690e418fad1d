import { describe, expect, it } from "vitest";
import { AttributesIndex } from "../../../runtime/registry/attributes-index.ts";
import { objectLayout } from "../../../runtime/serialization/object-bytes.ts";
import { definitionOf } from "../../support/stored-world.ts";

const layout = objectLayout(definitionOf({ resource: "pods", kind: "Pod" }));

function entry(metadata: object, revision = 1, key = "/registry/pods/ns/a") {
  return { key, revision, value: Buffer.from(JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata, spec: {} })) };
}

describe("the attributes of an object", () => {
  it.each<[object, object]>([
    [{}, {}],
    [
      { name: "a", labels: { x: "1", labels: "{" } },
      { x: "1", labels: "{" },
    ],
    [{ annotations: { labels: '{"x":1}', quote: '\\"}{' }, labels: { y: "" } }, { y: "" }],
    [{ managedFields: [{ fieldsV1: { labels: { no: "1" } } }] }, {}],
    [{ labels: {} }, {}],
    [{ annotations: { é: "日本 \u0000" }, labels: { z: "1" }, finalizers: ["a"] }, { z: "1" }],
  ])("are read out of %j", (metadata, labels) => {
    const one = entry(metadata);
    const attributes = new AttributesIndex(layout).of(one);
    expect(attributes.labels).toEqual(labels);
    expect(JSON.parse(one.value.toString("utf8", layout.metadataStart, attributes.metadataEnd))).toEqual(metadata);
  });

  it("are read out of bytes in another order too", () => {
    const value = Buffer.from('{"kind":"Pod","metadata":{"labels":{"x":"1"}},"apiVersion":"v1"}');
    const attributes = new AttributesIndex(layout).of({ key: "/k", revision: 1, value });
    expect([attributes.labels, attributes.metadataEnd]).toEqual([{ x: "1" }, 0]);
  });

  it("stay until the object changes or is deleted, whatever older states are looked at", () => {
    const index = new AttributesIndex(layout);
    const now = index.of(entry({ labels: { x: "2" } }, 2));
    expect(index.of(entry({ labels: { x: "1" } }, 1)).labels).toEqual({ x: "1" });
    expect(index.of(entry({}, 2))).toBe(now);
    expect(index.of(entry({}, 3))).not.toBe(now);
    const kept = index.of(entry({}, 3));
    index.onChanges([{ type: "put", key: "/registry/pods/ns/a" }]);
    expect(index.of(entry({}, 3))).toBe(kept);
    index.onChanges([{ type: "delete", key: "/registry/pods/ns/a" }]);
    expect(index.of(entry({}, 3))).not.toBe(kept);
  });
});
