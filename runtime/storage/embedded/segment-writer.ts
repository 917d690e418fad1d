import { join } from "node:path";
import type { WalFiles } from "./wal-files.ts";
import { encodeSegmentHead, type SegmentHead, segmentHeadBytes, segmentName } from "./wal-segment.ts";

/** So many bytes of zeros are written ahead of the frames at a time. */
const extensionBytes = 512 << 10;
const pageBytes = 4_096;

/** A file that once was a segment. */
export interface SpareFile {
  readonly path: string;
  readonly size: number;
}

/**
 * A segment that is being written. Space is written full of zeros ahead of the frames: a durable write to space that the file has
 * already changes no metadata, and takes two thirds of the time.
 */
export class SegmentWriter {
  readonly sequence: number;
  readonly path: string;
  /** The newest revision in it. */
  lastRevision: number;
  /** Whether a write has failed. What the disk has of the segment beyond `lastRevision` is unknown, so nothing may follow it. */
  failed = false;
  readonly #files: WalFiles;
  readonly #file: number;
  #position = segmentHeadBytes;
  #size: number;
  #extension: Promise<void> | undefined;
  /** No longer when the disk has refused it: frames may still find their place. */
  #extendable = true;

  private constructor(files: WalFiles, file: number, path: string, head: SegmentHead, size: number) {
    this.#files = files;
    this.#file = file;
    this.#size = size;
    this.path = path;
    this.sequence = head.sequence;
    this.lastRevision = head.base;
  }

  /** Begins a segment in a new file, or in the spare one. Its beginning is durable when this resolves. */
  static async begin(files: WalFiles, directory: string, head: SegmentHead, spare: SpareFile | undefined): Promise<SegmentWriter> {
    const path = join(directory, segmentName(head.sequence));
    if (spare !== undefined) await files.rename(spare.path, path);
    const file = await files.open(path);
    try {
      await files.write(file, encodeSegmentHead(head), 0);
      await files.syncDirectory(directory);
    } catch (error) {
      await files.close(file).catch(() => {});
      await files.remove(path).catch(() => {});
      throw error;
    }
    return new SegmentWriter(files, file, path, head, Math.max(spare?.size ?? 0, segmentHeadBytes));
  }

  /** Where the next frame goes. */
  get position(): number {
    return this.#position;
  }

  /** The size of the file. */
  get size(): number {
    return this.#size;
  }

  /** Resolves when `frame`, whose last revision is `revision`, is durable. One frame at a time. */
  async append(frame: Buffer, revision: number): Promise<void> {
    const end = this.#position + frame.length;
    // Zeros that are on their way must not come to lie upon the frame.
    if (this.#extension !== undefined && end > this.#size) await this.#extension;
    try {
      const written = this.#files.write(this.#file, frame, this.#position);
      this.#size = Math.max(this.#size, end);
      if (this.#size - end < extensionBytes >>> 1) this.#extend();
      await written;
    } catch (error) {
      this.failed = true;
      throw error;
    }
    this.#position = end;
    this.lastRevision = revision;
  }

  async close(): Promise<void> {
    await this.#extension;
    await this.#files.close(this.#file);
  }

  #extend(): void {
    if (this.#extension !== undefined || !this.#extendable) return;
    const from = Math.ceil(this.#size / pageBytes) * pageBytes;
    this.#extension = this.#files.write(this.#file, zeros, from).then(
      () => {
        this.#size = Math.max(this.#size, from + zeros.length);
        this.#extension = undefined;
      },
      () => {
        this.#extendable = false;
        this.#extension = undefined;
      },
    );
  }
}

const zeros = Buffer.alloc(extensionBytes);
