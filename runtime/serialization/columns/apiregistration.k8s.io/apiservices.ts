import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface APIService {
  spec?: { service?: { namespace?: string; name?: string } };
  status?: { conditions?: readonly { type: string; status: string; reason?: string }[] | null };
}

export const cells = printCells<APIService>(({ metadata, spec, status }) => {
  const available = status?.conditions?.find(({ type }) => type === "Available");
  const reason = available?.status !== "True" && available?.reason ? ` (${available.reason})` : "";
  return [
    metadata.name ?? "",
    spec?.service === undefined ? "Local" : `${spec.service.namespace ?? ""}/${spec.service.name ?? ""}`,
    `${available?.status ?? "Unknown"}${reason}`,
    age(metadata.creationTimestamp),
  ];
});
