/** A URL as Go's net/url keeps it: `host` with its port, `path` unescaped, `rawPath` when the text escapes it in another way than Go would. */
export interface GoUrl {
  readonly scheme: string;
  readonly opaque: string;
  readonly user: string | undefined;
  readonly host: string;
  readonly path: string;
  readonly rawPath: string;
  readonly query: string;
  readonly forceQuery: boolean;
  readonly omitHost: boolean;
  readonly fragment: string;
}

const PATH_UNSAFE = /[^A-Za-z0-9$&+,\-./:;=@_~]+/gu;
const HOST_UNSAFE = /[^A-Za-z0-9!"$&'()*+,\-.:;<=>[\]_~]+/gu;
const HOST_SAFE = /^[A-Za-z0-9!"$&'()*+,\-.:;<=>[\]_~]*$/;
const PATH_VALID = /^[A-Za-z0-9$&+,\-./:;=@_~!'()*[\]%]*$/;

/** Escapes what may not stand in a path. */
export function escapePath(path: string): string {
  return path.replace(PATH_UNSAFE, percentEncode);
}

/** Whether a character below 0x80 may stand in a host. */
export function isHostCharacter(character: string): boolean {
  return HOST_SAFE.test(character);
}

/** The path as it stands in the URL, escaped. */
export function escapedPath(url: GoUrl): string {
  if (url.rawPath !== "" && PATH_VALID.test(url.rawPath)) {
    return url.rawPath;
  }
  return url.path === "*" ? "*" : escapePath(url.path);
}

/** The host and the port of `host:port`; brackets of IPv6 addresses are taken off. */
export function splitHost(host: string): { readonly name: string; readonly port: string } {
  const colon = host.lastIndexOf(":");
  const hasPort = colon >= 0 && /^:[0-9]*$/.test(host.slice(colon));
  const name = hasPort ? host.slice(0, colon) : host;
  return { name: name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name, port: hasPort ? host.slice(colon + 1) : "" };
}

/** The whole URL as Go prints it; two URLs are equal when these are. */
export function formatUrl(url: GoUrl): string {
  const query = url.forceQuery || url.query !== "" ? `?${url.query}` : "";
  const fragment = url.fragment === "" ? "" : `#${url.fragment}`;
  const scheme = url.scheme === "" ? "" : `${url.scheme}:`;
  if (url.opaque !== "") {
    return scheme + url.opaque + query + fragment;
  }
  const path = escapedPath(url);
  return scheme + authority(url) + (path !== "" && !path.startsWith("/") && url.host !== "" ? `/${path}` : path) + query + fragment;
}

function authority(url: GoUrl): string {
  if ((url.scheme === "" && url.host === "" && url.user === undefined) || (url.omitHost && url.host === "" && url.user === undefined)) {
    return "";
  }
  const slashes = url.host !== "" || url.path !== "" || url.user !== undefined ? "//" : "";
  return `${slashes}${url.user === undefined ? "" : `${url.user}@`}${url.host.replace(HOST_UNSAFE, percentEncode)}`;
}

function percentEncode(text: string): string {
  return Array.from(Buffer.from(text, "utf8"), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
