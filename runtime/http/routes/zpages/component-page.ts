import type { JsonObject } from "../../../meta/json.ts";
import { type AcceptClause, parseAccept } from "../../../serialization/accept.ts";
import { encodeYaml } from "../../../serialization/encode-yaml.ts";
import { notAcceptable } from "../../../serialization/negotiate.ts";
import { prettyJson } from "../../../serialization/pretty-json.ts";
import { wantsPretty } from "../../../serialization/wants-pretty.ts";
import type { RequestTarget } from "../../../server/metrics/request-table.ts";
import type { Answer } from "../../answer.ts";
import type { RequestContext } from "../../request-context.ts";

/** A page about this server: text for people, an object of config.k8s.io for programs. */
export interface ComponentPage {
  /** "statusz" */
  readonly name: string;
  /** "Statusz" */
  readonly kind: string;
  /** What stands below the heading; `delimiter` is between names and values. */
  readonly text: (context: RequestContext, delimiter: string) => string;
  /** The members of the object but apiVersion, kind and metadata. */
  readonly members: (context: RequestContext) => JsonObject;
}

/** The version of config.k8s.io that a client asks for, and how it wants it written. */
interface Structured {
  readonly version: string;
  readonly format: "json" | "yaml";
  readonly pretty: boolean;
}

const mediaTypes: readonly string[] = ["application/json", "application/yaml", "text/plain"];
const versions: readonly string[] = ["v1beta1", "v1alpha1"];

/** One is chosen anew for each answer, so that nobody begins to parse the text. */
const delimiters: readonly string[] = [":", ": ", "=", " "];

/**
 * Answers a page as the request accepts it. Source: KEP-4827 (statusz), KEP-4828 (flagz).
 * @throws StatusError 406
 */
export function answerPage(page: ComponentPage, context: RequestContext): Answer {
  const { accept = "" } = context.request.headers;
  context.target = { group: "", version: "", resource: page.name, subresource: "" };
  const chosen = accept.trim() === "" ? "text" : choose(page, accept);
  if (chosen === undefined) throw notAcceptable(mediaTypes);
  return chosen === "text" ? textPage(page, context) : structuredPage(page, context, chosen);
}

function choose(page: ComponentPage, accept: string): Structured | "text" | undefined {
  for (const clause of parseAccept(accept)) {
    const { type, subtype, parameters } = clause;
    const structured = (subtype === "json" || subtype === "yaml" || subtype === "*") && (type === "application" || type === "*");
    const asked = structured ? structuredOf(page, clause) : undefined;
    if (asked !== undefined) return asked;
    const plain = (type === "text" || type === "*") && (subtype === "plain" || subtype === "*");
    if (plain && !parameters.has("as") && !parameters.has("g") && !parameters.has("v")) return "text";
  }
  return undefined;
}

function structuredOf({ kind }: ComponentPage, { subtype, parameters }: AcceptClause): Structured | undefined {
  const version = parameters.get("v") ?? "";
  if (parameters.get("g") !== "config.k8s.io" || parameters.get("as") !== kind || !versions.includes(version)) return undefined;
  return { version, format: subtype === "yaml" ? "yaml" : "json", pretty: parameters.get("pretty") === "1" };
}

function textPage({ name, text }: ComponentPage, context: RequestContext): Answer {
  const delimiter = delimiters[Math.floor(Math.random() * delimiters.length)] ?? ":";
  const heading = `
apiserver ${name}
Warning: This endpoint is not meant to be machine parseable, has no formatting compatibility guarantees and is for debugging purposes only.
`;
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(heading + text(context, delimiter)) };
}

function structuredPage({ name, kind, members }: ComponentPage, context: RequestContext, { version, format, pretty }: Structured): Answer {
  context.target = { group: "config.k8s.io", version, resource: name, subresource: "" };
  if (version === "v1alpha1") context.server.metrics.deprecatedRequested(context.target as Required<RequestTarget>, "");
  if (version === "v1alpha1") context.warnings.push(`This version of the ${name} endpoint is deprecated. Please use a newer version.`);
  const object: JsonObject = { kind, apiVersion: `config.k8s.io/${version}`, metadata: { name: "apiserver" }, ...members(context) };
  const headers = { "content-type": `application/${format};g=config.k8s.io;v=${version};as=${kind}` };
  if (format === "yaml") return { status: 200, headers, body: Buffer.from(encodeYaml(object)) };
  const json = Buffer.from(JSON.stringify(object));
  return { status: 200, headers, body: pretty || wantsPretty(context) ? prettyJson(json) : Buffer.concat([json, Buffer.from("\n")]) };
}
