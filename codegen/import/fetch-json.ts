import { readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { ServerOptions } from "./import-options.ts";
import { readKubeconfig } from "./kubeconfig.ts";

/** Gets a path of one server as a JSON object. Rejects with the status when the answer is no success. */
export type FetchJson = (path: string, accept?: string) => Promise<JsonObject>;

/** A connection to a live server: `fetchJson` shares one keep-alive agent, which `close` ends. */
export interface ServerConnection {
  readonly fetchJson: FetchJson;
  readonly close: () => void;
}

/** Flags win over what the kubeconfig says. */
export function connectToServer(source: string | undefined, options: ServerOptions): ServerConnection {
  const config = options.kubeconfig === undefined ? undefined : readKubeconfig(options.kubeconfig, options.context);
  const server = source ?? config?.server;
  if (server === undefined) throw new Error("no server: name one, or a --kubeconfig that does");
  const read = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, "utf8"));
  const ca = read(options.certificateAuthority) ?? config?.ca;
  const cert = read(options.clientCertificate) ?? config?.cert;
  const key = read(options.clientKey) ?? config?.key;
  const token = options.token ?? config?.token;
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 8,
    rejectUnauthorized: !(options.insecureSkipTlsVerify || config?.insecureSkipTlsVerify === true),
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  });
  const fetchJson: FetchJson = (path, accept = "application/json") =>
    new Promise((resolve, reject) => {
      const headers = { accept, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
      const sent = request(new URL(path, server), { agent, headers, timeout: 60_000 }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          if (answer.statusCode !== 200) return reject(new Error(`GET ${path}: ${answer.statusCode ?? 0} ${text.slice(0, 300)}`));
          try {
            const value: unknown = JSON.parse(text);
            return isJsonObject(value) ? resolve(value) : reject(new Error(`GET ${path}: the answer is no JSON object`));
          } catch {
            return reject(new Error(`GET ${path}: the answer is no JSON`));
          }
        });
      });
      sent.on("timeout", () => sent.destroy(new Error(`GET ${path}: no answer within a minute`)));
      sent.on("error", reject);
      sent.end();
    });
  return { fetchJson, close: () => agent.destroy() };
}
