import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { isIP } from "node:net";
import { createCredentials, tlsOptions } from "../client/credentials.ts";
import type { RestConfig } from "../client/rest-config.ts";
import { connectionFailure } from "../extensions/connection-failure.ts";
import { statusFailure } from "../extensions/status-failure.ts";
import { readWhole } from "./read-whole.ts";

/** A question that was not answered. */
export class ReviewFailure extends Error {
  /** Whether asking again may help. */
  readonly transient: boolean;
  /** Milliseconds that the webhook asks to wait. */
  readonly wait: number | undefined;

  constructor(message: string, transient: boolean, wait?: number) {
    super(message);
    this.transient = transient;
    this.wait = wait;
  }
}

/** Sends JSON to where a kubeconfig leads and returns the text of a success. @throws ReviewFailure in the words of client-go */
export type PostReview = (body: string, signal?: AbortSignal) => Promise<string>;

/** The largest answer that is read, in bytes: reviews are small. */
const mostBytes = 4 << 20;
const idleTime = 90_000;
const transientCodes: readonly number[] = [429, 500, 504];

/** Connections are kept between calls, which take `timeout` seconds at most. */
export function createPostReview(config: RestConfig, timeout: number): PostReview {
  const url = new URL(config.server);
  url.searchParams.set("timeout", `${timeout}s`);
  const secure = url.protocol === "https:";
  const options = { keepAlive: true, maxFreeSockets: 8, timeout: idleTime };
  const agent = secure ? new Agent({ ...options, ...namedFor(url, config) }) : new HttpAgent(options);
  const credentials = createCredentials(config);
  const send = (body: string, signal: AbortSignal): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const authorization = credentials();
      const sent = (secure ? request : httpRequest)(
        url,
        {
          agent,
          method: "POST",
          headers: {
            "user-agent": "kube-apiserver",
            "content-type": "application/json",
            accept: "application/json, */*",
            "content-length": Buffer.byteLength(body),
            ...(authorization === undefined ? {} : { authorization }),
          },
          signal,
        },
        resolve,
      );
      sent.on("error", reject);
      sent.end(body);
    });
  return async (body, given) => {
    const deadline = AbortSignal.timeout(timeout * 1000);
    const signal = given === undefined ? deadline : AbortSignal.any([deadline, given]);
    let response: IncomingMessage;
    let text: string;
    try {
      response = await send(body, signal);
      text = await readWhole(response, mostBytes, "the answer");
    } catch (error) {
      const why = deadline.aborted ? "context deadline exceeded" : connectionFailure(error, url.hostname);
      throw new ReviewFailure(`Post ${JSON.stringify(url.href)}: ${why}`, (error as NodeJS.ErrnoException).code === "ECONNRESET");
    }
    const { statusCode: status = 0, headers } = response;
    const type = headers["content-type"] ?? "";
    if (status < 200 || status > 206)
      throw new ReviewFailure(statusFailure(status, type, text), transientCodes.includes(status), waitOf(headers["retry-after"]));
    if (text === "")
      throw new ReviewFailure(`0-length response with status code: ${status} and content type: ${type === "" ? "application/json" : type}`, false);
    return text;
  };
}

/** An address has no server name, unless it is given one. */
function namedFor(url: URL, config: RestConfig): ReturnType<typeof tlsOptions> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return { ...(isIP(host) === 0 ? { servername: host } : {}), ...tlsOptions(config) };
}

function waitOf(header: string | undefined): number | undefined {
  const seconds = Number(header ?? "");
  return header === undefined || !Number.isInteger(seconds) || seconds < 0 ? undefined : seconds * 1000;
}
