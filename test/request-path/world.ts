import { afterAll, beforeAll, describe } from "vitest";
import { startServer, type Typeplane, type TypeplaneOptions } from "../../generated/main.ts";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { type Api, createApi, protocols } from "../support/api.ts";

/** A server in memory with clients of it, for one file of tests. Members are set before the first test runs. */
export interface World {
  server: Typeplane;
  api: Api;
  /** A client with a token of the token file; "" for nobody. */
  as: (token: string) => Api;
}

/** Starts a server before the tests of this file and stops it after them. */
export function createWorld(options: () => TypeplaneOptions = () => ({})): World {
  const world = {} as World;
  const clients: Api[] = [];
  beforeAll(async () => {
    world.server = await startServer({ http2: "on", ...options() });
    world.as = (token) => {
      const client = createApi(world.server, "HTTP/1.1", token);
      clients.push(client);
      return client;
    };
    world.api = createApi(world.server);
    clients.push(world.api);
  });
  afterAll(async () => {
    for (const client of clients) client.close();
    await world.server?.close();
  });
  return world;
}

/** The same tests over each protocol, in a namespace of their own: `path("configmaps")` is a collection in it. */
export function overEachProtocol(world: World, define: (api: () => Api, path: (resource: string, group?: string) => string) => void): void {
  describe.each(protocols)("%s", (protocol) => {
    const namespace = protocol === "HTTP/2" ? "over-http2" : "over-http1";
    let api: Api;
    beforeAll(async () => {
      api = createApi(world.server, protocol);
      await api.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } });
    });
    afterAll(() => api?.close());
    define(
      () => api,
      (resource, group = "api/v1") => `/${group}/namespaces/${namespace}/${resource}`,
    );
  });
}

/** A ConfigMap as a client sends it. */
export function configMap(name: string, data: Readonly<Record<string, string>> = {}, metadata: JsonObject = {}): JsonObject {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name, ...metadata }, data: { ...data } };
}

/** A Deployment as a client sends it. */
export function deployment(name: string, replicas = 1): JsonObject {
  const labels = { app: name };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, labels },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: "web", image: `registry.example/${name}:1` }] } },
    },
  };
}

/** A CronTab of v1. */
export function cronTab(name: string): JsonObject {
  return {
    apiVersion: "stable.example.com/v1",
    kind: "CronTab",
    metadata: { name },
    spec: { schedule: "0 3 * * *", image: "registry.example/cron:1" },
  };
}
