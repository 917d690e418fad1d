import { isDottedQuad, isIpv6 } from "./format-network.ts";

const atom = /[a-zA-Z0-9!#$%&'*+/=?^_`{|}~.\u0080-\uffff-]+/y;
const quoted = /"(?:[\x21\x23-\x5b\x5d-\x7e\u0080-\uffff \t]|\\[\x20-\x7e\u0080-\uffff\t])*"/y;
const domainLiteral = /\[([\x21-\x5a\x5e-\x7e\u0080-\uffff]*)\]/y;
const blanks = /[ \t]*/y;

/**
 * One address of RFC 5322, with or without a name: "a@b", "A Name <a@b.c>", with comments behind. Read from left to right, each
 * character a bounded number of times: a pattern of the whole would try exponentially many ways.
 */
export function isEmail(text: string): boolean {
  const start = skipBlanks(text, 0);
  let end = addressEnd(text, start);
  if (end < 0) {
    const opened = phraseEnd(text, start);
    if (text[opened] !== "<") return false;
    end = addressEnd(text, opened + 1);
    if (end < 0 || text[end] !== ">") return false;
    end++;
  }
  return skipComments(text, end) === text.length;
}

/** Where "local@domain" at `from` ends; -1 where there is none. */
function addressEnd(text: string, from: number): number {
  const start = skipBlanks(text, from);
  const at = text[start] === '"' ? quotedEnd(text, start) : dotAtomEnd(text, start);
  if (at < 0 || text[at] !== "@" || text.slice(start, at) === '""') return -1;
  const domain = skipBlanks(text, at + 1);
  if (text[domain] !== "[") return dotAtomEnd(text, domain);
  const literal = match(domainLiteral, text, domain);
  if (literal === null) return -1;
  const address = literal[1] as string;
  return isDottedQuad(address) || isIpv6(address) ? domain + literal[0].length : -1;
}

function dotAtomEnd(text: string, from: number): number {
  const found = match(atom, text, from)?.[0];
  if (found === undefined || found.startsWith(".") || found.endsWith(".") || found.includes("..")) return -1;
  return from + found.length;
}

function quotedEnd(text: string, from: number): number {
  const found = match(quoted, text, from);
  return found === null ? -1 : from + found[0].length;
}

/** Where the words of a name end, with the comments and blanks after them. */
function phraseEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text[at] === '"' ? quotedEnd(text, at) : at + (match(atom, text, at)?.[0].length ?? 0);
    if (end <= at) return at;
    at = skipComments(text, end);
    if (at < 0) return at;
  }
}

function skipBlanks(text: string, from: number): number {
  return from + (match(blanks, text, from)?.[0].length ?? 0);
}

/** Skips comments in parentheses, which nest, and blanks; -1 where one is not closed. */
function skipComments(text: string, from: number): number {
  let at = skipBlanks(text, from);
  while (text[at] === "(") {
    let depth = 0;
    do {
      if (at >= text.length) return -1;
      if (text[at] === "\\" && at + 1 < text.length) at++;
      else if (text[at] === "(") depth++;
      else if (text[at] === ")") depth--;
      at++;
    } while (depth > 0);
    at = skipBlanks(text, at);
  }
  return at;
}

function match(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
