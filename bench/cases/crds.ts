import { setTimeout as sleep } from "node:timers/promises";
import { HttpConnection } from "../load/http-connection.ts";
import { expectStatus, type Target } from "../load/target.ts";
import type { BenchCase, Figure } from "./bench-case.ts";
import { crdPath, numberedCrd, numberedKind } from "./custom-kinds.ts";
import { memoryOfObjects } from "./custom-resources.ts";
import { configMap } from "./objects.ts";

const namespace = "bench-custom";
const bystander = `/api/v1/namespaces/${namespace}/configmaps/bystander`;

/**
 * 500 CRDs with schemas of 10 KB, one after the other: how long after its answer each is served, what becomes of gets of
 * another kind meanwhile, what memory they take, how long a start takes with all of them stored, and what memory objects
 * take after that. Served is what answers a list: kube-apiserver waits two seconds before it creates the first objects of a kind.
 */
export const crds: BenchCase = {
  name: "crds",
  once: true,
  run: async (target, round, scale, server) => {
    const count = Math.ceil(500 * scale);
    // What a server has grown to under load before would hide what CRDs take.
    await server?.restart();
    const connection = await HttpConnection.open(target.server, target.token);
    expectStatus(await connection.request("POST", bystander.slice(0, bystander.lastIndexOf("/")), { body: configMap("bystander") }), 201, 409);
    const before = server?.memory();
    let creating = true;
    const gets = getsWhile(target, () => creating);
    const usable: number[] = [];
    const started = performance.now();
    for (let index = 0; index < count; index++) {
      expectStatus(await connection.request("POST", crdPath, { body: numberedCrd(round, index) }), 201);
      usable.push(await untilServed(connection, round, index));
    }
    const seconds = (performance.now() - started) / 1000;
    creating = false;
    const latencies = await gets;
    const figures: Figure[] = [
      { name: "CRDs created, each used at once", unit: "/s", value: count / seconds },
      figure("CRD served after its answer, median", "ms", quantile(usable, 0.5)),
      figure("CRD served after its answer, p99", "ms", quantile(usable, 0.99)),
      figure("get of a ConfigMap meanwhile, median", "ms", quantile(latencies, 0.5)),
      figure("get of a ConfigMap meanwhile, p99", "ms", quantile(latencies, 0.99)),
    ];
    if (server !== undefined && before !== undefined) {
      figures.push(figure("memory of a CRD", "KiB", ((server.memory() - before) * 1024) / count));
      figures.push(figure("start to ready with 500 CRDs", "ms", await server.restart()));
      figures.push(figure("memory of 10,000 custom resources", "MiB", await memoryOfObjects(target, server, scale)));
    }
    connection.close();
    return figures;
  },
};

function figure(name: string, unit: string, value: number): Figure {
  return { name, unit, lessIsBetter: true, value };
}

/** Milliseconds from now until the kind is served. */
async function untilServed(connection: HttpConnection, round: number, index: number): Promise<number> {
  const { group, plural } = numberedKind(round, index);
  const path = `/apis/${group}/v1/namespaces/${namespace}/${plural}`;
  const asked = performance.now();
  for (;;) {
    const { status } = await connection.request("GET", path);
    if (status === 200) return performance.now() - asked;
    expectStatus({ status }, 404, 429, 503);
    await sleep(1);
  }
}

/** The milliseconds that each of a client's gets took. */
async function getsWhile(target: Target, wanted: () => boolean): Promise<number[]> {
  const connection = await HttpConnection.open(target.server, target.token);
  const latencies: number[] = [];
  while (wanted()) {
    const asked = performance.now();
    expectStatus(await connection.request("GET", bystander), 200);
    latencies.push(performance.now() - asked);
    await sleep(1);
  }
  connection.close();
  return latencies;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
