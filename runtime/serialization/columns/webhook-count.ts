import { age } from "./age.ts";
import { printCells } from "./cells.ts";

/** For both kinds of webhook configurations. */
export const cells = printCells<{ webhooks?: readonly object[] | null }>(({ metadata, webhooks }) => [
  metadata.name ?? "",
  webhooks?.length ?? 0,
  age(metadata.creationTimestamp),
]);
