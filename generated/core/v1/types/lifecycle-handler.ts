// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LifecycleHandler
// Hash: 0279dc165d8e
import type { ExecAction } from "./exec-action.ts";
import type { HTTPGetAction } from "./http-get-action.ts";
import type { SleepAction } from "./sleep-action.ts";
import type { TCPSocketAction } from "./tcp-socket-action.ts";

/** io.k8s.api.core.v1.LifecycleHandler */
export interface LifecycleHandler {
  exec?: ExecAction;
  httpGet?: HTTPGetAction;
  sleep?: SleepAction;
  tcpSocket?: TCPSocketAction;
}
