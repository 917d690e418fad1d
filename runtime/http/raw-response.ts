import type { OutgoingHttpHeaders } from "node:http";
import type { ServerHttp2Stream } from "node:http2";

/** What Node's responses of both protocols have in common, as far as answers need it. */
export interface RawResponse {
  readonly writableEnded: boolean;
  writeHead(status: number, headers: OutgoingHttpHeaders): unknown;
  write(chunk: Buffer): boolean;
  end(): unknown;
  end(chunk: Buffer): unknown;
  once(event: "close" | "drain", listener: () => void): unknown;
  off(event: "close" | "drain", listener: () => void): unknown;
  setHeader(name: string, value: string): unknown;
}

/** HTTP/2's response hands its state to the stream; HTTP/1.1's is a stream itself. */
type Underlying = Pick<ServerHttp2Stream, "destroyed" | "writableLength" | "writableNeedDrain" | "destroy">;

function underlying(response: RawResponse): Underlying | undefined {
  return "stream" in response ? (response.stream as Underlying | undefined) : (response as unknown as Underlying);
}

/** True when nobody is left to send to. */
export function isGone(response: RawResponse): boolean {
  return underlying(response)?.destroyed ?? true;
}

/** Bytes written and not yet taken by the connection. */
export function unsentBytes(response: RawResponse): number {
  return underlying(response)?.writableLength ?? 0;
}

/** True when the connection has more to send than it should hold, and will tell when it has sent that. */
export function isFull(response: RawResponse): boolean {
  return underlying(response)?.writableNeedDrain ?? false;
}

/** Breaks the connection (HTTP/1.1) or resets the stream (HTTP/2). */
export function breakOff(response: RawResponse): void {
  underlying(response)?.destroy();
}

/** Sends the headers now, though no body may follow for long. */
export function flushHeaders(response: RawResponse): void {
  // HTTP/2's writeHead has sent them already.
  if ("flushHeaders" in response && !("stream" in response)) (response as { flushHeaders: () => void }).flushHeaders();
}

/** Resolves when the connection takes more, or is gone. */
export function drained(response: RawResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.once("drain", done);
    response.once("close", done);
  });
}
