import type { KubeObject } from "../../../meta/object.ts";
import { age } from "../age.ts";
import { type Cell, cellsOf, type RowCondition } from "../cells.ts";
import { type Pod, podProgress } from "./pod-progress.ts";
import { restartsCell } from "./restarts-cell.ts";

const finished: Readonly<Record<string, readonly RowCondition[]>> = {
  Succeeded: [{ type: "Completed", status: "True", reason: "Succeeded", message: "The pod has completed successfully." }],
  Failed: [{ type: "Completed", status: "True", reason: "Failed", message: "The pod failed." }],
};

export const cells = cellsOf((object) => {
  const pod = object as KubeObject & Pod;
  const { metadata, spec, status } = pod;
  const { ready, total, reason, restarts, lastRestart } = podProgress(pod, metadata.deletionTimestamp !== undefined);
  const row: Cell[] = [
    metadata.name ?? "",
    `${ready}/${total}`,
    reason,
    restartsCell(restarts, lastRestart),
    age(metadata.creationTimestamp),
    status?.podIPs?.[0]?.ip || "<none>",
    spec?.nodeName || "<none>",
    status?.nominatedNodeName || "<none>",
    readinessGates(pod),
  ];
  const conditions = finished[status?.phase ?? ""];
  return { cells: row, ...(conditions === undefined ? {} : { conditions }) };
});

/** How many of the gates are open: "1/2". */
function readinessGates({ spec, status }: Pod): string {
  const gates = spec?.readinessGates ?? [];
  if (gates.length === 0) return "<none>";
  const open = gates.filter(({ conditionType }) => status?.conditions?.find(({ type }) => type === conditionType)?.status === "True");
  return `${open.length}/${gates.length}`;
}
