import { type IncomingMessage, METHODS, type Server, ServerResponse } from "node:http";
import type { ServerHttp2Session } from "node:http2";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import Fastify from "fastify";
import type { Answer, Sink } from "./answer.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { NodeRequest, type RawRequest } from "./node-request.ts";
import { breakOff, type RawResponse } from "./raw-response.ts";
import { createTlsServer, type TlsMaterial } from "./tls-server.ts";
import { unknownMethodRequest } from "./unknown-method.ts";
import { writeAnswer } from "./write-answer.ts";

type Listener = Parameters<typeof createTlsServer>[2];

/** What to listen on and who answers. */
export interface HttpServerOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly tls: TlsMaterial;
  /** HTTP/2 beside HTTP/1.1, chosen by ALPN on the one port. */
  readonly http2: boolean;
  /** Answers a request; never rejects. */
  readonly handle: (request: IncomingRequest) => Promise<Answer>;
  /** Told of failures that have no client to go to. */
  readonly onError: (error: unknown) => void;
  /** Told of connections that end before they are encrypted. */
  readonly onHandshakeError?: () => void;
}

/** A listening server. */
export interface HttpServer {
  readonly port: number;
  /** Stops accepting, lets open requests finish for `graceMilliseconds`, then breaks what is left. */
  readonly close: (graceMilliseconds: number) => Promise<void>;
}

/** Fastify's validators and serializers are never used: without these it would load ajv at every start. */
const noSchemas = {
  compilersFactory: { buildValidator: () => neverReached, buildSerializer: () => neverReached },
};

const knownMethods: ReadonlySet<string> = new Set(METHODS);

/** Starts the HTTPS server. One route: which resource answers is the chain's business. */
export async function listen(options: HttpServerOptions): Promise<HttpServer> {
  const fastify = Fastify({
    serverFactory: (listener) => {
      const routed = listener as unknown as Listener;
      // Fastify has a 404 of its own for methods that it does not know.
      const hand: Listener = (request, response) => (knownMethods.has(request.method ?? "") ? routed : serve)(request, response);
      return createTlsServer(options.tls, options.http2, hand) as unknown as Server;
    },
    logger: false,
    schemaController: noSchemas,
    return503OnClosing: false,
    requestIdHeader: false,
    genReqId: () => "",
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 1024 },
    forceCloseConnections: false,
    clientErrorHandler: (error: Error, socket: Socket) => {
      // What follows the bytes that were refused is refused too, while the answer is on its way.
      if (refused.has(socket)) return;
      refused.add(socket);
      const earlier = responseUnderWay(socket);
      const request = socket.writable ? unknownMethodRequest(error, socket) : undefined;
      if (!socket.writable) socket.destroy();
      else if (earlier !== undefined) earlier.once("close", () => socket.end());
      else if (request !== undefined) answerOnSocket(request, socket);
      else socket.end("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request");
    },
    frameworkErrors: (_error: unknown, request: { raw: RawRequest }, reply: { raw: RawResponse; hijack: () => unknown }) => {
      reply.hijack();
      serve(request.raw, reply.raw);
    },
  });

  let stopping = false;
  /** With how many streams each has open. */
  const sessions = new Map<ServerHttp2Session, number>();
  const streams = new Set<Sink>();
  /** Connections that Node's HTTP server no longer looks after. */
  const upgraded = new Set<Duplex>();
  const refused = new WeakSet<Duplex>();
  const track = (sink: Sink): void => {
    streams.add(sink);
    sink.onClose(() => streams.delete(sink));
  };

  const answer = async (incoming: NodeRequest, request: RawRequest, response: RawResponse): Promise<void> => {
    try {
      const result = await options.handle(incoming);
      if (result.takeOver !== undefined && incoming.upgrade !== undefined) {
        await result.takeOver(incoming.upgrade.socket, incoming.upgrade.head);
        return;
      }
      if (stopping || result.closesConnection === true) closeAfter(request, response);
      await writeAnswer(request, response, result, track);
    } catch (error) {
      options.onError(error);
      breakOff(response);
    }
  };
  const serve = (request: RawRequest, response: RawResponse): void => {
    void answer(new NodeRequest(request, response), request, response);
  };

  /** Answers on a connection that Node's HTTP server has given up, and closes it. `head` is set for a request to switch protocols. */
  const answerOnSocket = (request: IncomingMessage, socket: Socket, head?: Buffer): void => {
    upgraded.add(socket);
    socket.once("close", () => upgraded.delete(socket));
    socket.on("error", () => socket.destroy());
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.once("finish", () => socket.end());
    response.assignSocket(socket);
    void answer(new NodeRequest(request, response, head === undefined ? undefined : { socket, head }), request, response);
  };

  // Hijacked before the body is read: who may not ask is answered without reading megabytes.
  fastify.addHook("onRequest", (request, reply, _done) => {
    reply.hijack();
    serve(request.raw as RawRequest, reply.raw as RawResponse);
  });
  fastify.all("*", neverReached);
  fastify.setNotFoundHandler(neverReached);

  const { server } = fastify;
  server.on("tlsClientError", () => options.onHandshakeError?.());
  server.on("upgrade", (request, socket: Duplex, head: Buffer) => answerOnSocket(request, socket as Socket, head));
  // Node hands CONNECT over with the bare connection, or with HTTP/2's response.
  server.on("connect", (request: RawRequest, socketOrResponse: Socket | RawResponse) => {
    if ("stream" in request) serve(request, socketOrResponse as RawResponse);
    else answerOnSocket(request, socketOrResponse as Socket);
  });
  server.on("session", (session: ServerHttp2Session) => {
    sessions.set(session, 0);
    session.once("close", () => sessions.delete(session));
    session.on("stream", (stream) => {
      sessions.set(session, (sessions.get(session) ?? 0) + 1);
      stream.once("close", () => {
        if (sessions.has(session)) sessions.set(session, (sessions.get(session) ?? 1) - 1);
      });
    });
  });
  await fastify.listen({ host: options.host, port: options.port });

  const address = fastify.server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : options.port,
    close: async (graceMilliseconds) => {
      stopping = true;
      const closed = fastify.close();
      for (const sink of streams) sink.end();
      for (const session of sessions.keys()) session.close();
      // Node closes an idle session by itself only when the GOAWAY left in the same turn.
      const idle = setInterval(() => {
        for (const [session, streams] of sessions) if (streams === 0) session.destroy();
        // Those that have been idle from the start are closed below; a watch's is idle once that has ended.
        server.closeIdleConnections?.();
      }, 50);
      server.closeIdleConnections?.();
      const deadline = setTimeout(() => {
        for (const session of sessions.keys()) session.destroy();
        for (const socket of upgraded) socket.destroy();
        server.closeAllConnections?.();
      }, graceMilliseconds);
      await closed;
      clearTimeout(deadline);
      clearInterval(idle);
    },
  };
}

/** Takes no more requests from a connection: by a header in HTTP/1.1, a GOAWAY in HTTP/2. */
function closeAfter(request: RawRequest, response: RawResponse): void {
  if ("stream" in request) request.stream.session?.close();
  else response.setHeader("connection", "close");
}

/**
 * The answer to an earlier request that is still being sent: nothing may be written beside it. Node keeps it in a member
 * without a type. A request whose own body is refused gets no other answer, and would wait for the rest of it.
 */
function responseUnderWay(socket: Socket): ServerResponse | undefined {
  const response = (socket as Socket & { readonly _httpMessage?: ServerResponse | null })._httpMessage ?? undefined;
  return response === undefined || (!response.req.complete && !response.headersSent) ? undefined : response;
}

function neverReached(): never {
  throw new Error("every request is answered before a route is looked up");
}
