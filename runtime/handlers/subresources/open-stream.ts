import type { ClientRequest } from "node:http";
import { badRequest } from "../../errors/status-error.ts";
import type { Answer } from "../../http/answer.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { textAnswer } from "../../http/text-answer.ts";
import { findKubelet } from "../../kubelet/find-kubelet.ts";
import { dialSpdy, spdyHeaders } from "../../kubelet/streams/dial-spdy.ts";
import { closingProtocol, translateStreams } from "../../kubelet/streams/translate-streams.ts";
import { tunnelledProtocols, tunnelSpdy } from "../../kubelet/streams/tunnel-spdy.ts";
import { wantedProtocols, webSocketKey, withoutWebSocket } from "../../kubelet/streams/websocket-request.ts";
import { forwardedHeaders } from "../../proxy/headers.ts";
import { relay } from "../../proxy/relay.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import type { ConnectOptions } from "./connect-options.ts";
import { chooseContainer, readPod } from "./pod-target.ts";
import { refuseRelay } from "./refuse-relay.ts";

/** PodExecOptions, PodAttachOptions and PodPortForwardOptions. */
interface StreamOptions {
  readonly container?: string;
  readonly stdin?: boolean;
  readonly stdout?: boolean;
  readonly stderr?: boolean;
  readonly tty?: boolean;
  readonly command?: readonly string[] | null;
  readonly ports?: readonly number[];
}

/** exec, attach and portforward: the client's connection becomes one with the kubelet of the pod's node. */
export async function openStream(context: RequestContext, scope: RequestScope, { object }: ConnectOptions): Promise<Answer> {
  const { info, server, request } = context;
  const options = object as StreamOptions;
  const pod = await readPod(context, scope, info.name);
  const below = info.subresource === "portforward" ? "" : `/${chooseContainer(pod, options.container ?? "")}`;
  const nodeName = pod.spec?.nodeName ?? "";
  if (nodeName === "") throw badRequest(`pod ${info.name} does not have a host assigned`);
  const { host, port, features } = findKubelet(server, nodeName);
  if (request.upgrade === undefined) throw badRequest("Upgrade request required");
  const query = streamQuery(options);
  const path = `/${kubeletNames[info.subresource]}/${info.namespace}/${info.name}${below}${query === "" ? "" : `?${query}`}`;
  const target = { scheme: "https", host, port, trust: "kubelet" } as const;
  const wanted = features.includes(takesWebSockets) ? undefined : wantedProtocols(request);
  const tunnelled = info.subresource === "portforward" ? tunnelledProtocols(wanted) : [];
  const translates = info.subresource !== "portforward" && wanted?.includes(closingProtocol) === true;
  if (!translates && tunnelled.length === 0) {
    const open = (): ClientRequest => server.kubelets.open(target, { method: request.method, path, headers: forwardedHeaders(request) });
    return relay(context, { open, host, refuse: refuseRelay });
  }
  const key = webSocketKey(request);
  if (key === undefined) return textAnswer(400, "Bad Request");
  if (translates) return translateStreams(key, options, await dialSpdy(context, target, path));
  const headers = withoutWebSocket(forwardedHeaders(request));
  return relay(context, {
    open: () => server.kubelets.open(target, { method: "POST", path, headers: { ...headers, ...spdyHeaders(tunnelled) } }),
    host,
    join: tunnelSpdy(key),
    refuse: refuseRelay,
  });
}

/** What kubelets say that translate WebSockets themselves; for others this server does. */
const takesWebSockets = "ExtendWebSocketsToKubelet";

const kubeletNames: Readonly<Record<string, string>> = { exec: "exec", attach: "attach", portforward: "portForward" };

/** The options as kubelets read them. */
function streamQuery({ command, stdin, stdout, stderr, tty, ports = [] }: StreamOptions): string {
  const query = new URLSearchParams();
  for (const part of command ?? []) query.append("command", part);
  for (const [name, flag] of Object.entries({ error: stderr, input: stdin, output: stdout, tty })) if (flag === true) query.set(name, "1");
  if (ports.length > 0) query.set("port", ports.join(","));
  return query.toString();
}
