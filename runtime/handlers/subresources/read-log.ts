import { genericServerResponse } from "../../errors/generic-server-response.ts";
import { badRequest, internalError, type StatusError, statusError } from "../../errors/status-error.ts";
import { connectionFailure } from "../../extensions/connection-failure.ts";
import type { Answer } from "../../http/answer.ts";
import { findKubelet } from "../../kubelet/find-kubelet.ts";
import { exchange } from "../../proxy/exchange.ts";
import { handOn } from "../../proxy/hand-on.ts";
import { readText } from "../../proxy/read-text.ts";
import type { Handler } from "../resource-handlers.ts";
import { readLogOptions } from "./log-options.ts";
import { chooseContainer, readPod } from "./pod-target.ts";

/** pods/log: what a container has printed, from the kubelet of the pod's node, as it comes; nothing while there is no node. */
export const readLog: Handler = async (context, scope): Promise<Answer> => {
  const { info, query, server } = context;
  const options = readLogOptions(query, info.name);
  const pod = await readPod(context, scope, info.name);
  const container = chooseContainer(pod, options.container);
  const nodeName = pod.spec?.nodeName ?? "";
  if (nodeName === "") return { status: 204, headers: {} };
  const { host, port } = findKubelet(server, nodeName);
  const path = `/containerLogs/${info.namespace}/${info.name}/${container}${options.query === "" ? "" : `?${options.query}`}`;
  const target = { scheme: "https", host, port, trust: options.insecureSkipTlsVerifyBackend ? "unverified" : "kubelet" } as const;
  const outcome = await exchange(context, () => server.kubelets.open(target, { method: "GET", path }));
  const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const failed = (why: string): StatusError => statusError("", `Get "https://${authority}${path}": ${why}`);
  if (outcome instanceof Error) throw failed(connectionFailure(outcome, host));
  const { response, sent, socket } = outcome;
  socket?.destroy();
  const { statusCode = 502, headers } = response;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    sent.destroy();
    throw failed("redirects forbidden");
  }
  if (statusCode < 200 || statusCode > 206) throw refusal(statusCode, info.name, await readText(response, mostText).catch(failToRead));
  return { status: 200, headers: { "content-type": "text/plain" }, stream: (sink) => handOn(response, sink) };
};

/** A kubelet's refusal in the words of the API. */
function refusal(code: number, pod: string, text: string): StatusError {
  if (code === 500) return internalError(text);
  if (code === 400) return badRequest(text);
  return genericServerResponse(code, { group: "", resource: "pods/log" }, pod, text);
}

/** Bytes of a refusal that are told. */
const mostText = 50_000;

function failToRead(error: unknown): never {
  throw internalError(error);
}
