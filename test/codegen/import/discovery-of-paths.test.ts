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
