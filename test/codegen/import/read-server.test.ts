import { expect, test } from "vitest";
import { readServer } from "../../../codegen/import/read-server.ts";

const resource = {
  resource: "namespaces",
  responseKind: { kind: "Namespace" },
  scope: "Cluster",
  singularResource: "namespace",
  verbs: ["get", "list"],
};
const answers: Readonly<Record<string, object>> = {
  "/api": { items: [{ metadata: {}, versions: [{ version: "v1", resources: [resource] }] }] },
  "/apis": { items: [] },
  "/openapi/v3": { paths: { "api/v1": { serverRelativeURL: "/openapi/v3/api/v1?hash=A" } } },
  "/openapi/v3/api/v1?hash=A": { openapi: "3.0.0", components: { schemas: { "io.k8s.api.core.v1.Namespace": { type: "object" } } } },
  "/openapi/v2": { swagger: "2.0", definitions: { "io.k8s.api.core.v1.Namespace": {}, "io.k8s.api.core.v1.Old": {} } },
  "/api/v1/namespaces?limit=1": { columnDefinitions: [{ name: "Name" }] },
  "/api/v1/namespaces": { items: [{ metadata: { name: "default" } }, { metadata: { name: "mine" } }] },
  "/version": { gitVersion: "v1.36.3" },
};

test("a live server says its schemas, discovery, columns, version and, when asked, its own objects", async () => {
  const fetchJson = (path: string) => Promise.resolve(JSON.parse(JSON.stringify(answers[path] ?? {})));
  const facts = await readServer(fetchJson, true);
  expect([...facts.schemas.keys()]).toEqual(["io.k8s.api.core.v1.Namespace", "io.k8s.api.core.v1.Old"]);
  expect(facts.discovery?.groups[0]?.versions[0]?.resources[0]).toMatchObject({ resource: "namespaces", kind: "Namespace", scope: "Cluster" });
  expect(facts.columns).toEqual({ "v1/namespaces": [{ name: "Name" }] });
  expect(facts.bootstrap).toEqual({ "v1/namespaces": [{ metadata: { name: "default" } }] });
  expect(facts.complete).toBe(true);
  expect((await readServer(fetchJson, false)).bootstrap).toBeUndefined();
});
