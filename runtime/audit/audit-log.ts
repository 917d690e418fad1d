import { createWriteStream } from "node:fs";

/** Where audit events go, a JSON line each. */
export interface AuditLog {
  readonly write: (event: object) => void;
  /** Resolves when everything is written. */
  readonly close: () => Promise<void>;
}

/** --audit-log-path; "-" is standard output. Lines of one turn of the event loop are written together. */
export function openAuditLog(path: string): AuditLog {
  const stream = path === "-" ? process.stdout : createWriteStream(path, { flags: "a", mode: 0o600 });
  let pending: string[] = [];
  const flush = () => {
    if (pending.length === 0) return;
    stream.write(pending.join(""));
    pending = [];
  };
  return {
    write: (event) => {
      if (pending.length === 0) setImmediate(flush);
      pending.push(`${JSON.stringify(event)}\n`);
    },
    close: () => {
      flush();
      return path === "-" ? Promise.resolve() : new Promise((resolve) => stream.end(resolve));
    },
  };
}
