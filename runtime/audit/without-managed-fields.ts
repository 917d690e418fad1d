const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const names = {
  items: Buffer.from('"items"'),
  kind: Buffer.from('"kind"'),
  managedFields: Buffer.from('"managedFields"'),
  metadata: Buffer.from('"metadata"'),
  object: Buffer.from('"object"'),
  rows: Buffer.from('"rows"'),
};
const table = '"Table"';

/** A part that is left out, from its first byte to the one after its last. */
type Cut = readonly [from: number, to: number];

/**
 * The pieces of an object, a list or a table without who owns which fields. The JSON is the server's own, and has no spaces: it is
 * not parsed, but gone through as far as there is something to leave out.
 */
export function withoutManagedFields(json: Buffer): readonly Buffer[] {
  if (!json.includes(names.managedFields)) return [json];
  const cuts: Cut[] = [];
  cutObject(json, 0, cuts);
  eachItem(json, memberOf(json, 0, names.items), (at) => cutObject(json, at, cuts));
  if (isTable(json)) eachItem(json, memberOf(json, 0, names.rows), (at) => cutObject(json, memberOf(json, at, names.object), cuts));
  // A table's own members come in another order than an object's.
  cuts.sort(([a], [b]) => a - b);
  const pieces: Buffer[] = [];
  let end = 0;
  for (const [from, to] of cuts) {
    pieces.push(json.subarray(end, from));
    end = to;
  }
  pieces.push(json.subarray(end));
  return pieces;
}

function isTable(json: Buffer): boolean {
  const kind = memberOf(json, 0, names.kind);
  return kind >= 0 && json.toString("latin1", kind, kind + table.length) === table;
}

function cutObject(json: Buffer, at: number, cuts: Cut[]): void {
  const value = memberOf(json, memberOf(json, at, names.metadata), names.managedFields);
  if (value < 0) return;
  const start = value - 1 - names.managedFields.length;
  const end = skip(json, value);
  if (json[end] === comma) cuts.push([start, end + 1]);
  else cuts.push([json[start - 1] === comma ? start - 1 : start, end]);
}

/** Where the value of a member begins, in the object that begins at `at`; -1 where there is none, or no object. */
function memberOf(json: Buffer, at: number, name: Buffer): number {
  if (json[at] !== openBrace) return -1;
  for (let key = at + 1; json[key] === quote; ) {
    const value = skipString(json, key) + 1;
    if (value - 1 - key === name.length && json.compare(name, 0, name.length, key, value - 1) === 0) return value;
    const end = skip(json, value);
    if (json[end] !== comma) return -1;
    key = end + 1;
  }
  return -1;
}

/** Tells where each item of the list begins that begins at `at`, if one does. */
function eachItem(json: Buffer, at: number, tell: (at: number) => void): void {
  if (json[at] !== openBracket || json[at + 1] === closeBracket) return;
  for (let item = at + 1; ; ) {
    tell(item);
    const end = skip(json, item);
    if (json[end] !== comma) return;
    item = end + 1;
  }
}

/** Where the value ends that begins at `at`. */
function skip(json: Buffer, at: number): number {
  let depth = 0;
  for (let index = at; index < json.length; index++) {
    const byte = json[index];
    if (byte === quote) index = skipString(json, index) - 1;
    else if (byte === openBrace || byte === openBracket) depth++;
    else if (byte === closeBrace || byte === closeBracket) {
      // The end of what a number, or another bare word, stands in.
      if (depth === 0) return index;
      depth--;
    } else if (byte === comma && depth === 0) return index;
    else continue;
    if (depth === 0) return index + 1;
  }
  return json.length;
}

/** Where the string ends whose opening quote is at `at`. */
function skipString(json: Buffer, at: number): number {
  for (let index = at + 1; index < json.length; index++) {
    const byte = json[index];
    if (byte === backslash) index++;
    else if (byte === quote) return index + 1;
  }
  return json.length;
}
