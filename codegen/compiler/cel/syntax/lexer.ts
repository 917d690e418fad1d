import type { CelIssue } from "./issue.ts";

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

const STRING_START = /["'bBrR]/;
const NUMBER_START = /[0-9.]/;
const NAME_START = /[A-Za-z_`]/;
const HIDDEN = /(?:[\t \r\n\f]+|\/\/[^\n]*)+/y;
const STRING = new RegExp(`[bB]?(?:${RAW_STRING}|${COOKED_STRING})`, "y");
const FLOAT = /\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?/y;
const INTEGER = /0x[0-9a-fA-F]+[uU]?|\d+[uU]?/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const ESCAPED_IDENTIFIER = /`[A-Za-z0-9_./ -]+`/y;

/** Splits an expression into tokens, the last one `EOF`; what is no token is reported to `issues` and skipped. */
export function tokenize(source: string, issues: CelIssue[]): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < source.length) {
    offset += matchAt(HIDDEN, source, offset)?.length ?? 0;
    if (offset >= source.length) {
      break;
    }
    const token = tokenAt(source, offset);
    if (token === undefined) {
      const text = unrecognized(source, offset);
      issues.push({ offset, message: `Syntax error: token recognition error at: '${escapeText(text)}'` });
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
    const body = quote[1] === '"' ? /(?:\\.|[^"\n\r])*/y : /(?:\\.|[^'\n\r])*/y;
    return quote[0] + (matchAt(body, source, offset + quote[0].length) ?? "");
  }
  return String.fromCodePoint(source.codePointAt(offset) ?? 0);
}

function escapeText(text: string): string {
  return text.replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}
