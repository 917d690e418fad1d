import type { IncomingMessage } from "node:http";
import https from "node:https";
import type { Readable } from "node:stream";
import type { Status } from "../errors/status.ts";
import { StatusError, statusError } from "../errors/status-error.ts";
import { isJsonObject } from "../meta/json.ts";
import { createCredentials, tlsOptions } from "./credentials.ts";
import type { RestConfig } from "./rest-config.ts";

export interface RestRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body?: string;
  readonly contentType?: string;
  readonly signal?: AbortSignal;
}

/** Speaks HTTPS to one server over kept connections. */
export interface RestClient {
  readonly config: RestConfig;
  /**
   * The parsed body of a successful answer.
   * @throws StatusError when the server refuses; a plain Error when it cannot be reached.
   */
  readonly request: (request: RestRequest) => Promise<unknown>;
  /** The answer's body as it comes. @throws as `request` does. */
  readonly stream: (request: RestRequest) => Promise<Readable>;
  /** Drops idle connections. */
  readonly close: () => void;
}

export function createRestClient(config: RestConfig): RestClient {
  const agent = new https.Agent({ keepAlive: true, ...tlsOptions(config) });
  const credentials = createCredentials(config);
  const send = (request: RestRequest) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const sent = https.request(
        new URL(request.path, config.server),
        {
          method: request.method,
          headers: headersOf(request, config, credentials()),
          agent,
          ...(request.signal === undefined ? {} : { signal: request.signal }),
        },
        resolve,
      );
      sent.on("error", reject);
      sent.end(request.body);
    });
  const succeed = async (request: RestRequest) => {
    const answer = await send(request);
    if ((answer.statusCode ?? 500) >= 400) throw toStatusError(answer.statusCode ?? 500, await readText(answer));
    return answer;
  };
  return {
    config,
    request: async (request) => JSON.parse(await readText(await succeed(request))),
    stream: succeed,
    close: () => agent.destroy(),
  };
}

function headersOf(request: RestRequest, config: RestConfig, authorization: string | undefined): Record<string, string | number> {
  return {
    accept: "application/json",
    "user-agent": config.userAgent ?? "typeplane-client",
    ...(authorization === undefined ? {} : { authorization }),
    ...(request.body === undefined
      ? {}
      : { "content-type": request.contentType ?? "application/json", "content-length": Buffer.byteLength(request.body) }),
  };
}

async function readText(answer: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** What a refusal says; the text of one that is no Status. */
export function toStatusError(code: number, text: string): StatusError {
  try {
    const body: unknown = JSON.parse(text);
    if (isJsonObject(body) && body["kind"] === "Status") return new StatusError(body as unknown as Status);
  } catch {
    // Not a Status: a proxy's answer, or plain text.
  }
  return statusError("", text.trim(), undefined, code);
}
