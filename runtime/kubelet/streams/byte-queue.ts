/** Bytes in the order they came, taken in pieces of another size. */
export class ByteQueue {
  #chunks: Buffer[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** The first bytes, which stay; at most `length` are there to be looked at. */
  peek(size: number): Buffer {
    const [first] = this.#chunks;
    if (first !== undefined && first.length >= size) return first.subarray(0, size);
    this.#chunks = [Buffer.concat(this.#chunks, this.#length)];
    return (this.#chunks[0] as Buffer).subarray(0, size);
  }

  /** Takes the first bytes out; at most `length`. */
  take(size: number): Buffer {
    const taken = this.peek(size);
    const first = this.#chunks[0];
    if (first !== undefined && first.length === size) this.#chunks.shift();
    else if (first !== undefined) this.#chunks[0] = first.subarray(size);
    this.#length -= size;
    return taken;
  }
}
