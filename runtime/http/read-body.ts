import { badRequest, requestEntityTooLarge } from "../errors/status-error.ts";
import type { RawRequest } from "./node-request.ts";

/** Bytes; what kube-apiserver allows a body. */
export const bodyLimit = 3 * 1024 * 1024;

/** Bytes of a refused upload that are read and thrown away, so that its sender gets to see the answer. */
const discardLimit = 16 * 1024 * 1024;

/**
 * The whole body of a request as it was sent: a Content-Encoding is not looked at, as kube-apiserver does not.
 * @throws StatusError 413 above the limit, 400 when the sender stops midway.
 */
export function readBody(request: RawRequest): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const declared = Number(request.headers["content-length"] ?? 0);
    const chunks: Buffer[] = [];
    let size = 0;
    let refused = declared > bodyLimit;
    if (declared > discardLimit) reject(tooLarge());
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyLimit) {
        refused = true;
        chunks.length = 0;
      }
      if (!refused) chunks.push(chunk);
      else if (size > discardLimit) {
        reject(tooLarge());
        request.destroy();
      }
    });
    // Of a refused upload the rest is read first: an answer to a client that is still sending would be lost with the connection.
    request.once("end", () => (refused ? reject(tooLarge()) : resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size))));
    // Every request closes in the end: an error, which costs as much as a small answer, is only made when that comes too early.
    const breakOff = (): void => {
      if (!request.readableEnded) reject(badRequest("unexpected EOF"));
    };
    request.once("error", breakOff);
    request.once("aborted", breakOff);
    request.once("close", breakOff);
  });
}

function tooLarge(): Error {
  return requestEntityTooLarge(`limit is ${bodyLimit}`);
}
