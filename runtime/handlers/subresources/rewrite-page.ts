import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { deflateRaw, gunzip, gzip, inflateRaw } from "node:zlib";
import type { Answer } from "../../http/answer.ts";
import type { Headers } from "../../proxy/headers.ts";
import { rewriteLinks } from "./rewrite-links.ts";

/** The largest page whose links are rewritten, in bytes, zipped or not; larger ones are broken off. */
const mostBytes = 32 << 20;

interface Coding {
  readonly decode: (bytes: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>;
  readonly encode: (bytes: Buffer) => Promise<Buffer>;
}

/** By Content-Encoding. What Go calls deflate has no head. */
const codings: ReadonlyMap<string, Coding> = new Map(
  Object.entries({
    "": { decode: async (bytes) => bytes, encode: async (bytes) => bytes },
    gzip: { decode: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip), encode: promisify<Buffer, Buffer>(gzip) },
    deflate: { decode: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw), encode: promisify<Buffer, Buffer>(deflateRaw) },
  }),
);

/** The answer with the links of its page rewritten; undefined for an answer without a page, or in a coding that is not known. */
export function rewritePage(response: IncomingMessage, headers: Headers, rewrite: (link: string) => string): Answer | undefined {
  const isPage = (response.headers["content-type"] ?? "").split(";")[0]?.trim() === "text/html";
  const coding = codings.get(response.headers["content-encoding"] ?? "");
  const { statusCode: status = 502 } = response;
  if (!isPage || coding === undefined || status === 204 || status === 304) return undefined;
  const { "content-length": _length, ...others } = headers;
  return {
    status,
    headers: others,
    stream: async (sink) => {
      sink.onClose(() => response.destroy());
      try {
        const html = await coding.decode(await readBytes(response), { maxOutputLength: mostBytes });
        // Bytes are kept whatever they mean: links are ASCII in every charset that pages have.
        sink.write(await coding.encode(Buffer.from(rewriteLinks(html.toString("latin1"), rewrite), "latin1")));
        sink.end();
      } catch {
        sink.destroy();
      }
    },
  };
}

async function readBytes(response: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length > mostBytes) throw new Error("the page is too long");
  }
  return Buffer.concat(pieces, length);
}
