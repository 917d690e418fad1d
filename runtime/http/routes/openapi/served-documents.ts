import { createHash } from "node:crypto";
import { parseExactly, stringifyExactly } from "../../../meta/exact-json.ts";
import { inSlices } from "../../../meta/in-slices.ts";
import type { JsonObject } from "../../../meta/json.ts";
import type { ApiVersion } from "../../../scheme/resource-definition.ts";
import type { Scheme } from "../../../scheme/scheme.ts";
import { cachedByScheme } from "../discovery/cached.ts";
import { kubernetesVersion } from "../version.ts";
import { descriptionsDigest } from "./descriptions.ts";
import { buildDocument, documentNames, type OpenapiSource } from "./documents.ts";
import { encodeOpenapiV3 } from "./openapi-v3-protobuf.ts";
import { buildSwagger } from "./swagger.ts";
import { encodeSwagger } from "./swagger-protobuf.ts";

/** Grows when the same schemas give other documents. */
const builderVersion = 2;

/** A document ready to send. */
export interface ServedDocument {
  readonly hash: string;
  readonly body: Buffer;
}

/** The hash of each v3 document by name; changes with what the document says, so that clients may keep documents for ever. */
export function documentHashes(source: OpenapiSource): ReadonlyMap<string, string> {
  const { scheme } = source;
  return cachedByScheme(scheme, "openapi hashes", () => new Map(documentNames(scheme).map((name) => [name, hashOf(name, source)])));
}

/** The hash of one of them, or of one that was made for a server behind this one. */
export function documentHash(name: string, source: OpenapiSource): string | undefined {
  return documentHashes(source).get(name) ?? source.others?.converted.get(name)?.hash;
}

/** The v3 document of a name; built when first asked for, and again when it says something else. */
export function v3Document(name: string, source: OpenapiSource): ServedDocument | undefined {
  return keptDocument(name, name, source, () => bytes(documentOf(name, source)));
}

/** The same in protobuf. */
export function v3ProtobufDocument(name: string, source: OpenapiSource): ServedDocument | undefined {
  return keptDocument(`protobuf ${name}`, name, source, () => encodeOpenapiV3(documentOf(name, source)));
}

/** This server's own document, or the one that was made for a server behind it. */
function documentOf(name: string, source: OpenapiSource): JsonObject {
  const own = buildDocument(name, source);
  if (own !== undefined) return own;
  const converted = source.others?.converted.get(name);
  return converted === undefined ? {} : (parseExactly(converted.body) as JsonObject);
}

const kept = new WeakMap<Scheme, Map<string, ServedDocument>>();

/** A change of one group leaves the documents of others as they are. */
function keptDocument(key: string, name: string, source: OpenapiSource, build: () => Buffer): ServedDocument | undefined {
  const documents = kept.get(source.scheme) ?? new Map<string, ServedDocument>();
  kept.set(source.scheme, documents);
  const hash = documentHash(name, source);
  if (hash === undefined) {
    documents.delete(key);
    return undefined;
  }
  const known = documents.get(key);
  if (known?.hash === hash) return known;
  const document = { hash, body: build() };
  documents.set(key, document);
  return document;
}

/** The v2 document of everything; others are served while it is built. */
export async function v2Document(source: OpenapiSource): Promise<ServedDocument> {
  const own = await cachedByScheme(source.scheme, "openapi v2", () => buildV2(source));
  const { others } = source;
  if (others === undefined) return own;
  const known = merged.get(own);
  if (known?.generation === others.generation) return known.document;
  const document = hashed(bytes(others.mergeInto(JSON.parse(own.body.toString()) as JsonObject)));
  merged.set(own, { generation: others.generation, document });
  return document;
}

/** Begun anew when the groups change meanwhile and what was begun cannot be ended. */
async function buildV2(source: OpenapiSource): Promise<ServedDocument> {
  for (;;) {
    const { generation } = source.scheme;
    try {
      return hashed(await inSlices(buildSwagger(source)));
    } catch (error) {
      if (source.scheme.generation === generation) throw error;
    }
  }
}

const merged = new WeakMap<ServedDocument, { readonly generation: number; readonly document: ServedDocument }>();
const encoded = new WeakMap<ServedDocument, ServedDocument>();

/** A v2 document in protobuf. */
export function v2ProtobufDocument(document: ServedDocument): ServedDocument {
  let known = encoded.get(document);
  if (known === undefined) {
    known = { hash: document.hash, body: encodeSwagger(parseExactly(document.body) as JsonObject) };
    encoded.set(document, known);
  }
  return known;
}

function hashed(body: Buffer): ServedDocument {
  return { hash: createHash("sha256").update(body).digest("hex").toUpperCase(), body };
}

function bytes(document: JsonObject): Buffer {
  return Buffer.from(stringifyExactly(document));
}

/** By what a document is built from: that is known without building it. */
function hashOf(name: string, { scheme }: OpenapiSource): string {
  const [prefix, first = "", second] = name.split("/");
  const version = prefix === "api" ? scheme.version("", first) : second === undefined ? undefined : scheme.version(first, second);
  const hash = createHash("sha256").update(`${builderVersion} ${kubernetesVersion.gitVersion} ${descriptionsDigest()} ${name}`);
  if (version !== undefined) hash.update(digestOf(version));
  return hash.digest("hex").toUpperCase();
}

const digests = new WeakMap<ApiVersion, string>();

/** A version is never changed, only replaced: hashed once. */
function digestOf(version: ApiVersion): string {
  let digest = digests.get(version);
  if (digest === undefined) {
    digest = createHash("sha256")
      .update(version.identity?.() ?? contentsOf(version))
      .digest("hex");
    digests.set(version, digest);
  }
  return digest;
}

function contentsOf(version: ApiVersion): string {
  const resources = version.resources.map(({ load: _load, handlers: _handlers, ...facts }) => facts);
  return stringifyExactly([resources, version.schemas()]);
}
