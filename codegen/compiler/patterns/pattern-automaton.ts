import { asciiSize, type PatternNode } from "./pattern-node.ts";
import { closure, createStates, type State } from "./pattern-states.ts";

/** Expressions that need more are left to RE2. */
const mostStates = 256;

/** States of the table that end a match. */
const never = 0;
const always = 1;
const start = 2;

/**
 * A table that tells with one look at each character whether a text of ASCII has a match. The expressions of schemas need
 * a few states.
 * Source: Thompson, "Regular Expression Search Algorithm" (1968); Rabin and Scott, subset construction.
 */
export class PatternAutomaton {
  readonly #table: Uint16Array;
  /** The column of each character: characters that no part of the expression tells apart share one. */
  readonly #columns: Uint8Array;
  readonly #width: number;
  /** Whether a text that ends in a state has a match. */
  readonly #accepts: readonly boolean[];

  private constructor(table: Uint16Array, columns: Uint8Array, width: number, accepts: readonly boolean[]) {
    this.#table = table;
    this.#columns = columns;
    this.#width = width;
    this.#accepts = accepts;
  }

  /** Undefined for an expression of more states than are worth a table. */
  static of(pattern: PatternNode): PatternAutomaton | undefined {
    const states = createStates(pattern, 2 * mostStates);
    if (states === undefined) return undefined;
    const first = [states.start];
    const { columns, samples } = columnsOf(states.all);
    // A match may begin at each character; after the first, "^" does not hold any more.
    const restart = closure(first, { begin: false, end: false });
    const sets: (readonly State[])[] = [[], [], closure(first, { begin: true, end: false })];
    const accepts = [false, true, matches(closure(first, { begin: true, end: true }))];
    const known = new Map<string, number>();
    const numberOf = (set: readonly State[]): number => {
      if (set.length === 0) return never;
      if (matches(set)) return always;
      const key = set.map(({ id }) => id).join();
      let number = known.get(key);
      if (number === undefined) {
        number = sets.push(set) - 1;
        known.set(key, number);
        accepts.push(matches(closure(set, { begin: false, end: true })));
      }
      return number;
    };
    const rows = [samples.map(() => never), samples.map(() => always)];
    for (let at: number = start; at < sets.length; at++) {
      if (at >= mostStates) return undefined;
      const set = sets[at] as readonly State[];
      const row = samples.map((code) => {
        const next = set.flatMap((state) => (state.type === "set" && state.set[code] === 1 ? state.next : []));
        return numberOf(closure([...next, ...restart], { begin: false, end: false }));
      });
      rows.push(matches(set) ? row.map(() => always) : row);
    }
    return new PatternAutomaton(Uint16Array.from(rows.flat()), columns, samples.length, accepts);
  }

  /** Whether the text has a match; undefined when that depends on a character beyond ASCII. */
  test(text: string): boolean | undefined {
    let state: number = start;
    for (let at = 0; at < text.length && state > always; at++) {
      const code = text.charCodeAt(at);
      if (code >= asciiSize) return undefined;
      state = this.#table[state * this.#width + (this.#columns[code] as number)] as number;
    }
    return this.#accepts[state] as boolean;
  }
}

function matches(set: readonly State[]): boolean {
  return set.some(({ type }) => type === "match");
}

/** A column for each group of characters that all sets hold or all do not, with one character of each. */
function columnsOf(states: readonly State[]): { readonly columns: Uint8Array; readonly samples: readonly number[] } {
  const sets = [...new Set(states.flatMap((state) => (state.type === "set" ? [state.set] : [])))];
  const columns = new Uint8Array(asciiSize);
  const samples: number[] = [];
  const known = new Map<string, number>();
  for (let code = 0; code < asciiSize; code++) {
    const key = sets.map((set) => set[code]).join("");
    let column = known.get(key);
    if (column === undefined) {
      column = samples.push(code) - 1;
      known.set(key, column);
    }
    columns[code] = column;
  }
  return { columns, samples };
}
