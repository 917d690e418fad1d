/** What is wrong with an input, and where. A run with any diagnostic writes nothing. */
export interface Diagnostic {
  /** "schemas/crds/crontabs.yaml". */
  readonly file: string;
  /** A JSON pointer into the file, or into the document of it that starts before `line`; "" is the whole. */
  readonly pointer: string;
  /** From 1, where it is known. */
  readonly line?: number;
  readonly message: string;
}

/** "schemas/crds/crontabs.yaml:12 #/spec/versions/0/schema: must not be empty". */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const line = diagnostic.line === undefined ? "" : `:${diagnostic.line}`;
  const pointer = diagnostic.pointer === "" ? "" : ` #${diagnostic.pointer}`;
  return `${diagnostic.file}${line}${pointer}: ${diagnostic.message}`;
}

/** A step of a JSON pointer (RFC 6901). */
export function escapePointer(step: string | number): string {
  return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A JSON pointer from its steps. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${escapePointer(step)}`).join("");
}
