import { EVENT_ID, getScalarValue, load, parseEvents } from "js-yaml";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import { escapePointer, type OverlayDocument } from "./overlay-document.ts";

/**
 * Reads the YAML of an overlay and remembers the line of every value. Anchors are not part of the language.
 * @throws YAMLException where the text is no YAML.
 */
export function readOverlay(text: string, file: string): OverlayDocument {
  return { file, value: load(text, { filename: file, maxAliases: 0 }) as JsonValue, lines: readLines(text, file) };
}

interface OpenCollection {
  readonly pointer: string;
  readonly mapping: boolean;
  /** In a mapping: the key that waits for its value. */
  key: string | undefined;
  index: number;
}

function readLines(text: string, file: string): Map<string, number> {
  const lines = new Map<string, number>();
  const open: OpenCollection[] = [];
  let scanned = 0;
  let line = 1;
  const lineAt = (offset: number): number => {
    for (; scanned < offset; scanned++) if (text.charCodeAt(scanned) === 10) line++;
    return line;
  };
  const pointerOfNext = (): string => {
    const top = open.at(-1);
    if (top === undefined) return "";
    return `${top.pointer}/${escapePointer(top.mapping ? (top.key ?? "") : String(top.index))}`;
  };
  const consumed = (): void => {
    const top = open.at(-1);
    if (top === undefined) return;
    if (top.mapping) top.key = undefined;
    else top.index++;
  };
  for (const event of parseEvents(text, { filename: file })) {
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const pointer = pointerOfNext();
      if (!lines.has(pointer)) lines.set(pointer, lineAt(event.start));
      consumed();
      open.push({ pointer, mapping: event.type === EVENT_ID.MAPPING, key: undefined, index: 0 });
    } else if (event.type === EVENT_ID.SCALAR) {
      const top = open.at(-1);
      if (top?.mapping === true && top.key === undefined) {
        // A value is found by its key's line: that is where a person looks.
        top.key = getScalarValue(text, event);
        lines.set(pointerOfNext(), lineAt(event.valueStart));
      } else {
        const pointer = pointerOfNext();
        if (!lines.has(pointer)) lines.set(pointer, lineAt(event.valueStart));
        consumed();
      }
    } else if (event.type === EVENT_ID.POP) {
      open.pop();
    }
  }
  return lines;
}
