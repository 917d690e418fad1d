import type { Level } from "./level.ts";

/** What a line begins with; items of a list go without. */
const typed = '{"kind":"Event","apiVersion":"audit.k8s.io/v1",';

/** The parts of an audit.k8s.io/v1 Event, all of them JSON, with the commas before them. */
export interface EventParts {
  readonly level: Level;
  readonly auditID: string;
  /** From the level to the response's status. */
  readonly head: string;
  readonly requestObject: Buffer | undefined;
  readonly responseObject: readonly Buffer[] | undefined;
  readonly times: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** The event as a line of text; "" unless the log wants that. */
  readonly text: string;
}

/** An event on its way to where events are kept. Objects stay the bytes that they were sent as. */
export class AuditEvent {
  readonly #parts: EventParts;
  readonly #tail: string;

  constructor(parts: EventParts) {
    this.#parts = parts;
    const names = Object.keys(parts.annotations);
    this.#tail = names.length === 0 ? `${parts.times}}` : `${parts.times},"annotations":{${members(parts.annotations, names)}}}`;
  }

  get level(): Level {
    return this.#parts.level;
  }

  get auditID(): string {
    return this.#parts.auditID;
  }

  get text(): string {
    return this.#parts.text;
  }

  /** Bytes, with the line's end. */
  get size(): number {
    let size = Buffer.byteLength(typed) + Buffer.byteLength(this.#parts.head) + Buffer.byteLength(this.#tail) + 1;
    for (const piece of this.#objects()) size += Buffer.byteLength(piece);
    return size;
  }

  /** The event as a line of JSON. */
  line(): Buffer {
    return this.#bytes(typed, "\n");
  }

  /** The event as an item of an EventList. */
  item(): Buffer {
    return this.#bytes("{", "");
  }

  /** The same without the objects, and a note that they were there. */
  truncated(): AuditEvent {
    const annotations = { ...this.#parts.annotations, "audit.k8s.io/truncated": "true" };
    return new AuditEvent({ ...this.#parts, requestObject: undefined, responseObject: undefined, annotations });
  }

  #objects(): (string | Buffer)[] {
    const { requestObject, responseObject } = this.#parts;
    return [
      ...(requestObject === undefined ? [] : [',"requestObject":', requestObject]),
      ...(responseObject === undefined ? [] : [',"responseObject":', ...responseObject]),
    ];
  }

  #bytes(begin: string, end: string): Buffer {
    const { head, requestObject, responseObject } = this.#parts;
    if (requestObject === undefined && responseObject === undefined) return Buffer.from(begin + head + this.#tail + end);
    return Buffer.concat(
      [begin + head, ...this.#objects(), this.#tail + end].map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)),
    );
  }
}

/** By their names, as Go writes maps. */
function members(annotations: Readonly<Record<string, string>>, names: string[]): string {
  let text = "";
  for (const name of names.sort()) text += `${text === "" ? "" : ","}${JSON.stringify(name)}:${JSON.stringify(annotations[name])}`;
  return text;
}
