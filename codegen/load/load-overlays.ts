import { YAMLException } from "js-yaml";
import { OverlayError } from "../compiler/overlay/diagnostic.ts";
import type { Overlay } from "../compiler/overlay/overlay.ts";
import { parseOverlay } from "../compiler/overlay/parse-overlay.ts";
import { readOverlay } from "../compiler/overlay/read-overlay.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** Reads and checks schemas/overlays/*.yaml. */
export function loadOverlays(files: SchemaFiles, diagnostics: Diagnostic[]): Overlay[] {
  const overlays: Overlay[] = [];
  const fileOfGroup = new Map<string, string>();
  for (const [file, text] of files) {
    if (!file.startsWith("schemas/overlays/")) continue;
    try {
      const overlay = parseOverlay(readOverlay(text, file));
      const other = fileOfGroup.get(overlay.group);
      if (other !== undefined)
        diagnostics.push({ file, pointer: "/group", message: `the group ${JSON.stringify(overlay.group)} has an overlay already: ${other}` });
      fileOfGroup.set(overlay.group, file);
      overlays.push(overlay);
    } catch (error) {
      if (error instanceof OverlayError) {
        for (const { line, message } of error.diagnostics) diagnostics.push({ file, pointer: "", ...(line > 0 ? { line } : {}), message });
      } else if (error instanceof YAMLException) {
        const line = error.mark === undefined ? {} : { line: error.mark.line + 1 };
        diagnostics.push({ file, pointer: "", ...line, message: `is no YAML: ${error.reason}` });
      } else throw error;
    }
  }
  return overlays;
}
