import type { IncomingMessage } from "node:http";
import type { Sink } from "../http/answer.ts";

/** Bytes of an answer that wait for a slow client before the other server is told to wait as well. */
const mostUnsent = 256 * 1024;

/** Hands an answer on as it comes, no faster than the client takes it. An answer that breaks off breaks off there too. */
export function handOn(response: IncomingMessage, sink: Sink): void {
  sink.onClose(() => response.destroy());
  response.on("data", (chunk: Buffer) => {
    sink.write(chunk);
    if (sink.bufferedBytes() <= mostUnsent) return;
    response.pause();
    void sink.drained().then(() => response.resume());
  });
  response.once("end", () => sink.end());
  response.once("error", () => sink.destroy());
  response.once("close", () => {
    if (!response.complete) sink.destroy();
  });
}
