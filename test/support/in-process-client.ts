import { Readable } from "node:stream";
import { type RestClient, type RestRequest, toStatusError } from "../../runtime/client/rest-client.ts";
import type { Answer, Sink } from "../../runtime/http/answer.ts";
import { createRequestHandler } from "../../runtime/http/handler-chain.ts";
import type { ServerContext } from "../../runtime/server/server-context.ts";

/** A client of a server in the same process, through its handler chain but without a connection. */
export function createInProcessClient(server: ServerContext, token: string): RestClient {
  const handle = createRequestHandler(server);
  const send = async ({ method, path, body, contentType, signal }: RestRequest): Promise<{ answer: Answer; onGone: () => void }> => {
    const gone: (() => void)[] = [];
    const onGone = (): void => {
      for (const listener of gone.splice(0)) listener();
    };
    signal?.addEventListener("abort", onGone, { once: true });
    const answer = await handle({
      method,
      url: path,
      headers: { accept: "application/json", authorization: `Bearer ${token}`, "content-type": contentType ?? "application/json" },
      httpVersion: "1.1",
      remoteAddress: "127.0.0.1",
      clientCertificate: () => undefined,
      body: async () => Buffer.from(body ?? ""),
      onClose: (listener) => void gone.push(listener),
    });
    if (answer.status >= 400) throw toStatusError(answer.status, textOf(answer));
    return { answer, onGone };
  };
  return {
    config: { server: "in process" },
    request: async (request) => JSON.parse(textOf((await send(request)).answer)),
    stream: async (request) => {
      const { answer, onGone } = await send(request);
      const { sink, readable } = createPipe(onGone);
      const abort = (): void => void readable.destroy(new Error("aborted"));
      // It may have been while the answer was made; nobody would be told of it any more.
      if (request.signal?.aborted === true) abort();
      else request.signal?.addEventListener("abort", abort, { once: true });
      await answer.stream?.(sink);
      return readable;
    },
    close: () => {},
  };
}

function textOf({ body }: Answer): string {
  return body === undefined ? "" : (Buffer.isBuffer(body) ? body : Buffer.concat(body as Buffer[])).toString();
}

/** A sink whose other end can be read. */
function createPipe(onGone: () => void): { sink: Sink; readable: Readable } {
  const listeners: (() => void)[] = [];
  const readable = new Readable({
    read() {},
    destroy(error, done) {
      onGone();
      for (const listener of listeners.splice(0)) listener();
      done(error);
    },
  });
  const sink: Sink = {
    write: (chunk) => void (readable.destroyed || readable.push(chunk)),
    bufferedBytes: () => readable.readableLength,
    drained: async () => {},
    end: () => void (readable.destroyed || readable.push(null)),
    destroy: () => void readable.destroy(new Error("cut off")),
    onClose: (listener) => {
      if (readable.destroyed) listener();
      else listeners.push(listener);
    },
  };
  return { sink, readable };
}
