import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface ResourceQuota {
  status?: { hard?: Record<string, string>; used?: Record<string, string> };
}

export const cells = printCells<ResourceQuota>(({ metadata, status }) => {
  const resources = Object.keys(status?.hard ?? {}).sort();
  const text = (names: readonly string[]): string =>
    names.map((name) => `${name}: ${status?.used?.[name] ?? "0"}/${status?.hard?.[name] ?? "0"}`).join(", ");
  return [
    metadata.name ?? "",
    text(resources.filter((name) => !name.startsWith("limits."))),
    text(resources.filter((name) => name.startsWith("limits."))),
    age(metadata.creationTimestamp),
  ];
});
