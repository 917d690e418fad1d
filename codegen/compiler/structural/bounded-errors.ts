import { statusError } from "../../../runtime/errors/status-error.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";

/** How many characters of errors an object may still get. */
export interface ErrorRoom {
  left: number;
}

/** Nobody reads more; and a megabyte that is wrong in ten thousand ways would be ten gigabytes of text. */
export const errorRoom = 8 << 20;

/** A list of errors that takes what it holds from the room of its object. */
export class BoundedErrors extends Array<FieldError> {
  /** What is made of it is a plain list. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  readonly #room: ErrorRoom;

  constructor(room: ErrorRoom) {
    super();
    this.#room = room;
  }

  /** @throws StatusError 504 when there is no room left: kube-apiserver does not come to an end in time then. */
  override push(...errors: FieldError[]): number {
    for (const { field, message } of errors) this.#room.left -= field.length + message.length;
    if (this.#room.left < 0)
      throw statusError("Timeout", "Timeout: request did not complete within requested timeout - context deadline exceeded", {});
    return super.push(...errors);
  }
}
