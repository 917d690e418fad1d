/** What a YAML text consists of; keys of block mappings are found when the colon behind them is. */
export type YamlTokenKind =
  | "stream end"
  | "directive"
  | "document start"
  | "document end"
  | "block sequence"
  | "block mapping"
  | "block end"
  | "key"
  | "value"
  | "entry"
  | "alias"
  | "anchor"
  | "tag"
  | "scalar"
  | "["
  | "]"
  | "{"
  | "}"
  | ",";

export interface YamlToken {
  readonly kind: YamlTokenKind;
  /** From 0. */
  readonly line: number;
}

/** Where YAML ends to be YAML; `line` as Go's library counts it, 0 for none. */
export class YamlFault extends Error {
  readonly line: number;

  /** @param line where the problem is, from 0; `context` where that begins what it is in */
  constructor(problem: string, line: number, context = 0) {
    super(problem);
    this.line = line === 0 ? context : line;
  }
}

/** A place where a key without a question mark may have begun. */
interface PossibleKey {
  readonly required: boolean;
  /** The number of its token, from the first of the text. */
  readonly token: number;
  readonly line: number;
  readonly column: number;
  readonly at: number;
}

/** Keys without a question mark stand on one line and are not longer than this. */
const longestKey = 1024;

/**
 * Splits YAML into tokens as libyaml does, on which Go's library is built; contents are left out. Slow: it tells why a
 * text that could not be read is none, in the words of Go's library.
 * Source: YAML 1.1, chapters 5 to 9.
 */
export class YamlScanner {
  readonly #text: readonly string[];
  #at = 0;
  #line = 0;
  #column = 0;
  #flow = 0;
  #indent = -1;
  readonly #indents: number[] = [];
  #keyAllowed = true;
  /** By level of flow. */
  readonly #keys: (PossibleKey | undefined)[] = [undefined];
  readonly #tokens: YamlToken[] = [];
  #taken = 0;
  #ended = false;

  constructor(text: string) {
    this.#text = Array.from(text.startsWith("\ufeff") ? text.slice(1) : text);
  }

  /** The next token, left in its place. @throws YamlFault */
  peek(): YamlToken {
    while (this.#tokens.length === 0 || this.#mayBeKey()) {
      if (this.#ended) break;
      this.#fetch();
    }
    return this.#tokens[0] as YamlToken;
  }

  next(): YamlToken {
    const token = this.peek();
    this.#tokens.shift();
    this.#taken++;
    return token;
  }

  /** Whether the first token may turn out to be a key, before which others belong. */
  #mayBeKey(): boolean {
    const level = this.#keys.findIndex((key) => key?.token === this.#taken);
    return level >= 0 && this.#isValid(level);
  }

  /** A key that goes on for too long is none. */
  #isValid(level: number): boolean {
    const key = this.#keys[level];
    if (key === undefined) return false;
    if (key.line >= this.#line && key.at + longestKey >= this.#at) return true;
    if (key.required) throw this.#fault("could not find expected ':'");
    this.#keys[level] = undefined;
    return false;
  }

  #fetch(): void {
    this.#skipSpace();
    this.#unroll(this.#column);
    const char = this.#char();
    const marker = this.#documentMarker();
    const beforeSpace = this.#isBlankOrEnd(1);
    if (char === "") this.#end();
    else if (this.#column === 0 && char === "%") this.#directive();
    else if (marker !== undefined) this.#marker(marker);
    else if (char === "[" || char === "{") this.#open(char);
    else if (char === "]" || char === "}") this.#shut(char);
    else if (char === ",") {
      this.#dropKey();
      this.#keyAllowed = true;
      this.#single(char);
    } else if (char === "-" && beforeSpace) this.#entry();
    else if (char === "?" && (this.#flow > 0 || beforeSpace)) this.#key();
    else if (char === ":" && (this.#flow > 0 || beforeSpace)) this.#value();
    else if ((char === "|" || char === ">") && this.#flow === 0) this.#block();
    else this.#node(char);
  }

  /** What may be a key, or has properties. */
  #node(char: string): void {
    const isPlain = !/[\s\-?:,[\]{}#&*!|>'"%@`]/.test(char) || (char === "-" && !this.#isBlank(1)) || (this.#flow === 0 && /[?:]/.test(char));
    if (!isPlain && !/[*&!'"]/.test(char)) throw this.#fault("found character that cannot start any token");
    this.#possibleKey();
    this.#keyAllowed = false;
    if (char === "*") this.#anchor("alias");
    else if (char === "&") this.#anchor("anchor");
    else if (char === "!") this.#tag();
    else if (char === "'" || char === '"') this.#quoted(char);
    else this.#plain();
  }

  #directive(): void {
    this.#close();
    const line = this.#line;
    this.#skip();
    const start = this.#at;
    while (/^[0-9A-Za-z_-]$/.test(this.#char())) this.#skip();
    if (this.#at === start) throw this.#fault("could not find expected directive name");
    if (!this.#isBlankOrEnd(0)) throw this.#fault("found unexpected non-alphabetical character");
    while (!this.#isBreakOrEnd()) this.#skip();
    this.#push("directive", line);
  }

  #marker(marker: "document start" | "document end"): void {
    this.#close();
    this.#push(marker, this.#line);
    for (let index = 0; index < 3; index++) this.#skip();
  }

  #open(char: "[" | "{"): void {
    this.#possibleKey();
    this.#keys.push(undefined);
    this.#flow++;
    this.#keyAllowed = true;
    this.#single(char);
  }

  #shut(char: "]" | "}"): void {
    this.#dropKey();
    if (this.#flow > 0) {
      this.#flow--;
      this.#keys.pop();
    }
    this.#keyAllowed = false;
    this.#single(char);
  }

  #end(): void {
    if (this.#column !== 0) {
      this.#column = 0;
      this.#line++;
    }
    this.#close();
    this.#ended = true;
    this.#push("stream end", this.#line);
  }

  /** Ends all blocks: a document, or the text, is over. */
  #close(): void {
    this.#unroll(-1);
    this.#dropKey();
    this.#keyAllowed = false;
  }

  #entry(): void {
    if (this.#flow === 0) {
      if (!this.#keyAllowed) throw this.#fault("block sequence entries are not allowed in this context");
      this.#roll(this.#column, this.#line, "block sequence");
    }
    this.#dropKey();
    this.#keyAllowed = true;
    this.#single("entry");
  }

  #key(): void {
    if (this.#flow === 0) {
      if (!this.#keyAllowed) throw this.#fault("mapping keys are not allowed in this context");
      this.#roll(this.#column, this.#line, "block mapping");
    }
    this.#dropKey();
    this.#keyAllowed = this.#flow === 0;
    this.#single("key");
  }

  #value(): void {
    const level = this.#keys.length - 1;
    const key = this.#isValid(level) ? this.#keys[level] : undefined;
    if (key !== undefined) {
      this.#tokens.splice(key.token - this.#taken, 0, { kind: "key", line: key.line });
      this.#roll(key.column, key.line, "block mapping", key.token);
      this.#keys[level] = undefined;
      this.#keyAllowed = false;
    } else {
      if (this.#flow === 0) {
        if (!this.#keyAllowed) throw this.#fault("mapping values are not allowed in this context");
        this.#roll(this.#column, this.#line, "block mapping");
      }
      this.#keyAllowed = this.#flow === 0;
    }
    this.#single("value");
  }

  #anchor(kind: "alias" | "anchor"): void {
    const line = this.#line;
    this.#skip();
    const start = this.#at;
    while (/^[0-9A-Za-z_-]$/.test(this.#char())) this.#skip();
    if (this.#at === start || !(this.#isBlankOrEnd(0) || /[?:,\]}%@`]/.test(this.#char())))
      throw this.#fault("did not find expected alphabetic or numeric character");
    this.#push(kind, line);
  }

  #tag(): void {
    const line = this.#line;
    this.#skip();
    if (this.#char() === "<") {
      this.#skip();
      this.#tagAddress();
      if (this.#char() !== ">") throw this.#fault("did not find the expected '>'");
      this.#skip();
    } else {
      let length = 0;
      while (/^[0-9A-Za-z_-]$/.test(this.#char(length))) length++;
      const hasHandle = this.#char(length) === "!";
      if (hasHandle) for (let index = 0; index <= length; index++) this.#skip();
      this.#tagAddress(hasHandle);
    }
    if (!this.#isBlankOrEnd(0)) throw this.#fault("did not find expected whitespace or line break");
    this.#push("tag", line);
  }

  /** Commas belong to it, even inside flow. */
  #tagAddress(required = true): void {
    const start = this.#at;
    while (/^[-0-9A-Za-z_;/?:@&=+$.!~*'()%,[\]]$/.test(this.#char())) this.#skip();
    if (required && this.#at === start) throw this.#fault("did not find expected tag URI");
  }

  #block(): void {
    const line = this.#line;
    this.#dropKey();
    this.#keyAllowed = true;
    this.#skip();
    let increment = 0;
    for (let indicator = 0; indicator < 2 && /^[-+0-9]$/.test(this.#char()); indicator++) {
      if (this.#char() === "0") throw this.#fault("found an indentation indicator equal to 0");
      if (/[0-9]/.test(this.#char())) increment = Number(this.#char());
      this.#skip();
    }
    while (this.#isBlank(0)) this.#skip();
    if (this.#char() === "#") while (!this.#isBreakOrEnd()) this.#skip();
    if (!this.#isBreakOrEnd()) throw this.#fault("did not find expected comment or line break");
    this.#skip();
    let indent = increment === 0 ? 0 : Math.max(this.#indent, 0) + increment;
    indent = this.#blockBreaks(indent);
    while (this.#column === indent && this.#char() !== "") {
      while (!this.#isBreakOrEnd()) this.#skip();
      this.#skip();
      this.#blockBreaks(indent);
    }
    this.#push("scalar", line);
  }

  /** Skips empty lines and indentation; answers how deep a block scalar is indented, told or found (`indent` 0). */
  #blockBreaks(indent: number): number {
    let deepest = 0;
    for (;;) {
      while ((indent === 0 || this.#column < indent) && this.#char() === " ") this.#skip();
      deepest = Math.max(deepest, this.#column);
      if ((indent === 0 || this.#column < indent) && this.#char() === "\t") {
        throw this.#fault("found a tab character where an indentation space is expected");
      }
      if (!this.#isBreak()) break;
      this.#skip();
    }
    return indent === 0 ? Math.max(deepest, this.#indent + 1, 1) : indent;
  }

  #quoted(quote: string): void {
    const line = this.#line;
    this.#skip();
    for (;;) {
      if (this.#documentMarker() !== undefined) throw this.#fault("found unexpected document indicator");
      const char = this.#char();
      if (char === "") throw this.#fault("found unexpected end of stream");
      if (char === quote && !(quote === "'" && this.#char(1) === "'")) break;
      if (char === "'" && quote === "'") this.#skip();
      if (char === "\\" && quote === '"') this.#escape();
      this.#skip();
    }
    this.#skip();
    this.#push("scalar", line);
  }

  /** Up to the last character of an escape. */
  #escape(): void {
    const code = this.#char(1);
    const digits = { x: 2, u: 4, U: 8 }[code] ?? 0;
    if (digits === 0 && !/^[0abt\tnvfre "'/\\N_LP\n\r\u0085\u2028\u2029]$/.test(code)) throw this.#fault("found unknown escape character");
    this.#skip();
    if (digits === 0) return;
    let value = "";
    for (let index = 1; index <= digits; index++) {
      if (!/^[0-9a-fA-F]$/.test(this.#char(index))) {
        this.#skip();
        throw this.#fault("did not find expected hexdecimal number");
      }
      value += this.#char(index);
    }
    const point = Number.parseInt(value, 16);
    if ((point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff) throw this.#fault("found invalid Unicode character escape code");
    for (let index = 0; index < digits; index++) this.#skip();
  }

  #plain(): void {
    const line = this.#line;
    const indent = this.#indent + 1;
    let crossed = false;
    while (this.#documentMarker() === undefined && this.#char() !== "#") {
      while (!this.#isBlankOrEnd(0)) {
        const char = this.#char();
        if ((char === ":" && this.#isBlankOrEnd(1)) || (this.#flow > 0 && /[,?[\]{}]/.test(char))) break;
        this.#skip();
        crossed = false;
      }
      if (!this.#isBlank(0) && !this.#isBreak()) break;
      while (this.#isBlank(0) || this.#isBreak()) {
        if (this.#isBreak()) crossed = true;
        else if (crossed && this.#column < indent && this.#char() === "\t") throw this.#fault("found a tab character that violates indentation");
        this.#skip();
      }
      if (this.#flow === 0 && this.#column < indent) break;
    }
    if (crossed) this.#keyAllowed = true;
    this.#push("scalar", line);
  }

  /** Begins a block at a column that is deeper than the one around it; `token` is where, when that is not the end. */
  #roll(column: number, line: number, kind: YamlTokenKind, token?: number): void {
    if (this.#flow > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    this.#tokens.splice(token === undefined ? this.#tokens.length : token - this.#taken, 0, { kind, line });
  }

  #unroll(column: number): void {
    if (this.#flow > 0) return;
    while (this.#indent > column) {
      this.#push("block end", this.#line);
      this.#indent = this.#indents.pop() as number;
    }
  }

  #possibleKey(): void {
    if (!this.#keyAllowed) return;
    this.#dropKey();
    this.#keys[this.#keys.length - 1] = {
      required: this.#flow === 0 && this.#indent === this.#column,
      token: this.#taken + this.#tokens.length,
      line: this.#line,
      column: this.#column,
      at: this.#at,
    };
  }

  #dropKey(): void {
    if (this.#keys.at(-1)?.required === true) throw this.#fault("could not find expected ':'");
    this.#keys[this.#keys.length - 1] = undefined;
  }

  #skipSpace(): void {
    for (;;) {
      while (this.#char() === " " || ((this.#flow > 0 || !this.#keyAllowed) && this.#char() === "\t")) this.#skip();
      if (this.#char() === "#") while (!this.#isBreakOrEnd()) this.#skip();
      if (!this.#isBreak()) return;
      this.#skip();
      if (this.#flow === 0) this.#keyAllowed = true;
    }
  }

  #documentMarker(): "document start" | "document end" | undefined {
    if (this.#column !== 0 || !this.#isBlankOrEnd(3)) return undefined;
    const marker = this.#char() + this.#char(1) + this.#char(2);
    return marker === "---" ? "document start" : marker === "..." ? "document end" : undefined;
  }

  #single(kind: YamlTokenKind): void {
    this.#push(kind, this.#line);
    this.#skip();
  }

  #push(kind: YamlTokenKind, line: number): void {
    this.#tokens.push({ kind, line });
  }

  /** A fault at the place that was reached; lines are told from 1. */
  #fault(problem: string): YamlFault {
    return new YamlFault(problem, this.#line === 0 ? 0 : this.#line + 1);
  }

  /** One character, or one line break. */
  #skip(): void {
    if (this.#isBreak()) {
      if (this.#char() === "\r" && this.#char(1) === "\n") this.#at++;
      this.#line++;
      this.#column = 0;
    } else this.#column++;
    this.#at++;
  }

  #char(ahead = 0): string {
    return this.#text[this.#at + ahead] ?? "";
  }

  #isBlank(ahead: number): boolean {
    const char = this.#char(ahead);
    return char === " " || char === "\t";
  }

  #isBreak(ahead = 0): boolean {
    const char = this.#char(ahead);
    return char === "\n" || char === "\r" || char === "\u0085" || char === "\u2028" || char === "\u2029";
  }

  #isBreakOrEnd(ahead = 0): boolean {
    return this.#char(ahead) === "" || this.#isBreak(ahead);
  }

  #isBlankOrEnd(ahead: number): boolean {
    return this.#isBlank(ahead) || this.#isBreakOrEnd(ahead);
  }
}
