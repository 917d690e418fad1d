import { badRequest, type StatusError } from "../errors/status-error.ts";
import { parseJsonCarefully } from "../serialization/decode-json-carefully.ts";

/** Where the next page of a list begins. Clients pass it back unread; the form is kube-apiserver's. */
export interface ContinueToken {
  /** The revision of the pages before; -1: go on with what there is now. */
  readonly revision: number;
  /** The first key that may be on the page, without the list's prefix. */
  readonly start: string;
  /** How many entries there were from `start` on, at `revision`; our own addition, absent in tokens of others. */
  readonly count?: number;
}

export function encodeContinue({ revision, start, count }: ContinueToken): string {
  const token = { v: "meta.k8s.io/v1", rv: revision, start: `/${start}`, ...(count === undefined ? {} : { n: count }) };
  return Buffer.from(JSON.stringify(token)).toString("base64url");
}

/** @throws StatusError 400 */
export function decodeContinue(text: string): ContinueToken {
  const broken = brokenAt(text);
  if (broken >= 0) throw refused(`: illegal base64 data at input byte ${broken}`);
  let token: unknown;
  try {
    token = parseJsonCarefully(Buffer.from(text, "base64url").toString("utf8")).value;
  } catch (error) {
    throw refused(`: ${(error as Error).message}`);
  }
  const members = membersOf(token);
  const { v: version, rv: revision, start, n: count } = members;
  if (version !== "meta.k8s.io/v1") throw refused(`: server does not recognize this encoded version ${typeof version === "string" ? version : ""}`);
  if (typeof revision !== "number" || revision === 0 || !Number.isInteger(revision)) {
    throw refused(": incorrect encoded start resourceVersion (version meta.k8s.io/v1)");
  }
  if (typeof start !== "string" || start === "") throw refused(": encoded start key empty (version meta.k8s.io/v1)");
  if (!isClean(start)) throw refused(`: ${start}`);
  return { revision, start: start.replace(/^\//, ""), ...(typeof count === "number" ? { count } : {}) };
}

const memberTypes: readonly (readonly [string, "string" | "number", string])[] = [
  ["v", "string", "string"],
  ["rv", "number", "int64"],
  ["start", "string", "string"],
];

/** The members of a token. @throws StatusError 400 in the words of Go's decoder */
function membersOf(token: unknown): Readonly<Record<string, unknown>> {
  if (token === null) return {};
  if (typeof token !== "object" || Array.isArray(token))
    throw refused(`: json: cannot unmarshal ${kindOf(token)} into Go value of type storage.continueToken`);
  const members = token as Readonly<Record<string, unknown>>;
  for (const [name, type, goType] of memberTypes) {
    const value = members[name];
    if (value === undefined || value === null || typeof value === type) continue;
    throw refused(`: json: cannot unmarshal ${kindOf(value)} into Go struct field continueToken.${name} of type ${goType}`);
  }
  return members;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "boolean" ? "bool" : typeof value;
}

function refused(why: string): StatusError {
  return badRequest(`invalid continue token: continue key is not valid${why}`);
}

/** The position Go's decoder of unpadded base64 complains about; -1 when it does not. */
function brokenAt(text: string): number {
  const wrong = text.search(/[^A-Za-z0-9_-]/);
  if (wrong >= 0) return wrong;
  return text.length % 4 === 1 ? text.length - 1 : -1;
}

/** A start that climbs out of the list's prefix is no start. */
function isClean(start: string): boolean {
  const segments = start.replace(/^\//, "").split("/");
  return segments.every((segment, i) => segment !== "." && segment !== ".." && (segment !== "" || (i === 0 && segments.length === 1)));
}
