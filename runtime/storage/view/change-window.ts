import type { Change } from "../storage.ts";

/** A change that knows which revision wrote `previous`, so that the state before it can be told in full. */
export interface LoggedChange extends Change {
  /** 0 when there was nothing before. */
  readonly previousRevision: number;
}

/** All that one transaction changed. */
export interface LoggedTransaction {
  readonly revision: number;
  /** When it was committed, in milliseconds since the epoch. */
  readonly time: number;
  readonly changes: readonly LoggedChange[];
}

/** The newest part of the log, in memory: every transaction after `floor`, ascending by revision. */
export class ChangeWindow {
  #transactions: LoggedTransaction[] = [];
  /** Forgotten transactions stay at the front of the array until they are half of it, so that forgetting costs nothing. */
  #head = 0;
  #floor: number;
  #bytes = 0;

  constructor(floor: number) {
    this.#floor = floor;
  }

  /** Transactions at or below this revision are not held. */
  get floor(): number {
    return this.#floor;
  }

  /** The size of the values held. */
  get bytes(): number {
    return this.#bytes;
  }

  push(transaction: LoggedTransaction): void {
    this.#transactions.push(transaction);
    this.#bytes += sizeInMemory(transaction);
  }

  /** Puts back older transactions, ascending, that reach from `floor` up to the window's own. */
  prepend(transactions: readonly LoggedTransaction[], floor: number): void {
    this.#transactions = [...transactions, ...this.#transactions.slice(this.#head)];
    this.#head = 0;
    this.#floor = floor;
    for (const transaction of transactions) this.#bytes += sizeInMemory(transaction);
  }

  /** The changes after revision `after` (not below `floor`) whose key starts with `prefix`, oldest first. */
  after(after: number, prefix: string): LoggedChange[] {
    const found: LoggedChange[] = [];
    for (let i = this.#firstAfter(after); i < this.#transactions.length; i++) {
      for (const change of (this.#transactions[i] as LoggedTransaction).changes) if (change.key.startsWith(prefix)) found.push(change);
    }
    return found;
  }

  /** Forgets transactions at or below `revision`. */
  forget(revision: number): void {
    if (revision <= this.#floor) return;
    const end = this.#firstAfter(revision);
    for (let i = this.#head; i < end; i++) this.#bytes -= sizeInMemory(this.#transactions[i] as LoggedTransaction);
    this.#drop(end);
    this.#floor = revision;
  }

  /** Forgets the oldest transactions, but none above `revision`, until the values held are at most `bytes`. */
  shrink(bytes: number, revision = Number.POSITIVE_INFINITY): void {
    let end = this.#head;
    while (this.#bytes > bytes && end < this.#transactions.length) {
      const transaction = this.#transactions[end] as LoggedTransaction;
      if (transaction.revision > revision) break;
      end++;
      this.#bytes -= sizeInMemory(transaction);
      this.#floor = transaction.revision;
    }
    this.#drop(end);
  }

  /** The newest revision held that was committed before `time`; undefined when there is none. */
  revisionBefore(time: number): number | undefined {
    let revision: number | undefined;
    for (let i = this.#head; i < this.#transactions.length; i++) {
      const transaction = this.#transactions[i] as LoggedTransaction;
      if (transaction.time >= time) break;
      revision = transaction.revision;
    }
    return revision;
  }

  #drop(end: number): void {
    if (end < this.#transactions.length >>> 1) {
      this.#transactions.fill(forgotten, this.#head, end);
      this.#head = end;
    } else {
      this.#transactions = this.#transactions.slice(end);
      this.#head = 0;
    }
  }

  #firstAfter(revision: number): number {
    let low = this.#head;
    let high = this.#transactions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#transactions[middle] as LoggedTransaction).revision <= revision) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const forgotten: LoggedTransaction = { revision: 0, time: 0, changes: [] };

/** About how many bytes `transaction` keeps in memory: its values, those before them, and the objects around them. */
export function sizeInMemory({ changes }: LoggedTransaction): number {
  let bytes = 0;
  for (const { key, value, previous } of changes) bytes += 200 + key.length + value.length + (previous?.length ?? 0);
  return bytes;
}
