import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import type { SecureContextOptions } from "node:tls";

/** How this server proves to kubelets who it is, and whom it takes for one. PEM. */
export interface KubeletTrust {
  /** A client certificate and its key; without them none is shown. */
  readonly cert?: string;
  readonly key?: string;
  /** Who must have signed the certificates of kubelets; without it, none is checked. */
  readonly ca?: string;
}

/** Where a request goes: a kubelet, or what else runs on a node. */
export interface Target {
  readonly scheme: "http" | "https";
  readonly host: string;
  readonly port: number;
  /**
   * What is known of who answers there: "kubelet" is shown the client certificate and must prove who it is, "unverified" is
   * shown it without, "stranger" is neither (pods, services, other ports of nodes).
   */
  readonly trust: "kubelet" | "unverified" | "stranger";
}

export interface KubeletCall {
  readonly method: string;
  /** Path and query, escaped. */
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  /** Breaks the request off. */
  readonly signal?: AbortSignal;
}

/** Opens connections to kubelets and to what runs beside them. */
export interface KubeletClient {
  /** Starts a request; its body is the caller's to write. Connections are kept between requests. */
  readonly open: (target: Target, call: KubeletCall) => ClientRequest;
  /** Closes connections that nobody uses. */
  readonly close: () => void;
}

const kept = { keepAlive: true, maxFreeSockets: 8 };

/** `dialTimeout`: milliseconds that a connection may take to be there. Certificates are read with the first request. */
export function createKubeletClient(trust: () => KubeletTrust, dialTimeout: number): KubeletClient {
  const agents = new Map<string, HttpAgent>();
  const createAgent = (scheme: Target["scheme"], level: Target["trust"]): HttpAgent => {
    if (scheme === "http") return new HttpAgent(kept);
    return new HttpsAgent({ ...kept, ...tlsOptions(level, trust()), minVersion: "TLSv1.2" });
  };
  const agentFor = ({ scheme, trust: level }: Target): HttpAgent => {
    const name = `${scheme} ${level}`;
    let agent = agents.get(name);
    if (agent === undefined) {
      agent = createAgent(scheme, level);
      agents.set(name, agent);
    }
    return agent;
  };
  return {
    open: (target, call) => {
      const { scheme, host, port } = target;
      const request = scheme === "http" ? httpRequest : httpsRequest;
      const sent = request({ ...call, agent: agentFor(target), host, port });
      limitDial(sent, dialTimeout, target);
      return sent;
    },
    close: () => {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

function tlsOptions(level: Target["trust"], { cert, key, ca }: KubeletTrust): SecureContextOptions & { rejectUnauthorized: boolean } {
  if (level === "stranger") return { rejectUnauthorized: false };
  const shown = cert === undefined || key === undefined ? {} : { cert, key };
  return level === "kubelet" && ca !== undefined ? { ...shown, ca, rejectUnauthorized: true } : { ...shown, rejectUnauthorized: false };
}

/** A node that is off answers nothing at all. */
function limitDial(sent: ClientRequest, dialTimeout: number, { scheme, host, port }: Target): void {
  sent.once("socket", (socket: Socket) => {
    if (!socket.connecting && !socket.pending) return;
    const timer = setTimeout(() => {
      sent.destroy(Object.assign(new Error("i/o timeout"), { code: "ERR_DIAL_TIMEOUT", address: host, port }));
    }, dialTimeout);
    const done = (): void => clearTimeout(timer);
    socket.once(scheme === "https" ? "secureConnect" : "connect", done);
    sent.once("close", done);
  });
}
