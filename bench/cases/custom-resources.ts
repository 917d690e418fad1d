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

/** Creates, reads and lists 10,000 1 KB custom resources with validation, defaults and three rules; then as many ConfigMaps of the size. */
export const customResources: BenchCase = {
  name: "custom-resources",
  run: async (target, _round, scale) => {
    const count = Math.ceil(10_000 * scale);
    await prepare(target);
    const create = await creates(target, custom, count, cronTab);
    const figures: Figure[] = [...(await reads(target, custom, count, create, "custom resources"))];
    const builtInCreate = await creates(target, builtIn, count, configMap);
    figures.push(...(await reads(target, builtIn, count, builtInCreate, "ConfigMaps like them")));
    await empty(target);
    return figures;
  },
};

/** Operations a second. */
function creates(target: Target, path: string, count: number, make: (name: string) => string): Promise<number> {
  return repeat(target, count, 32, async (connection, i) =>
    expectStatus(await connection.request("POST", path, { body: make(`one-${String(i).padStart(5, "0")}`) }), 201),
  );
}

async function reads(target: Target, path: string, count: number, create: number, what: string): Promise<Figure[]> {
  const get = await repeat(target, count * 2, 32, async (connection, i) =>
    expectStatus(await connection.request("GET", `${path}/one-${String(i % count).padStart(5, "0")}`), 200),
  );
  const whole = (connection: HttpConnection) => connection.request("GET", path);
  // One that is not measured: indexes and caches are made on first use.
  await repeat(target, 1, 1, async (connection) => expectStatus(await whole(connection), 200));
  const list = await repeat(target, 10, 2, async (connection) => expectStatus(await whole(connection), 200));
  return [
    { name: `create 1 KB ${what}`, unit: "/s", value: create },
    { name: `get ${what}`, unit: "/s", value: get },
    { name: `list 10,000 ${what}`, unit: "/s", value: list },
  ];
}

/** MiB that 10,000 custom resources take of a server that has just started and served a few. */
export async function memoryOfObjects(target: Target, server: BenchServer, scale: number): Promise<number> {
  await prepare(target);
  const count = Math.ceil(10_000 * scale);
  await creates(target, custom, Math.ceil(count / 20), (name) => cronTab(`few-${name}`));
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
