import { isJsonObject, type JsonObject } from "../meta/json.ts";

/** Where a webhook listens: WebhookClientConfig of apiextensions.k8s.io/v1 and of admissionregistration.k8s.io/v1. */
export interface WebhookEndpoint {
  /** With the timeout that the webhook is told. */
  readonly url: URL;
  /** Set where the host of the URL is a Service. */
  readonly service?: ServicePort;
  /** PEM; undefined: the roots that the system trusts. */
  readonly ca: string | undefined;
  /** What a call takes at most, in seconds. */
  readonly timeout: number;
}

export interface ServicePort {
  readonly namespace: string;
  readonly name: string;
  readonly port: number;
}

/** What the conversion of a request's objects takes at most, in seconds. */
const conversionTimeout = 30;

/** Reads a clientConfig that was valid when it was stored; `timeout` is in seconds. */
export function webhookEndpoint(clientConfig: JsonObject, timeout = conversionTimeout): WebhookEndpoint {
  const { caBundle, service, url } = clientConfig;
  const pem = typeof caBundle === "string" ? Buffer.from(caBundle, "base64").toString("utf8") : "";
  const ca = pem.trim() === "" ? undefined : pem;
  if (isJsonObject(service)) {
    const { name, namespace, path } = service;
    const port = typeof service["port"] === "number" ? service["port"] : 443;
    const host = `${String(name)}.${String(namespace)}.svc`;
    const at = new URL(`https://${host}:${port}${typeof path === "string" && path !== "" ? path : "/"}`);
    return { url: withTimeout(at, timeout), service: { namespace: String(namespace), name: String(name), port }, ca, timeout };
  }
  return { url: withTimeout(new URL(String(url)), timeout), ca, timeout };
}

function withTimeout(url: URL, seconds: number): URL {
  url.searchParams.set("timeout", `${seconds}s`);
  return url;
}

/** The URL as failures show it: a Service with its port, whatever that is. */
export function showUrl({ url, service }: WebhookEndpoint): string {
  return service === undefined ? url.href : `https://${url.hostname}:${service.port}${url.pathname}${url.search}`;
}
