import { repeat } from "../load/repeat.ts";
import { expectStatus } from "../load/target.ts";
import type { BenchCase } from "./bench-case.ts";
import { configMap } from "./objects.ts";

const path = "/api/v1/namespaces/bench/configmaps";

/** Creates, reads, updates and deletes 1 KB ConfigMaps. */
export const configMaps: BenchCase = {
  name: "config-maps",
  run: async (target, round, scale) => {
    const one = Math.ceil(400 * scale);
    const many = Math.ceil(4000 * scale);
    const name = (index: number) => `cm-${round}-${index}`;
    const single = await repeat(target, one, 1, async (connection, i) =>
      expectStatus(await connection.request("POST", path, { body: configMap(`one-${round}-${i}`) }), 201),
    );
    const create = await repeat(target, many, 32, async (connection, i) =>
      expectStatus(await connection.request("POST", path, { body: configMap(name(i)) }), 201),
    );
    const get = await repeat(target, many * 3, 32, async (connection, i) =>
      expectStatus(await connection.request("GET", `${path}/${name(i % many)}`), 200),
    );
    const update = await repeat(target, many, 32, async (connection, i) =>
      expectStatus(await connection.request("PUT", `${path}/${name(i)}`, { body: configMap(name(i), "y") }), 200),
    );
    const remove = await repeat(target, many, 32, async (connection, i) =>
      expectStatus(await connection.request("DELETE", `${path}/${name(i)}`), 200),
    );
    return [
      { name: "create 1 KB, one at a time", unit: "/s", value: single },
      { name: "create 1 KB, 32 at a time", unit: "/s", value: create },
      { name: "get", unit: "/s", value: get },
      { name: "update", unit: "/s", value: update },
      { name: "delete", unit: "/s", value: remove },
    ];
  },
};
