import { TypeMismatch } from "./type-mismatch.ts";

/** Go's strict decoder stops counting unknown fields here. */
const unknownLimit = 100;

/** Where a decoder is inside a value, and what it has found wrong so far. */
export class DecodeState {
  /** Members by name, items by number, map keys behind a NUL: `depth` of them count. */
  readonly #path: (string | number)[] = [];
  #depth = 0;
  /** The Go structure whose field is being decoded. */
  struct = "";
  /** True when NumberLiterals may stand for numbers. */
  readonly literals: boolean;
  #mismatch: string | undefined;
  readonly unknown: string[] = [];

  constructor(literals: boolean) {
    this.literals = literals;
  }

  push(segment: string | number): void {
    this.#path[this.#depth++] = segment;
  }

  pop(): void {
    this.#depth--;
  }

  /** Notes a member that no field declares; each path once. */
  addUnknown(name: string): void {
    if (this.unknown.length >= unknownLimit) return;
    const parent = this.#strictPath();
    const path = parent === "" ? name : `${parent}.${name}`;
    if (!this.unknown.includes(path)) this.unknown.push(path);
  }

  /** Notes a value of the wrong type. Decoding goes on, and the first one noted is the error in the end. */
  addMismatch(found: string, goType: string): void {
    this.#mismatch ??= this.mismatchMessage(found, goType);
  }

  /** Notes an error that is printed without its place. */
  addError(message: string): void {
    this.#mismatch ??= message;
  }

  /** Fails at once, as types do that read themselves. */
  fail(message: string): never {
    throw new TypeMismatch(message);
  }

  /** Decodes what a type reads by itself: members that no field declares are not told, and a value of the wrong type ends it all. */
  apart<Decoded>(decode: () => Decoded): Decoded {
    const mismatch = this.#mismatch;
    const unknown = this.unknown.length;
    this.#mismatch = undefined;
    const decoded = decode();
    this.finish();
    this.#mismatch = mismatch;
    this.unknown.length = unknown;
    return decoded;
  }

  mismatchMessage(found: string, goType: string): string {
    const fields = this.#path.slice(0, this.#depth).filter((segment) => typeof segment === "string" && !segment.startsWith("\0"));
    if (fields.length === 0) return `json: cannot unmarshal ${found} into Go value of type ${goType}`;
    return `json: cannot unmarshal ${found} into Go struct field ${this.struct}.${fields.join(".")} of type ${goType}`;
  }

  /** @throws TypeMismatch when one was noted. */
  finish(): void {
    if (this.#mismatch !== undefined) throw new TypeMismatch(this.#mismatch);
  }

  /** "spec.template.spec.containers[0].env": how strict errors write the place. */
  #strictPath(): string {
    let text = "";
    for (let index = 0; index < this.#depth; index++) {
      const segment = this.#path[index] as string | number;
      if (typeof segment === "number") text += `[${segment}]`;
      else {
        const name = segment.startsWith("\0") ? segment.slice(1) : segment;
        text += text === "" ? name : `.${name}`;
      }
    }
    return text;
  }
}
