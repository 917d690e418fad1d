import type { CommitResult, Entry, Stamp, Transaction } from "../storage.ts";
import { StorageError } from "../storage-error.ts";
import { applyTransaction, checkTransaction } from "../view/apply-transaction.ts";
import type { LoggedTransaction } from "../view/change-window.ts";
import type { EmbeddedView } from "./embedded-view.ts";
import type { LmdbEnvironment } from "./lmdb-environment.ts";
import { encodeLogRecord } from "./log-record.ts";
import { orderedKey } from "./ordered-key.ts";

/** So many transactions share a sync at most: the event loop is busy for some milliseconds to write them. */
const groupCapacity = 1_024;

interface Waiting {
  readonly transaction: Transaction;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Chore {
  readonly write: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitOptions {
  readonly stamp: Stamp;
  /** Hears of the times (milliseconds since the epoch) at which what a group has put will expire. */
  readonly onExpiry: (time: number) => void;
}

/**
 * The only writer. Transactions that arrive while a group is being synced form the next group. Each sees what those before
 * it in its group have done; none is answered before the disk has all of them.
 */
export class GroupCommit {
  readonly #environment: LmdbEnvironment;
  readonly #view: EmbeddedView;
  readonly #options: GroupCommitOptions;
  #waiting: Waiting[] = [];
  #chores: Chore[] = [];
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(environment: LmdbEnvironment, view: EmbeddedView, options: GroupCommitOptions) {
    this.#environment = environment;
    this.#view = view;
    this.#options = options;
  }

  async commit(transaction: Transaction): Promise<CommitResult> {
    checkTransaction(transaction);
    this.#assertOpen();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ transaction, resolve, reject });
      this.#start();
    });
  }

  /** Writes beside the log, in a group: what readers of the view do not see. */
  async chore(write: () => void): Promise<void> {
    this.#assertOpen();
    return new Promise((resolve, reject) => {
      this.#chores.push({ write, resolve, reject });
      this.#start();
    });
  }

  /** Resolves when all that was accepted is answered; refuses more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  #assertOpen(): void {
    if (this.#closed) throw new StorageError("closed", "the storage is closed");
  }

  #start(): void {
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // What arrives in the same turn of the event loop shall share the first sync.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0 || this.#chores.length > 0) {
      const group = this.#waiting.length > groupCapacity ? this.#waiting.splice(0, groupCapacity) : this.#waiting;
      if (group === this.#waiting) this.#waiting = [];
      const chores = this.#chores;
      this.#chores = [];
      await this.#commitGroup(group, chores);
    }
    // Here and not in a later turn: who waits from now on needs a new run.
    this.#running = undefined;
  }

  async #commitGroup(group: readonly Waiting[], chores: readonly Chore[]): Promise<void> {
    const { transactions, answers, expiries } = this.#evaluate(group);
    if (transactions.length > 0 || chores.length > 0) {
      try {
        await this.#environment.write(() => {
          for (const { write } of chores) write();
          for (const transaction of transactions) this.#write(transaction);
          for (const note of expiries) this.#environment.expiry.put(orderedKey(note.time, note.revision, note.index), Buffer.from(note.key));
        });
      } catch (error) {
        for (const { reject } of group) reject(error);
        for (const { reject } of chores) reject(error);
        return;
      }
    }
    if (transactions.length > 0) this.#view.apply(transactions);
    else if (chores.length > 0) this.#view.renew();
    for (const { time } of expiries) this.#options.onExpiry(time);
    for (const answer of answers) answer();
    for (const { resolve } of chores) resolve();
  }

  #evaluate(group: readonly Waiting[]) {
    const written = new Map<string, Entry | undefined>();
    const get = (key: string) => (written.has(key) ? written.get(key) : this.#view.get(key));
    const time = Date.now();
    const transactions: LoggedTransaction[] = [];
    const answers: (() => void)[] = [];
    const expiries: { readonly time: number; readonly revision: number; readonly index: number; readonly key: string }[] = [];
    let revision = this.#view.revision;
    for (const { transaction, resolve, reject } of group) {
      try {
        const outcome = applyTransaction(transaction, get, revision + 1, this.#options.stamp);
        if (outcome.succeeded && outcome.changes.length > 0) {
          revision++;
          transactions.push({ revision, time, changes: outcome.changes });
          for (const { type, key, value } of outcome.changes) written.set(key, type === "put" ? { key, value, revision } : undefined);
          for (const [index, operation] of transaction.operations.entries()) {
            if (operation.type !== "put" || operation.ttl === undefined) continue;
            expiries.push({ time: time + Math.ceil(operation.ttl * 1_000), revision, index, key: operation.key });
          }
        }
        const result: CommitResult = outcome.succeeded
          ? { succeeded: true, revision, entries: outcome.entries }
          : { succeeded: false, revision, current: outcome.current };
        answers.push(() => resolve(result));
      } catch (error) {
        answers.push(() => reject(error));
      }
    }
    return { transactions, answers, expiries };
  }

  #write(transaction: LoggedTransaction): void {
    const { current, log } = this.#environment;
    for (const { type, key, value, revision } of transaction.changes) {
      if (type === "put") current.put(key, value, revision);
      else current.remove(key);
    }
    log.put(orderedKey(transaction.revision), encodeLogRecord(transaction));
  }
}
