import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface CSINode {
  spec?: { drivers?: readonly object[] | null };
}

export const cells = printCells<CSINode>(({ metadata, spec }) => [metadata.name ?? "", spec?.drivers?.length ?? 0, age(metadata.creationTimestamp)]);
