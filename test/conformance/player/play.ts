import https from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import type { ConformanceCase, Outcome, Step } from "./conformance-case.ts";
import { type ExchangeAnswer, type ExchangeRequest, exchange } from "./exchange.ts";
import { normaliseAnswer, type Variables } from "./normalise.ts";
import { expand, getPath } from "./paths.ts";

/** The server under test. It knows `tokens.admin` (group system:masters) and `tokens.jane` (uid jane-uid, group developers). */
export interface Target {
  readonly server: URL;
  readonly tokens: Readonly<Record<string, string>>;
}

const retryEvery = 200;
let serial = 0;

/** Unlike another one of this process, and as long as those of the recordings: some answers are cut after so many characters. */
function nextId(): string {
  return `q${Date.now().toString(36)}${(serial++ % 36 ** 2).toString(36).padStart(2, "0")}`;
}

/** Plays cases against one server over a shared connection pool. A step waits at most `patience` milliseconds. */
export function createPlayer(target: Target): { play: (one: ConformanceCase, patience: number) => Promise<(Outcome | null)[]>; close: () => void } {
  const agent = new https.Agent({ keepAlive: true, maxSockets: 64 });
  const send = (request: ExchangeRequest) => exchange(target.server, agent, request);
  return { play: (one, wait) => playCase(one, target, send, wait), close: () => agent.destroy() };
}

type Send = (request: ExchangeRequest) => Promise<ExchangeAnswer>;

async function playCase(one: ConformanceCase, target: Target, send: Send, wait: number): Promise<(Outcome | null)[]> {
  const id = nextId();
  const variables: Variables = { NS: `ns-${id}`, ID: id };
  const admin = { ...credentials("admin", target, variables), "content-type": "application/json", "user-agent": "probe/1.0" };
  const asAdmin = (method: string, path: string, body?: object) =>
    send({ method, path, headers: admin, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const hasNamespace = one.namespace !== false;
  if (hasNamespace) {
    await asAdmin("POST", "/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: variables["NS"] } });
    await asAdmin("POST", `/api/v1/namespaces/${variables["NS"]}/serviceaccounts`, {
      apiVersion: "v1",
      kind: "ServiceAccount",
      metadata: { name: "default" },
    });
  }
  const outcomes: (Outcome | null)[] = [];
  for (const step of one.steps) outcomes.push(await playStep(expand(step, variables), target, variables, send, wait));
  for (const line of one.cleanup ?? []) {
    const [method = "", ...rest] = expand(line, variables).split(" ");
    await asAdmin(method, rest.join(" "));
  }
  if (hasNamespace) await dropNamespace(variables["NS"] ?? "", asAdmin);
  return outcomes;
}

async function playStep(step: Step, target: Target, variables: Variables, send: Send, wait: number): Promise<Outcome | null> {
  if (step.sleep !== undefined) {
    await sleep(Math.min(step.sleep * 1000, wait));
    return null;
  }
  const request = toRequest(step, target, variables);
  let answer = await send(request);
  for (let waited = 0; step.until !== undefined && !isReached(answer, step.until) && waited < wait; waited += retryEvery) {
    await sleep(retryEvery);
    answer = await send(request);
  }
  if (step.capture !== undefined) {
    const parsed = parseOrEmpty(answer.text);
    for (const [name, path] of Object.entries(step.capture)) variables[name] = String(getPath(parsed, path) ?? "");
  }
  return step.quiet === true ? null : normaliseAnswer(answer, step, variables);
}

function toRequest(step: Step, target: Target, variables: Variables): ExchangeRequest {
  const [method = "", ...rest] = step.request.split(" ");
  const headers: Record<string, string> = {
    accept: "application/json",
    "user-agent": "probe/1.0",
    ...credentials(step.as ?? "admin", target, variables),
  };
  const body = step.raw ?? (step.body === undefined ? undefined : JSON.stringify(step.body));
  if (body !== undefined) headers["content-type"] = "application/json";
  for (const [name, value] of Object.entries(step.headers ?? {})) {
    if (value === null) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
  if (body !== undefined) headers["content-length"] = String(Buffer.byteLength(body));
  return {
    method,
    path: encodeURI(rest.join(" ")).replace(/%25/g, "%"),
    headers,
    ...(body === undefined ? {} : { body }),
    ...(step.events === undefined ? {} : { events: step.events }),
    ...(step.seconds === undefined ? {} : { seconds: step.seconds }),
  };
}

function credentials(name: string, target: Target, variables: Variables): Record<string, string> {
  if (name === "anonymous") return {};
  return { authorization: `Bearer ${variables[name] ?? target.tokens[name] ?? name}` };
}

function isReached(answer: ExchangeAnswer, until: number | string): boolean {
  return typeof until === "number" ? answer.status === until : answer.text.includes(until);
}

function parseOrEmpty(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Gives back allocated addresses, then lets the namespace go without a controller. */
async function dropNamespace(namespace: string, asAdmin: (method: string, path: string, body?: object) => Promise<ExchangeAnswer>): Promise<void> {
  await asAdmin("DELETE", `/api/v1/namespaces/${namespace}/services`);
  const gone = await asAdmin("DELETE", `/api/v1/namespaces/${namespace}`);
  if (gone.status !== 200) return;
  const left = parseOrEmpty((await asAdmin("GET", `/api/v1/namespaces/${namespace}`)).text) as { spec?: object };
  if (left.spec === undefined) return;
  await asAdmin("PUT", `/api/v1/namespaces/${namespace}/finalize`, { ...left, spec: { ...left.spec, finalizers: [] } });
}
