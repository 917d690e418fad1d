import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { BoundedErrors, type ErrorRoom, errorRoom } from "./bounded-errors.ts";

/** A key of a map: printed in brackets by all but the schema's own checks. */
interface MapKey {
  readonly key: string;
}

/** Where a validation is in an object, and what it has found. One walk serves one object; the path is pushed and popped, and printed only for errors. */
export class Walk {
  readonly #room: ErrorRoom = { left: errorRoom };
  errors: FieldError[] = this.list();
  readonly #steps: (string | number | MapKey)[] = [];
  /** What errors' fields begin with although messages do not: "status" where the status is validated by itself. */
  readonly #prefix: string;

  constructor(prefix = "") {
    this.#prefix = prefix;
  }

  /** An empty list of errors, for what is found apart. */
  list(): FieldError[] {
    return new BoundedErrors(this.#room);
  }

  enter(step: string | number): void {
    this.#steps.push(step);
  }

  enterKey(key: string): void {
    this.#steps.push({ key });
  }

  leave(): void {
    this.#steps.pop();
  }

  /** Additional properties of the root have a dot in front. */
  get isAtRoot(): boolean {
    return this.#steps.length === 0;
  }

  /** "spec.l[0].n", also for the keys of maps unless they were entered as such; "" at the root. */
  path(): string {
    let text = "";
    for (const step of this.#steps) {
      if (typeof step === "number") text += `[${step}]`;
      else if (typeof step === "object") text += `[${step.key}]`;
      else text += text === "" ? step : `.${step}`;
    }
    return text;
  }

  /** The field that an error at `path` names. */
  fieldOf(path: string): string {
    if (path === "") return this.root;
    const below = path.startsWith(".") ? path.slice(1) : path;
    return this.#prefix === "" ? below : `${this.#prefix}.${below}`;
  }

  /** The field at the walk's place. */
  field(): string {
    return this.fieldOf(this.path());
  }

  /** What errors name that are about no field; "<nil>" is how Go prints the root. */
  get root(): string {
    return this.#prefix || "<nil>";
  }
}
