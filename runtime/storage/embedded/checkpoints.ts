import { StorageError } from "../storage-error.ts";
import { writeGeneration } from "./checkpoint.ts";
import type { EmbeddedView } from "./embedded-view.ts";
import type { LmdbEnvironment } from "./lmdb-environment.ts";
import type { WriteAheadLog } from "./write-ahead-log.ts";

/** Milliseconds without a write after which the database is brought up to date. */
const quietTime = 1_000;

/** Milliseconds after which it is brought up to date although someone writes all the time: what there is to replay after a crash stays little. */
const longestTime = 10_000;

export interface CheckpointOptions {
  readonly environment: LmdbEnvironment;
  readonly view: EmbeddedView;
  readonly log: WriteAheadLog;
  /** When so many bytes are in the overlay they are written to the database; when there are twice as many, writers wait for that. */
  readonly checkpointBytes: number;
}

/** The only writer of the database: brings it up to date with the write-ahead log, in the background, one thing after the other. */
export class Checkpoints {
  readonly #options: CheckpointOptions;
  #timer: NodeJS.Timeout | undefined;
  /** When the growing generation began, in milliseconds since the epoch. */
  #growingSince: number | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #running: Promise<void> | undefined;
  /** How much of the frozen generation is written; a try that failed is taken up there. */
  #written = 0;
  #failure: unknown;
  #closed = false;

  constructor(options: CheckpointOptions) {
    this.#options = options;
  }

  /** Notes that the overlay has grown. */
  noteGrowth(): void {
    // The next try is due a moment after the one that failed, however much is written.
    if (this.#failure !== undefined) return;
    this.#startLater();
    const now = Date.now();
    this.#growingSince ??= now;
    if (this.#options.view.overlay.growing.bytes >= this.#options.checkpointBytes || now - this.#growingSince >= longestTime) this.#start();
  }

  /**
   * Resolves when the overlay may grow.
   * @throws StorageError "unavailable" when it is full because the database cannot be written.
   */
  async room(): Promise<void> {
    while (this.#options.view.overlay.bytes >= 2 * this.#options.checkpointBytes) {
      await (this.#running ?? this.#start());
      if (this.#failure !== undefined) throw this.#failure;
    }
  }

  /**
   * Resolves when the database has all that the view shows now.
   * @throws StorageError "unavailable" when it cannot be written.
   */
  flush(): Promise<void> {
    return this.#enqueue(() => this.#checkpoint());
  }

  /**
   * Writes to the database beside the log: what readers of the view do not see. Resolves when it is durable.
   * @throws StorageError "unavailable" when it cannot be written, "closed" when it is too late.
   */
  async chore(write: () => void): Promise<void> {
    if (this.#closed) throw new StorageError("closed", "the storage is closed");
    const { environment, view } = this.#options;
    await this.#enqueue(async () => {
      await environment.write(write);
      view.renew();
    });
  }

  /** Brings the database up to date for the last time. If that fails, the next to open the store does it. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.flush().catch(() => {});
  }

  #startLater(): void {
    if (this.#closed) return;
    if (this.#timer === undefined) this.#timer = setTimeout(() => this.#start(), quietTime).unref();
    else this.#timer.refresh();
  }

  #start(): Promise<void> {
    this.#running ??= this.flush()
      .then(
        () => {
          this.#failure = undefined;
        },
        (error: unknown) => {
          this.#failure = error;
          this.#startLater();
        },
      )
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => {});
    return done;
  }

  async #checkpoint(): Promise<void> {
    const { overlay } = this.#options.view;
    // A generation that could not be written goes first.
    if (overlay.frozen !== undefined) await this.#settle();
    if (overlay.growing.transactions.length === 0) return;
    overlay.freeze();
    this.#growingSince = undefined;
    await this.#settle();
  }

  async #settle(): Promise<void> {
    const { environment, view, log } = this.#options;
    const { frozen } = view.overlay;
    if (frozen === undefined) return;
    for await (const written of writeGeneration(environment, frozen, this.#written)) this.#written = written;
    this.#written = 0;
    view.settle();
    // What cannot go now goes after the next checkpoint.
    await log.release(view.checkpoint).catch(() => {});
  }
}
