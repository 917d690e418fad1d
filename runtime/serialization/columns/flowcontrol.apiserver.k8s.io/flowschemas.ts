import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface FlowSchema {
  spec?: { priorityLevelConfiguration?: { name?: string }; matchingPrecedence?: number; distinguisherMethod?: { type?: string } };
  status?: { conditions?: readonly { type?: string; status?: string }[] | null };
}

export const cells = printCells<FlowSchema>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  spec?.priorityLevelConfiguration?.name ?? "",
  spec?.matchingPrecedence ?? 0,
  spec?.distinguisherMethod === undefined ? "<none>" : (spec.distinguisherMethod.type ?? ""),
  age(metadata.creationTimestamp),
  status?.conditions?.find(({ type }) => type === "Dangling")?.status ?? "?",
]);
