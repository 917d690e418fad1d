const openBrace = 0x7b;
const comma = 0x2c;

/** Lists are written in pieces of this size: large enough that sending is cheap, small enough to let a slow client slow it down. */
const pieceSize = 1 << 20;

/**
 * The bytes of a list, or of many watch events. Items are copied one after the other into a few large buffers, which costs far less than
 * sending thousands of small ones.
 */
export class ListBody {
  readonly #pieces: Buffer[] = [];
  #piece: Buffer;
  #length = 0;
  /** Bytes of the pieces that are full. */
  #before = 0;
  #items = 0;

  /** @param sizeHint about how many bytes the list will take */
  constructor(head: string, sizeHint: number) {
    this.#piece = Buffer.allocUnsafe(Math.min(pieceSize, sizeHint + head.length * 3 + 64));
    if (head !== "") this.text(head);
  }

  /** Bytes so far. */
  get length(): number {
    return this.#before + this.#length;
  }

  /** Begins the next item. */
  next(): void {
    if (this.#items++ > 0) this.#byte(comma);
  }

  /** Appends `value` from `start` to `end`. */
  bytes(value: Buffer, start = 0, end = value.length): void {
    this.#reserve(end - start);
    value.copy(this.#piece, this.#length, start, end);
    this.#length += end - start;
  }

  /** Appends an object whose first members, up to `start`, are left out. */
  objectFrom(value: Buffer, start: number): void {
    const size = value.length - start + 1;
    this.#reserve(size);
    this.#piece[this.#length] = openBrace;
    value.copy(this.#piece, this.#length + 1, start);
    this.#length += size;
  }

  text(text: string): void {
    this.#reserve(text.length * 3);
    this.#length += this.#piece.write(text, this.#length);
  }

  /** As `text`, for text that is known to be ASCII. */
  ascii(text: string): void {
    this.#reserve(text.length);
    this.#length += this.#piece.write(text, this.#length, "latin1");
  }

  /** The whole list, closed by `tail`, which is ASCII. */
  finish(tail: string): Buffer[] {
    if (tail !== "") this.ascii(tail);
    this.#pieces.push(this.#piece.subarray(0, this.#length));
    return this.#pieces;
  }

  #byte(byte: number): void {
    this.#reserve(1);
    this.#piece[this.#length++] = byte;
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#piece.length) return;
    this.#pieces.push(this.#piece.subarray(0, this.#length));
    this.#before += this.#length;
    this.#piece = Buffer.allocUnsafe(Math.max(Math.min(pieceSize, this.#piece.length * 2), size));
    this.#length = 0;
  }
}
