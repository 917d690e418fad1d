import { asciiSize, type CharacterSet, negatedSet, type PatternNode, rangeSet, setOf, unionSet } from "./pattern-node.ts";

const digits = rangeSet(0x30, 0x39);
const spaces = setOf("\t\n\f\r ");
const words = unionSet([digits, rangeSet(0x41, 0x5a), rangeSet(0x61, 0x7a), setOf("_")]);
const anyButNewline = negatedSet(setOf("\n"));

/** The classes and control characters that a backslash and a letter write. */
const letterEscapes: Readonly<Record<string, CharacterSet>> = {
  d: digits,
  D: negatedSet(digits),
  s: spaces,
  S: negatedSet(spaces),
  w: words,
  W: negatedSet(words),
  t: setOf("\t"),
  n: setOf("\n"),
  f: setOf("\f"),
  r: setOf("\r"),
};

const punctuation = /^[!-/:-@[-^`{-~]$/;
const meaningful = /^[\\.+*?()|[\]{}^$]$/;
const quantifier = /^(?:([*+?])|\{(0|[1-9]\d{0,2})(?:(,)(0|[1-9]\d{0,2})?)?\})\??/;

/** Within these and without repetitions of counted repetitions, no expression is too large for RE2. */
const longest = 4096;
const deepest = 50;

/** What this parser leaves to RE2, be it an error or a rarer part of its syntax. */
class NotRead extends Error {}

/**
 * Reads a regular expression of the parts of RE2's syntax that schemas use: ASCII characters, escapes, classes, groups, choices,
 * bounded and unbounded repetition, and the ends of the text. Undefined for all others, right or wrong: whoever reads all of
 * RE2's syntax decides. What is read means what RE2 means by it.
 * Source: RE2 syntax, github.com/google/re2/wiki/Syntax.
 */
export function parsePattern(source: string): PatternNode | undefined {
  const parser = new PatternParser(source);
  try {
    return parser.parse();
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

class PatternParser {
  readonly #source: string;
  #at = 0;
  #depth = 0;
  /** Of repetitions that are counted, where the last of them ended. */
  #counted = -1;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): PatternNode {
    if (this.#source.length > longest) throw new NotRead();
    const node = this.#choice();
    if (this.#at < this.#source.length) throw new NotRead();
    return node;
  }

  #choice(): PatternNode {
    if (++this.#depth > deepest) throw new NotRead();
    const parts = [this.#sequence()];
    while (this.#takes("|")) parts.push(this.#sequence());
    this.#depth--;
    return parts.length === 1 ? (parts[0] as PatternNode) : { type: "choice", parts };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && this.#next !== "|" && this.#next !== ")") parts.push(this.#repeated());
    return { type: "sequence", parts };
  }

  #repeated(): PatternNode {
    const begin = this.#at;
    const part = this.#single();
    const match = quantifier.exec(this.#source.slice(this.#at, this.#at + 16));
    if (match === null) return part;
    this.#at += match[0].length;
    const [, sign, low, comma, high] = match;
    // RE2 refuses a repetition of a repetition, and allows one of an end of the text, which says nothing.
    if (quantifier.test(this.#source.slice(this.#at, this.#at + 16)) || part.type === "begin" || part.type === "end") throw new NotRead();
    if (sign !== undefined) return { type: "repeat", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
    if (this.#counted > begin) throw new NotRead();
    this.#counted = this.#at;
    const least = Number(low);
    const most = comma === undefined ? least : high === undefined ? Number.POSITIVE_INFINITY : Number(high);
    if (most < least) throw new NotRead();
    return { type: "repeat", part, least, most };
  }

  #single(): PatternNode {
    const character = this.#take();
    switch (character) {
      case "^":
        return { type: "begin" };
      case "$":
        return { type: "end" };
      case ".":
        return { type: "set", set: anyButNewline };
      case "(":
        return this.#group();
      case "[":
        return { type: "set", set: this.#class() };
      case "\\":
        return { type: "set", set: this.#escape() };
      default:
        if (meaningful.test(character)) throw new NotRead();
        return { type: "set", set: literal(character) };
    }
  }

  #group(): PatternNode {
    if (this.#takes("?") && !this.#takes(":")) throw new NotRead();
    const node = this.#choice();
    if (!this.#takes(")")) throw new NotRead();
    return node;
  }

  #class(): CharacterSet {
    const negated = this.#takes("^");
    const sets: CharacterSet[] = [];
    while (sets.length === 0 || this.#next !== "]") {
      const first = this.#member(sets.length === 0);
      if (first.length > 1 || this.#next !== "-" || this.#source[this.#at + 1] === "]") {
        sets.push(unionSet(first.map(literal)));
        continue;
      }
      this.#take();
      const last = this.#member(true);
      const [from = "", to = ""] = [first[0], last[0]];
      if (last.length > 1 || to < from) throw new NotRead();
      sets.push(rangeSet(from.charCodeAt(0), to.charCodeAt(0)));
    }
    this.#take();
    const set = unionSet(sets);
    return negated ? negatedSet(set) : set;
  }

  /** The characters that one place of a class stands for. A dash by itself is read at the beginning and the end only. */
  #member(mayBeDash: boolean): readonly string[] {
    const character = this.#take();
    if (character === "\\") {
      const set = this.#escape();
      return Array.from({ length: asciiSize }, (_, code) => String.fromCharCode(code)).filter((one) => set[one.charCodeAt(0)] === 1);
    }
    if (character === "[" || character === "]" || (character === "-" && !mayBeDash && this.#next !== "]")) throw new NotRead();
    return [character];
  }

  #escape(): CharacterSet {
    const character = this.#take();
    const known = Object.hasOwn(letterEscapes, character) ? letterEscapes[character] : undefined;
    if (known !== undefined) return known;
    if (!punctuation.test(character)) throw new NotRead();
    return literal(character);
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(): string {
    const character = this.#next;
    if (character === "") throw new NotRead();
    this.#at++;
    return character;
  }

  #takes(character: string): boolean {
    if (this.#next !== character) return false;
    this.#at++;
    return true;
  }
}

function literal(character: string): CharacterSet {
  const code = character.charCodeAt(0);
  if (code >= asciiSize) throw new NotRead();
  return rangeSet(code, code);
}
