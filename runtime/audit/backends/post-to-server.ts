import { readFileSync } from "node:fs";
import * as http from "node:http";
import * as https from "node:https";
import { KubeConfig } from "../../client/kube-config.ts";
import { AuditError } from "../audit-error.ts";
import type { Post } from "./webhook-backend.ts";

/** Seconds that a call may take. */
const timeout = 30;

/** What posts to the server of a kubeconfig's current context. Credentials are for HTTPS only. @throws AuditError */
export function createPost(path: string): Post {
  let server: URL;
  let tls: https.AgentOptions;
  let token: () => string | undefined;
  try {
    const kubeconfig = new KubeConfig();
    kubeconfig.loadFromFile(path);
    const { ca, cert, key, insecureSkipTlsVerify, token: fixed, tokenFile, server: address } = kubeconfig.restConfig();
    server = new URL(address);
    server.search = `timeout=${timeout}s`;
    tls = {
      ...(ca === undefined ? {} : { ca }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
      rejectUnauthorized: insecureSkipTlsVerify !== true,
    };
    token = () => (tokenFile === undefined ? fixed : readFileSync(tokenFile, "utf8").trim());
    token();
  } catch (error) {
    throw new AuditError(`initializing audit webhook: ${(error as Error).message}`);
  }
  const { request, Agent } = server.protocol === "http:" ? { ...http } : { ...https };
  const agent = new Agent({ keepAlive: true, ...tls });
  return (body) =>
    new Promise((resolve, reject) => {
      const bearer = server.protocol === "http:" ? undefined : token();
      const headers = {
        "user-agent": "typeplane-audit",
        "content-type": "application/json",
        accept: "application/json, */*",
        "content-length": body.length,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      };
      const sent = request(server, { method: "POST", headers, agent, signal: AbortSignal.timeout(timeout * 1000) }, (response) => {
        const status = response.statusCode ?? 0;
        response.resume();
        response.on("error", reject);
        response.on("end", () => (status >= 200 && status <= 206 ? resolve() : reject(new Error(`the server answered ${status}`))));
      });
      sent.on("error", reject);
      sent.end(body);
    });
}
