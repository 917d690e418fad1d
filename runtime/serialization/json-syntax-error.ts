/** A text that is no JSON, in the words of Go's encoding/json: "invalid character 'x' looking for beginning of value". */
export class JsonSyntaxError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "JsonSyntaxError";
  }
}
