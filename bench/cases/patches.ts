import type { HttpConnection } from "../load/http-connection.ts";
import { repeat } from "../load/repeat.ts";
import { expectStatus } from "../load/target.ts";
import type { BenchCase } from "./bench-case.ts";
import { configMap, deployment } from "./objects.ts";

const configMaps = "/api/v1/namespaces/bench/configmaps";
const deployments = "/apis/apps/v1/namespaces/bench/deployments";

/** Applies, changes by apply and merge-patches ConfigMaps of 1 KB and Deployments of 2 KB, 32 at a time. */
export const patches: BenchCase = {
  name: "patches",
  run: async (target, round, scale) => {
    const count = Math.ceil(3000 * scale);
    const name = (index: number) => `patched-${round}-${index}`;
    const all = (work: (connection: HttpConnection, index: number) => Promise<{ readonly status: number }>, status: number) =>
      repeat(target, count, 32, async (connection, index) => expectStatus(await work(connection, index), status));
    const apply = (connection: HttpConnection, path: string, index: number, body: string) =>
      connection.request("PATCH", `${path}/${name(index)}?fieldManager=bench`, { body, contentType: "application/apply-patch+yaml" });
    const merge = (connection: HttpConnection, path: string, index: number, body: string) =>
      connection.request("PATCH", `${path}/${name(index)}`, { body, contentType: "application/merge-patch+json" });
    const figure = (text: string, value: number) => ({ name: text, unit: "/s", value });
    return [
      figure("apply, create 1 KB", await all((connection, i) => apply(connection, configMaps, i, configMap(name(i))), 201)),
      figure("apply, update 1 KB", await all((connection, i) => apply(connection, configMaps, i, configMap(name(i), "y")), 200)),
      figure("merge patch 1 KB", await all((connection, i) => merge(connection, configMaps, i, JSON.stringify({ data: { "key-1": `${i}` } })), 200)),
      figure("apply, create a Deployment", await all((connection, i) => apply(connection, deployments, i, deployment(name(i), "1")), 201)),
      figure("apply, update a Deployment", await all((connection, i) => apply(connection, deployments, i, deployment(name(i), "2")), 200)),
      figure(
        "merge patch a Deployment",
        await all((connection, i) => merge(connection, deployments, i, JSON.stringify({ spec: { replicas: 4 } })), 200),
      ),
    ];
  },
};
