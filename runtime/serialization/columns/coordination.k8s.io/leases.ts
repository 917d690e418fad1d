import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface Lease {
  spec?: { holderIdentity?: string };
}

export const cells = printCells<Lease>(({ metadata, spec }) => [metadata.name ?? "", spec?.holderIdentity ?? "", age(metadata.creationTimestamp)]);
