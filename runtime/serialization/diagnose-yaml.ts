import { depthLimit } from "./decode-json-carefully.ts";
import { YamlFault, YamlScanner, type YamlTokenKind } from "./yaml-scanner.ts";

/**
 * Why the first document of a text is no YAML, in the words of Go's library: "yaml: line 3: mapping values are not allowed in this
 * context". Undefined when nothing is found that Go would refuse.
 */
export function diagnoseYaml(text: string): string | undefined {
  try {
    new Document(text).read();
    return undefined;
  } catch (error) {
    if (error instanceof YamlFault) return `yaml: ${error.line === 0 ? "" : `line ${error.line}: `}${error.message}`;
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class TooDeep extends Error {}

/** The grammar of YAML over its tokens; nothing is made of them. Source: YAML 1.1, appendix on productions, as libyaml parses it. */
class Document {
  readonly #tokens: YamlScanner;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = new YamlScanner(text);
  }

  /** What follows the first document is not read. */
  read(): void {
    if (this.#is("stream end")) return;
    const explicit = this.#is("directive", "document start");
    while (this.#is("directive")) this.#tokens.next();
    if (explicit) {
      if (!this.#is("document start")) throw this.#fault("did not find expected <document start>");
      this.#tokens.next();
      if (this.#is("directive", "document start", "document end", "stream end")) return;
    }
    this.#node(true, false);
    this.#tokens.peek();
  }

  #node(block: boolean, indentless: boolean): void {
    if (++this.#depth > depthLimit) throw new TooDeep();
    const start = this.#tokens.peek().line;
    if (this.#is("alias")) this.#tokens.next();
    else {
      const has = { anchor: false, tag: false };
      for (let kind = this.#property(); kind !== undefined && !has[kind]; kind = this.#property()) {
        has[kind] = true;
        this.#tokens.next();
      }
      this.#content(block, indentless, has.anchor || has.tag, start);
    }
    this.#depth--;
  }

  #property(): "anchor" | "tag" | undefined {
    const { kind } = this.#tokens.peek();
    return kind === "anchor" || kind === "tag" ? kind : undefined;
  }

  #content(block: boolean, indentless: boolean, mayBeEmpty: boolean, start: number): void {
    const { kind, line } = this.#tokens.peek();
    if (indentless && kind === "entry") this.#indentless();
    else if (kind === "scalar") this.#tokens.next();
    else if (kind === "[") this.#flowSequence(line);
    else if (kind === "{") this.#flowMapping(line);
    else if (block && kind === "block sequence") this.#blockSequence(line);
    else if (block && kind === "block mapping") this.#blockMapping(line);
    else if (!mayBeEmpty) throw this.#fault("did not find expected node content", start);
  }

  #blockSequence(start: number): void {
    this.#tokens.next();
    while (this.#is("entry")) {
      this.#tokens.next();
      if (!this.#is("entry", "block end")) this.#node(true, false);
    }
    if (!this.#is("block end")) throw this.#fault("did not find expected '-' indicator", start);
    this.#tokens.next();
  }

  /** A sequence as deep as the key before it. */
  #indentless(): void {
    while (this.#is("entry")) {
      this.#tokens.next();
      if (!this.#is("entry", "key", "value", "block end")) this.#node(true, false);
    }
  }

  #blockMapping(start: number): void {
    this.#tokens.next();
    while (this.#is("key")) {
      this.#tokens.next();
      if (!this.#is("key", "value", "block end")) this.#node(true, true);
      if (this.#is("value")) {
        this.#tokens.next();
        if (!this.#is("key", "value", "block end")) this.#node(true, true);
      }
    }
    if (!this.#is("block end")) throw this.#fault("did not find expected key", start);
    this.#tokens.next();
  }

  #flowSequence(start: number): void {
    this.#tokens.next();
    for (let first = true; !this.#is("]"); first = false) {
      if (!first) {
        if (!this.#is(",")) throw this.#fault("did not find expected ',' or ']'", start);
        this.#tokens.next();
        if (this.#is("]")) break;
      }
      if (this.#is("key")) {
        this.#tokens.next();
        if (!this.#is("value", ",", "]")) this.#node(false, false);
        if (this.#is("value")) {
          this.#tokens.next();
          if (!this.#is(",", "]")) this.#node(false, false);
        }
      } else this.#node(false, false);
    }
    this.#tokens.next();
  }

  #flowMapping(start: number): void {
    this.#tokens.next();
    for (let first = true; !this.#is("}"); first = false) {
      if (!first) {
        if (!this.#is(",")) throw this.#fault("did not find expected ',' or '}'", start);
        this.#tokens.next();
        if (this.#is("}")) break;
      }
      if (!this.#is("key")) {
        this.#node(false, false);
        continue;
      }
      this.#tokens.next();
      if (!this.#is("value", ",", "}")) this.#node(false, false);
      if (!this.#is("value")) continue;
      this.#tokens.next();
      if (!this.#is(",", "}")) this.#node(false, false);
    }
    this.#tokens.next();
  }

  #is(...kinds: readonly YamlTokenKind[]): boolean {
    return kinds.includes(this.#tokens.peek().kind);
  }

  #fault(problem: string, context = 0): YamlFault {
    return new YamlFault(problem, this.#tokens.peek().line, context);
  }
}
