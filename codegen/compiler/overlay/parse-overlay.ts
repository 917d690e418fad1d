import { OverlayError } from "./diagnostic.ts";
import type { Overlay } from "./overlay.ts";
import { childNode, type OverlayDocument, type OverlayNode } from "./overlay-document.ts";
import { OverlayParser } from "./overlay-parser.ts";
import { parseKind } from "./parse-kind.ts";
import { parseType } from "./parse-type.ts";

/**
 * Checks an overlay and turns it into what the compiler reads.
 * @throws OverlayError with every fault found.
 */
export function parseOverlay(document: OverlayDocument): Overlay {
  const parser = new OverlayParser();
  const root: OverlayNode = { document, pointer: "", value: document.value };
  parser.onlyMembers(root, ["group", "schemas", "types", "kinds"], "an overlay");
  const overlay: Overlay = {
    file: document.file,
    group: parser.string(childNode(root, "group"), "`group`"),
    schemas: parser.string(childNode(root, "schemas"), "`schemas`"),
    types: new Map(parser.entries(childNode(root, "types"), "`types`").map(([name, node]) => [name, parseType(parser, node)])),
    kinds: new Map(parser.entries(childNode(root, "kinds"), "`kinds`").map(([name, node]) => [name, parseKind(parser, node)])),
  };
  if (parser.diagnostics.length > 0) throw new OverlayError(parser.diagnostics);
  return overlay;
}
