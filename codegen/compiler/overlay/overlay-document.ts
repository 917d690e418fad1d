import type { JsonValue } from "../../../runtime/meta/json.ts";

/** An overlay as read, before anything is checked. */
export interface OverlayDocument {
  readonly file: string;
  readonly value: JsonValue;
  /** The line (from 1) of the value that a JSON pointer names; nothing for overlays that were no text. */
  readonly lines: ReadonlyMap<string, number>;
}

/** One value of an overlay with its place: what the parsers pass around. */
export interface OverlayNode {
  readonly document: OverlayDocument;
  /** A JSON pointer; "" is the whole. */
  readonly pointer: string;
  readonly value: JsonValue | undefined;
}

/** The line of a node, or of the nearest value around it. */
export function lineOf(document: OverlayDocument, pointer: string): number {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const line = document.lines.get(at);
    if (line !== undefined) return line;
    if (at === "") return 0;
  }
}

/** A member or item of a node. */
export function childNode(node: OverlayNode, key: string | number): OverlayNode {
  const parent = node.value;
  const value = typeof parent === "object" && parent !== null ? (parent as Record<string | number, JsonValue | undefined>)[key] : undefined;
  return { document: node.document, pointer: `${node.pointer}/${escapePointer(String(key))}`, value };
}

/** A token of a JSON pointer (RFC 6901). */
export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
