/**
 * Characters that may stand in one place: one flag for each of ASCII, so that a set is 128 bytes. What is beyond ASCII is
 * never looked up here: see `PatternAutomaton`.
 */
export type CharacterSet = Uint8Array;

/** How many characters a set tells apart. */
export const asciiSize = 128;

/** A regular expression, of the parts of RE2's syntax that `parsePattern` reads. */
export type PatternNode =
  | { readonly type: "set"; readonly set: CharacterSet }
  | { readonly type: "begin" }
  | { readonly type: "end" }
  | { readonly type: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly type: "choice"; readonly parts: readonly PatternNode[] }
  /** `most` is infinite where nothing bounds it. */
  | { readonly type: "repeat"; readonly part: PatternNode; readonly least: number; readonly most: number };

/** The set of the characters from `first` to `last`, by their codes. */
export function rangeSet(first: number, last: number): CharacterSet {
  return new Uint8Array(asciiSize).fill(1, first, last + 1);
}

export function unionSet(sets: readonly CharacterSet[]): CharacterSet {
  return new Uint8Array(asciiSize).map((_, code) => (sets.some((set) => set[code] === 1) ? 1 : 0));
}

export function negatedSet(set: CharacterSet): CharacterSet {
  return set.map((flag) => 1 - flag);
}

/** The set that a text's characters make. */
export function setOf(text: string): CharacterSet {
  return unionSet([...text].map((one) => rangeSet(one.charCodeAt(0), one.charCodeAt(0))));
}
