import type { IncomingMessage } from "node:http";

/** The whole of an answer's body as text. @throws Error when it is longer than `mostBytes`, with what it is called, or breaks off */
export async function readWhole(response: IncomingMessage, mostBytes: number, what: string): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostBytes) throw new Error(`${what} is too long`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
