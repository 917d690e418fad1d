import type { IncomingMessage } from "node:http";

/** The beginning of an answer's body as text, and the end of the answer. @throws Error when it breaks off before. */
export async function readText(response: IncomingMessage, mostBytes: number): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length >= mostBytes) break;
  }
  return Buffer.concat(pieces, length).subarray(0, mostBytes).toString("utf8");
}
