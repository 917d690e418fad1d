import { expect, test } from "vitest";
import { WatchCounts } from "../../../runtime/flowcontrol/watch-counts.ts";
import { requestInfo } from "./support.ts";

const watch = (path: string) => requestInfo(`GET ${path}${path.includes("?") ? "&" : "?"}watch=1`);

test("a write concerns the watches of its resource, of its namespace and of its object", () => {
  const counts = new WatchCounts();
  const ends = [
    watch("/api/v1/configmaps"),
    watch("/api/v1/configmaps"),
    watch("/api/v1/namespaces/a/configmaps"),
    watch("/api/v1/namespaces/a/configmaps?fieldSelector=metadata.name%3Done"),
    watch("/apis/example.com/v1/configmaps"),
  ].map((info) => counts.open(info));
  const interested = (line: string): number => counts.interested(requestInfo(line));
  expect(interested("PUT /api/v1/namespaces/a/configmaps/one")).toBe(4);
  expect(interested("POST /api/v1/namespaces/a/configmaps")).toBe(3);
  expect(interested("PUT /api/v1/namespaces/b/configmaps/one")).toBe(2);
  expect(interested("PUT /api/v1/namespaces/a/secrets/one")).toBe(0);
  for (const end of ends) end();
  for (const end of ends) end();
  expect(interested("PUT /api/v1/namespaces/a/configmaps/one")).toBe(0);
});

test("watches of one node's pods are not counted", () => {
  const counts = new WatchCounts();
  counts.open(watch("/api/v1/pods?fieldSelector=spec.nodeName%3Done"));
  counts.open(watch("/api/v1/pods?fieldSelector=spec.nodeName%21%3Done"));
  expect(counts.interested(requestInfo("PUT /api/v1/namespaces/a/pods/one"))).toBe(1);
});
