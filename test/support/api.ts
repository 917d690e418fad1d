import { type ClientHttp2Session, connect } from "node:http2";
import { Agent, request } from "node:https";
import { gunzipSync } from "node:zlib";
import type { JsonObject } from "../../runtime/meta/json.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";

/** Where a server is and how its admin proves who they are. */
export interface Reachable {
  readonly port: number;
  readonly certificateAuthority: string;
  readonly adminCertificate: { readonly cert: string; readonly key: string };
}

/** An answer with its body read and unzipped. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  /** The body as JSON. */
  readonly body: ApiBody;
}

/** What tests look at in a JSON body: an object, a list or a Status. */
export type ApiBody = KubeObject & {
  readonly items: readonly KubeObject[];
  readonly message: string;
  readonly reason: string;
  readonly code: number;
};

export type Headers = Readonly<Record<string, string>>;

/** One client of one server, over one protocol, as one user. */
export interface Api {
  readonly get: (path: string, headers?: Headers) => Promise<ApiAnswer>;
  readonly post: (path: string, body: JsonObject | string, headers?: Headers) => Promise<ApiAnswer>;
  readonly put: (path: string, body: JsonObject | string, headers?: Headers) => Promise<ApiAnswer>;
  readonly patch: (path: string, type: "json" | "merge" | "strategic-merge", body: unknown, headers?: Headers) => Promise<ApiAnswer>;
  readonly delete: (path: string, options?: JsonObject, headers?: Headers) => Promise<ApiAnswer>;
  readonly watch: (path: string, headers?: Headers) => ApiWatch;
  readonly close: () => void;
}

export interface WireEvent {
  readonly type: string;
  readonly object: KubeObject & { readonly code?: number; readonly reason?: string };
}

/** A watch under way. */
export interface ApiWatch {
  /** What has come so far. */
  readonly events: readonly WireEvent[];
  /** Resolves with all events once there are `count` of them. */
  readonly atLeast: (count: number) => Promise<readonly WireEvent[]>;
  /** Resolves with all events when the server has ended the watch. */
  readonly ended: Promise<readonly WireEvent[]>;
  readonly stop: () => void;
}

export const protocols = ["HTTP/1.1", "HTTP/2"] as const;

type Protocol = (typeof protocols)[number];

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body?: string;
}

type OnAnswer = (status: number, headers: ApiAnswer["headers"], body: NodeJS.ReadableStream) => void;
/** Sends a request; returns what breaks it off. */
type Transport = { readonly send: (sent: Sent, onAnswer: OnAnswer, onError: (error: Error) => void) => () => void; readonly close: () => void };

/** A client with the admin's certificate, or with `token` instead. */
export function createApi(server: Reachable, protocol: Protocol = "HTTP/1.1", token?: string): Api {
  const credentials = token === undefined ? server.adminCertificate : {};
  const transport = protocol === "HTTP/2" ? overHttp2(server, credentials) : overHttp1(server, credentials);
  const own = token === undefined || token === "" ? {} : { authorization: `Bearer ${token}` };
  const call = (method: string, path: string, headers: Headers = {}, body?: string): Promise<ApiAnswer> =>
    new Promise((resolve, reject) => {
      transport.send(
        { method, path, headers: { ...own, ...headers }, ...(body === undefined ? {} : { body }) },
        (status, received, stream) => {
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("error", reject);
          stream.on("end", () => resolve(answerOf(status, received, Buffer.concat(chunks))));
        },
        reject,
      );
    });
  const withBody = (method: string) => (path: string, body: JsonObject | string, headers?: Headers) =>
    call(method, path, { "content-type": "application/json", ...headers }, typeof body === "string" ? body : JSON.stringify(body));
  return {
    get: (path, headers) => call("GET", path, headers),
    post: withBody("POST"),
    put: withBody("PUT"),
    patch: (path, type, body, headers) => call("PATCH", path, { "content-type": `application/${type}-patch+json`, ...headers }, JSON.stringify(body)),
    delete: (path, options, headers) =>
      options === undefined
        ? call("DELETE", path, headers)
        : withBody("DELETE")(path, { kind: "DeleteOptions", apiVersion: "v1", ...options }, headers),
    watch: (path, headers) => openWatch(transport, path, { ...own, ...headers }),
    close: transport.close,
  };
}

function answerOf(status: number, headers: ApiAnswer["headers"], bytes: Buffer): ApiAnswer {
  const text = (headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString();
  return {
    status,
    headers,
    text,
    get body() {
      return JSON.parse(text) as ApiBody;
    },
  };
}

function overHttp1({ port, certificateAuthority: ca }: Reachable, credentials: object): Transport {
  const agent = new Agent({ keepAlive: true });
  return {
    send: ({ method, path, headers, body }, onAnswer, onError) => {
      // Node frames no body of a DELETE by itself.
      const framed = body === undefined ? headers : { ...headers, "content-length": Buffer.byteLength(body) };
      const sent = request({ host: "127.0.0.1", port, ca, ...credentials, agent, method, path, headers: framed }, (response) =>
        onAnswer(response.statusCode ?? 0, response.headers, response),
      );
      sent.on("error", onError);
      sent.end(body);
      return () => sent.destroy();
    },
    close: () => agent.destroy(),
  };
}

function overHttp2({ port, certificateAuthority: ca }: Reachable, credentials: object): Transport {
  let session: ClientHttp2Session | undefined;
  const connected = (): ClientHttp2Session => {
    if (session === undefined || session.closed || session.destroyed) {
      session = connect(`https://127.0.0.1:${port}`, { ca, ...credentials });
      session.on("error", () => {});
    }
    return session;
  };
  return {
    send: ({ method, path, headers, body }, onAnswer, onError) => {
      const stream = connected().request({ ":method": method, ":path": path, ...headers }, { endStream: body === undefined });
      stream.on("response", ({ ":status": status = 0, ...received }) => onAnswer(status, received, stream));
      stream.on("error", onError);
      if (body !== undefined) stream.end(body);
      return () => stream.close();
    },
    close: () => session?.destroy(),
  };
}

function openWatch(transport: Transport, path: string, headers: Headers): ApiWatch {
  const events: WireEvent[] = [];
  const waiting = new Set<() => void>();
  let rest = "";
  let end: (events: readonly WireEvent[]) => void = () => {};
  const ended = new Promise<readonly WireEvent[]>((resolve) => {
    end = resolve;
  });
  const stop = transport.send(
    { method: "GET", path, headers },
    (_status, _headers, body) => {
      body.on("data", (chunk: Buffer) => {
        const lines = (rest + chunk.toString()).split("\n");
        rest = lines.pop() ?? "";
        events.push(...lines.filter(Boolean).map((line) => JSON.parse(line) as WireEvent));
        for (const look of waiting) look();
      });
      body.on("error", () => {});
      body.on("close", () => end(events));
    },
    () => end(events),
  );
  return {
    events,
    ended,
    stop,
    atLeast: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (events.length < count) return;
          waiting.delete(look);
          resolve(events);
        };
        waiting.add(look);
        look();
      }),
  };
}
