import type { ClientRequest, OutgoingHttpHeaders } from "node:http";
import { Agent, request } from "node:https";
import { checkServerIdentity as checkNames, createSecureContext, type PeerCertificate } from "node:tls";
import type { ApiService, ServiceReference } from "./api-service.ts";

/** How this server proves to others that it has authenticated whom it speaks for. PEM. */
export interface FrontProxyCertificate {
  readonly cert: string;
  readonly key: string;
}

/** Where the Service of an APIService can be reached now. @throws Error when it cannot. */
export type ResolveRemote = (service: ServiceReference) => { readonly host: string; readonly port: number };

/** The server behind an APIService. */
export interface RemoteServer {
  /**
   * Starts a request; its body is the caller's to write. Connections are kept between requests.
   * @throws Error when the Service has no address.
   */
  readonly open: (call: RemoteCall) => ClientRequest;
  /** "10.0.0.7:443", as the Service is called now. @throws Error when it has no address. */
  readonly address: () => string;
  /** Why no connection can be made, whatever the server is: its caBundle is none. */
  readonly unusable: string | undefined;
  /** Closes connections that nobody uses, and others once they are free. */
  readonly close: () => void;
}

export interface RemoteCall {
  readonly method: string;
  /** Path and query, escaped. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  /** Breaks the request off. */
  readonly signal?: AbortSignal;
}

/** Connects to the server behind an APIService that names a Service. Its certificate must be for `<service>.<namespace>.svc`. */
export function createRemoteServer(spec: ApiService["spec"], resolve: ResolveRemote, client: FrontProxyCertificate | undefined): RemoteServer {
  const service = spec.service as ServiceReference;
  const name = `${service.name}.${service.namespace}.svc`;
  const { agent, unusable } = createAgent(spec, client);
  const locate = () => {
    const { host, port } = resolve(service);
    return { host, port, authority: `${host.includes(":") ? `[${host}]` : host}:${port}` };
  };
  return {
    open: ({ headers, ...call }) => {
      const { host, port, authority } = locate();
      return request({ ...call, agent, host, port, headers: { host: authority, ...headers }, servername: name });
    },
    address: () => locate().authority,
    unusable,
    close: () => {
      agent.maxFreeSockets = 0;
      for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
    },
  };
}

function createAgent(spec: ApiService["spec"], client: FrontProxyCertificate | undefined): { agent: Agent; unusable: string | undefined } {
  // With the agent, not with each request: newer Nodes keep no connection of a request that checks names in a way of its own.
  const common = {
    checkServerIdentity,
    keepAlive: true,
    maxFreeSockets: 8,
    rejectUnauthorized: spec.insecureSkipTLSVerify !== true,
    minVersion: "TLSv1.2" as const,
  };
  const bundle = Buffer.from(spec.caBundle ?? "", "base64").toString("latin1");
  const trusted = spec.insecureSkipTLSVerify === true || bundle === "" ? {} : { ca: bundle };
  try {
    if (trusted.ca !== undefined && !bundle.includes("-----BEGIN CERTIFICATE-----")) throw new Error("no certificate");
    const secureContext = createSecureContext({ ...trusted, ...(client ?? {}) });
    return { agent: new Agent({ ...common, secureContext }), unusable: undefined };
  } catch {
    return { agent: new Agent(common), unusable: "unable to load root certificates: unable to parse bytes as PEM block" };
  }
}

/** Names count only where they are alternative names (RFC 9525): a common name is none. */
function checkServerIdentity(host: string, certificate: PeerCertificate): Error | undefined {
  if (certificate.subjectaltname !== undefined) return checkNames(host, certificate);
  return new Error("tls: failed to verify certificate: x509: certificate relies on legacy Common Name field, use SANs instead");
}
