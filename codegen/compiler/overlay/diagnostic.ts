/** A fault in an overlay, with the place that a person must look at. */
export interface OverlayDiagnostic {
  /** "schemas/overlays/apps.yaml". */
  readonly file: string;
  /** From 1; 0 when the overlay did not come from a text. */
  readonly line: number;
  readonly message: string;
}

/** Thrown with every fault that was found, not just the first. */
export class OverlayError extends Error {
  readonly diagnostics: readonly OverlayDiagnostic[];

  constructor(diagnostics: readonly OverlayDiagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.name = "OverlayError";
    this.diagnostics = diagnostics;
  }
}

/** "schemas/overlays/apps.yaml:12: unknown check `minimun`". */
export function formatDiagnostic(diagnostic: OverlayDiagnostic): string {
  return `${diagnostic.file}${diagnostic.line > 0 ? `:${diagnostic.line}` : ""}: ${diagnostic.message}`;
}
