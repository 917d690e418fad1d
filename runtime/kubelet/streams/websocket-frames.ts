import type { ByteQueue } from "./byte-queue.ts";

/** What a frame is (RFC 6455, section 5.2). */
export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** Why a connection is closed (section 7.4.1). */
export const closings = { normal: 1000, protocolError: 1002, tooBig: 1009 } as const;

/** The largest frame or message that is taken, in bytes: what Go's servers take. */
export const mostBytes = 32 << 20;

export interface Frame {
  readonly opcode: number;
  /** Whether the message ends here. */
  readonly isLast: boolean;
  readonly payload: Buffer;
}

/** Takes a client's frame out of what has come: undefined while it is not all there, a closing code for what is no frame. */
export function takeFrame(received: ByteQueue): Frame | number | undefined {
  if (received.length < 2) return undefined;
  const [first = 0, second = 0] = received.peek(2);
  // Clients mask what they send; no extension is agreed on that would use the other bits.
  if ((second & 0x80) === 0 || (first & 0x70) !== 0) return closings.protocolError;
  const short = second & 0x7f;
  const headLength = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (received.length < headLength) return undefined;
  const head = received.peek(headLength);
  const length = short === 126 ? head.readUInt16BE(2) : short === 127 ? Number(head.readBigUInt64BE(2)) : short;
  if (length > mostBytes) return closings.tooBig;
  if (received.length < headLength + 4 + length) return undefined;
  received.take(headLength);
  const mask = received.take(4);
  return { opcode: first & 0x0f, isLast: (first & 0x80) !== 0, payload: unmasked(received.take(length), mask) };
}

/** A whole message, or a control frame, as a server sends it. */
export function encodeFrame(opcode: number, pieces: readonly Buffer[]): Buffer {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  const head = Buffer.alloc(length < 126 ? 2 : length < 0x10000 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (length < 126) head[1] = length;
  else if (length < 0x10000) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, ...pieces], head.length + length);
}

function unmasked(payload: Buffer, mask: Buffer): Buffer {
  const plain = Buffer.allocUnsafe(payload.length);
  for (let at = 0; at < payload.length; at++) plain[at] = (payload[at] as number) ^ (mask[at & 3] as number);
  return plain;
}
