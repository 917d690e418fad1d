import { createHash } from "node:crypto";

/** A file below generated/, ready to be written. */
export interface GeneratedFile {
  /** Relative to generated/: "apps/v1/types/deployment-spec.ts". */
  readonly path: string;
  readonly text: string;
}

/** A short name for a value: the same for equal JSON. */
export function shortHash(value: unknown): string {
  return createHash("sha256")
    .update(typeof value === "string" ? value : JSON.stringify(value))
    .digest("hex")
    .slice(0, 12);
}
