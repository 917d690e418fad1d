import { JsonPathError } from "./json-path-error.ts";

/** One step of a path. */
export type PathStep =
  | { readonly type: "field"; readonly name: string }
  | { readonly type: "wildcard" }
  | { readonly type: "recursive" }
  /** `end` "single": the one element at `start`. */
  | { readonly type: "slice"; readonly start: number | undefined; readonly end: number | "single" | undefined; readonly step: number | undefined }
  | { readonly type: "union"; readonly parts: readonly (readonly PathStep[])[] }
  | { readonly type: "literal"; readonly value: string | number | boolean }
  | { readonly type: "filter"; readonly left: readonly PathStep[]; readonly operator: string; readonly right: readonly PathStep[] };

const terminators = " \t\r\n.,[]$@{}";

/** @throws JsonPathError */
export function parseJsonPath(path: string): PathStep[] {
  const steps: PathStep[] = [];
  let at = 0;
  while (at < path.length) {
    const rest = path.slice(at);
    const character = rest[0] as string;
    if (rest.startsWith("[?(")) {
      const end = endOfFilter(path, at + 3);
      steps.push(parseFilter(path.slice(at + 3, end)));
      at = end + 2;
    } else if (rest.startsWith("..")) {
      if (steps.at(-1)?.type === "recursive") throw new JsonPathError("invalid multiple recursive descent");
      steps.push({ type: "recursive" });
      at += 2;
      if (/^[\p{L}\p{N}_]/u.test(path.slice(at))) at = field(at);
    } else if (character === "[") {
      const end = path.indexOf("]", at);
      if (end < 0) throw new JsonPathError("unterminated array");
      steps.push(...parseIndex(path.slice(at + 1, end)));
      at = end + 1;
    } else if (character === ".") {
      at = field(at + 1);
    } else if (character === "'" || character === '"') {
      const end = endOfQuote(path, at);
      steps.push({ type: "literal", value: unquote(path.slice(at + 1, end)) });
      at = end + 1;
    } else if (character === " " || character === "@" || character === "$") {
      at++;
    } else {
      const word = /^(?:[-+]?[\d.]+|[\p{L}\p{N}_][^\s.,[\]$@{}]*)/u.exec(rest)?.[0];
      if (word === undefined) throw new JsonPathError(`unrecognized character in action: ${character}`);
      steps.push({ type: "literal", value: parseWord(word) });
      at += word.length;
    }
  }
  return steps;

  function field(from: number): number {
    let end = from;
    while (end < path.length && !terminators.includes(path[end] as string)) end += path[end] === "\\" ? 2 : 1;
    const name = path.slice(from, end);
    steps.push(name === "*" ? { type: "wildcard" } : { type: "field", name: name.replaceAll("\\", "") });
    return end;
  }
}

function parseWord(word: string): number | boolean {
  if (word === "true" || word === "false") return word === "true";
  const number = Number(word);
  if (Number.isNaN(number)) throw new JsonPathError(`unrecognized identifier ${word}`);
  return number;
}

/** What stands between brackets: an index, a slice, a name, or several of them. */
function parseIndex(text: string): PathStep[] {
  const parts = text.split(",");
  if (parts.length > 1) return [{ type: "union", parts: parts.map((part) => parseIndex(part.trim())) }];
  const name = /^'([^']*)'$/.exec(text);
  if (name !== null) return parseJsonPath(`.${name[1]}`);
  const numbers = /^(-?\d*)(:-?\d*)?(:-?\d*)?$/.exec(text === "*" ? ":" : text);
  if (numbers === null || text === "-") throw new JsonPathError(`invalid array index ${text}`);
  const [, start = "", end, step] = numbers;
  return [
    {
      type: "slice",
      start: bound(start),
      end: end === undefined ? "single" : bound(end.slice(1)),
      step: step === undefined ? undefined : bound(step.slice(1)),
    },
  ];
}

function bound(text: string): number | undefined {
  if (text === "") return undefined;
  const number = Number(text);
  if (!Number.isInteger(number)) throw new JsonPathError(`array index ${text} is not a number`);
  return number;
}

/** The position of the parenthesis that closes a filter. */
function endOfFilter(path: string, from: number): number {
  let at = from;
  while (at < path.length && path[at] !== ")") {
    const character = path[at];
    at = character === "'" || character === '"' ? endOfQuote(path, at) + 1 : at + 1;
  }
  if (at >= path.length) throw new JsonPathError("unterminated filter");
  if (path[at + 1] !== "]") throw new JsonPathError("unclosed array expect ]");
  return at;
}

function parseFilter(text: string): PathStep {
  const comparison = /^([^!<>=]+)([!<>=]+)(.+?)$/.exec(text);
  if (comparison === null) return { type: "filter", left: parseJsonPath(text), operator: "exists", right: [] };
  const [, left = "", operator = "", right = ""] = comparison;
  return { type: "filter", left: parseJsonPath(left), operator, right: parseJsonPath(right) };
}

function endOfQuote(path: string, start: number): number {
  for (let at = start + 1; at < path.length; at++) if (path[at] === path[start] && path[at - 1] !== "\\") return at;
  throw new JsonPathError("unterminated quoted string");
}

function unquote(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => (character === "n" ? "\n" : character === "t" ? "\t" : character));
}
