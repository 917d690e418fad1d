import type { CommitResult, Entry, Stamp, Transaction } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import { applyTransaction, checkTransaction } from "../view/apply-transaction.ts";
import type { LoggedChange } from "../view/change-window.ts";
import type { Checkpoints } from "./checkpoints.ts";
import type { CommittedTransaction, Expiration } from "./committed-transaction.ts";
import type { EmbeddedView } from "./embedded-view.ts";
import type { WriteAheadLog } from "./write-ahead-log.ts";

/** So many transactions share a sync at most: the event loop is busy for some milliseconds to write them. */
const groupCapacity = 1_024;

/** A group is not added to when what it puts takes so many bytes. */
const groupBytes = 4 << 20;

interface Waiting {
  readonly transaction: Transaction;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitOptions {
  readonly view: EmbeddedView;
  readonly log: Pick<WriteAheadLog, "append">;
  readonly checkpoints: Pick<Checkpoints, "room" | "noteGrowth">;
  readonly stamp: Stamp;
  /** Hears of the times (milliseconds since the epoch) at which what a group has put will expire. */
  readonly onExpiry: (time: number) => void;
}

/** Milliseconds for which a write that failed is held against the store. */
const failureLasts = 10_000;

/**
 * The only writer of the log. Transactions that arrive while a group is being synced form the next group. Each sees what those before
 * it in its group have done; none is answered before the disk has all of them.
 */
export class GroupCommit {
  readonly #options: GroupCommitOptions;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #closed = false;
  #failed: { readonly error: Error; readonly at: number } | undefined;

  constructor(options: GroupCommitOptions) {
    this.#options = options;
  }

  async commit(transaction: Transaction): Promise<CommitResult> {
    checkTransaction(transaction);
    if (this.#closed) throw new StorageError("closed", "the storage is closed");
    return new Promise((resolve, reject) => {
      this.#waiting.push({ transaction, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /**
   * Why the last group was not written; undefined when it was, or when nobody has tried for a while: a server that is sent no
   * writes because it fails would else never learn that there is room again.
   */
  get failure(): Error | undefined {
    return this.#failed !== undefined && performance.now() - this.#failed.at < failureLasts ? this.#failed.error : undefined;
  }

  /** Resolves when all that was accepted is answered; refuses more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    // What arrives in the same turn of the event loop shall share the first sync.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      await this.#commitGroup(this.#nextGroup());
    }
    // Here and not in a later turn: who waits from now on needs a new run.
    this.#running = undefined;
  }

  #nextGroup(): readonly Waiting[] {
    const waiting = this.#waiting;
    let length = 0;
    for (let bytes = 0; length < Math.min(waiting.length, groupCapacity) && bytes < groupBytes; length++) {
      for (const operation of waiting[length]?.transaction.operations ?? []) if (operation.type === "put") bytes += operation.value.length;
    }
    this.#waiting = waiting.slice(length);
    return length === waiting.length ? waiting : waiting.slice(0, length);
  }

  async #commitGroup(group: readonly Waiting[]): Promise<void> {
    const { view, log, checkpoints, onExpiry } = this.#options;
    try {
      await checkpoints.room();
    } catch (error) {
      this.#fail(group, error);
      return;
    }
    const { transactions, answers } = this.#evaluate(group);
    if (transactions.length > 0) {
      try {
        await log.append(transactions);
      } catch (error) {
        this.#fail(group, error);
        return;
      }
      this.#failed = undefined;
      view.apply(transactions);
      checkpoints.noteGrowth();
      for (const { expiries } of transactions) for (const { time } of expiries) onExpiry(time);
    }
    for (const answer of answers) answer();
  }

  #fail(group: readonly Waiting[], error: unknown): void {
    this.#failed = { error: error instanceof Error ? error : new Error(String(error)), at: performance.now() };
    for (const { reject } of group) reject(error);
  }

  #evaluate(group: readonly Waiting[]) {
    const { view, stamp } = this.#options;
    const written = new Map<string, Entry | undefined>();
    const get = (key: string) => (written.has(key) ? written.get(key) : view.get(key));
    const time = Date.now();
    const transactions: CommittedTransaction[] = [];
    const answers: (() => void)[] = [];
    let revision = view.revision;
    for (const { transaction, resolve, reject } of group) {
      try {
        const outcome = applyTransaction(transaction, get, revision + 1, stamp);
        if (outcome.succeeded && outcome.changes.length > 0) {
          revision++;
          transactions.push({ revision, time, changes: outcome.changes, expiries: expirations(transaction, outcome.changes, time) });
          for (const { type, key, value } of outcome.changes) written.set(key, type === "put" ? { key, value, revision } : undefined);
        }
        const result: CommitResult = outcome.succeeded
          ? { succeeded: true, revision, entries: outcome.entries }
          : { succeeded: false, revision, current: outcome.current };
        answers.push(() => resolve(result));
      } catch (error) {
        answers.push(() => reject(error));
      }
    }
    return { transactions, answers };
  }
}

const none: readonly Expiration[] = [];

/** When what a transaction puts expires, in the order of its changes. */
function expirations({ operations }: Transaction, changes: readonly LoggedChange[], now: number): readonly Expiration[] {
  if (!operations.some((operation) => operation.type === "put" && operation.ttl !== undefined)) return none;
  const expiries: Expiration[] = [];
  for (const operation of operations) {
    if (operation.type !== "put" || operation.ttl === undefined) continue;
    const index = changes.findIndex(({ key }) => key === operation.key);
    expiries.push({ index, time: now + Math.ceil(operation.ttl * 1_000) });
  }
  return expiries;
}
