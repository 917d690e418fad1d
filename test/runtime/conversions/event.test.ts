import { expect, test } from "vitest";
import { fromHub, toHub } from "../../../runtime/conversions/event.ts";

test("an event of events.k8s.io is the core group's under other names", () => {
  const event = {
    apiVersion: "events.k8s.io/v1",
    kind: "Event",
    metadata: { name: "e" },
    regarding: { kind: "Pod", name: "p" },
    note: "text",
    reportingController: "example.com/c",
    deprecatedCount: 2,
    type: "Normal",
  };
  const hub = toHub(event);
  expect(hub).toEqual({
    apiVersion: "v1",
    kind: "Event",
    metadata: { name: "e" },
    involvedObject: { kind: "Pod", name: "p" },
    message: "text",
    reportingComponent: "example.com/c",
    count: 2,
    type: "Normal",
  });
  expect(fromHub(hub)).toEqual(event);
});

test("empty reporters show in the core group only", () => {
  const hub = { apiVersion: "v1", kind: "Event", metadata: { name: "e" }, reportingComponent: "", reportingInstance: "", message: "" };
  expect(fromHub(hub)).toEqual({ apiVersion: "events.k8s.io/v1", kind: "Event", metadata: { name: "e" }, note: "" });
});
