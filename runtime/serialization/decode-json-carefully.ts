import type { JsonObject, JsonValue } from "../meta/json.ts";
import { markLiterals, NumberLiteral } from "../meta/number-literal.ts";
import { JsonSyntaxError } from "./json-syntax-error.ts";

/** A member that stands twice in an object. */
export interface DuplicateMember {
  /** Names, and numbers of items. */
  readonly path: readonly (string | number)[];
  /** Where the later one begins, in characters. */
  readonly at: number;
}

export interface CarefulJson {
  readonly value: JsonValue;
  readonly duplicates: readonly DuplicateMember[];
  /** Where each member begins first, by its dotted path. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Levels of nesting (RFC 8259, section 9). Go stops at 10,000; JSON.stringify runs out of stack well before that. */
export const depthLimit = 1_000;

/** So many characters of paths are remembered: a body of megabytes can have gigabytes of them. */
const pathRoom = 16 << 20;

interface Frame {
  readonly container: JsonObject | JsonValue[];
  /** The member or item that is being read. */
  key: string | number;
  readonly path: string;
}

/**
 * Parses JSON as Go's decoder does, where JSON.parse would lose or hide something: with Go's errors, duplicate members,
 * number texts, and halves of surrogate pairs replaced. Slower than JSON.parse, and not recursive.
 * @throws JsonSyntaxError
 */
export function parseJsonCarefully(text: string): CarefulJson {
  return new CarefulParser(text).parse();
}

class CarefulParser {
  readonly #text: string;
  #at = 0;
  readonly #frames: Frame[] = [];
  readonly #duplicates: DuplicateMember[] = [];
  readonly #positions = new Map<string, number>();
  #hasLiterals = false;
  #room = pathRoom;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): CarefulJson {
    let root: JsonValue | undefined;
    let value: JsonValue | undefined;
    for (;;) {
      value = this.#value();
      // An opened container is filled before anything else is attached.
      while (value !== undefined) {
        const frame = this.#frames.at(-1);
        if (frame === undefined) {
          root = value;
          break;
        }
        attach(frame, value);
        value = this.#next(frame);
      }
      if (root !== undefined) break;
    }
    this.#space();
    if (this.#at < this.#text.length) this.#fail("after top-level value");
    if (this.#hasLiterals) markLiterals(root as JsonValue);
    return { value: root as JsonValue, duplicates: this.#duplicates, positions: this.#positions };
  }

  /** Reads a value; undefined when it opened a container that has something in it. */
  #value(): JsonValue | undefined {
    this.#space();
    const char = this.#text[this.#at];
    switch (char) {
      case "{":
        return this.#open({});
      case "[":
        return this.#open([]);
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        if (char !== undefined && (char === "-" || (char >= "0" && char <= "9"))) return this.#number();
        return this.#fail("looking for beginning of value");
    }
  }

  #open(container: JsonObject | JsonValue[]): JsonValue | undefined {
    if (this.#frames.length >= depthLimit) this.#fail("exceeded max depth");
    this.#at++;
    const parent = this.#frames.at(-1);
    const path = parent === undefined ? "" : joinPath(parent.path, parent.key);
    this.#space();
    const close = Array.isArray(container) ? "]" : "}";
    if (this.#text[this.#at] === close) {
      this.#at++;
      return container;
    }
    const frame: Frame = { container, key: 0, path };
    this.#frames.push(frame);
    if (!Array.isArray(container)) this.#member(frame);
    return undefined;
  }

  /** After a value: moves on to the next one, or closes the container and returns it. */
  #next(frame: Frame): JsonValue | undefined {
    this.#space();
    const char = this.#text[this.#at];
    if (Array.isArray(frame.container)) {
      if (char !== "," && char !== "]") this.#fail("after array element");
      this.#at++;
      if (char === ",") {
        frame.key = (frame.key as number) + 1;
        return undefined;
      }
    } else {
      if (char !== "," && char !== "}") this.#fail("after object key:value pair");
      this.#at++;
      if (char === ",") {
        this.#space();
        this.#member(frame);
        return undefined;
      }
    }
    this.#frames.pop();
    return frame.container;
  }

  #member(frame: Frame): void {
    const start = this.#at;
    if (this.#text[start] !== '"') this.#fail("looking for beginning of object key string");
    frame.key = this.#string();
    this.#space();
    if (this.#text[this.#at] !== ":") this.#fail("after object key");
    this.#at++;
    const path = joinPath(frame.path, frame.key);
    this.#room -= path.length;
    if (this.#room < 0) return;
    if (Object.hasOwn(frame.container, frame.key)) this.#duplicates.push({ path: this.#frames.map((one) => one.key), at: start });
    if (!this.#positions.has(path)) this.#positions.set(path, start);
  }

  #string(): string {
    const start = this.#at++;
    let isPlain = true;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 34) break;
      if (Number.isNaN(code) || code < 0x20) this.#fail("in string literal");
      this.#at++;
      if (code === 92) this.#escape();
      if (code === 92 || code > 0x7f) isPlain = false;
    }
    this.#at++;
    if (isPlain) return this.#text.slice(start + 1, this.#at - 1);
    // Through UTF-8, halves of surrogate pairs become U+FFFD.
    return Buffer.from(JSON.parse(this.#text.slice(start, this.#at)) as string).toString();
  }

  #escape(): void {
    const char = this.#text[this.#at];
    if (char === undefined || !'"\\/bfnrtu'.includes(char)) this.#fail("in string escape code");
    this.#at++;
    if (char !== "u") return;
    for (let digit = 0; digit < 4; digit++) {
      if (!/^[0-9a-fA-F]$/.test(this.#text[this.#at] ?? "")) this.#fail("in \\u hexadecimal character escape");
      this.#at++;
    }
  }

  #word<T extends boolean | null>(word: string, value: T): T {
    for (let index = 1; index < word.length; index++) {
      if (this.#text[++this.#at] !== word[index]) this.#fail(`in literal ${word} (expecting '${word[index]}')`);
    }
    this.#at++;
    return value;
  }

  #number(): JsonValue {
    const start = this.#at;
    if (this.#text[this.#at] === "-") this.#at++;
    if (this.#text[this.#at] === "0") this.#at++;
    else this.#digits("in numeric literal");
    if (this.#text[this.#at] === ".") {
      this.#at++;
      this.#digits("after decimal point in numeric literal");
    }
    if (this.#text[this.#at] === "e" || this.#text[this.#at] === "E") {
      this.#at++;
      if (this.#text[this.#at] === "+" || this.#text[this.#at] === "-") this.#at++;
      this.#digits("in exponent of numeric literal");
    }
    const text = this.#text.slice(start, this.#at);
    const value = Number(text);
    // An integer that a double happens to hold is still one of many digits.
    if (String(value) === text && (Number.isSafeInteger(value) || !/^-?\d+$/.test(text))) return value;
    this.#hasLiterals = true;
    return new NumberLiteral(text) as unknown as JsonValue;
  }

  #digits(context: string): void {
    const start = this.#at;
    while (this.#text.charCodeAt(this.#at) >= 48 && this.#text.charCodeAt(this.#at) <= 57) this.#at++;
    if (this.#at === start) this.#fail(context);
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  #fail(context: string): never {
    if (this.#at >= this.#text.length) throw new JsonSyntaxError("unexpected end of JSON input");
    // Go looks at bytes, so of a longer character only the first one is printed.
    const byte = Buffer.from(String.fromCodePoint(this.#text.codePointAt(this.#at) as number))[0] as number;
    throw new JsonSyntaxError(`invalid character ${quoteByte(byte)} ${context}`);
  }
}

function attach(frame: Frame, value: JsonValue): void {
  const { container, key } = frame;
  if (Array.isArray(container)) container.push(value);
  else if (key === "__proto__") Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true });
  else container[key] = value;
}

function joinPath(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}

const escapes: Readonly<Record<number, string>> = { 7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 39: "\\'", 92: "\\\\" };

function quoteByte(byte: number): string {
  const named = escapes[byte];
  if (named !== undefined) return `'${named}'`;
  if (byte < 0x20 || byte === 0x7f) return `'\\x${byte.toString(16).padStart(2, "0")}'`;
  if (byte >= 0x80 && (byte < 0xa1 || byte === 0xad)) return `'\\u00${byte.toString(16)}'`;
  return `'${String.fromCharCode(byte)}'`;
}
