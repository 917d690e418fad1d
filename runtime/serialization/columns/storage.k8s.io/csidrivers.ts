import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface CSIDriver {
  spec?: {
    attachRequired?: boolean;
    podInfoOnMount?: boolean;
    storageCapacity?: boolean;
    tokenRequests?: readonly { audience?: string }[] | null;
    requiresRepublish?: boolean;
    volumeLifecycleModes?: readonly string[] | null;
  };
}

export const cells = printCells<CSIDriver>(({ metadata, spec }) => [
  metadata.name ?? "",
  spec?.attachRequired ?? true,
  spec?.podInfoOnMount ?? false,
  spec?.storageCapacity ?? false,
  spec?.tokenRequests?.map(({ audience }) => audience ?? "").join(",") ?? "<unset>",
  spec?.requiresRepublish ?? false,
  (spec?.volumeLifecycleModes ?? []).join(",") || "<none>",
  age(metadata.creationTimestamp),
]);
