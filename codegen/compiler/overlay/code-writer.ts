import type { FunctionImport } from "./function-source.ts";

/** Collects the lines, names and imports of one function. */
export class CodeWriter {
  readonly lines: string[] = [];
  readonly #imports = new Map<string, FunctionImport>();
  readonly #used: Set<string>;
  #indent = "";

  /** @param reserved names that the function's parameters take. */
  constructor(reserved: readonly string[]) {
    this.#used = new Set([...reserved, ...reservedWords]);
  }

  line(text: string): void {
    this.lines.push(this.#indent + text);
  }

  /** `header {`, what `inside` writes, `}`. Names declared inside are free again after it. */
  block(header: string, inside: () => void, end = "}"): void {
    if (header === "") {
      this.#scope(inside);
      return;
    }
    this.line(`${header} {`);
    this.#inner(inside);
    this.line(end);
  }

  /** A block of its own for what declares names; what declares none stands without. */
  #scope(inside: () => void): void {
    const start = this.lines.length;
    this.#inner(inside);
    const written = this.lines.splice(start);
    const declares = new RegExp(`^${this.#indent}  (const|let) `);
    if (written.some((line) => declares.test(line))) this.lines.push(`${this.#indent}{`, ...written, `${this.#indent}}`);
    else this.lines.push(...written.map((line) => line.slice(2)));
  }

  #inner(inside: () => void): void {
    const names = new Set(this.#used);
    this.#indent += "  ";
    inside();
    this.#indent = this.#indent.slice(2);
    for (const name of this.#used) if (!names.has(name) && !this.#imports.has(name)) this.#used.delete(name);
  }

  /** What follows a `} else {` that ended a block. */
  rest(inside: () => void): void {
    this.#inner(inside);
    this.line("}");
  }

  /** A name for a variable that nothing visible has: from `wish`, as near as an identifier can be. */
  name(wish: string): string {
    const words = wish.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
    const camel = words.map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1)).join("");
    const base = camel === "" || /^[0-9]/.test(camel) || importPattern.test(camel) ? `value${camel.charAt(0).toUpperCase()}${camel.slice(1)}` : camel;
    let name = base;
    for (let count = 2; this.#used.has(name); count++) name = `${base}${count}`;
    this.#used.add(name);
    return name;
  }

  /** Imports a symbol and gives it back. */
  use(symbol: string, from: string, type = false): string {
    return this.#import({ kind: "module", symbol, from, type });
  }

  /** Names another compiled function. */
  call(kind: "defaults" | "validation", symbol: string, typeName: string): string {
    return this.#import({ kind, symbol, typeName });
  }

  /** The lines without constants that nothing reads; what they are set to has no effect. */
  get used(): string[] {
    const kept = [...this.lines];
    // From the end: a constant that goes may have been all that read another.
    for (let at = kept.length - 1; at >= 0; at--) {
      const [, indent = "", name] = /^( *)const (\w+) = .*;$/.exec(kept[at] ?? "") ?? [];
      if (name === undefined) continue;
      const end = kept.findIndex((line, index) => index > at && !line.startsWith(indent));
      const readers = kept.slice(at + 1, end < 0 ? kept.length : end);
      const read = new RegExp(`(?<![.\\w])${name}\\b`);
      if (!readers.some((line) => read.test(withoutTexts(line)))) kept.splice(at, 1);
    }
    return kept;
  }

  get imports(): readonly FunctionImport[] {
    return [...this.#imports.values()];
  }

  #import(one: FunctionImport): string {
    this.#imports.set(one.symbol, one);
    this.#used.add(one.symbol);
    return one.symbol;
  }
}

/** A line without what stands in quotes; of template literals, what they are made of stays. */
function withoutTexts(line: string): string {
  return line
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .replace(/`(?:[^`\\]|\\.)*`/g, (text) => [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, inside]) => inside).join(" "));
}

/** How the functions that overlays name are spelled: no variable may stand in their way. */
const importPattern = /^(check|validate|applyDefaults|default)[A-Z]|Problems$/;

/** What a variable may not be called: words of the language, and names that the compiler itself imports. */
const reservedWords =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield isFields isList noFields required invalid notSupported forbidden duplicate notFound tooLong tooMany sameValue ownPath copyOf noItems hasMembers entriesOf labelsMatch self old path errors context parent".split(
    " ",
  );

/** `self.name` or `self["odd name"]`. */
export function memberAccess(object: string, name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}

/** A string as it stands inside a template literal. */
export function templateText(text: string): string {
  return text
    .replace(/[\\`]|\$(?=\{)/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
