import { parseAccept } from "../../../serialization/accept.ts";
import type { RequestTarget } from "../../../server/metrics/request-table.ts";
import type { Answer } from "../../answer.ts";
import { pageNotFound } from "../../page-not-found.ts";
import type { RequestContext } from "../../request-context.ts";
import type { OpenapiSource } from "./documents.ts";
import {
  documentHash,
  documentHashes,
  type ServedDocument,
  v2Document,
  v2ProtobufDocument,
  v3Document,
  v3ProtobufDocument,
} from "./served-documents.ts";

const year = 365 * 24 * 3600 * 1000;

/** What metrics count the documents of v3 as. */
const indexTarget: RequestTarget = { group: "", version: "", resource: "", component: "", subresource: "openapi/v3" };
const documentTarget: RequestTarget = { ...indexTarget, subresource: "openapi/v3/" };

/**
 * /openapi/v2; /openapi/v3, the index of v3 documents, and those documents: each at a URL with its hash, which may be kept for ever.
 * Source: KEP-2896, OpenAPI v3.
 */
export function serveOpenapi(context: RequestContext): Answer | Promise<Answer> {
  const { path } = context.info;
  const { scheme, schemas, aggregation } = context.server;
  const others = aggregation?.openapi();
  const source: OpenapiSource = { scheme, schemas, ...(others === undefined ? {} : { others }) };
  if (path === "/openapi/v2") return serveV2(context, source);
  if (path.startsWith("/openapi/v3")) context.target = path === "/openapi/v3" ? indexTarget : documentTarget;
  if (path === "/openapi/v3") return serveIndex(source);
  return path.startsWith("/openapi/v3/") ? serveV3(context, source, path.slice("/openapi/v3/".length)) : pageNotFound();
}

function serveIndex(source: OpenapiSource): Answer {
  const own = [...documentHashes(source)].map(([name, hash]) => [name, { serverRelativeURL: hashedUrl(name, hash) }] as const);
  const others = [...(source.others?.v3 ?? [])].map(([name, { url }]) => [name, { serverRelativeURL: url }] as const);
  const converted = [...(source.others?.converted ?? [])].map(([name, { hash }]) => [name, { serverRelativeURL: hashedUrl(name, hash) }] as const);
  // What both have, as "version", is this server's.
  const paths = Object.fromEntries([...others, ...converted, ...own]);
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(JSON.stringify({ paths })) };
}

function serveV3(context: RequestContext, source: OpenapiSource, name: string): Answer | Promise<Answer> {
  const hash = documentHash(name, source);
  if (hash === undefined) return source.others?.answer(context, name) ?? { status: 404, headers: {} };
  const type = chosenType(context, v3Protobuf);
  if (type === undefined) return { status: 406, headers: { vary: "Accept" } };
  const asked = context.query.get("hash") ?? "";
  if (asked !== "" && asked !== hash) {
    const location = hashedUrl(name, hash);
    return {
      status: 301,
      headers: { location, vary: "Accept", "content-type": "text/html; charset=utf-8" },
      body: Buffer.from(`<a href="${location}">Moved Permanently</a>.\n\n`),
    };
  }
  const kept = asked === "" ? {} : { "cache-control": "public, immutable", expires: new Date(context.server.now() + year).toUTCString() };
  const headers = { etag: `"${hash}"`, vary: "Accept", "content-type": type, ...kept };
  return conditional(context, headers, () => (type === v3Protobuf ? v3ProtobufDocument : v3Document)(name, source) as ServedDocument);
}

async function serveV2(context: RequestContext, source: OpenapiSource): Promise<Answer> {
  const type = chosenType(context, v2Protobuf);
  if (type === undefined) return { status: 406, headers: { vary: "Accept" } };
  const document = await v2Document(source);
  const headers = { etag: `"${document.hash}"`, vary: "Accept", "content-type": type };
  return conditional(context, headers, () => (type === v2Protobuf ? v2ProtobufDocument(document) : document));
}

const v2Protobuf = "application/com.github.proto-openapi.spec.v2.v1.0+protobuf";
const v3Protobuf = "application/com.github.proto-openapi.spec.v3.v1.0+protobuf";

/** The first type that the client accepts of JSON and `protobuf`, which Go clients ask for by an older name too; JSON when it does not care. */
function chosenType(context: RequestContext, protobuf: string): string | undefined {
  const accept = context.request.headers.accept ?? "";
  if (accept === "") return "application/json";
  for (const { type, subtype } of parseAccept(accept)) {
    if (type !== "application" && type !== "*") continue;
    if (subtype === "json" || subtype === "*") return "application/json";
    if (`application/${subtype.replace("@v1.0", ".v1.0")}` === protobuf) return protobuf;
  }
  return undefined;
}

/** 304 when the client has the document already (RFC 9110, section 13.1.2). */
function conditional(context: RequestContext, headers: Record<string, string>, document: () => ServedDocument): Answer {
  const known = context.request.headers["if-none-match"];
  const { "content-type": _, ...unchanged } = headers;
  if (known !== undefined && (known === "*" || known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === headers["etag"])))
    return { status: 304, headers: unchanged };
  return { status: 200, headers, body: document().body, compressible: true };
}

function hashedUrl(name: string, hash: string): string {
  return `/openapi/v3/${name}?hash=${hash}`;
}
