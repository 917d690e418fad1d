import { pick, type Random, wholeNumber } from "./random.ts";

/** Makes a part of a text. */
type Make = () => string;

const digits = "0123456789";
const words = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
const classes: Readonly<Record<string, string>> = { d: digits, w: words, s: " ", D: "abcxyz", W: "-.:/", S: "abcxyz0189" };
const anything = "abcdefghijklmnopqrstuvwxyz0189-";
/** How often, at most, something stands that may stand any number of times. */
const often = 3;

/**
 * A text that a pattern (RE2's syntax, as in schemas) matches; undefined where the pattern has something that is not known here,
 * such as the class of a script, or where what was made does not match after all.
 */
export function matchingText(pattern: string, random: Random): string | undefined {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(pattern);
  };

  const alternatives = (): Make => {
    const options = [sequence()];
    while (pattern[at] === "|") {
      at++;
      options.push(sequence());
    }
    return () => pick(random, options)();
  };

  const sequence = (): Make => {
    const parts: Make[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") parts.push(repeated(atom()));
    return () => parts.map((make) => make()).join("");
  };

  const repeated = (make: Make): Make => {
    const [least, most] = bounds();
    if (least === 1 && most === 1) return make;
    return () => Array.from({ length: wholeNumber(random, least, most) }, make).join("");
  };

  const bounds = (): readonly [least: number, most: number] => {
    const [text = "", sign, from = "", comma, to = ""] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at)) ?? [];
    at += text.length;
    if (text === "") return [1, 1];
    if (sign !== undefined) return sign === "?" ? [0, 1] : sign === "*" ? [0, often] : [1, often];
    const least = Number(from);
    if (comma === "") return [least, least];
    return [least, to === "" ? least + often : Math.min(Number(to), least + often)];
  };

  const atom = (): Make => {
    const character = pattern[at++];
    switch (character) {
      case "^":
      case "$":
        return () => "";
      case ".":
        return () => pick(random, [...anything]);
      case "(":
        return group();
      case "[":
        return oneOf(set());
      case "\\":
        return escaped();
      default:
        return () => character ?? "";
    }
  };

  const group = (): Make => {
    if (pattern[at] === "?") {
      const [opening] = /^\?(?::|P?<\w+>)/.exec(pattern.slice(at)) ?? fail();
      at += opening.length;
    }
    const make = alternatives();
    if (pattern[at++] !== ")") fail();
    return make;
  };

  const escaped = (): Make => {
    const character = pattern[at++] ?? "";
    if (character === "b" || character === "A" || character === "z") return () => "";
    const known = classes[character];
    if (known !== undefined) return oneOf([...known]);
    if (/[A-Za-z0-9]/.test(character)) fail();
    return () => character;
  };

  const set = (): string[] => {
    const isNegated = pattern[at] === "^";
    if (isNegated) at++;
    const members = new Set<string>();
    for (let first = true; first || pattern[at] !== "]"; first = false) {
      if (at >= pattern.length || pattern.startsWith("[:", at)) fail();
      const start = member();
      if (pattern[at] === "-" && pattern[at + 1] !== "]" && start.length === 1) {
        at++;
        const [end = ""] = member();
        for (let code = (start[0] ?? "").charCodeAt(0); code <= end.charCodeAt(0); code++) members.add(String.fromCharCode(code));
      } else for (const one of start) members.add(one);
    }
    at++;
    return isNegated ? [...`${anything}${words}`].filter((one) => !members.has(one)) : [...members];
  };

  const member = (): string[] => {
    const character = pattern[at++] ?? "";
    if (character !== "\\") return [character];
    const next = pattern[at++] ?? "";
    const known = classes[next];
    return known === undefined ? [next] : [...known];
  };

  const oneOf = (members: readonly string[]): Make => (members.length === 0 ? fail() : () => pick(random, members));

  try {
    const make = alternatives();
    if (at < pattern.length) return undefined;
    const regex = new RegExp(pattern);
    for (let attempt = 0; attempt < 5; attempt++) {
      const text = make();
      if (regex.test(text)) return text;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return undefined;
}
