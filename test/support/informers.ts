import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const peers = fileURLToPath(new URL("../peers/", import.meta.url));

/** What client-go told: see test/peers/clients/informers. */
export interface InformerLine {
  readonly informer: "typed" | "node" | "metadata" | "dynamic";
  readonly type: "ADDED" | "MODIFIED" | "DELETED" | "store" | "synced";
  readonly name: string;
  readonly resourceVersion: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly data?: Readonly<Record<string, string>>;
}

/** client-go's informers on a server. */
export interface Informers {
  /** The events so far. */
  readonly lines: readonly InformerLine[];
  /** Resolves when a line is there for which `test` holds; rejects when the program ends before. */
  readonly until: (test: (lines: readonly InformerLine[]) => boolean) => Promise<void>;
  /** Ends the program; answers what its stores held. */
  readonly finish: () => Promise<readonly InformerLine[]>;
  readonly kill: () => void;
}

/** Whether the program can be run here; builds it where it is not up to date. Says loudly why not. */
export function hasInformers(): boolean {
  try {
    execFileSync(join(peers, "build.sh"), ["informers"], { stdio: ["ignore", "ignore", "inherit"] });
    return true;
  } catch {
    console.warn("test: client-go's informers cannot be built (is Go installed?): THE TESTS THAT NEED CLIENT-GO ARE SKIPPED");
    return false;
  }
}

export function startInformers(args: readonly string[], env: Readonly<Record<string, string>> = {}): Informers {
  const child = spawn(join(peers, "bin", "informers"), args, { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ...env } });
  const lines: InformerLine[] = [];
  const waiting = new Set<() => void>();
  let errors = "";
  let ended = false;
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  createInterface(child.stdout).on("line", (text) => {
    lines.push(JSON.parse(text) as InformerLine);
    for (const look of waiting) look();
  });
  const end = new Promise<void>((resolve) => {
    child.once("close", () => {
      ended = true;
      for (const look of waiting) look();
      resolve();
    });
  });
  return {
    lines,
    until: (test) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const done = test(lines);
          if (!done && !ended) return;
          waiting.delete(look);
          if (done) resolve();
          else reject(new Error(`the informers ended: ${errors}`));
        };
        waiting.add(look);
        look();
      }),
    finish: async () => {
      child.stdin.end();
      await end;
      return lines.filter(({ type }) => type === "store");
    },
    kill: () => void child.kill("SIGKILL"),
  };
}
