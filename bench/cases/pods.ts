import { HttpConnection } from "../load/http-connection.ts";
import { repeat } from "../load/repeat.ts";
import { expectStatus, type Target } from "../load/target.ts";
import type { BenchCase } from "./bench-case.ts";
import { pod } from "./objects.ts";

const path = "/api/v1/namespaces/bench-pods/pods";
const table = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json";

/** Creates 3,000 pods of 3 KB, and lists them: whole, a page, by label, as a Table. */
export const pods: BenchCase = {
  name: "pods",
  run: async (target, round, scale) => {
    await removeAll(target);
    const count = Math.ceil(3000 * scale);
    const create = await repeat(target, count, 32, async (connection, i) =>
      expectStatus(await connection.request("POST", path, { body: pod(`pod-${round}-${String(i).padStart(5, "0")}`, i) }), 201),
    );
    const lists = (query: string, times: number, accept?: string) =>
      repeat(target, times, 2, async (connection) =>
        expectStatus(await connection.request("GET", path + query, accept === undefined ? {} : { accept }), 200),
      );
    await listOnce(target);
    return [
      { name: "create 3 KB pods, 32 at a time", unit: "/s", value: create },
      { name: "list 3,000 pods", unit: "/s", value: await lists("", 30) },
      { name: "page of 500", unit: "/s", value: await lists("?limit=500", 150) },
      { name: "300 of 3,000 by label", unit: "/s", value: await lists("?labelSelector=tenth%3Dyes", 150) },
      { name: "list 3,000 pods as Table", unit: "/s", value: await lists("", 20, table) },
    ];
  },
};

/** The pods of the round before go; those of the last stay, for the restarts. */
async function removeAll(target: Target): Promise<void> {
  const connection = await HttpConnection.open(target.server, target.token);
  expectStatus(await connection.request("DELETE", path), 200);
  connection.close();
}

/** One of each list that is not measured: indexes and caches are made on first use. */
async function listOnce(target: Target): Promise<void> {
  for (const query of ["", "?limit=500", "?labelSelector=tenth%3Dyes"]) {
    await repeat(target, 2, 1, async (connection) => expectStatus(await connection.request("GET", path + query), 200));
  }
  await repeat(target, 1, 1, async (connection) => expectStatus(await connection.request("GET", path, { accept: table }), 200));
}
