import { join } from "node:path";
import { StorageError } from "../storage-error.ts";
import type { CommittedTransaction } from "./committed-transaction.ts";
import { SegmentWriter, type SpareFile } from "./segment-writer.ts";
import type { WalFiles } from "./wal-files.ts";
import { FrameEncoder } from "./wal-frame.ts";
import { spareName } from "./wal-segment.ts";

/** A segment that is this long is followed by the next. */
const segmentCapacity = 8 << 20;

/** A segment that is no longer written. */
export interface PastSegment extends SpareFile {
  readonly sequence: number;
  /** The newest revision in it. */
  readonly lastRevision: number;
  readonly failed: boolean;
}

export interface WriteAheadLogOptions {
  readonly directory: string;
  readonly files: WalFiles;
  readonly relaxed: boolean;
  /** Above those of all segments there have been. */
  readonly nextSequence: number;
  /** The segments that are there, oldest first. */
  readonly past: readonly PastSegment[];
  readonly spare: SpareFile | undefined;
}

/**
 * What makes a group durable: one write of one frame, to the end of the newest segment. Segments hold what the database may not have
 * yet; those whose frames it has all are written over.
 */
export class WriteAheadLog {
  readonly #options: WriteAheadLogOptions;
  readonly #encoder = new FrameEncoder();
  #current: SegmentWriter | undefined;
  #past: readonly PastSegment[];
  #nextSequence: number;
  #spare: SpareFile | undefined;

  constructor(options: WriteAheadLogOptions) {
    this.#options = options;
    this.#nextSequence = options.nextSequence;
    this.#past = options.past;
    this.#spare = options.spare;
  }

  /** What its files take. */
  sizeInBytes(): number {
    return this.#past.reduce((bytes, { size }) => bytes + size, (this.#spare?.size ?? 0) + (this.#current?.size ?? 0));
  }

  /**
   * Resolves when the transactions, with consecutive revisions, are durable together. One call at a time.
   * @throws StorageError "unavailable" when the disk refuses them. Then none counts, and the next ones may take their revisions:
   *   what the disk has of them is in a segment that the next one overrules (see `SegmentHead.base`).
   */
  async append(transactions: readonly CommittedTransaction[]): Promise<void> {
    const [first] = transactions;
    if (first === undefined) return;
    try {
      const segment = await this.#writable(first.revision - 1);
      await segment.append(this.#encoder.encode(segment.sequence, transactions), first.revision + transactions.length - 1);
    } catch (cause) {
      throw new StorageError("unavailable", `the store refused a write: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }

  /** Lets go of the segments that hold nothing above `revision`, which the database has. */
  async release(revision: number): Promise<void> {
    for (const segment of this.#past.filter(({ lastRevision }) => lastRevision <= revision)) {
      await this.#retire(segment);
      this.#past = this.#past.filter((other) => other !== segment);
    }
  }

  /** Ends the log; `revision` is what the database has. */
  async close(revision: number): Promise<void> {
    if (this.#current !== undefined) await this.#leave(this.#current);
    await this.release(revision);
  }

  async #writable(base: number): Promise<SegmentWriter> {
    const current = this.#current;
    if (current !== undefined) {
      if (!current.failed && current.position < segmentCapacity) return current;
      await this.#leave(current);
    }
    const { files, directory, relaxed } = this.#options;
    const spare = this.#spare;
    this.#spare = undefined;
    this.#current = await SegmentWriter.begin(files, directory, { sequence: this.#nextSequence++, base, relaxed }, spare);
    return this.#current;
  }

  async #leave(segment: SegmentWriter): Promise<void> {
    this.#current = undefined;
    this.#past = [...this.#past, segment];
    await segment.close().catch(() => {});
  }

  async #retire({ path, sequence, size, failed }: PastSegment): Promise<void> {
    const { files, directory } = this.#options;
    if (failed || this.#spare !== undefined || size > segmentCapacity * 2) return files.remove(path);
    const spare = { path: join(directory, spareName(sequence)), size };
    await files.rename(path, spare.path);
    this.#spare = spare;
  }
}
