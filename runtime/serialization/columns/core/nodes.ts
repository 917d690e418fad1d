import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface Node {
  spec?: { unschedulable?: boolean };
  status?: {
    conditions?: readonly { type: string; status: string }[] | null;
    addresses?: readonly { type: string; address: string }[] | null;
    nodeInfo?: { kubeletVersion?: string; osImage?: string; kernelVersion?: string; containerRuntimeVersion?: string; architecture?: string };
  };
}

const rolePrefix = "node-role.kubernetes.io/";

export const cells = printCells<Node>((node) => {
  const { metadata, status } = node;
  const info = status?.nodeInfo;
  const kernel = `${info?.kernelVersion || "<unknown>"}${info?.architecture ? ` (${info.architecture})` : ""}`;
  return [
    metadata.name ?? "",
    state(node),
    roles(metadata.labels ?? {}).join(",") || "<none>",
    age(metadata.creationTimestamp),
    info?.kubeletVersion ?? "",
    address(node, "InternalIP"),
    address(node, "ExternalIP"),
    info?.osImage || "<unknown>",
    kernel,
    info?.containerRuntimeVersion || "<unknown>",
  ];
});

function state({ spec, status }: Node): string {
  const ready = status?.conditions?.findLast(({ type }) => type === "Ready");
  const text = ready === undefined ? "Unknown" : ready.status === "True" ? "Ready" : "NotReady";
  return spec?.unschedulable === true ? `${text},SchedulingDisabled` : text;
}

/** From the labels node-role.kubernetes.io/{role} and kubernetes.io/role. */
function roles(labels: Readonly<Record<string, string>>): string[] {
  const found = new Set<string>();
  for (const [key, value] of Object.entries(labels)) {
    if (key.startsWith(rolePrefix) && key.length > rolePrefix.length) found.add(key.slice(rolePrefix.length));
    else if (key === "kubernetes.io/role" && value !== "") found.add(value);
  }
  return [...found].sort();
}

function address({ status }: Node, type: string): string {
  return status?.addresses?.find((one) => one.type === type)?.address ?? "<none>";
}
