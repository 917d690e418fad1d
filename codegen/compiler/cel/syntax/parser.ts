import type { CelType } from "../types/cel-type.ts";
import { boolType, bytesType, doubleType, intType, nullType, stringType, uintType } from "../types/cel-type.ts";
import type { CelValue } from "../values/cel-value.ts";
import type { Expr } from "./expr.ts";
import { type CelIssue, CelIssuesError, MAX_ISSUES } from "./issue.ts";
import { type Token, type TokenKind, tokenize } from "./lexer.ts";
import { bytesLiteral, doubleLiteral, intLiteral, stringLiteral, uintLiteral } from "./literal.ts";
import { createMacroTable, type MacroTable, macroKey } from "./macro.ts";
import { RESERVED_WORDS } from "./reserved-words.ts";
import { standardMacros } from "./standard-macros.ts";
import { twoVariableMacros } from "./two-variable-macros.ts";

/** How deep expressions may nest, and how long a chain of one kind of operator may be: cel-go's limit. */
const MAX_DEPTH = 250;
/** How high the tree may become; nests of chains would otherwise multiply. Later passes recurse over the tree. */
const MAX_HEIGHT = 1000;
/** Source longer than this many UTF-16 units is refused, as in cel-go. */
const MAX_LENGTH = 100_000;

const PRIMARY_START: readonly TokenKind[] = [
  "[",
  "{",
  "(",
  ".",
  "-",
  "!",
  "true",
  "false",
  "null",
  "FLOAT",
  "INT",
  "UINT",
  "STRING",
  "BYTES",
  "IDENTIFIER",
];
const PRIMARY_SET: ReadonlySet<TokenKind> = new Set(PRIMARY_START);
const FIELD_START: ReadonlySet<TokenKind> = new Set<TokenKind>(["IDENTIFIER", "ESC_IDENTIFIER"]);
const PRIMARY_TEXT = "'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER";
const MAP_START_TEXT =
  "{'[', '{', '}', '(', '.', ',', '-', '!', '?', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}";

const ARGUMENT_START: ReadonlySet<TokenKind> = new Set<TokenKind>([...PRIMARY_START, ")"]);
const ARGUMENT_START_TEXT = `{${PRIMARY_TEXT.replace("'(', ", "'(', ')', ")}}`;

const RELATIONS: ReadonlyMap<TokenKind, string> = new Map([
  ["<", "_<_"],
  ["<=", "_<=_"],
  [">=", "_>=_"],
  [">", "_>_"],
  ["==", "_==_"],
  ["!=", "_!=_"],
  ["in", "@in"],
]);
const SUMS: ReadonlyMap<TokenKind, string> = new Map([
  ["+", "_+_"],
  ["-", "_-_"],
]);
const PRODUCTS: ReadonlyMap<TokenKind, string> = new Map([
  ["*", "_*_"],
  ["/", "_/_"],
  ["%", "_%_"],
]);

/** The macros that `parse` knows when none are given. */
export const defaultMacros: MacroTable = createMacroTable([...standardMacros, ...twoVariableMacros]);

/** Options of `parse`. */
export interface ParseOptions {
  readonly macros?: MacroTable;
  /** Whether `a.?b`, `a[?k]` and `{?k: v}` are allowed; true when not given. */
  readonly optionalSyntax?: boolean;
  /** Whether a.`b-c` is allowed; true when not given. */
  readonly quotedFields?: boolean;
}

/** Parses an expression; throws `CelIssuesError` with cel-go's wording when it is none. Source: CEL language definition, "Syntax". */
export function parse(source: string, options: ParseOptions = {}): Expr {
  return parseExpression(source, options).expr;
}

/** A parsed expression and the nodes it consists of, numbered from 1 to `count`. */
export interface ParsedExpr {
  readonly expr: Expr;
  readonly count: number;
}

/** As `parse`, and says how many ids were given. */
export function parseExpression(source: string, options: ParseOptions = {}): ParsedExpr {
  if (source.length > MAX_LENGTH) {
    throw new CelIssuesError("", [{ offset: -1, message: `expression code point size exceeds limit: size: ${source.length}, limit ${MAX_LENGTH}` }]);
  }
  const issues: CelIssue[] = [];
  const tokens = tokenize(source, issues);
  if (issues.length > MAX_ISSUES) {
    throw new CelIssuesError(source, issues);
  }
  const parser = new Parser(tokens, issues, options);
  const expr = parser.parseAll();
  if (expr === undefined || issues.length > 0) {
    throw new CelIssuesError(source, issues);
  }
  return { expr, count: parser.count };
}

/** Thrown inside the parser after the issue was recorded: nothing more can be made of the source. */
class ParseStop extends Error {}

/** Thrown where a token does not belong; what is being parsed ends there, and what is around it goes on with the next token that may follow it. */
class Mismatch extends Error {}

/** What may stand after a complete operand, besides what ends the expression that it is in. */
const AFTER_OPERAND: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ".",
  "[",
  "?",
  "&&",
  "||",
  ...RELATIONS.keys(),
  ...SUMS.keys(),
  ...PRODUCTS.keys(),
]);

/** What ends an expression, by what it stands in. */
const ENDS = {
  source: new Set<TokenKind>(["EOF"]),
  parentheses: new Set<TokenKind>([")"]),
  index: new Set<TokenKind>(["]"]),
  list: new Set<TokenKind>(["]", ","]),
  key: new Set<TokenKind>([":"]),
  value: new Set<TokenKind>(["}", ","]),
  argument: new Set<TokenKind>([")", ","]),
} satisfies Record<string, ReadonlySet<TokenKind>>;

type Unnumbered<E> = E extends Expr ? Omit<E, "id" | "offset"> : never;

class Parser {
  readonly #tokens: readonly Token[];
  readonly #issues: CelIssue[];
  readonly #macros: MacroTable;
  readonly #optionalSyntax: boolean;
  readonly #quotedFields: boolean;
  readonly #heights: number[] = [0];
  /** What ends the expressions that are being parsed, the innermost last. */
  readonly #ends: ReadonlySet<TokenKind>[] = [ENDS.source];
  /** After a mismatch nothing more is reported until a token fits. */
  #recovering = false;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], issues: CelIssue[], { macros = defaultMacros, optionalSyntax = true, quotedFields = true }: ParseOptions) {
    this.#tokens = tokens;
    this.#issues = issues;
    this.#macros = macros;
    this.#optionalSyntax = optionalSyntax;
    this.#quotedFields = quotedFields;
  }

  get count(): number {
    return this.#heights.length - 1;
  }

  parseAll(): Expr | undefined {
    try {
      const expr = this.#expression();
      const token = this.#peek();
      if (token.kind !== "EOF") {
        const only = this.#peek(1).kind === "EOF";
        this.#syntax(token, `${only ? "extraneous" : "mismatched"} input '${token.text}' expecting <EOF>`);
        return undefined;
      }
      return expr;
    } catch (error) {
      if (error instanceof ParseStop || error instanceof Mismatch) {
        return undefined;
      }
      throw error;
    }
  }

  /** An expression inside something else. */
  #inside(ends: ReadonlySet<TokenKind>): Expr {
    this.#ends.push(ends);
    const depth = this.#ends.length;
    try {
      return this.#expression();
    } finally {
      this.#ends.length = depth - 1;
    }
  }

  #expression(): Expr {
    this.#depth += 1;
    this.#limit(this.#depth);
    const condition = this.#logical("||", "_||_", () => this.#logical("&&", "_&&_", () => this.#binary(RELATIONS, () => this.#sum())));
    let result = condition;
    if (this.#peek().kind === "?") {
      const { offset } = this.#next();
      this.#ends.push(ENDS.key);
      const then = this.#logical("||", "_||_", () => this.#logical("&&", "_&&_", () => this.#binary(RELATIONS, () => this.#sum())));
      this.#ends.pop();
      this.#expect(":", PRIMARY_SET);
      const otherwise = this.#expression();
      result = this.#call(offset, "_?_:_", undefined, [condition, then, otherwise]);
    }
    this.#depth -= 1;
    return result;
  }

  /** A chain of `&&` or `||` becomes one call with all operands, so that long chains do not make high trees. */
  #logical(operator: TokenKind, name: string, operand: () => Expr): Expr {
    const first = operand();
    if (this.#peek().kind !== operator) {
      return first;
    }
    const { offset } = this.#peek();
    const operands = [first];
    while (this.#peek().kind === operator) {
      this.#next();
      operands.push(operand());
    }
    return this.#call(offset, name, undefined, operands);
  }

  #sum(): Expr {
    return this.#binary(SUMS, () => this.#binary(PRODUCTS, () => this.#unary()));
  }

  #binary(operators: ReadonlyMap<TokenKind, string>, operand: () => Expr): Expr {
    let left = operand();
    for (let length = 1; ; length += 1) {
      const name = operators.get(this.#peek().kind);
      if (name === undefined) {
        return left;
      }
      this.#limit(length);
      const { offset } = this.#next();
      left = this.#call(offset, name, undefined, [left, operand()]);
    }
  }

  #unary(): Expr {
    const first = this.#peek();
    if (first.kind === "!") {
      const count = this.#repeated("!");
      if (!PRIMARY_SET.has(this.#peek().kind)) {
        this.#syntax(this.#peek(), `extraneous input '${this.#peek().text}' expecting {${PRIMARY_TEXT}}`);
      }
      const operand = this.#member(this.#primary());
      return count % 2 === 0 ? operand : this.#call(first.offset, "!_", undefined, [operand]);
    }
    if (first.kind === "-") {
      const following = this.#peek(1).kind;
      if (following === "INT" || following === "FLOAT") {
        this.#next();
        return this.#member(this.#number(this.#next(), first));
      }
      const count = this.#repeated("-");
      const operand = this.#member(this.#primary());
      return count % 2 === 0 ? operand : this.#call(first.offset, "-_", undefined, [operand]);
    }
    return this.#member(this.#primary());
  }

  #repeated(kind: TokenKind): number {
    let count = 0;
    while (this.#peek().kind === kind) {
      this.#next();
      count += 1;
    }
    return count;
  }

  #member(primary: Expr): Expr {
    let expr = primary;
    for (let length = 1; ; length += 1) {
      const token = this.#peek();
      this.#limit(length);
      if (token.kind !== "." && token.kind !== "[") {
        return expr;
      }
      this.#next();
      const operand = expr;
      expr = this.#recoverable(token, () => (token.kind === "." ? this.#selection(operand, token) : this.#index(operand, token)));
    }
  }

  #index(operand: Expr, open: Token): Expr {
    const optional = this.#optionalMark(open, "[?");
    const first = this.#peek();
    if (!optional && !PRIMARY_SET.has(first.kind) && !PRIMARY_SET.has(this.#peek(1).kind)) {
      this.#mismatch(first, `{${PRIMARY_TEXT.replace("'!', ", "'!', '?', ")}}`);
    }
    const index = this.#inside(ENDS.index);
    this.#expect("]");
    return this.#call(open.offset, optional ? "_[?_]" : "_[_]", undefined, [operand, index]);
  }

  #selection(operand: Expr, dot: Token): Expr {
    const optional = this.#optionalMark(dot, ".?");
    const name = this.#peek();
    if (name.kind === "IDENTIFIER" && this.#peek(1).kind === "(" && !optional) {
      this.#next();
      const open = this.#next();
      return this.#invocation(open.offset, name.text, operand, this.#arguments());
    }
    if (name.kind === "IDENTIFIER" || name.kind === "ESC_IDENTIFIER") {
      this.#next();
      const field = this.#fieldName(name);
      return this.#node(dot.offset, { kind: "select", operand, field, test: false, optional }, [operand]);
    }
    if (name.kind === "in") {
      // `in` goes on as the operator that it is, so that what follows is looked at too.
      this.#syntax(name, "no viable alternative at input '.in'");
      return operand;
    }
    if (name.kind === "true" || name.kind === "false" || name.kind === "null") {
      this.#syntax(name, `mismatched input '${name.text}' expecting IDENTIFIER`);
    } else {
      this.#syntax(name, `no viable alternative at input '.${name.kind === "EOF" ? "" : name.text}'`);
    }
    throw new ParseStop();
  }

  /** The name of a field that may be quoted. */
  #fieldName(token: Token): string {
    if (token.kind === "IDENTIFIER") {
      return token.text;
    }
    if (!this.#quotedFields) {
      this.#issues.push({ offset: token.offset, message: "unsupported syntax: '`'" });
    }
    return token.text.slice(1, -1);
  }

  #primary(): Expr {
    return this.#recoverable(this.#peek(), () => this.#primaryOf());
  }

  /** What `parse` makes; where a token does not belong, nothing in its place, and parsing goes on where something fits again. */
  #recoverable(start: Token, parse: () => Expr): Expr {
    const depth = this.#depth;
    const ends = this.#ends.length;
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof Mismatch)) {
        throw error;
      }
      this.#depth = depth;
      this.#ends.length = ends;
      while (this.#peek().kind !== "EOF" && !this.#mayFollow(this.#peek())) {
        this.#at += 1;
      }
      return this.#constant(start.offset, null, nullType);
    }
  }

  #mayFollow(token: Token): boolean {
    return AFTER_OPERAND.has(token.kind) || this.#ends.some((ends) => ends.has(token.kind));
  }

  #primaryOf(): Expr {
    const token = this.#peek();
    if (!PRIMARY_SET.has(token.kind) || token.kind === "-" || token.kind === "!") {
      return this.#unexpected(token);
    }
    this.#next();
    switch (token.kind) {
      case "(": {
        const inner = this.#inside(ENDS.parentheses);
        this.#expect(")");
        return inner;
      }
      case "[":
        return this.#list(token);
      case "{":
        return this.#map(token);
      case ".":
      case "IDENTIFIER":
        return this.#name(token);
      default:
        return this.#literal(token);
    }
  }

  /** Reports and skips one token that does not belong before what is expected. */
  #skipStray(expected: ReadonlySet<TokenKind>, text: string): void {
    const token = this.#peek();
    if (!expected.has(token.kind) && expected.has(this.#peek(1).kind)) {
      this.#syntax(token, `extraneous input '${token.text}' expecting ${text}`);
      this.#next();
    }
  }

  /** A stray token before something usable is skipped, so that later mistakes are reported too. */
  #unexpected(token: Token): Expr {
    if (token.kind === "EOF" || !PRIMARY_SET.has(this.#peek(1).kind)) {
      this.#mismatch(token, `{${PRIMARY_TEXT}}`);
    }
    this.#syntax(token, `extraneous input '${token.text}' expecting {${PRIMARY_TEXT}}`);
    this.#next();
    return this.#unary();
  }

  #name(first: Token): Expr {
    const leadingDot = first.kind === ".";
    const identifier = leadingDot ? this.#expect("IDENTIFIER") : first;
    const name = `${leadingDot ? "." : ""}${identifier.text}`;
    if (this.#peek().kind === "(") {
      this.#refuseReserved(identifier, first);
      const open = this.#next();
      return this.#invocation(open.offset, name, undefined, this.#arguments());
    }
    const message = this.#messageName(name);
    if (message !== undefined) {
      return this.#message(message);
    }
    this.#refuseReserved(identifier, first);
    return this.#node(first.offset, { kind: "identifier", name }, []);
  }

  #refuseReserved(identifier: Token, at: Token): void {
    if (RESERVED_WORDS.has(identifier.text)) {
      this.#issues.push({ offset: at.offset, message: `reserved identifier: ${identifier.text}` });
    }
  }

  /** When the names and dots ahead end in `{`, takes them and answers the message's name. */
  #messageName(first: string): string | undefined {
    let ahead = 0;
    let name = first;
    while (this.#peek(ahead).kind === "." && this.#peek(ahead + 1).kind === "IDENTIFIER") {
      name += `.${this.#peek(ahead + 1).text}`;
      ahead += 2;
    }
    if (this.#peek(ahead).kind !== "{") {
      return undefined;
    }
    this.#at += ahead;
    return name;
  }

  #message(name: string): Expr {
    const open = this.#next();
    const fields: { name: string; offset: number; value: Expr; optional: boolean }[] = [];
    while (this.#peek().kind !== "}") {
      const optional = this.#optionalMark(this.#peek(), "?");
      this.#skipStray(FIELD_START, "{'}', ',', '?', IDENTIFIER, ESC_IDENTIFIER}");
      const field = this.#peek();
      if (field.kind !== "IDENTIFIER" && field.kind !== "ESC_IDENTIFIER") {
        this.#syntax(field, `mismatched input '${field.text}' expecting {'}', ',', '?', IDENTIFIER, ESC_IDENTIFIER}`);
        throw new ParseStop();
      }
      this.#next();
      const colon = this.#expect(":", PRIMARY_SET);
      const value = this.#inside(ENDS.value);
      fields.push({ name: this.#fieldName(field), offset: colon.offset, value, optional });
      if (this.#peek().kind !== ",") {
        break;
      }
      this.#next();
    }
    this.#expect("}");
    const children = fields.map((field) => field.value);
    return this.#node(open.offset, { kind: "message", name, fields }, children);
  }

  #list(open: Token): Expr {
    const elements: { value: Expr; optional: boolean }[] = [];
    while (!this.#closes("]", elements.length === 0)) {
      const optional = this.#optionalMark(this.#peek(), "?");
      elements.push({ value: this.#inside(ENDS.list), optional });
    }
    const children = elements.map((element) => element.value);
    return this.#node(open.offset, { kind: "list", elements }, children);
  }

  #map(open: Token): Expr {
    const entries: { key: Expr; value: Expr; optional: boolean }[] = [];
    if (this.#peek().kind === "EOF") {
      this.#mismatch(this.#peek(), MAP_START_TEXT);
    }
    if (this.#peek().kind !== "}" && this.#peek().kind !== "?" && this.#peek().kind !== ",") {
      this.#skipStray(PRIMARY_SET, MAP_START_TEXT);
    }
    while (!this.#closes("}", entries.length === 0)) {
      const optional = this.#optionalMark(this.#peek(), "?");
      const key = this.#inside(ENDS.key);
      this.#expect(":", PRIMARY_SET);
      entries.push({ key, value: this.#inside(ENDS.value), optional });
    }
    const children = entries.flatMap((entry) => [entry.key, entry.value]);
    return this.#node(open.offset, { kind: "map", entries }, children);
  }

  /** Takes the end of a list or map and answers true, or the comma before the next element. A comma may stand before the end. */
  #closes(close: "]" | "}", isEmpty: boolean): boolean {
    if (!isEmpty && this.#peek().kind !== "," && this.#peek().kind !== close) {
      const next = this.#peek(1).kind;
      if (next !== close && next !== ",") {
        this.#mismatch(this.#peek(), `{'${close}', ','}`);
      }
      this.#syntax(this.#peek(), `extraneous input '${this.#peek().text}' expecting {'${close}', ','}`);
      this.#next();
      if (this.#peek().kind === ",") {
        this.#next();
      }
      this.#expect(close);
      return true;
    }
    if (this.#peek().kind === close) {
      this.#next();
      return true;
    }
    if (this.#peek().kind !== ",") {
      return false;
    }
    const following = this.#peek(1).kind;
    if (!isEmpty && (PRIMARY_SET.has(following) || following === "?")) {
      this.#next();
      return false;
    }
    this.#next();
    this.#expect(close);
    return true;
  }

  #arguments(): Expr[] {
    const args: Expr[] = [];
    if (this.#peek().kind === "EOF") {
      this.#mismatch(this.#peek(), ARGUMENT_START_TEXT);
    }
    this.#skipStray(ARGUMENT_START, ARGUMENT_START_TEXT);
    if (this.#peek().kind !== ")") {
      args.push(this.#inside(ENDS.argument));
      while (this.#peek().kind === ",") {
        this.#next();
        args.push(this.#inside(ENDS.argument));
      }
    }
    this.#expect(")");
    return args;
  }

  #invocation(offset: number, name: string, target: Expr | undefined, args: readonly Expr[]): Expr {
    const macro = this.#macros.get(macroKey(name, args.length, target !== undefined));
    const expanded = macro?.expand(
      {
        offset,
        nextId: () => this.#register(offset, target === undefined ? args : [target, ...args]),
        fail: (at, message) => {
          this.#issues.push({ offset: at.offset, message });
          return at;
        },
      },
      target,
      args,
    );
    return expanded ?? this.#call(offset, name, target, args);
  }

  #literal(token: Token): Expr {
    switch (token.kind) {
      case "true":
      case "false":
        return this.#constant(token.offset, token.kind === "true", boolType);
      case "null":
        return this.#constant(token.offset, null, nullType);
      case "STRING":
        return this.#constant(token.offset, this.#valid(token, stringLiteral(token.text), "invalid unicode code point"), stringType);
      case "BYTES":
        return this.#constant(token.offset, this.#valid(token, bytesLiteral(token.text), "unable to unescape string"), bytesType);
      default:
        return this.#number(token, undefined);
    }
  }

  #number(token: Token, minus: Token | undefined): Expr {
    const text = `${minus === undefined ? "" : "-"}${token.text}`;
    const start = minus ?? token;
    if (token.kind === "INT") {
      return this.#constant(start.offset, this.#valid(start, intLiteral(text), "invalid int literal"), intType);
    }
    if (token.kind === "UINT") {
      return this.#constant(start.offset, this.#valid(start, uintLiteral(text), "invalid uint literal"), uintType);
    }
    return this.#constant(start.offset, this.#valid(start, doubleLiteral(text), "invalid double literal"), doubleType);
  }

  #valid(at: Token, value: CelValue | undefined, complaint: string): CelValue {
    if (value === undefined) {
      this.#issues.push({ offset: at.offset, message: complaint });
      return null;
    }
    return value;
  }

  #optionalMark(at: Token, syntax: string): boolean {
    if (this.#peek().kind !== "?") {
      return false;
    }
    this.#next();
    if (!this.#optionalSyntax) {
      this.#issues.push({ offset: at.offset, message: `unsupported syntax '${syntax}'` });
    }
    return true;
  }

  #constant(offset: number, value: CelValue, type: CelType): Expr {
    return this.#node(offset, { kind: "constant", value, type }, []);
  }

  #call(offset: number, name: string, target: Expr | undefined, args: readonly Expr[]): Expr {
    return this.#node(offset, { kind: "call", function: name, target, arguments: args }, target === undefined ? args : [target, ...args]);
  }

  #node(offset: number, node: Unnumbered<Expr>, children: readonly Expr[]): Expr {
    return { ...node, id: this.#register(offset, children), offset };
  }

  #register(_offset: number, children: readonly Expr[]): number {
    let height = 0;
    for (const child of children) {
      height = Math.max(height, this.#heights[child.id] ?? 0);
    }
    if (height >= MAX_HEIGHT) {
      this.#limit(MAX_DEPTH + 1);
    }
    return this.#heights.push(height + 1) - 1;
  }

  #limit(depth: number): void {
    if (depth > MAX_DEPTH) {
      this.#issues.push({ offset: -1, message: `expression recursion limit exceeded: ${MAX_DEPTH}` });
      throw new ParseStop();
    }
  }

  #peek(ahead = 0): Token {
    const token = this.#tokens[this.#at + ahead] ?? this.#tokens[this.#tokens.length - 1];
    if (token === undefined) {
      throw new ParseStop();
    }
    return token;
  }

  #next(): Token {
    const token = this.#peek();
    this.#at += 1;
    this.#recovering = false;
    return token;
  }

  /**
   * Takes a token of a kind. A stray one before it is skipped, and it is taken for granted where what follows it is there already:
   * `follow`, or without, what may follow an operand here.
   */
  #expect(kind: TokenKind, follow?: ReadonlySet<TokenKind>): Token {
    const token = this.#peek();
    if (token.kind === kind) {
      return this.#next();
    }
    const expected = kind === "IDENTIFIER" ? kind : `'${kind}'`;
    if (this.#peek(1).kind === kind) {
      this.#syntax(token, `extraneous input '${token.text}' expecting ${expected}`);
      this.#next();
      return this.#next();
    }
    const isMissing = follow === undefined ? AFTER_OPERAND.has(token.kind) || this.#ends.at(-1)?.has(token.kind) : follow.has(token.kind);
    if (isMissing !== true || kind === "IDENTIFIER") {
      this.#mismatch(token, expected);
    }
    this.#syntax(token, `missing ${expected} at '${token.text}'`);
    return token;
  }

  #mismatch(at: Token, expected: string): never {
    this.#syntax(at, `mismatched input '${at.text}' expecting ${expected}`);
    throw new Mismatch();
  }

  #syntax(at: Token, message: string): void {
    if (!this.#recovering) {
      this.#issues.push({ offset: at.offset, message: `Syntax error: ${message}` });
      if (this.#issues.length > MAX_ISSUES) {
        throw new ParseStop();
      }
    }
    this.#recovering = true;
  }
}
