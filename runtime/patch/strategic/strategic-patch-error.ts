/** A strategic merge patch that cannot be applied; answered with `code` and, for 500, without a reason. */
export class StrategicPatchError extends Error {
  readonly code: 400 | 422 | 500;

  constructor(message: string, code: 400 | 422 | 500 = 500) {
    super(message);
    this.code = code;
  }
}
