/** Frames of SPDY/3.1. Source: SPDY Protocol, draft 3.1, section 2.6. */
export const controlTypes = { synStream: 1, synReply: 2, rstStream: 3, ping: 6 } as const;

/** Nothing more comes on the stream. */
export const flagFin = 1;

/** Bytes of a frame's payload. */
const mostPayload = 0xffffff;

export function dataFrame(stream: number, payload: Buffer, flags = 0): Buffer {
  if (payload.length > mostPayload) {
    return Buffer.concat([dataFrame(stream, payload.subarray(0, mostPayload)), dataFrame(stream, payload.subarray(mostPayload), flags)]);
  }
  const head = Buffer.alloc(8);
  head.writeUInt32BE(stream, 0);
  head.writeUInt32BE(payload.length, 4);
  head[4] = flags;
  return Buffer.concat([head, payload], 8 + payload.length);
}

/** Opens a stream; `headers` is what a HeaderEncoder has made. */
export function synStreamFrame(stream: number, headers: Buffer): Buffer {
  const head = Buffer.alloc(18);
  head.writeUInt16BE(0x8003, 0);
  head.writeUInt16BE(controlTypes.synStream, 2);
  head.writeUInt32BE(10 + headers.length, 4);
  head.writeUInt32BE(stream, 8);
  return Buffer.concat([head, headers]);
}

/** Encodes the headers of a connection's frames, in their order. Names are lower-case. */
export type HeaderEncoder = (headers: Readonly<Record<string, string>>) => Buffer;

/**
 * The beginning of a zlib stream (RFC 1950) that has a dictionary, and the Adler-32 of SPDY's (section 2.6.10.1). Blocks that
 * are stored as they are never look into it.
 */
const zlibHeader = Buffer.from("7820e3c6a7c2", "hex");

/** An empty stored block: readers hand out what came before it. */
const syncFlush = Buffer.from("000000ffff", "hex");

/** An encoder for one connection. */
export function createHeaderEncoder(): HeaderEncoder {
  let isFirst = true;
  return (headers) => {
    const entries = Object.entries(headers);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(entries.length);
    const block = Buffer.concat([count, ...entries.flat().map(withLength)]);
    // A stored block (RFC 1951, section 3.2.4) begins and ends between bytes, so that each frame has its own whole.
    const stored = Buffer.alloc(5);
    stored.writeUInt16LE(block.length, 1);
    stored.writeUInt16LE(~block.length & 0xffff, 3);
    const begin = isFirst ? [zlibHeader] : [];
    isFirst = false;
    return Buffer.concat([...begin, stored, block, syncFlush]);
  };
}

function withLength(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
