import type { OutgoingHttpHeaders } from "node:http";
import { connectionFailure } from "../../extensions/connection-failure.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { exchange } from "../../proxy/exchange.ts";
import { readText } from "../../proxy/read-text.ts";
import type { Target } from "../kubelet-client.ts";
import type { Dialled } from "./translate-streams.ts";

/** Bytes of a kubelet's refusal that are told. */
const mostText = 50_000;

/** What asks for SPDY, with these protocols above it, the first that is known counting. */
export function spdyHeaders(protocols: readonly string[]): OutgoingHttpHeaders {
  return { connection: "Upgrade", upgrade: "SPDY/3.1", "x-stream-protocol-version": [...protocols] };
}

/** Opens a SPDY connection with a kubelet for the streams of a command. */
export async function dialSpdy(context: RequestContext, target: Target, path: string): Promise<Dialled> {
  const headers = spdyHeaders(["v4.channel.k8s.io"]);
  const outcome = await exchange(context, () => context.server.kubelets.open(target, { method: "POST", path, headers }));
  const { host, port } = target;
  if (outcome instanceof Error) {
    const url = `https://${host.includes(":") ? `[${host}]` : host}:${port}${path}`;
    return { failure: `error sending request: Post ${JSON.stringify(url)}: ${connectionFailure(outcome, host)}` };
  }
  const { socket, head = Buffer.alloc(0), response } = outcome;
  if (socket !== undefined && String(response.headers.upgrade).toLowerCase() === "spdy/3.1") return { kubelet: socket, head };
  socket?.destroy();
  return { failure: `unable to upgrade connection: ${await readText(response, mostText)}` };
}
