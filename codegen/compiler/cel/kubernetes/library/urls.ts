import type { CelLibrary } from "../../check/environment.ts";
import { type CelFunction, defineFunction, memberOverload, overload } from "../../check/overload.ts";
import { boolType, listType, mapType, stringType } from "../../types/cel-type.ts";
import { CelError } from "../../values/cel-error.ts";
import { CelMap } from "../../values/cel-map.ts";
import { escapedPath, type GoUrl, splitHost } from "../net/go-url.ts";
import { parseQuery, parseRequestUri, parseUrl, UrlError } from "../net/parse-url.ts";
import { UrlValue, urlType } from "../values/url-value.ts";

/** A URL must be one that could stand in a request; what it means is read with its fragment. */
function readUrl(text: string): UrlValue {
  try {
    parseRequestUri(text);
    return new UrlValue(parseUrl(text));
  } catch (error) {
    throw error instanceof UrlError ? new CelError(`URL parse error during conversion from string: ${error.message}`) : error;
  }
}

function isUrl(text: string): boolean {
  try {
    parseRequestUri(text);
    return true;
  } catch (error) {
    if (error instanceof UrlError) {
      return false;
    }
    throw error;
  }
}

function queryOf({ url }: UrlValue): CelMap {
  const map = new CelMap();
  for (const [key, values] of parseQuery(url.query)) {
    map.add(key, values);
  }
  return map;
}

function part(name: string, id: string, read: (url: GoUrl) => string): CelFunction {
  return defineFunction(
    name,
    memberOverload(id, [urlType], stringType, (value: UrlValue) => read(value.url)),
  );
}

/** `url`, `isURL` and the parts of a URL. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes URL library". */
export const urlsLibrary: CelLibrary = {
  name: "kubernetes.urls",
  functions: [
    defineFunction("url", overload("string_to_url", [stringType], urlType, readUrl)),
    part("getScheme", "url_get_scheme", (url) => url.scheme),
    part("getHost", "url_get_host", (url) => url.host),
    part("getHostname", "url_get_hostname", (url) => splitHost(url.host).name),
    part("getPort", "url_get_port", (url) => splitHost(url.host).port),
    part("getEscapedPath", "url_get_escaped_path", escapedPath),
    defineFunction("getQuery", memberOverload("url_get_query", [urlType], mapType(stringType, listType(stringType)), queryOf)),
    defineFunction("isURL", overload("is_url_string", [stringType], boolType, isUrl)),
  ],
};
