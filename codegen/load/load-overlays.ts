import { YAMLException } from "js-yaml";
import { OverlayError } from "../compiler/overlay/diagnostic.ts";
import type { Overlay } from "../compiler/overlay/overlay.ts";
import { parseOverlay } from "../compiler/overlay/parse-overlay.ts";
import { readOverlay } from "../compiler/overlay/read-overlay.ts";
import { type Diagnostic, pointerTo } from "./diagnostic.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** Reads and checks schemas/overlays/*.yaml. A group may have several files; a kind is spoken of in one. */
export function loadOverlays(files: SchemaFiles, diagnostics: Diagnostic[]): Overlay[] {
  const overlays: Overlay[] = [];
  const saidIn = new Map<string, string>();
  for (const [file, text] of files) {
    if (!file.startsWith("schemas/overlays/")) continue;
    try {
      const overlay = parseOverlay(readOverlay(text, file));
      for (const name of overlay.kinds.keys()) {
        const other = saidIn.get(`${overlay.group}/${name}`);
        if (other !== undefined) diagnostics.push({ file, pointer: pointerTo("kinds", name), message: `${other} speaks of ${name} already` });
        saidIn.set(`${overlay.group}/${name}`, file);
      }
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
