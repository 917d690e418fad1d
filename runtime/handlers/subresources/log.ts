import { statusError } from "../../errors/status-error.ts";
import type { ResourceHandlers } from "../resource-handlers.ts";
import { chooseContainer, kubeletAddress, readPod } from "./pod-target.ts";

/** pods/log: what a container has printed, from the kubelet of the pod's node; nothing while it has none. */
export const logHandlers: ResourceHandlers["subresources"][string] = {
  get: async (context, scope) => {
    const pod = await readPod(context, scope);
    chooseContainer(pod, context.query.get("container") ?? "");
    const nodeName = pod.spec?.nodeName ?? "";
    if (nodeName === "") return { status: 204, headers: {} };
    kubeletAddress(context, nodeName);
    throw statusError("ServiceUnavailable", "error trying to reach the kubelet: this server opens no streams to kubelets");
  },
};
