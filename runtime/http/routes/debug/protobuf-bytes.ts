/** The bytes of a protobuf message, member by member. Source: Protocol Buffers documentation, "Encoding". */
export class ProtobufBytes {
  readonly #pieces: Buffer[] = [];

  number(member: number, value: number): this {
    this.#pieces.push(varint(member << 3), varint(value));
    return this;
  }

  /** A repeated number, packed. */
  numbers(member: number, values: readonly number[]): this {
    return this.#bytes(member, Buffer.concat(values.map(varint)));
  }

  text(member: number, value: string): this {
    return this.#bytes(member, Buffer.from(value));
  }

  message(member: number, value: ProtobufBytes): this {
    return this.#bytes(member, value.finish());
  }

  finish(): Buffer {
    return Buffer.concat(this.#pieces);
  }

  #bytes(member: number, bytes: Buffer): this {
    this.#pieces.push(varint((member << 3) | 2), varint(bytes.length), bytes);
    return this;
  }
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = BigInt(Math.round(value));
  while (left > 0x7fn) {
    bytes.push(Number(left & 0x7fn) | 0x80);
    left >>= 7n;
  }
  bytes.push(Number(left));
  return Buffer.from(bytes);
}
