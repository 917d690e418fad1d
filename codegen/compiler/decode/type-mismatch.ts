/** A value of the wrong type, or one that its type cannot read; the message is what Go's decoder would say. */
export class TypeMismatch extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TypeMismatch";
  }
}
