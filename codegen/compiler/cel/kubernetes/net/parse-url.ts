import { goQuote } from "../values/go-quote.ts";
import { escapePath, type GoUrl, isHostCharacter } from "./go-url.ts";
import { AddressError, parseAddress } from "./parse-address.ts";

/** A text that is no URL, in the words of Go's net/url, which clients see. */
export class UrlError extends Error {}

/** What must be looked at in a host: escapes of ASCII characters, and ASCII characters but the common ones. */
const HOST_SUSPECT = /%[0-7][0-9a-fA-F]|[^A-Za-z0-9.:%\u0080-\uffff-]/g;

/** Reads an absolute URI or an absolute path; a fragment belongs to what stands before it. @throws UrlError */
export function parseRequestUri(text: string): GoUrl {
  return withContext(text, () => parse(text, true));
}

/** Reads a URL reference with its fragment. @throws UrlError */
export function parseUrl(text: string): GoUrl {
  const hash = text.indexOf("#");
  const before = hash < 0 ? text : text.slice(0, hash);
  const url = withContext(before, () => parse(before, false));
  return hash < 0 ? url : withContext(text, () => ({ ...url, fragment: checkEscapes(text.slice(hash + 1)) }));
}

/** The parameters of a query, unescaped; what is not well-formed is left out. */
export function parseQuery(query: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of query.split("&")) {
    if (part === "" || part.includes(";")) {
      continue;
    }
    const equals = part.indexOf("=");
    const key = unescapeComponent(equals < 0 ? part : part.slice(0, equals));
    const value = unescapeComponent(equals < 0 ? "" : part.slice(equals + 1));
    if (key !== undefined && value !== undefined) {
      found.set(key, [...(found.get(key) ?? []), value]);
    }
  }
  return found;
}

function withContext(text: string, action: () => GoUrl): GoUrl {
  try {
    return action();
  } catch (error) {
    throw error instanceof UrlError ? new UrlError(`parse ${goQuote(text)}: ${error.message}`) : error;
  }
}

function parse(text: string, isRequest: boolean): GoUrl {
  if (hasControl(text)) {
    throw new UrlError("net/url: invalid control character in URL");
  }
  if (text === "" && isRequest) {
    throw new UrlError("empty url");
  }
  const none: GoUrl = {
    scheme: "",
    opaque: "",
    user: undefined,
    host: "",
    path: "",
    rawPath: "",
    query: "",
    forceQuery: false,
    omitHost: false,
    fragment: "",
  };
  if (text === "*") {
    return { ...none, path: "*" };
  }
  const { scheme, rest } = splitScheme(text);
  const question = rest.indexOf("?");
  const query = question < 0 ? "" : rest.slice(question + 1);
  const base: GoUrl = { ...none, scheme, query, forceQuery: question >= 0 && query === "" && rest.endsWith("?") };
  const body = question < 0 ? rest : rest.slice(0, question);
  if (!body.startsWith("/")) {
    if (scheme !== "") {
      return { ...base, opaque: body };
    }
    if (isRequest) {
      throw new UrlError("invalid URI for request");
    }
    if (body.split("/", 1)[0]?.includes(":") === true) {
      throw new UrlError("first path segment in URL cannot contain colon");
    }
  }
  const hasAuthority = body.startsWith("//") && (scheme !== "" || (!isRequest && !body.startsWith("///")));
  if (!hasAuthority) {
    return { ...base, omitHost: scheme !== "" && body.startsWith("/"), ...readPath(body) };
  }
  const slash = body.indexOf("/", 2);
  const authority = readAuthority(scheme, slash < 0 ? body.slice(2) : body.slice(2, slash));
  return { ...base, ...authority, ...readPath(slash < 0 ? "" : body.slice(slash)) };
}

function splitScheme(text: string): { readonly scheme: string; readonly rest: string } {
  if (text.startsWith(":")) {
    throw new UrlError("missing protocol scheme");
  }
  const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(text);
  const scheme = match?.[1];
  return scheme === undefined ? { scheme: "", rest: text } : { scheme: scheme.toLowerCase(), rest: text.slice(scheme.length + 1) };
}

function readPath(text: string): Pick<GoUrl, "path" | "rawPath"> {
  const path = unescapeText(checkEscapes(text));
  return { path, rawPath: escapePath(path) === text ? "" : text };
}

function readAuthority(scheme: string, text: string): Pick<GoUrl, "user" | "host"> {
  const at = text.lastIndexOf("@");
  const host = readHost(scheme, text.slice(at + 1));
  if (at < 0) {
    return { user: undefined, host };
  }
  const user = text.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user)) {
    throw new UrlError("net/url: invalid userinfo");
  }
  return { user: checkEscapes(user), host };
}

function readHost(scheme: string, host: string): string {
  const bracket = host.lastIndexOf("[");
  if (bracket > 0) {
    throw new UrlError("invalid IP-literal");
  }
  if (bracket === 0) {
    return readLiteral(host);
  }
  const first = host.indexOf(":");
  if (first >= 0) {
    const isStrict = scheme === "http" || scheme === "https";
    checkPort(host.slice(isStrict ? first : host.lastIndexOf(":")));
  }
  return unescapeHost(host);
}

function readLiteral(host: string): string {
  const end = host.lastIndexOf("]");
  if (end < 0) {
    throw new UrlError("missing ']' in host");
  }
  checkPort(host.slice(end + 1));
  const inside = host.slice(1, end);
  const zone = inside.indexOf("%25");
  const name = zone < 0 ? unescapeHost(inside) : unescapeHost(inside.slice(0, zone)) + unescapeText(checkEscapes(inside.slice(zone)));
  try {
    if (parseAddress(name).bytes.length === 4) {
      throw new UrlError("invalid IP-literal");
    }
  } catch (error) {
    throw error instanceof AddressError ? new UrlError(`invalid host: ${error.message}`) : error;
  }
  return `[${name}]${host.slice(end + 1)}`;
}

function checkPort(port: string): void {
  if (!/^(?::[0-9]*)?$/.test(port)) {
    throw new UrlError(`invalid port ${goQuote(port)} after host`);
  }
}

/** In hosts, only bytes from 0x80 and the percent sign may be escaped. */
function unescapeHost(host: string): string {
  checkEscapes(host);
  for (const [wrong] of host.matchAll(HOST_SUSPECT)) {
    if (wrong.startsWith("%")) {
      if (wrong !== "%25") {
        throw new UrlError(`invalid URL escape ${goQuote(wrong)}`);
      }
    } else if (!isHostCharacter(wrong)) {
      throw new UrlError(`invalid character ${goQuote(wrong)} in host name`);
    }
  }
  return unescapeText(host);
}

/** The text itself when each `%` is followed by two hexadecimal digits. */
function checkEscapes(text: string): string {
  const wrong = /%(?![0-9a-fA-F]{2})/.exec(text);
  if (wrong !== null) {
    throw new UrlError(`invalid URL escape ${goQuote(text.slice(wrong.index, wrong.index + 3))}`);
  }
  return text;
}

function unescapeText(text: string): string {
  if (!text.includes("%")) {
    return text;
  }
  const bytes = text
    .split(/(%[0-9a-fA-F]{2})/)
    .map((part) => (/^%[0-9a-fA-F]{2}$/.test(part) ? Buffer.from(part.slice(1), "hex") : Buffer.from(part)));
  return Buffer.concat(bytes).toString("utf8");
}

function unescapeComponent(text: string): string | undefined {
  return /%(?![0-9a-fA-F]{2})/.test(text) ? undefined : unescapeText(text.replaceAll("+", " "));
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) {
      return true;
    }
  }
  return false;
}
