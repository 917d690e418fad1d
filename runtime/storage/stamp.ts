/**
 * Objects are stored as JSON that begins `{"apiVersion":"…","kind":"…","metadata":{`. The revision is written
 * right there, as `"resourceVersion":"N",`, so that a read answers the stored bytes and no one parses them.
 */

const metadataStart = Buffer.from('"metadata":{');
const member = Buffer.from('"resourceVersion":"');

/** Where the members of `metadata` begin; -1 when the bytes are not an object's. */
function metadataOffset(value: Buffer): number {
  const at = value.indexOf(metadataStart);
  return at < 0 ? -1 : at + metadataStart.length;
}

/** A copy of `value` with `metadata.resourceVersion` set to `revision`, whether or not it is stamped already. */
export function stampRevision(value: Buffer, revision: number): Buffer {
  const start = metadataOffset(value);
  if (start < 0) return value;
  const stamped = member.equals(value.subarray(start, start + member.length));
  // Past the old stamp and its comma; a stamp that stood alone has none.
  let rest = start;
  if (stamped) {
    rest = value.indexOf(0x22, start + member.length) + 1;
    if (value[rest] === 0x2c) rest++;
  }
  const closing = value[rest] === 0x7d;
  const text = `"resourceVersion":"${revision}"${closing ? "" : ","}`;
  const out = Buffer.allocUnsafe(start + text.length + value.length - rest);
  value.copy(out, 0, 0, start);
  out.write(text, start, "latin1");
  value.copy(out, start + text.length, rest);
  return out;
}

/** The revision stamped into `value`; 0 when there is none. */
export function stampedRevision(value: Buffer): number {
  const start = metadataOffset(value);
  if (start < 0 || !member.equals(value.subarray(start, start + member.length))) return 0;
  const from = start + member.length;
  return Number(value.toString("latin1", from, value.indexOf(0x22, from)));
}
