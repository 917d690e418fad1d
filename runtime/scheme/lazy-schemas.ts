import type { JsonObject } from "../meta/json.ts";

/** Schemas that are kept as JSON text, by full name; parsed on first use, all at once. */
export function lazySchemas(texts: Readonly<Record<string, string>>): () => Readonly<Record<string, JsonObject>> {
  let parsed: Readonly<Record<string, JsonObject>> | undefined;
  return () => {
    parsed ??= Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.parse(text) as JsonObject]));
    return parsed;
  };
}
