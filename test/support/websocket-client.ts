import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { Duplex } from "node:stream";
import type { TypeplaneServer } from "../../runtime/server/start-server.ts";

/** A client's end of a WebSocket (RFC 6455), as far as tests speak it. */
export interface WebSocketClient {
  /** The subprotocol that was agreed on. */
  readonly protocol: string;
  /** The binary messages that have come, as Latin-1. */
  readonly messages: readonly string[];
  readonly send: (message: string | Buffer) => void;
  /** Resolves with the closing code; 1006 when the server has just gone. */
  readonly closed: Promise<number>;
}

/** A message, or a control frame, as a client sends it. */
export function clientFrame(opcode: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(payload.length < 126 ? 2 : payload.length < 0x10000 ? 4 : 10);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (payload.length < 126 ? payload.length : payload.length < 0x10000 ? 126 : 127);
  if (head.length === 4) head.writeUInt16BE(payload.length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(payload.length), 2);
  const mask = randomBytes(4);
  return Buffer.concat([head, mask, payload.map((byte, at) => byte ^ (mask[at & 3] as number))]);
}

/** Opens one as the server's admin. @throws Error when the server does not want it. */
export function connectWebSocket(server: TypeplaneServer, path: string, protocols: string): Promise<WebSocketClient> {
  const headers = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": randomBytes(16).toString("base64"),
    "sec-websocket-protocol": protocols,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, ca: server.certificateAuthority, ...server.adminCertificate, path, headers });
    sent.once("response", (response) => reject(new Error(`answered ${response.statusCode}`)));
    sent.on("error", reject);
    sent.once("upgrade", (response, socket, head) => resolve(speak(response, socket, head)));
    sent.end();
  });
}

function speak(response: IncomingMessage, socket: Duplex, head: Buffer): WebSocketClient {
  const messages: string[] = [];
  let bytes = head;
  let code = 1006;
  const read = (): void => {
    for (;;) {
      const short = (bytes[1] ?? 0) & 0x7f;
      const start = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (bytes.length < start) return;
      const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
      if (bytes.length < start + length) return;
      const payload = bytes.subarray(start, start + length);
      const opcode = (bytes[0] ?? 0) & 0x0f;
      if (opcode === 2) messages.push(payload.toString("latin1"));
      if (opcode === 8) code = payload.readUInt16BE(0);
      bytes = bytes.subarray(start + length);
    }
  };
  socket.on("data", (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    read();
  });
  socket.on("error", () => {});
  read();
  return {
    protocol: String(response.headers["sec-websocket-protocol"]),
    messages,
    send: (message) => void socket.write(clientFrame(2, Buffer.isBuffer(message) ? message : Buffer.from(message, "latin1"))),
    closed: new Promise((resolve) => socket.once("close", () => resolve(code))),
  };
}
