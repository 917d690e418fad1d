import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../../../generated/main.ts";
import { normaliseEvent } from "./normalise-event.ts";
import { play, readDocument, type Step } from "./play.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-audit-"));
const steps = readDocument("conversation.yaml") as Step[];
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
/**
 * Set to play against a kube-apiserver (its URL) whose log is AUDIT_LOG, and to write recorded.json anew. It runs with an
 * empty etcd, --audit-policy-file=policy.yaml, --disable-admission-plugins=ServiceAccount and the token file below.
 */
const record = process.env["RECORD_AUDIT"];

type Events = Record<string, unknown[]>;
const recorded = (): Events => JSON.parse(readFileSync(here("recorded.json"), "utf8")) as Events;
let seen: Events = {};

beforeAll(async () => {
  if (record !== undefined) {
    await play(new URL(record), steps, true);
    seen = eventsIn(process.env["AUDIT_LOG"] as string);
    const lines = Object.entries(seen).map(
      ([name, events]) => `${JSON.stringify(name)}: [\n${events.map((one) => JSON.stringify(one)).join(",\n")}\n]`,
    );
    writeFileSync(here("recorded.json"), `{\n${lines.join(",\n")}\n}\n`);
    return;
  }
  const tokenAuthFile = join(folder, "tokens.csv");
  const auditLogPath = join(folder, "audit.log");
  writeFileSync(
    tokenAuthFile,
    'admin-token,admin,admin-uid,"system:masters"\njane-token,jane,jane-uid,"developers"\nsilent-token,silent,silent-uid,"system:masters"\n',
  );
  const server = await startServer({ tokenAuthFile, auditLogPath, auditPolicyFile: here("policy.yaml"), http2: "off" });
  await play(new URL(server.url), steps, false);
  await server.close();
  seen = eventsIn(auditLogPath);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function eventsIn(path: string): Events {
  const events = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { auditID: string });
  return Object.fromEntries(steps.map(({ name }) => [name, events.filter(({ auditID }) => auditID === name).map(normaliseEvent)]));
}

test.each(steps)("$name", ({ name, without = "", keeps = false }) => {
  const compared = (events: unknown[] = []): unknown[] => events.map((event) => leaveOut(event, without.split(".")));
  const own = keeps ? seen[name]?.slice(0, -1) : seen[name];
  expect(compared(own)).toEqual(compared(recorded()[name]));
});

test("a patch that is no JSON is recorded as a text", () => {
  for (const name of ["patch-no-json", "apply-yaml"])
    expect(seen[name]?.at(-1)).toMatchObject({ stage: "ResponseComplete", requestObject: steps.find((step) => step.name === name)?.text });
});

function leaveOut(value: unknown, [first = "", ...rest]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { [first]: member, ...others } = value as Record<string, unknown>;
  return rest.length === 0 || member === undefined ? others : { ...others, [first]: leaveOut(member, rest) };
}
