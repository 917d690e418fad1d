/** Writes the functions of a quick check: statements that answer false, and true at the end. */
export class QuickCheckWriter {
  readonly #constants: unknown[] = [];
  readonly #functions: string[] = [];
  #lines: string[] = [];
  #names = 0;
  #partsLeft: number;

  /** @param parts how many parts of a schema are written at most. */
  constructor(parts: number) {
    this.#partsLeft = parts;
  }

  /** Counts a part of the schema; false when there have been too many. */
  takesPart(): boolean {
    return this.#partsLeft-- > 0;
  }

  /** Whether the schema has more parts than are written. */
  get isFull(): boolean {
    return this.#partsLeft < 0;
  }

  /** A name for a value that the code refers to. */
  constant(value: unknown): string {
    return `constants[${this.#constants.push(value) - 1}]`;
  }

  /** A fresh name of a variable. */
  name(): string {
    return `v${this.#names++}`;
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  refuseUnless(condition: string): void {
    this.line(`if (!(${condition})) return false;`);
  }

  block(header: string, inside: () => void): void {
    this.line(`${header} {`);
    inside();
    this.line("}");
  }

  /** A function of its own, so that none becomes too long to be optimized. Gives its name. */
  function(inside: (parameter: string) => void): string {
    const outer = this.#lines;
    this.#lines = [];
    const parameter = this.name();
    inside(parameter);
    const name = `check${this.#functions.length}`;
    this.#functions.push([`function ${name}(${parameter}) {`, ...this.#lines, "return true;", "}"].join("\n"));
    this.#lines = outer;
    return name;
  }

  /** The function that `name` names. */
  finish(name: string): unknown {
    return new Function("constants", ['"use strict";', ...this.#functions, `return ${name};`].join("\n"))(this.#constants);
  }
}
