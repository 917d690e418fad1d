import { type CelIssue, MAX_ISSUES } from "./issue.ts";

/** A token: `kind` is the token's own text for punctuation and keywords. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly offset: number;
}

export type TokenKind =
  | "INT"
  | "UINT"
  | "FLOAT"
  | "STRING"
  | "BYTES"
  | "IDENTIFIER"
  | "ESC_IDENTIFIER"
  | "EOF"
  | (typeof PUNCTUATION)[number]
  | Keyword;

type Keyword = "true" | "false" | "null" | "in";

const PUNCTUATION = [
  "==",
  "!=",
  "<=",
  ">=",
  "&&",
  "||",
  "<",
  ">",
  "[",
  "]",
  "{",
  "}",
  "(",
  ")",
  ".",
  ",",
  "-",
  "!",
  "?",
  ":",
  "+",
  "*",
  "/",
  "%",
] as const;
const PUNCTUATION_SET: ReadonlySet<string> = new Set(PUNCTUATION);

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["in", "in"],
]);

const ESCAPE = String.raw`\\(?:[abfnrtv"'\\?${"`"}]|[0-3][0-7]{2}|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})`;
const RAW_STRING = String.raw`[rR](?:"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\n\r]*"|'[^'\n\r]*')`;
const COOKED_STRING = String.raw`"""(?:${ESCAPE}|[^\\])*?"""|'''(?:${ESCAPE}|[^\\])*?'''|"(?:${ESCAPE}|[^\\"\n\r])*"|'(?:${ESCAPE}|[^\\'\n\r])*'`;

/** What is left of a string that does not end: up to an escape that is none or a line break, and the character that shows it. */
const PARTIAL_ESCAPE = String.raw`\\(?:[0-3][0-7]?|[xX][0-9a-fA-F]?|u[0-9a-fA-F]{0,3}|U[0-9a-fA-F]{0,7})?[^]?`;
const COOKED_DOUBLE = new RegExp(String.raw`(?:${ESCAPE}|[^\\"\n\r])*(?:${PARTIAL_ESCAPE}|[\n\r])?`, "y");
const COOKED_SINGLE = new RegExp(String.raw`(?:${ESCAPE}|[^\\'\n\r])*(?:${PARTIAL_ESCAPE}|[\n\r])?`, "y");
const RAW_DOUBLE = /[^"\n\r]*[\n\r]?/y;
const RAW_SINGLE = /[^'\n\r]*[\n\r]?/y;

const STRING_START = /["'bBrR]/;
const NUMBER_START = /[0-9.]/;
const NAME_START = /[A-Za-z_`]/;
const HIDDEN = /(?:[\t \r\n\f]+|\/\/[^\n]*)+/y;
const STRING = new RegExp(`[bB]?(?:${RAW_STRING}|${COOKED_STRING})`, "y");
const FLOAT = /\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?/y;
const INTEGER = /0x[0-9a-fA-F]+[uU]?|\d+[uU]?/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const ESCAPED_IDENTIFIER = /`[A-Za-z0-9_./ -]+`/y;

/** Splits an expression into tokens, the last one `EOF`; what is no token is reported to `issues` and skipped, up to the limit of issues. */
export function tokenize(source: string, issues: CelIssue[]): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < source.length && issues.length <= MAX_ISSUES) {
    offset += matchAt(HIDDEN, source, offset)?.length ?? 0;
    if (offset >= source.length) {
      break;
    }
    const token = tokenAt(source, offset);
    if (token === undefined) {
      const text = unrecognized(source, offset);
      issues.push({ offset, message: `Syntax error: token recognition error at: '${text}'` });
      offset += text.length;
    } else {
      tokens.push(token);
      offset += token.text.length;
    }
  }
  tokens.push({ kind: "EOF", text: "<EOF>", offset: source.length });
  return tokens;
}

function tokenAt(source: string, offset: number): Token | undefined {
  const first = source.charAt(offset);
  return (
    (STRING_START.test(first) ? stringAt(source, offset) : undefined) ??
    (NUMBER_START.test(first) ? numberAt(source, offset) : undefined) ??
    (NAME_START.test(first) ? nameAt(source, offset) : undefined) ??
    punctuationAt(source, offset)
  );
}

function stringAt(source: string, offset: number): Token | undefined {
  const text = matchAt(STRING, source, offset);
  return text === undefined ? undefined : { kind: /^[bB]/.test(text) ? "BYTES" : "STRING", text, offset };
}

function numberAt(source: string, offset: number): Token | undefined {
  const float = matchAt(FLOAT, source, offset);
  if (float !== undefined) {
    return { kind: "FLOAT", text: float, offset };
  }
  const integer = matchAt(INTEGER, source, offset);
  return integer === undefined ? undefined : { kind: /[uU]$/.test(integer) ? "UINT" : "INT", text: integer, offset };
}

function nameAt(source: string, offset: number): Token | undefined {
  const identifier = matchAt(IDENTIFIER, source, offset);
  if (identifier !== undefined) {
    return { kind: KEYWORDS.get(identifier) ?? "IDENTIFIER", text: identifier, offset };
  }
  const escaped = matchAt(ESCAPED_IDENTIFIER, source, offset);
  return escaped === undefined ? undefined : { kind: "ESC_IDENTIFIER", text: escaped, offset };
}

function punctuationAt(source: string, offset: number): Token | undefined {
  for (const length of [2, 1]) {
    const text = source.slice(offset, offset + length);
    if (isPunctuation(text)) {
      return { kind: text, text, offset };
    }
  }
  return undefined;
}

function isPunctuation(text: string): text is (typeof PUNCTUATION)[number] {
  return PUNCTUATION_SET.has(text);
}

function matchAt(pattern: RegExp, source: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0];
}

/** The longest beginning of a token that could not be finished, as cel-go's lexer reports it. */
function unrecognized(source: string, offset: number): string {
  const first = source.charAt(offset);
  if (first === "&" || first === "|" || first === "=") {
    return [...source.slice(offset, offset + 3)].slice(0, 2).join("");
  }
  const quote = /^[bB]?[rR]?(["'])/.exec(source.slice(offset, offset + 3));
  if (quote !== null) {
    const body = /[rR]/.test(quote[0]) ? (quote[1] === '"' ? RAW_DOUBLE : RAW_SINGLE) : quote[1] === '"' ? COOKED_DOUBLE : COOKED_SINGLE;
    return quote[0] + (matchAt(body, source, offset + quote[0].length) ?? "");
  }
  return String.fromCodePoint(source.codePointAt(offset) ?? 0);
}
