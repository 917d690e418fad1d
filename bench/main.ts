import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BenchCase } from "./cases/bench-case.ts";
import { configMaps } from "./cases/config-maps.ts";
import { pods } from "./cases/pods.ts";
import { watches } from "./cases/watches.ts";
import { HttpConnection } from "./load/http-connection.ts";
import { expectStatus, type Target } from "./load/target.ts";
import { addFigures, type Figures, formatTable } from "./report.ts";
import type { BenchServer } from "./servers/bench-server.ts";
import { startKubeApiserver } from "./servers/kube-apiserver.ts";
import { startTypeplane } from "./servers/typeplane.ts";

const usage = `npm run bench -- [--server URL --token T] [--peer URL --peer-token T | --peer kube-apiserver]
                 [--case NAME] [--rounds N] [--scale F]

Without --server it starts Typeplane itself, and then measures its start and memory too; so does --peer kube-apiserver
with the programs of test/peers/bin (test/peers/build.sh etcd kube-apiserver).
`;

const cases: readonly BenchCase[] = [configMaps, pods, watches];
const namespaces = ["bench", "bench-pods", "bench-watch"];

const { values } = parseArgs({
  options: {
    server: { type: "string" },
    token: { type: "string", default: "" },
    peer: { type: "string" },
    "peer-token": { type: "string", default: "" },
    case: { type: "string", multiple: true },
    rounds: { type: "string", default: "3" },
    scale: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(usage);
else await main();

/** The project's folder, from dist/bench. */
function projectFolder(): string {
  return fileURLToPath(new URL("../../", import.meta.url));
}

async function main(): Promise<void> {
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
    await measure(targets, started);
  } finally {
    for (const server of started) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(targets: readonly Target[], started: readonly BenchServer[]): Promise<void> {
  const columns = targets.map((target) => ({ name: target.name, target, figures: new Map() as Figures }));
  const chosen = cases.filter((one) => values.case === undefined || values.case.includes(one.name));
  for (const { target } of columns) await createNamespaces(target);
  for (const server of started) addMemory(columns, server, "memory at rest");
  // Round by round, one server after the other, so that a noisy moment touches both.
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const one of chosen) {
      for (const { target, figures, name } of columns) {
        progress(`round ${round + 1} of ${values.rounds}: ${one.name}, ${name}`);
        addFigures(figures, await one.run(target, round, Number(values.scale)));
      }
    }
  }
  for (const server of started) addMemory(columns, server, "memory after all this");
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const server of started) {
      progress(`restart ${round + 1}: ${server.target.name}`);
      const value = await server.restart();
      const column = columns.find((one) => one.target === server.target);
      if (column !== undefined) addFigures(column.figures, [{ name: "start to ready, data present", unit: "ms", lessIsBetter: true, value }]);
    }
  }
  progress("");
  console.log(formatTable(columns));
}

function addMemory(columns: readonly { target: Target; figures: Figures }[], server: BenchServer, name: string): void {
  const column = columns.find((one) => one.target === server.target);
  if (column !== undefined) addFigures(column.figures, [{ name, unit: "MiB", lessIsBetter: true, value: server.memory() }]);
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

/** One line on a terminal that is written over; a line each elsewhere. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (text !== "") process.stderr.write(`${text}\n`);
}
