import { printCells } from "../cells.ts";

interface ComponentStatus {
  conditions?: readonly { type: string; status: string; message?: string; error?: string }[] | null;
}

export const cells = printCells<ComponentStatus>(({ metadata, conditions }) => {
  const healthy = conditions?.find(({ type }) => type === "Healthy");
  const state = healthy === undefined ? "Unknown" : healthy.status === "True" ? "Healthy" : "Unhealthy";
  return [metadata.name ?? "", state, healthy?.message ?? "", healthy?.error ?? ""];
});
