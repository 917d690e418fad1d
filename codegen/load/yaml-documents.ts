import { EVENT_ID, getScalarValue, loadAll, parseEvents, YAMLException } from "js-yaml";
import { type Diagnostic, escapePointer } from "./diagnostic.ts";

/** One document of a YAML file. */
export interface YamlDocument {
  readonly file: string;
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly value: unknown;
  /** The line (from 1) of what a JSON pointer names: that of its key. */
  readonly lines: ReadonlyMap<string, number>;
}

/** The documents of a YAML file (JSON is one), or what is wrong with it. Empty documents are left out; aliases are refused. */
export function readYamlDocuments(
  file: string,
  text: string,
): { readonly documents: readonly YamlDocument[]; readonly diagnostics: readonly Diagnostic[] } {
  const refuse = (message: string, line: number | undefined) => ({
    documents: [],
    diagnostics: [{ file, pointer: "", ...(line === undefined ? {} : { line }), message }],
  });
  try {
    const { lines, mappingKey } = linesOfDocuments(text, file);
    if (mappingKey !== undefined) return refuse(templateMessage, mappingKey);
    const values = loadAll(text, { filename: file, maxAliases: 0 });
    const documents = values.map((value, index) => ({ file, index, value, lines: lines[index] ?? new Map<string, number>() }));
    return { documents: documents.filter((one) => one.value !== null && one.value !== undefined), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const template = templateLine(text);
    if (template !== undefined) return refuse(templateMessage, template);
    return refuse(`is no YAML: ${error.reason}`, error.mark === undefined ? undefined : error.mark.line + 1);
  }
}

const templateMessage = "is a Helm template, not YAML: render it first (`helm template` or `helm show crds`) and keep the result here";

/** The line of what a pointer names, or of the nearest value around it. */
export function lineOfPointer(document: YamlDocument, pointer: string): number | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const line = document.lines.get(at);
    if (line !== undefined || at === "") return line;
  }
}

/** The first line with a Go template action outside of quotes and comments: only looked for in what is no YAML. */
function templateLine(text: string): number | undefined {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^[^#"']*\{\{-?\s*(?:\.|[a-z]+\s|\/\*)/.test(line));
  return at < 0 ? undefined : at + 1;
}

interface OpenNode {
  readonly pointer: string;
  readonly mapping: boolean;
  key: string | undefined;
  index: number;
}

/**
 * The lines of every document's values. `mappingKey` is the line of the first mapping that is the key of another, which is
 * what YAML reads in `{{ .Values.name }}`.
 */
function linesOfDocuments(text: string, file: string): { readonly lines: Map<string, number>[]; readonly mappingKey: number | undefined } {
  const documents: Map<string, number>[] = [];
  let mappingKey: number | undefined;
  const lineAt = lineCounter(text);
  let open: OpenNode[] = [];
  const enter = (offset: number): string => {
    const top = open.at(-1);
    if (top === undefined) {
      documents.at(-1)?.set("", lineAt(offset));
      return "";
    }
    const pointer = `${top.pointer}/${escapePointer(top.mapping ? (top.key ?? "") : top.index)}`;
    if (!top.mapping) documents.at(-1)?.set(pointer, lineAt(offset));
    top.key = undefined;
    top.index++;
    return pointer;
  };
  let depth = 0;
  for (const event of parseEvents(text, { filename: file })) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents.push(new Map());
        open = [];
        depth = 0;
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const mapping = event.type === EVENT_ID.MAPPING;
        const top = open.at(-1);
        if (top?.mapping === true && top.key === undefined) mappingKey ??= lineAt(event.start);
        open.push({ pointer: enter(event.start), mapping, key: undefined, index: 0 });
        depth++;
        break;
      }
      case EVENT_ID.SCALAR: {
        const top = open.at(-1);
        if (top?.mapping === true && top.key === undefined) {
          top.key = getScalarValue(text, event);
          documents.at(-1)?.set(`${top.pointer}/${escapePointer(top.key)}`, lineAt(event.valueStart));
        } else enter(event.valueStart);
        break;
      }
      case EVENT_ID.POP:
        if (depth > 0) {
          open.pop();
          depth--;
        }
        break;
    }
  }
  return { lines: documents, mappingKey };
}

/** Offsets come in rising order, so that the text is gone through once. */
function lineCounter(text: string): (offset: number) => number {
  let scanned = 0;
  let line = 1;
  return (offset) => {
    for (; scanned < offset; scanned++) if (text.charCodeAt(scanned) === 10) line++;
    return line;
  };
}
