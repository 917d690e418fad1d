import { Agent, request } from "node:https";
import { isIP } from "node:net";
import { createCredentials, tlsOptions } from "../client/credentials.ts";
import type { Credentials } from "../client/rest-config.ts";
import { connectionFailure } from "./connection-failure.ts";
import { statusFailure } from "./status-failure.ts";
import { type ServicePort, showUrl, type WebhookEndpoint } from "./webhook-endpoint.ts";

/** Finds the address behind a Service. @throws Error in kube-apiserver's words when there is none. */
export type ResolveService = (service: ServicePort) => { readonly host: string; readonly port: number };

/** The largest answer that is read, in bytes: that of as many objects as a request may bring along, several times. */
const mostBytes = 256 << 20;

/**
 * Sends JSON to a webhook and returns the text that it answers: see `webhookAnswer`; `signal` gives up before the webhook's own time is over.
 * @throws Error in the words of kube-apiserver's client.
 */
export type PostToWebhook = (body: string, signal?: AbortSignal) => Promise<string>;

/** What webhooks know callers by, some of them to let these in. */
const userAgent = "kube-apiserver-admission";

/** Connections that nobody uses are kept for so long, in milliseconds. */
const idleTime = 90_000;

/** Connections are kept between calls. */
export function createPostToWebhook(endpoint: WebhookEndpoint, resolve: ResolveService, credentials: Credentials = {}): PostToWebhook {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 4, timeout: idleTime, ...tlsOptions(credentials) });
  const authorization = createCredentials(credentials);
  return async (body, signal) => {
    const { status, type, text } = await send({ endpoint, agent, resolve, authorization }, body, signal).catch((error: unknown) => {
      throw new Error(`Post ${JSON.stringify(showUrl(endpoint))}: ${connectionFailure(error, endpoint.url.hostname)}`);
    });
    if (status < 200 || status > 206) throw new Error(statusFailure(status, type, text));
    if (text === "") throw new Error(`0-length response with status code: ${status} and content type: ${type === "" ? "application/json" : type}`);
    return text;
  };
}

interface Answered {
  readonly status: number;
  /** The Content-Type header; "" without one. */
  readonly type: string;
  readonly text: string;
}

interface Line {
  readonly endpoint: WebhookEndpoint;
  readonly agent: Agent;
  readonly resolve: ResolveService;
  /** The Authorization header. */
  readonly authorization: () => string | undefined;
}

async function send({ endpoint, agent, resolve, authorization }: Line, body: string, given?: AbortSignal): Promise<Answered> {
  const said = authorization();
  const { url, service, ca, timeout } = endpoint;
  const deadline = AbortSignal.timeout(timeout * 1_000);
  const name = url.hostname.replace(/^\[|\]$/g, "");
  const address = service === undefined ? { host: name, port: url.port === "" ? 443 : Number(url.port) } : resolve(service);
  return new Promise((done, fail) => {
    const sent = request({
      agent,
      ...address,
      method: "POST",
      path: url.pathname + url.search,
      headers: {
        host: url.host,
        "user-agent": userAgent,
        "content-type": "application/json",
        accept: "application/json, */*",
        "content-length": Buffer.byteLength(body),
        ...(said === undefined ? {} : { authorization: said }),
      },
      // An address has no server name.
      ...(isIP(name) === 0 ? { servername: name } : {}),
      ...(ca === undefined ? {} : { ca }),
      signal: given === undefined ? deadline : AbortSignal.any([deadline, given]),
    });
    sent.on("error", fail);
    sent.on("response", (response) => {
      const pieces: Buffer[] = [];
      let size = 0;
      response.on("data", (piece: Buffer) => {
        pieces.push(piece);
        size += piece.length;
        if (size > mostBytes) response.destroy(new Error("the answer is too long"));
      });
      response.on("error", fail);
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", text: Buffer.concat(pieces).toString("utf8") }),
      );
    });
    sent.end(body);
  });
}
