import { expect, test } from "vitest";
import { discoveryOfPaths } from "../../../codegen/import/discovery-of-paths.ts";

const gvk = { group: "stable.example.com", version: "v1", kind: "CronTab" };
const scale = { group: "autoscaling", version: "v1", kind: "Scale" };
const operation = (action: string, kind = gvk) => ({ "x-kubernetes-action": action, "x-kubernetes-group-version-kind": kind });
const root = "/apis/stable.example.com/v1";

test("paths say names, scope, verbs and subresources", () => {
  const facts = discoveryOfPaths({
    [`${root}/crontabs`]: { get: operation("list") },
    [`${root}/namespaces/{namespace}/crontabs`]: {
      get: operation("list"),
      post: operation("post"),
      delete: operation("deletecollection"),
      parameters: [],
    },
    [`${root}/namespaces/{namespace}/crontabs/{name}`]: { get: operation("get"), put: operation("put") },
    [`${root}/namespaces/{namespace}/crontabs/{name}/scale`]: { get: operation("get", scale), put: operation("put", scale) },
    [`${root}/namespaces/{namespace}/crontabs/{name}/status`]: { get: operation("get") },
    [`${root}/watch/crontabs`]: { get: operation("watchlist") },
    "/version/": { get: {} },
  });
  expect(facts).toEqual({
    groups: [
      {
        name: "stable.example.com",
        versions: [
          {
            version: "v1",
            resources: [
              {
                resource: "crontabs",
                kind: "CronTab",
                singular: "crontab",
                scope: "Namespaced",
                verbs: ["create", "deletecollection", "get", "list", "update", "watch"],
                subresources: [
                  { name: "scale", responseKind: { group: "autoscaling", version: "v1", kind: "Scale" }, verbs: ["get", "update"] },
                  { name: "status", responseKind: { group: "", version: "", kind: "CronTab" }, verbs: ["get"] },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test("where some collections are watched, the others are not; connecting is told by its method", () => {
  const node = { group: "", version: "v1", kind: "Node" };
  const status = { group: "", version: "v1", kind: "ComponentStatus" };
  const facts = discoveryOfPaths({
    "/api/v1/componentstatuses": { get: operation("list", status) },
    "/api/v1/nodes": { get: operation("list", node) },
    "/api/v1/nodes/{name}/proxy": { get: operation("connect", { ...node, kind: "NodeProxyOptions" }), put: operation("connect", node) },
    "/api/v1/watch/nodes": { get: operation("watchlist", node) },
  });
  expect(facts.groups[0]?.versions[0]?.resources.map((one) => [one.resource, one.scope, one.verbs, one.subresources?.[0]?.verbs])).toEqual([
    ["componentstatuses", "Cluster", ["list"], undefined],
    ["nodes", "Cluster", ["list", "watch"], ["get", "update"]],
  ]);
});
