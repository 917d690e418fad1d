import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface VolumeAttachment {
  spec?: { attacher?: string; nodeName?: string; source?: { persistentVolumeName?: string } };
  status?: { attached?: boolean };
}

export const cells = printCells<VolumeAttachment>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  spec?.attacher ?? "",
  spec?.source?.persistentVolumeName ?? "",
  spec?.nodeName ?? "",
  status?.attached ?? false,
  age(metadata.creationTimestamp),
]);
