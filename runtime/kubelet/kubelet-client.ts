import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { createSecureContext, type SecureContextOptions } from "node:tls";

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

/** Files of certificates are looked at again after this long, in milliseconds. */
const refreshEvery = 60_000;

/**
 * `dialTimeout`: milliseconds that a connection may take to be there. `trust` is asked with the first request, and again after a
 * while: what it says then counts for new connections, unless it is of no use.
 */
export function createKubeletClient(trust: () => KubeletTrust, dialTimeout: number, now: () => number = Date.now): KubeletClient {
  const agents = new Map<string, HttpAgent>();
  let trusted: KubeletTrust | undefined;
  let readAt = 0;
  const refresh = (): KubeletTrust => {
    if (trusted !== undefined && now() - readAt < refreshEvery) return trusted;
    readAt = now();
    try {
      const read = trust();
      createSecureContext(read);
      if (trusted !== undefined && JSON.stringify(read) !== JSON.stringify(trusted)) retire(agents);
      trusted = read;
    } catch (error) {
      // Files that are being written may not fit together for a moment.
      if (trusted === undefined) throw error;
    }
    return trusted;
  };
  const agentFor = ({ scheme, trust: level }: Target): HttpAgent => {
    const current = scheme === "https" && level !== "stranger" ? refresh() : {};
    const name = `${scheme} ${level}`;
    let agent = agents.get(name);
    if (agent === undefined) {
      agent = scheme === "http" ? new HttpAgent(kept) : new HttpsAgent({ ...kept, ...tlsOptions(level, current), minVersion: "TLSv1.2" });
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

/** Keeps no connection any longer than its request. */
function retire(agents: Map<string, HttpAgent>): void {
  for (const agent of agents.values()) {
    agent.maxFreeSockets = 0;
    for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
  }
  agents.clear();
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
