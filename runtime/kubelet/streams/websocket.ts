import { createHash } from "node:crypto";
import type { Duplex } from "node:stream";
import { destroySoon } from "../../proxy/switch-protocols.ts";
import { ByteQueue } from "./byte-queue.ts";
import { closings, encodeFrame, type Frame, mostBytes, opcodes, takeFrame } from "./websocket-frames.ts";

/** The server's end of a WebSocket (RFC 6455). */
export interface WebSocket {
  /** Sends a binary message; false when the client has more to take than it should. */
  readonly send: (...pieces: readonly Buffer[]) => boolean;
  /** Reads no further until what has come was taken. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly onDrain: (listener: () => void) => void;
  /** Says goodbye and closes the connection once all is sent. */
  readonly close: (code?: number) => void;
}

export interface WebSocketListeners {
  /** Called with each message, text or binary. */
  readonly onMessage: (message: Buffer) => void;
  /** Called once when the client has gone, or has broken the rules. */
  readonly onClose: () => void;
}

/** Frames that one message may come in. */
const mostFragments = 65_536;

/** What a server answers to the key of a client that wants a WebSocket (RFC 6455, section 4.2.2). */
export function acceptKey(key: string): string {
  return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
}

/** Answers the client's handshake, and speaks WebSocket from then on. `head` is what the client has sent after it. */
export function openWebSocket(client: Duplex, head: Buffer, key: string, protocol: string, { onMessage, onClose }: WebSocketListeners): WebSocket {
  const received = new ByteQueue();
  const fragments = new ByteQueue();
  let fragmentCount = 0;
  let open = true;

  const close = (code: number = closings.normal): void => {
    if (!open) return;
    open = false;
    const reason = Buffer.alloc(2);
    reason.writeUInt16BE(code);
    client.write(encodeFrame(opcodes.close, [reason]));
    destroySoon(client);
  };
  const end = (code?: number): void => {
    if (!open) return;
    close(code);
    onClose();
  };
  const onFrame = ({ opcode, isLast, payload }: Frame): void => {
    if (opcode === opcodes.ping) client.write(encodeFrame(opcodes.pong, [payload]));
    else if (opcode === opcodes.close) end();
    else if (opcode <= opcodes.binary) {
      fragments.push(payload);
      fragmentCount++;
      if (fragments.length > mostBytes || fragmentCount > mostFragments) end(closings.tooBig);
      else if (isLast) {
        fragmentCount = 0;
        onMessage(fragments.take(fragments.length));
      }
    } else if (opcode !== opcodes.pong) end(closings.protocolError);
  };
  const onData = (chunk: Buffer): void => {
    received.push(chunk);
    while (open) {
      const frame = takeFrame(received);
      if (frame === undefined) return;
      if (typeof frame === "number") end(frame);
      else onFrame(frame);
    }
  };

  const lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade", `Sec-WebSocket-Accept: ${acceptKey(key)}`];
  client.write(`${[...lines, `Sec-WebSocket-Protocol: ${protocol}`].join("\r\n")}\r\n\r\n`);
  client.on("data", onData);
  client.on("error", () => end());
  for (const event of ["end", "close"]) client.once(event, () => end());
  // After the caller has what this returns.
  if (head.length > 0) setImmediate(onData, head);
  if (client.destroyed) setImmediate(end);
  return {
    send: (...pieces) => !open || client.write(encodeFrame(opcodes.binary, pieces)),
    pause: () => void client.pause(),
    resume: () => void client.resume(),
    onDrain: (listener) => void client.on("drain", listener),
    close,
  };
}
