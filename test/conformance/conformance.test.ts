import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import type { Storage } from "../../runtime/storage/storage.ts";
import { areaNames, clusterWideAreas } from "./areas.ts";
import { formatReport, playArea, readArea } from "./player/area.ts";
import type { Target } from "./player/play.ts";

/**
 * Environment: AREA=objects,discovery plays only these; ONLY=text only cases whose name contains it; SHOW=20 prints
 * what differs in so many cases; SERVER=https://… with ADMIN_TOKEN and JANE_TOKEN plays against another server.
 */
const { AREA, ONLY = "", SHOW = "0", SERVER, ADMIN_TOKEN = "admintoken", JANE_TOKEN = "usertoken" } = process.env;
const areas = AREA === undefined ? areaNames : AREA.split(",");
const parallel = 8;
/** A server in this process shows at once what others show after a while. */
const patience = SERVER === undefined ? 2_000 : 10_000;

const tokenFile = `admintoken,admin,admin-uid,"system:masters"\nusertoken,jane,jane-uid,"developers"\n`;
const knownFailing = readKnownFailing();

describe.each(areas)("%s", (name) => {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  let server: Typeplane | undefined;
  let target: Target;

  beforeAll(async () => {
    const tokens = { admin: ADMIN_TOKEN, jane: JANE_TOKEN };
    if (SERVER === undefined) {
      const path = join(folder, "tokens.csv");
      writeFileSync(path, tokenFile);
      server = await startServer({ tokenAuthFile: path, disableAdmissionPlugins: [] });
      await forgetThePast(server.context.storage);
    }
    target = { server: new URL(SERVER ?? server?.url ?? ""), tokens };
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  test("answers as kube-apiserver does, but for what known-failing.txt lists", { timeout: 900_000 }, async () => {
    const listed = knownFailing.get(name) ?? new Set();
    const report = await playArea(readArea(name, ONLY), target, { parallel: clusterWideAreas.has(name) ? 1 : parallel, patience, hopeless: listed });
    console.log(formatReport(report));
    for (const [one, lines] of [...report.failing].slice(0, Number(SHOW))) console.log(`FAIL ${name} ${one}\n  ${lines.slice(0, 24).join("\n  ")}`);
    const passing = ONLY === "" ? [...listed].filter((one) => !report.failing.has(one)) : [];
    if (passing.length > 0) console.log(`no longer failing, take them off known-failing.txt:\n${passing.map((one) => `${name} ${one}`).join("\n")}`);
    expect([...report.failing.keys()].filter((one) => !listed.has(one))).toEqual([]);
  });
});

/** Some cases need a server whose early history is compacted. */
async function forgetThePast(storage: Storage): Promise<void> {
  const operations = [{ type: "put", key: "/forgotten", value: Buffer.from("{}") }] as const;
  for (let i = 0; i < 3; i++) await storage.commit({ compare: [], operations });
  await storage.compact(storage.revision);
}

/** Area to the names of its cases that are known to fail. */
function readKnownFailing(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of readFileSync(new URL("known-failing.txt", import.meta.url), "utf8").split("\n")) {
    const [area = "", name = ""] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (name !== "") found.set(area, (found.get(area) ?? new Set()).add(name));
  }
  return found;
}
