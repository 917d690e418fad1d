import type { CelType } from "../types/cel-type.ts";
import { boolType, bytesType, doubleType, intType, nullType, stringType, uintType } from "../types/cel-type.ts";
import type { CelValue } from "../values/cel-value.ts";
import type { Expr } from "./expr.ts";
import { type CelIssue, CelIssuesError } from "./issue.ts";
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
  const parser = new Parser(tokenize(source, issues), issues, options.macros ?? defaultMacros, options.optionalSyntax ?? true);
  const expr = parser.parseAll();
  if (expr === undefined || issues.length > 0) {
    throw new CelIssuesError(source, issues);
  }
  return { expr, count: parser.count };
}

/** Thrown inside the parser after the issue was recorded: nothing more can be made of the source. */
class ParseStop extends Error {}

type Unnumbered<E> = E extends Expr ? Omit<E, "id" | "offset"> : never;

class Parser {
  readonly #tokens: readonly Token[];
  readonly #issues: CelIssue[];
  readonly #macros: MacroTable;
  readonly #optionalSyntax: boolean;
  readonly #heights: number[] = [0];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], issues: CelIssue[], macros: MacroTable, optionalSyntax: boolean) {
    this.#tokens = tokens;
    this.#issues = issues;
    this.#macros = macros;
    this.#optionalSyntax = optionalSyntax;
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
      if (error instanceof ParseStop) {
        return undefined;
      }
      throw error;
    }
  }

  #expression(): Expr {
    this.#depth += 1;
    this.#limit(this.#depth);
    const condition = this.#logical("||", "_||_", () => this.#logical("&&", "_&&_", () => this.#binary(RELATIONS, () => this.#sum())));
    let result = condition;
    if (this.#peek().kind === "?") {
      const { offset } = this.#next();
      const then = this.#logical("||", "_||_", () => this.#logical("&&", "_&&_", () => this.#binary(RELATIONS, () => this.#sum())));
      this.#expect(":");
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
      if (token.kind === ".") {
        this.#next();
        expr = this.#selection(expr, token);
      } else if (token.kind === "[") {
        this.#next();
        const optional = this.#optionalMark(token, "[?");
        if (!optional && this.#peek().kind === "EOF") {
          this.#syntax(this.#peek(), `mismatched input '<EOF>' expecting {${PRIMARY_TEXT.replace("'!', ", "'!', '?', ")}}`);
          throw new ParseStop();
        }
        const index = this.#expression();
        this.#expect("]");
        expr = this.#call(token.offset, optional ? "_[?_]" : "_[_]", undefined, [expr, index]);
      } else {
        return expr;
      }
    }
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
      const field = name.kind === "IDENTIFIER" ? name.text : name.text.slice(1, -1);
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

  #primary(): Expr {
    const token = this.#peek();
    if (!PRIMARY_SET.has(token.kind) || token.kind === "-" || token.kind === "!") {
      return this.#unexpected(token);
    }
    this.#next();
    switch (token.kind) {
      case "(": {
        const inner = this.#expression();
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
    const skippable = token.kind !== "EOF" && PRIMARY_SET.has(this.#peek(1).kind);
    this.#syntax(token, `${skippable ? "extraneous" : "mismatched"} input '${token.text}' expecting {${PRIMARY_TEXT}}`);
    if (!skippable) {
      const following = this.#peek(1);
      if (token.kind !== "EOF" && following.kind === "EOF") {
        this.#syntax(following, `mismatched input '<EOF>' expecting {${PRIMARY_TEXT}}`);
      }
      throw new ParseStop();
    }
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
      const colon = this.#expect(":");
      const value = this.#expression();
      fields.push({ name: field.kind === "IDENTIFIER" ? field.text : field.text.slice(1, -1), offset: colon.offset, value, optional });
      if (!this.#comma("}")) {
        break;
      }
    }
    this.#expect("}");
    const children = fields.map((field) => field.value);
    return this.#node(open.offset, { kind: "message", name, fields }, children);
  }

  #list(open: Token): Expr {
    const elements: { value: Expr; optional: boolean }[] = [];
    while (this.#peek().kind !== "]") {
      const optional = this.#optionalMark(this.#peek(), "?");
      elements.push({ value: this.#expression(), optional });
      if (!this.#comma("]")) {
        break;
      }
    }
    this.#expect("]");
    const children = elements.map((element) => element.value);
    return this.#node(open.offset, { kind: "list", elements }, children);
  }

  #map(open: Token): Expr {
    const entries: { key: Expr; value: Expr; optional: boolean }[] = [];
    if (this.#peek().kind === "EOF") {
      this.#syntax(this.#peek(), `mismatched input '<EOF>' expecting ${MAP_START_TEXT}`);
      throw new ParseStop();
    }
    if (this.#peek().kind !== "}" && this.#peek().kind !== "?") {
      this.#skipStray(PRIMARY_SET, MAP_START_TEXT);
    }
    while (this.#peek().kind !== "}") {
      const optional = this.#optionalMark(this.#peek(), "?");
      const key = this.#expression();
      this.#expect(":");
      entries.push({ key, value: this.#expression(), optional });
      if (!this.#comma("}")) {
        break;
      }
    }
    this.#expect("}");
    const children = entries.flatMap((entry) => [entry.key, entry.value]);
    return this.#node(open.offset, { kind: "map", entries }, children);
  }

  /** Takes a comma between elements, or the one that may follow the last; false when the list ends here. */
  #comma(close: TokenKind): boolean {
    if (this.#peek().kind !== ",") {
      return false;
    }
    this.#next();
    return this.#peek().kind !== close;
  }

  #arguments(): Expr[] {
    const args: Expr[] = [];
    if (this.#peek().kind !== ")") {
      args.push(this.#expression());
      while (this.#peek().kind === ",") {
        this.#next();
        args.push(this.#expression());
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
    return token;
  }

  #expect(kind: TokenKind): Token {
    const token = this.#peek();
    if (token.kind !== kind) {
      this.#syntax(token, `mismatched input '${token.text}' expecting ${kind === "IDENTIFIER" ? kind : `'${kind}'`}`);
      throw new ParseStop();
    }
    return this.#next();
  }

  #syntax(at: Token, message: string): void {
    this.#issues.push({ offset: at.offset, message: `Syntax error: ${message}` });
  }
}
