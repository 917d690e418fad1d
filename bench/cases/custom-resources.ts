import { HttpConnection } from "../load/http-connection.ts";
import { repeat } from "../load/repeat.ts";
import { expectStatus, type Target } from "../load/target.ts";
import type { BenchServer } from "../servers/bench-server.ts";
import type { BenchCase, Figure } from "./bench-case.ts";
import { crdPath, cronTab, cronTabs, cronTabsCrd, untilUsable } from "./custom-kinds.ts";
import { configMap } from "./objects.ts";

const namespace = "bench-custom";
const custom = `/apis/${cronTabs.group}/v1/namespaces/${namespace}/${cronTabs.plural}`;
const builtIn = `/api/v1/namespaces/${namespace}/configmaps`;

/** A ConfigMap that is stored in as many bytes as a CronTab, 2 KB: who owns the items of a list takes more to say than who owns keys. */
const likeCronTab = (name: string): string => configMap(name, "x", 13);

/** In so many parts the two kinds take turns, so that a noisy moment touches both. */
const turns = 5;

/** Creates, reads and lists 10,000 1 KB custom resources with validation, defaults and three rules, and as many ConfigMaps of the stored size. */
export const customResources: BenchCase = {
  name: "custom-resources",
  run: async (target, _round, scale) => {
    const part = Math.ceil((10_000 * scale) / turns);
    const kinds = [
      { path: custom, make: cronTab, what: "custom resources", create: [] as number[], get: [] as number[], list: [] as number[] },
      { path: builtIn, make: likeCronTab, what: "ConfigMaps like them", create: [] as number[], get: [] as number[], list: [] as number[] },
    ];
    await prepare(target);
    for (let turn = 0; turn < turns; turn++) {
      for (const { path, make, create, get } of kinds) {
        create.push(await creates(target, path, part, (name) => make(`part-${turn}-${name}`)));
        get.push(
          await repeat(target, part * 2, 32, async (connection, i) =>
            expectStatus(await connection.request("GET", `${path}/part-${turn}-${nameOf(i % part)}`), 200),
          ),
        );
      }
    }
    const whole = (path: string, times: number) =>
      repeat(target, times, Math.min(times, 2), async (connection) => expectStatus(await connection.request("GET", path), 200));
    // One that is not measured: indexes and caches are made on first use.
    for (const { path } of kinds) await whole(path, 1);
    for (let turn = 0; turn < turns; turn++) for (const { path, list } of kinds) list.push(await whole(path, 4));
    await empty(target);
    return kinds.flatMap(({ what, create, get, list }): Figure[] => [
      { name: `create 1 KB ${what}`, unit: "/s", value: average(create) },
      { name: `get ${what}`, unit: "/s", value: average(get) },
      { name: `list 10,000 ${what}`, unit: "/s", value: average(list) },
    ]);
  },
};

/** Of rates over equal numbers. */
function average(rates: readonly number[]): number {
  return rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);
}

function nameOf(index: number): string {
  return String(index).padStart(5, "0");
}

/** Operations a second. */
function creates(target: Target, path: string, count: number, make: (name: string) => string): Promise<number> {
  return repeat(target, count, 32, async (connection, i) => expectStatus(await connection.request("POST", path, { body: make(nameOf(i)) }), 201));
}

/** MiB that 10,000 custom resources take of a server that has started and served some before. */
export async function memoryOfObjects(target: Target, server: BenchServer, scale: number): Promise<number> {
  await prepare(target);
  const count = Math.ceil(10_000 * scale);
  await creates(target, custom, Math.ceil(count / 4), (name) => cronTab(`some-${name}`));
  const before = server.memory();
  await creates(target, custom, count, cronTab);
  return (server.memory() - before) / scale;
}

async function prepare(target: Target): Promise<void> {
  const connection = await HttpConnection.open(target.server, target.token);
  expectStatus(await connection.request("POST", crdPath, { body: cronTabsCrd() }), 201, 409);
  await untilUsable(connection, custom);
  connection.close();
  await empty(target);
}

async function empty(target: Target): Promise<void> {
  const connection = await HttpConnection.open(target.server, target.token);
  for (const path of [custom, builtIn]) expectStatus(await connection.request("DELETE", path), 200);
  connection.close();
}
