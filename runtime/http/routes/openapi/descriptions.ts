import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** By schema, then by property; "" is the type itself. */
type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

let loaded: { readonly texts: Descriptions; readonly digest: string } | undefined;

/**
 * What the fields of a schema mean, for `kubectl explain`. The texts come with the build (dist/descriptions.json), from a package
 * that ships them, and are read when somebody asks; without the file, schemas have none.
 */
export function descriptionsOf(schema: string): Readonly<Record<string, string>> | undefined {
  return load().texts[schema];
}

/** Changes when the texts do. */
export function descriptionsDigest(): string {
  return load().digest;
}

function load() {
  loaded ??= read();
  return loaded;
}

function read() {
  try {
    const text = readFileSync(new URL("../../../../descriptions.json", import.meta.url));
    return { texts: JSON.parse(text.toString("utf8")) as Descriptions, digest: createHash("sha256").update(text).digest("hex") };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { texts: {}, digest: "" };
    throw error;
  }
}
