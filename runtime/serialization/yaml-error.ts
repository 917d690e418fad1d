/** A text that is no YAML, or YAML that JSON cannot say; the message is what clients see. */
export class YamlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "YamlError";
  }
}
