import { createReadStream, createWriteStream, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

export interface OldFilesOptions {
  /** Days that they are kept; 0: for ever. */
  readonly maxAge: number;
  /** How many are kept; 0: all. */
  readonly maxBackups: number;
  readonly compress: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** One file that was put aside: audit-2026-01-02T03-04-05.678.log, or the same with .gz. */
interface OldFile {
  readonly name: string;
  /** Milliseconds since the epoch, by its name. */
  readonly time: number;
}

/** The files beside a log that were the log before, named as kube-apiserver names them. */
export class OldFiles {
  readonly #path: string;
  readonly #options: OldFilesOptions;
  readonly #prefix: string;
  readonly #extension: string;
  #tidying: Promise<void> = Promise.resolve();

  constructor(path: string, options: OldFilesOptions) {
    this.#path = path;
    this.#options = options;
    this.#extension = extname(path);
    this.#prefix = `${basename(path, this.#extension)}-`;
  }

  /** Renames the log, and answers the mode that the next one is to have. @throws Error */
  putAside(): number {
    const { mode } = statSync(this.#path);
    const time = new Date().toISOString().slice(0, -1).replaceAll(":", "-");
    renameSync(this.#path, join(dirname(this.#path), `${this.#prefix}${time}${this.#extension}`));
    return mode & 0o777;
  }

  /** Begins to remove and to compress what should be; a failure is tried again the next time. */
  tidy(): void {
    const { maxAge, maxBackups, compress } = this.#options;
    if (maxAge === 0 && maxBackups === 0 && !compress) return;
    this.#tidying = this.#tidying.then(() => this.#tidy()).catch(() => {});
  }

  /** Resolves when nothing is left to do. */
  tidied(): Promise<void> {
    return this.#tidying;
  }

  async #tidy(): Promise<void> {
    const { maxAge, maxBackups, compress } = this.#options;
    const oldest = maxAge === 0 ? 0 : Date.now() - maxAge * day;
    const kept = new Set<number>();
    for (const { name, time } of this.#files()) {
      kept.add(time);
      const path = join(dirname(this.#path), name);
      if (time < oldest || (maxBackups > 0 && kept.size > maxBackups)) rmSync(path, { force: true });
      else if (compress && !name.endsWith(".gz")) await zip(path);
    }
  }

  /** From the newest on. */
  #files(): OldFile[] {
    return readdirSync(dirname(this.#path))
      .flatMap((name) => {
        const time = this.#timeOf(name);
        return time === undefined ? [] : [{ name, time }];
      })
      .sort((a, b) => b.time - a.time);
  }

  #timeOf(name: string): number | undefined {
    if (!name.startsWith(this.#prefix)) return undefined;
    const rest = name.slice(this.#prefix.length).replace(/\.gz$/, "");
    if (!rest.endsWith(this.#extension)) return undefined;
    const found = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3})$/.exec(rest.slice(0, rest.length - this.#extension.length));
    return found === null ? undefined : Date.parse(`${found[1]}:${found[2]}:${found[3]}Z`);
  }
}

async function zip(path: string): Promise<void> {
  await pipeline(createReadStream(path), createGzip(), createWriteStream(`${path}.gz`, { mode: statSync(path).mode & 0o777 }));
  rmSync(path);
}
