import type { OutgoingHttpHeaders } from "node:http";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import type { Answer } from "./answer.ts";
import type { RawRequest } from "./node-request.ts";
import { drained, flushHeaders, isGone, type RawResponse } from "./raw-response.ts";
import { ResponseSink } from "./response-sink.ts";

/** Answers smaller than this are sent as they are; kube-apiserver's threshold. */
const gzipThreshold = 128 * 1024;
/** Bytes that leave in one write when an answer is many buffers. */
const slabSize = 256 * 1024;

/**
 * Sends an answer. Resolves when all of it is handed to the connection, or the client has gone.
 * `onStream` is told of the sink of a streamed answer before anything is written.
 */
export function writeAnswer(
  request: RawRequest,
  response: RawResponse,
  answer: Answer,
  onStream?: (sink: ResponseSink) => void,
): void | Promise<void> {
  const { body } = answer;
  if (answer.stream !== undefined) {
    const sink = new ResponseSink(response);
    onStream?.(sink);
    return writeStream(response, sink, answer, answer.stream);
  }
  if (body === undefined || isEmpty(body)) {
    response.writeHead(
      answer.status,
      answer.status === 304 || answer.status === 204 ? headersOf(answer) : { ...headersOf(answer), "content-length": 0 },
    );
    response.end();
    return;
  }
  if (Buffer.isBuffer(body)) {
    if (answer.compressible === true && body.length >= gzipThreshold && acceptsGzip(request)) return writeZipped(response, answer, [body]);
    response.writeHead(answer.status, { ...headersOf(answer), "content-length": body.length });
    if (request.method === "HEAD") response.end();
    else response.end(body);
    return;
  }
  return writeMany(request, response, answer, body);
}

function isEmpty(body: Buffer | readonly Buffer[]): boolean {
  return body.length === 0;
}

function headersOf(answer: Answer): OutgoingHttpHeaders {
  return answer.headers as OutgoingHttpHeaders;
}

function acceptsGzip(request: RawRequest): boolean {
  const accepted = request.headers["accept-encoding"];
  return typeof accepted === "string" && accepted.split(",").some((coding) => coding.trim().split(";")[0] === "gzip");
}

function writeMany(request: RawRequest, response: RawResponse, answer: Answer, buffers: readonly Buffer[]): void | Promise<void> {
  let length = 0;
  for (const buffer of buffers) length += buffer.length;
  if (answer.compressible === true && length >= gzipThreshold && acceptsGzip(request)) return writeZipped(response, answer, buffers);
  response.writeHead(answer.status, { ...headersOf(answer), "content-length": length });
  if (request.method === "HEAD") response.end();
  else if (length <= slabSize) response.end(Buffer.concat(buffers, length));
  else return writeSlabs(response, buffers);
}

async function writeSlabs(response: RawResponse, buffers: readonly Buffer[]): Promise<void> {
  const slabs = slabsOf(buffers);
  for (let slab = slabs.next(); slab.done !== true; slab = slabs.next()) {
    if (isGone(response)) return;
    if (!response.write(slab.value)) await drained(response);
  }
  response.end();
}

async function writeZipped(response: RawResponse, answer: Answer, buffers: readonly Buffer[]): Promise<void> {
  response.writeHead(answer.status, { ...headersOf(answer), "content-encoding": "gzip", vary: "Accept-Encoding" });
  const zipped = Readable.from(slabsOf(buffers), { objectMode: false }).pipe(createGzip({ level: 1 }));
  for await (const chunk of zipped) {
    if (isGone(response)) return;
    if (!response.write(chunk)) await drained(response);
  }
  response.end();
}

async function writeStream(response: RawResponse, sink: ResponseSink, answer: Answer, stream: NonNullable<Answer["stream"]>): Promise<void> {
  response.writeHead(answer.status, headersOf(answer));
  flushHeaders(response);
  await stream(sink);
}

/** Small buffers are joined: below TLS a write of thousands of buffers is copied into one of full length. */
function* slabsOf(buffers: readonly Buffer[]): Generator<Buffer, void> {
  let start = 0;
  let size = 0;
  for (let at = 0; at < buffers.length; at++) {
    size += (buffers[at] as Buffer).length;
    if (size < slabSize) continue;
    yield joined(buffers.slice(start, at + 1), size);
    start = at + 1;
    size = 0;
  }
  if (size > 0) yield joined(buffers.slice(start), size);
}

/** Large buffers, as lists are made of, come alone and are not copied. */
function joined(buffers: readonly Buffer[], size: number): Buffer {
  return buffers.length === 1 ? (buffers[0] as Buffer) : Buffer.concat(buffers, size);
}
