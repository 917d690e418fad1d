/** A value of DER (ITU-T X.690). */
export interface DerValue {
  readonly tag: number;
  readonly content: Buffer;
  /** Tag, length and content. */
  readonly whole: Buffer;
}

/** Bytes that are no DER; the message is Go's. */
export class DerError extends Error {}

/** The values that follow one another in `bytes`. @throws DerError */
export function readDerValues(bytes: Buffer): DerValue[] {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = readDer(bytes.subarray(at));
    values.push(value);
    at += value.whole.length;
  }
  return values;
}

/** The first value in `bytes`, which must have this tag where one is given. @throws DerError */
export function readDer(bytes: Buffer, wanted?: number): DerValue {
  const tag = bytes[0];
  if (tag === undefined) throw new DerError("asn1: syntax error: sequence truncated");
  const first = bytes[1];
  if (first === undefined) throw new DerError("asn1: syntax error: truncated tag or length");
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (more > 4 || first === 0x80) throw new DerError("asn1: structure error: length too large");
  const start = 2 + more;
  if (bytes.length < start) throw new DerError("asn1: syntax error: truncated tag or length");
  const length = more === 0 ? first : bytes.readUIntBE(2, more);
  if (wanted !== undefined && tag !== wanted) throw mismatch(tag, length, start);
  if (bytes.length < start + length) throw new DerError("asn1: syntax error: data truncated");
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(0, start + length) };
}

/** The parts of a sequence, of which there must be at least so many. @throws DerError */
export function readSequence(value: DerValue | undefined, least: number): DerValue[] {
  if (value === undefined) throw new DerError("asn1: syntax error: sequence truncated");
  if (value.tag !== 0x30) throw new DerError("asn1: structure error: tags don't match");
  const parts = readDerValues(value.content);
  if (parts.length < least) throw new DerError("asn1: syntax error: sequence truncated");
  return parts;
}

/** What Go says of a request that begins with another value than a sequence. */
function mismatch(tag: number, length: number, start: number): DerError {
  const found = `{class:${tag >> 6} tag:${tag & 0x1f} length:${length} isCompound:${(tag & 0x20) !== 0}}`;
  const wanted =
    "{optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}";
  return new DerError(`asn1: structure error: tags don't match (16 vs ${found}) ${wanted} certificateRequest @${start}`);
}
