import { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** How Node tells of bytes that its HTTP/1.1 parser refuses. */
export interface ParseError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
  /** Of the packet, up to the byte that was refused. */
  readonly bytesParsed?: number;
}

/** RFC 9110, section 5.6.2. */
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const requestLine = new RegExp(`^(${token}) ([!-~]+) HTTP/1\\.([01])$`);
const headerLine = new RegExp(`^(${token}):[ \\t]*([^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*?)[ \\t]*$`);

/** A field that stands twice where only one may stand makes a request ambiguous: it is refused. */
const single: ReadonlySet<string> = new Set(["host", "authorization", "content-length", "transfer-encoding", "content-type"]);

/**
 * The request that Node's parser refused only because it does not know the method: to kube-apiserver that is a request as any
 * other, which is authenticated and then answered 405. Undefined for everything else: a head that came in pieces or behind
 * another request's bytes, or that HTTP does not allow. The body is not read, and is empty here: after the answer the
 * connection must be closed, since nobody knows where the next request begins.
 */
export function unknownMethodRequest(error: ParseError, socket: Socket): IncomingMessage | undefined {
  if (error.code !== "HPE_INVALID_METHOD" || error.rawPacket === undefined) return undefined;
  const text = error.rawPacket.toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  // Where the parser stopped further on, an earlier request stands in the packet.
  if (first.length < (error.bytesParsed ?? 0)) return undefined;
  const [, method, url, minor] = requestLine.exec(first) ?? [];
  const headers = parseHeaders(lines);
  if (method === undefined || url === undefined || headers === undefined) return undefined;
  if (headers["host"] === undefined && minor === "1") return undefined;
  const request = new IncomingMessage(socket);
  request.method = method;
  request.url = url;
  request.headers = headers;
  request.httpVersion = `1.${minor}`;
  request.httpVersionMajor = 1;
  request.httpVersionMinor = Number(minor);
  request.complete = true;
  request.push(null);
  return request;
}

function parseHeaders(lines: readonly string[]): Record<string, string> | undefined {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const line of lines) {
    const [, name = "", value] = headerLine.exec(line) ?? [];
    if (value === undefined) return undefined;
    const key = name.toLowerCase();
    const known = headers[key];
    if (known !== undefined && single.has(key)) return undefined;
    headers[key] = known === undefined ? value : `${known}, ${value}`;
  }
  return headers;
}
