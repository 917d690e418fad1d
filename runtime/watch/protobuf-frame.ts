const lengthBytes = 4;

/**
 * A watch event in protobuf, behind its length in four bytes, the most significant first.
 *
 * @param object the encoded object, envelope included: the bytes of the event's RawExtension
 */
export function protobufFrame(type: string, object: Buffer): Buffer {
  const extension = field(0x0a, object.length);
  const typeText = Buffer.from(type);
  const typeField = field(0x0a, typeText.length);
  const objectField = field(0x12, extension.length + object.length);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(typeField.length + typeText.length + objectField.length + extension.length + object.length);
  return Buffer.concat([length, typeField, typeText, objectField, extension, object]);
}

/** A field's tag and the length of its bytes. */
function field(tag: number, length: number): Buffer {
  const bytes = [tag];
  let rest = length;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return Buffer.from(bytes);
}
