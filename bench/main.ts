import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BenchCase } from "./cases/bench-case.ts";
import { configMaps } from "./cases/config-maps.ts";
import { crds } from "./cases/crds.ts";
import { customResources } from "./cases/custom-resources.ts";
import { patches } from "./cases/patches.ts";
import { pods } from "./cases/pods.ts";
import { watches } from "./cases/watches.ts";
import { HttpConnection } from "./load/http-connection.ts";
import { expectStatus, type Target } from "./load/target.ts";
import { addFigures, type Column, formatTable } from "./report.ts";
import type { BenchServer } from "./servers/bench-server.ts";
import { startKubeApiserver } from "./servers/kube-apiserver.ts";
import { startTypeplane } from "./servers/typeplane.ts";

const usage = `npm run bench -- [--server URL --token T] [--peer URL --peer-token T | --peer kube-apiserver]
                 [--case NAME]... [--rounds N] [--scale F]

Without --server it starts Typeplane itself, and then measures its start and memory too; so does --peer kube-apiserver
with the programs of test/peers/bin (test/peers/build.sh etcd kube-apiserver). A token must be a cluster-admin's.
Cases: config-maps, custom-resources, patches, pods, watches, crds, start. bench/README.md tells what each of them is.
`;

const cases: readonly BenchCase[] = [configMaps, customResources, patches, pods, watches, crds];
const caseNames: readonly string[] = [...cases.map((one) => one.name), "start"];
const namespaces = ["bench", "bench-custom", "bench-pods", "bench-watch"];

/** Before the first round, each server serves this part of one: programs that compile or cache as they go get to speed. */
const warmUpShare = 0.5;

const { values } = parseArgs({
  options: {
    server: { type: "string" },
    token: { type: "string", default: "" },
    peer: { type: "string" },
    "peer-token": { type: "string", default: "" },
    case: { type: "string", multiple: true, default: [...caseNames] },
    rounds: { type: "string", default: "3" },
    scale: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(usage);
else if (!values.case.every((name) => caseNames.includes(name)) || !(Number(values.rounds) > 0) || !(Number(values.scale) > 0)) {
  console.error(usage);
  process.exitCode = 1;
} else await main(Number(values.rounds), Number(values.scale));

/** The project's folder, from dist/bench. */
function projectFolder(): string {
  return fileURLToPath(new URL("../../", import.meta.url));
}

async function main(rounds: number, scale: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "typeplane-bench-"));
  const started: BenchServer[] = [];
  const own = async (server: Promise<BenchServer>) => {
    started.push(await server);
    return (await server).target;
  };
  const within = (name: string) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  try {
    const targets: Target[] = [
      values.server === undefined
        ? await own(startTypeplane(within("typeplane"), join(projectFolder(), "bin/typeplane.js")))
        : { name: "server", server: new URL(values.server), token: values.token },
    ];
    if (values.peer === "kube-apiserver") targets.push(await own(startKubeApiserver(within("kube"), join(projectFolder(), "test/peers/bin"))));
    else if (values.peer !== undefined) targets.push({ name: "peer", server: new URL(values.peer), token: values["peer-token"] });
    const columns = targets.map((target): Column => ({ name: target.name, target, figures: new Map() }));
    await measure(columns, started, rounds, scale);
    console.log(formatTable(columns));
  } catch (error) {
    for (const { log, target } of started) console.error(`\n${log}, the last lines of ${target.name}:\n${lastLines(log)}`);
    throw error;
  } finally {
    progress("");
    for (const server of started) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(columns: readonly Column[], started: readonly BenchServer[], rounds: number, scale: number): Promise<void> {
  const chosen = cases.filter((one) => values.case.includes(one.name));
  const steady = chosen.filter((one) => one.once !== true);
  for (const { target } of columns) await createNamespaces(target);
  addMemory(columns, started, "at rest");
  for (const { target, name } of steady.length === 0 ? [] : columns) {
    progress(`warming up ${name}`);
    for (const one of steady) await one.run(target, 0, scale * warmUpShare, serverOf(target, started));
  }
  await measureCases(steady, columns, started, rounds, scale);
  if (steady.length > 0) addMemory(columns, started, "after all this");
  if (values.case.includes("start")) await measureStart(columns, started, rounds);
  const last = chosen.filter((one) => one.once === true);
  await measureCases(last, columns, started, 1, scale);
}

/** Round by round, one server after the other, so that a noisy moment touches both. */
async function measureCases(
  chosen: readonly BenchCase[],
  columns: readonly Column[],
  started: readonly BenchServer[],
  rounds: number,
  scale: number,
): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    for (const one of chosen) {
      for (const { target, figures, name } of columns) {
        progress(`round ${round} of ${rounds}: ${one.name}, ${name}`);
        addFigures(figures, await one.run(target, round, scale, serverOf(target, started)));
      }
    }
  }
}

async function measureStart(columns: readonly Column[], started: readonly BenchServer[], rounds: number): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    for (const server of started) {
      progress(`restart ${round} of ${rounds}: ${server.target.name}`);
      const value = await server.restart();
      addFigures(figuresOf(columns, server), [{ name: "start to ready, data present", unit: "ms", lessIsBetter: true, value }]);
    }
  }
}

function addMemory(columns: readonly Column[], started: readonly BenchServer[], when: string): void {
  for (const server of started) {
    const figure = (name: string, value: number) => ({ name, unit: "MiB", lessIsBetter: true, value });
    const own = server.memory();
    addFigures(figuresOf(columns, server), [
      figure(`memory ${when}`, own),
      figure(`memory ${when}, with the store's process`, server.memoryWithStore?.() ?? own),
    ]);
  }
}

function serverOf(target: Target, started: readonly BenchServer[]): BenchServer | undefined {
  return started.find((one) => one.target === target);
}

function figuresOf(columns: readonly Column[], server: BenchServer): Column["figures"] {
  return columns.find((one) => one.target === server.target)?.figures ?? new Map();
}

async function createNamespaces(target: Target): Promise<void> {
  const connection = await HttpConnection.open(target.server, target.token);
  for (const name of namespaces) {
    const namespace = JSON.stringify({ apiVersion: "v1", kind: "Namespace", metadata: { name } });
    expectStatus(await connection.request("POST", "/api/v1/namespaces", { body: namespace }), 201, 409);
    const account = JSON.stringify({ apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "default" } });
    expectStatus(await connection.request("POST", `/api/v1/namespaces/${name}/serviceaccounts`, { body: account }), 201, 409);
  }
  connection.close();
}

function lastLines(file: string): string {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-20).join("\n");
}

/** One line on a terminal that is written over; a line each elsewhere. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (text !== "") process.stderr.write(`${text}\n`);
}
