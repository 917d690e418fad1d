import { readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";
import { parseYaml } from "../../../runtime/serialization/decode-yaml.ts";
import { patching, reviewed, startAdmissionWebhook } from "../../support/admission-webhook.ts";

/** One request of conversation.yaml. */
export interface Step {
  /** Sent as Audit-ID. */
  readonly name: string;
  /** "GET /path". */
  readonly request: string;
  /** Whose token is sent; "" for none, by default the admin's. */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A body that is no JSON, or not of JSON.stringify's form. */
  readonly text?: string;
  /** Remembers the token of the answer under this name, or sends it. */
  readonly token?: string;
  readonly "token-of"?: string;
  /** What is not compared, as a path into events: it differs for reasons that are not the audit log's. */
  readonly without?: string;
  /** kube-apiserver loses the last event, because the patch is no JSON. */
  readonly keeps?: boolean;
  /** Milliseconds that kube-apiserver needs before what the step wrote counts. */
  readonly pause?: number;
}

/** Reads a document of this folder. */
export function readDocument(file: string): unknown {
  return parseYaml(readFileSync(new URL(file, import.meta.url), "utf8")).value;
}

/** Plays the conversation against a server whose token file has admin, jane and silent, each with the token `<name>-token`. */
export async function play(server: URL, steps: readonly Step[], pauses: boolean): Promise<void> {
  const hook = await startAdmissionWebhook();
  hook.answer = async (asked, path) => {
    if (asked.name === "slow" && path === "/mutate") await new Promise((resolve) => setTimeout(resolve, 700));
    if (asked.name === "fail") return { status: 500, body: "broken" };
    if (path === "/mutate") return patching(asked, { op: "add", path: "/data/added", value: "1" });
    return reviewed(asked, { allowed: asked.name !== "deny", auditAnnotations: { seen: String(asked.name) } });
  };
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const tokens = new Map<string, string>();
  try {
    for (const step of steps) {
      const answer = await send(server, agent, step, tokens.get(step["token-of"] ?? ""), (path) => hook.clientConfig(path));
      if (step.token !== undefined) tokens.set(step.token, tokenIn(answer));
      if (pauses && step.pause !== undefined) await new Promise((resolve) => setTimeout(resolve, step.pause));
    }
  } finally {
    agent.destroy();
    await hook.close();
  }
}

function send(server: URL, agent: Agent, step: Step, token: string | undefined, hook: (path: string) => JsonObject): Promise<string> {
  const [method = "", path = ""] = step.request.split(" ");
  const text = step.text ?? (step.body === undefined ? undefined : JSON.stringify(step.body, (_, value: unknown) => hookOf(value, hook)));
  const bearer = token ?? (step.as === "" ? undefined : `${step.as ?? "admin"}-token`);
  const agentName = step.headers?.["user-agent"] === "LONG" ? "x".repeat(2000) : "player/1";
  const headers = {
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    ...(text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
    ...step.headers,
    "audit-id": step.name,
    "user-agent": step.headers?.["user-agent"] === "" ? "" : agentName,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: server.hostname, port: server.port, method, path, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => resolve(Buffer.concat(chunks).toString()));
    });
    sent.on("error", (error) => reject(new Error(`${step.name}: ${error.message}`)));
    sent.end(text);
  });
}

function hookOf(value: unknown, hook: (path: string) => JsonObject): unknown {
  return typeof value === "string" && value.startsWith("hook:") ? hook(value.slice("hook:".length)) : value;
}

function tokenIn(answer: string): string {
  const body: unknown = JSON.parse(answer);
  const status = isJsonObject(body) ? body["status"] : undefined;
  return isJsonObject(status) ? String(status["token"]) : "";
}
