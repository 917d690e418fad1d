import { formatApiVersion } from "../meta/group-version.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";

/**
 * Where things stand in stored objects. They are JSON that begins `{"apiVersion":"…","kind":"…","metadata":{`, with
 * the same apiVersion and kind throughout a resource, so parts of them are cut out without parsing.
 */
export interface ObjectLayout {
  /** The length of `{"apiVersion":"…","kind":"…",`. */
  readonly typeLength: number;
  /** Where the `{` of metadata stands. */
  readonly metadataStart: number;
}

const metadataName = '"metadata":';

/** The layout of objects of `definition`'s version. */
export function objectLayout(definition: ResourceDefinition): ObjectLayout {
  const typeLength = Buffer.byteLength(`{"apiVersion":"${formatApiVersion(definition)}","kind":"${definition.kind}",`);
  return { typeLength, metadataStart: typeLength + metadataName.length };
}

/** Whether `value` keeps to the layout: cheap, for bytes that may come from elsewhere. */
export function hasLayout(value: Buffer, layout: ObjectLayout): boolean {
  const { metadataStart } = layout;
  return (
    value[metadataStart] === 0x7b &&
    value[metadataStart - 1] === 0x3a &&
    value[layout.typeLength + 1] === 0x6d &&
    value[layout.typeLength - 1] === 0x2c
  );
}

/** Where an object's metadata ends, and where in it the labels are; `labelsStart` is 0 when there are none. */
export interface MetadataSpan {
  /** After the closing brace. */
  readonly end: number;
  readonly labelsStart: number;
  readonly labelsEnd: number;
}

const quote = 0x22;
const backslash = 0x5c;
const labelsName = Buffer.from("labels");

/** Finds the end of the metadata that begins (with its brace) at `start`. */
export function scanMetadata(value: Buffer, start: number): MetadataSpan {
  let labelsStart = 0;
  let labelsEnd = 0;
  let depth = 0;
  for (let at = start; at < value.length; at++) {
    const byte = value[at] as number;
    if (byte === quote) {
      const from = at + 1;
      at = endOfString(value, from);
      if (depth === 1 && at - from === labelsName.length && value[at + 1] === 0x3a && value[at + 2] === 0x7b && isLabels(value, from))
        labelsStart = at + 2;
    } else if (byte === 0x7b || byte === 0x5b) {
      depth++;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth--;
      if (depth === 1 && labelsStart > 0 && labelsEnd === 0) labelsEnd = at + 1;
      if (depth === 0) return { end: at + 1, labelsStart, labelsEnd };
    }
  }
  throw new Error("metadata of a stored object does not end");
}

function endOfString(value: Buffer, from: number): number {
  let at = from;
  while (value[at] !== quote && at < value.length) at += value[at] === backslash ? 2 : 1;
  return at;
}

function isLabels(value: Buffer, from: number): boolean {
  for (let i = 0; i < labelsName.length; i++) if (value[from + i] !== labelsName[i]) return false;
  return true;
}
