import type { Duplex } from "node:stream";
import { destroySoon } from "../../proxy/switch-protocols.ts";
import { ByteQueue } from "./byte-queue.ts";
import { controlTypes, createHeaderEncoder, dataFrame, flagFin, type HeaderEncoder, synStreamFrame } from "./spdy-frames.ts";

/** One stream of a connection. */
export interface SpdyStream {
  /** False when the connection has more to send than it should hold. */
  readonly write: (chunk: Buffer) => boolean;
  /** Says that nothing more is written. */
  readonly end: () => void;
}

export interface SpdyListeners {
  readonly onData: (chunk: Buffer) => void;
  /** Called once when the other end writes no more to the stream; `lost`: because the connection is gone. */
  readonly onEnd: (lost: boolean) => void;
}

/** The client's end of a SPDY/3.1 connection, without flow control, as kubelets and container runtimes speak it. */
export interface SpdyConnection {
  readonly createStream: (headers: Readonly<Record<string, string>>, listeners: SpdyListeners) => SpdyStream;
  /** Reads no further until what has come was taken. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly onDrain: (listener: () => void) => void;
  readonly close: () => void;
}

interface OpenStream extends SpdyListeners {
  ended: boolean;
}

/** Speaks SPDY over a connection that was switched to it. `head` is what the server has sent already. */
export function openSpdy(server: Duplex, head: Buffer): SpdyConnection {
  const received = new ByteQueue();
  const streams = new Map<number, OpenStream>();
  const encode: HeaderEncoder = createHeaderEncoder();
  let nextId = 1;

  const endStream = (id: number, lost = false): void => {
    const stream = streams.get(id);
    if (stream === undefined || stream.ended) return;
    stream.ended = true;
    stream.onEnd(lost);
  };
  const onControl = (type: number, flags: number, frame: Buffer): void => {
    // What the server answers to a ping that it has sent itself is its own ping.
    if (type === controlTypes.ping) server.write(frame);
    else if (type === controlTypes.rstStream) endStream(frame.readUInt32BE(8) & 0x7fffffff);
    else if (type === controlTypes.synReply && (flags & flagFin) !== 0) endStream(frame.readUInt32BE(8) & 0x7fffffff);
  };
  const read = (): void => {
    while (received.length >= 8) {
      const start = received.peek(8);
      const length = start.readUInt32BE(4) & 0xffffff;
      if (received.length < 8 + length) return;
      const frame = received.take(8 + length);
      const word = frame.readUInt32BE(0);
      const flags = frame[4] as number;
      if (word >>> 31 === 1) {
        if (length >= 4) onControl(word & 0xffff, flags, frame);
        continue;
      }
      const stream = streams.get(word);
      if (stream?.ended === false && length > 0) stream.onData(frame.subarray(8));
      if ((flags & flagFin) !== 0) endStream(word);
    }
  };
  const closed = (): void => {
    for (const id of streams.keys()) endStream(id, true);
  };

  server.on("data", (chunk: Buffer) => {
    received.push(chunk);
    read();
  });
  server.on("error", () => server.destroy());
  server.once("end", () => server.destroy());
  server.once("close", closed);
  if (head.length > 0) {
    received.push(head);
    setImmediate(read);
  }
  return {
    createStream: (headers, listeners) => {
      const id = nextId;
      nextId += 2;
      streams.set(id, { ...listeners, ended: false });
      server.write(synStreamFrame(id, encode(headers)));
      let open = true;
      return {
        write: (chunk) => !open || server.write(dataFrame(id, chunk)),
        end: () => {
          if (open) server.write(dataFrame(id, Buffer.alloc(0), flagFin));
          open = false;
        },
      };
    },
    pause: () => void server.pause(),
    resume: () => void server.resume(),
    onDrain: (listener) => void server.on("drain", listener),
    close: () => destroySoon(server),
  };
}
