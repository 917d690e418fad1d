import { type StatusError, statusError } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { type AcceptClause, parseAccept } from "./accept.ts";
import { protobufCodec } from "./protobuf-codec.ts";

/** What an answer is to look like. */
export interface MediaType {
  readonly format: Format;
  /** Asked for by `as=`: another object made from the one that is answered. */
  readonly convert: Conversion | undefined;
  /** The media type's own `pretty=1`; see also `wantsPretty`. */
  readonly pretty: boolean;
}

export type Format = "json" | "yaml" | "protobuf";

export interface Conversion {
  readonly kind: "Table" | "PartialObjectMetadata" | "PartialObjectMetadataList";
  /** Of meta.k8s.io. */
  readonly version: "v1" | "v1beta1";
}

export const contentTypes: Readonly<Record<Format, string>> = {
  json: "application/json",
  yaml: "application/yaml",
  protobuf: "application/vnd.kubernetes.protobuf",
};

/** In the order in which "*" and a missing header choose. */
const formats: readonly Format[] = ["json", "yaml", "protobuf"];
const streamFormats: readonly Format[] = ["json", "protobuf"];

const accepted = formats.map((format) => contentTypes[format]);
const acceptedStreams = streamFormats.map((format) => `${contentTypes[format]};stream=watch`);

/** What an endpoint offers: objects of a kind with their conversions, or plain documents. */
type Endpoint = "built-in" | "built-in without table" | "custom" | "document";

/** Parts of objects that have no table: what is posted there is no object that is kept. */
const withoutTable: ReadonlySet<string> = new Set(["binding", "eviction", "token"]);

type Outcome = MediaType | "not acceptable";

/** The same few headers come again and again; their number is bounded because clients choose them. */
const remembered = new Map<string, Outcome>();
const rememberedMost = 1_000;

/**
 * What the client asked an endpoint of `scope` for, of what there is.
 * Source: Kubernetes API concepts, "Alternate representations of resources".
 * Accept headers that name no type at all that we have are refused earlier (see http/media-types.ts).
 * @throws StatusError 406
 */
export function negotiate(context: RequestContext, scope: RequestScope): MediaType {
  const accept = context.request.headers.accept ?? "";
  const found = find(accept, endpointOf(context, scope));
  if (found === "not acceptable") throw notAcceptable();
  return found;
}

/**
 * As `negotiate`, for a watch: a watch streams JSON.
 * @throws StatusError 406
 */
export function negotiateStream(context: RequestContext, scope: RequestScope): MediaType {
  const found = negotiate(context, scope);
  if (!streamFormats.includes(found.format)) throw notAcceptable(acceptedStreams);
  return found;
}

/** What a document that has no conversions (a Status, discovery) is answered as; undefined when nothing of `accept` is there. */
export function negotiateDocument(accept: string | undefined): MediaType | undefined {
  const found = find(accept ?? "", "document");
  return typeof found === "string" ? undefined : found;
}

/** 406, naming what there is. */
export function notAcceptable(alternatives: readonly string[] = accepted): StatusError {
  return statusError("NotAcceptable", `only the following media types are accepted: ${alternatives.join(", ")}`);
}

function endpointOf({ info }: RequestContext, { definition }: RequestScope): Endpoint {
  if (definition.custom) return "custom";
  return definition.columns.length === 0 || withoutTable.has(info.subresource) ? "built-in without table" : "built-in";
}

function find(accept: string, endpoint: Endpoint): Outcome {
  const key = `${endpoint} ${accept}`;
  let found = remembered.get(key);
  if (found === undefined) {
    found = select(accept, endpoint);
    if (remembered.size >= rememberedMost) remembered.clear();
    remembered.set(key, found);
  }
  return found;
}

function select(accept: string, endpoint: Endpoint): Outcome {
  if (accept === "") return { format: "json", convert: undefined, pretty: false };
  for (const clause of parseAccept(accept)) {
    for (const format of formats) {
      if (!matches(clause, contentTypes[format])) continue;
      const found = offer(clause, format, endpoint);
      if (found !== undefined) return found;
    }
  }
  return "not acceptable";
}

function matches(clause: AcceptClause, contentType: string): boolean {
  if (clause.type === "*" && clause.subtype === "*") return true;
  const [type, subtype] = contentType.split("/");
  return clause.type === type && (clause.subtype === subtype || clause.subtype === "*");
}

/** The clause's parameters, if `format` can be had with them here. */
function offer({ parameters }: AcceptClause, format: Format, endpoint: Endpoint): MediaType | undefined {
  const stream = parameters.get("stream") ?? "";
  if (stream !== "" && (stream !== "watch" || !streamFormats.includes(format))) return undefined;
  if ((parameters.get("sv") ?? "") !== "") return undefined;
  const pretty = parameters.get("pretty") === "1";
  if (!parameters.has("as") && !parameters.has("g") && !parameters.has("v")) {
    if (format === "protobuf" && (endpoint === "custom" || protobufCodec() === undefined)) return undefined;
    return { format, convert: undefined, pretty };
  }
  const convert = conversion(parameters);
  if (convert === undefined || endpoint === "document") return undefined;
  if (convert.kind === "Table" && endpoint === "built-in without table") return undefined;
  if (format === "protobuf" && (convert.kind === "Table" || protobufCodec() === undefined)) return undefined;
  return { format, convert, pretty };
}

function conversion(parameters: ReadonlyMap<string, string>): Conversion | undefined {
  const kind = parameters.get("as");
  const version = parameters.get("v");
  if (parameters.get("g") !== "meta.k8s.io" || (version !== "v1" && version !== "v1beta1")) return undefined;
  if (kind !== "Table" && kind !== "PartialObjectMetadata" && kind !== "PartialObjectMetadataList") return undefined;
  return { kind, version };
}
