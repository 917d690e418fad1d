import { type StatusError, statusError } from "../../errors/status-error.ts";
import type { KubeObject } from "../../meta/object.ts";
import { compareQuantities, parseQuantity, type Quantity, scaledQuantity } from "../../meta/quantity.ts";
import { asPod, type Pod } from "../../strategies/core/pods/pod.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { storedObject } from "../stored-object.ts";
import { podRequests } from "./resource-quota/pod-resources.ts";

interface Node extends KubeObject {
  status?: { allocatable?: Readonly<Record<string, string>> };
}

const none = parseQuantity("0");
const osLabel = "kubernetes.io/os";

/**
 * A pod is not resized beyond what its node has, and not on nodes that cannot do it.
 * Source: Kubernetes documentation, "Resize CPU and Memory Resources assigned to Containers"; KEP-1287.
 */
export const podResizeValidator: AdmissionPlugin = {
  name: "PodResizeValidator",
  handles: (operation, { group, resource }, subresource) => operation === "UPDATE" && group === "" && resource === "pods" && subresource === "resize",
  validate: (attributes, { storage }) => {
    const { object, oldObject } = attributes;
    if (object === undefined || object.metadata.generation === oldObject?.metadata.generation) return;
    const pod = asPod(object);
    const { nodeName = "" } = pod.spec;
    if (nodeName === "") return;
    const node = storedObject<Node>(storage, `/registry/minions/${nodeName}`);
    if (node === undefined) throw refusal(attributes, `node ${JSON.stringify(nodeName)} not found`);
    const os = node.metadata.labels?.[osLabel] ?? "linux";
    if (os !== "linux") {
      const why = `pod resize is only supported on linux nodes, node ${JSON.stringify(nodeName)} is ${JSON.stringify(os)}`;
      throw withCause(refusal(attributes, why), "UnsupportedPlatform");
    }
    checkAllocatable(pod, node, attributes);
  },
};

function checkAllocatable(pod: Pod, { status }: Node, attributes: AdmissionAttributes): void {
  const { status: _, ...asked } = pod;
  const requests = podRequests(asked as Pod);
  const faults = (
    [
      ["cpu", -3],
      ["memory", 0],
    ] as const
  ).flatMap(([name, exponent]) => {
    const text = status?.allocatable?.[name];
    const has: Quantity = text === undefined ? none : parseQuantity(text);
    const wanted = requests.get(name) ?? none;
    if (compareQuantities(wanted, has) <= 0) return [];
    return [`${name}, requested: ${scaledQuantity(wanted, exponent)}, allocatable: ${scaledQuantity(has, exponent)}`];
  });
  if (faults.length === 0) return;
  const why = `node didn't have enough allocatable resources: ${faults.join("; ")}`;
  throw withCause(refusal(attributes, why), "NodeCapacity");
}

/** The same refusal, for a reason that programs can tell. */
function withCause({ status }: StatusError, reason: string): StatusError {
  return statusError("Forbidden", status.message ?? "", { ...status.details, causes: [{ reason }] });
}
