import { deepEqual } from "../../meta/deep-equal.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";

/** An OpenAPI v2 document, as far as merging looks at it. */
export interface Swagger extends JsonObject {
  paths?: JsonObject;
  definitions?: JsonObject;
  parameters?: JsonObject;
}

const kindsMember = "x-kubernetes-group-version-kind";
const parts = ["definitions", "parameters"] as const;

/** A document with those paths alone that `keep` wants, and without the definitions that only others used. */
export function filterSwagger(document: Swagger, keep: (path: string) => boolean): Swagger {
  const paths = Object.fromEntries(Object.entries(document.paths ?? {}).filter(([path]) => keep(path)));
  const usedBefore = referredFrom(document, document.paths ?? {});
  const used = referredFrom(document, paths);
  const definitions = Object.entries(document.definitions ?? {}).filter(
    ([name]) => used.has(`#/definitions/${name}`) || !usedBefore.has(`#/definitions/${name}`),
  );
  return { ...document, paths, definitions: Object.fromEntries(definitions) };
}

/**
 * Adds the paths of `source` that `into` has not, with what they refer to. What has the same name and says something else
 * gets a name of its own. Source: Kubernetes documentation, "The Kubernetes API", OpenAPI v2.
 */
export function mergeSwagger(into: Swagger, source: Swagger): Swagger {
  const added = filterSwagger(source, (path) => into.paths?.[path] === undefined);
  if (Object.keys(added.paths ?? {}).length === 0) return into;
  const renames = new Map<string, string>();
  for (const part of parts) collectRenames(part, into, added, renames);
  const renamed = renames.size === 0 ? added : (renameReferences(added, renames) as Swagger);
  const merged: Swagger = { ...into, paths: { ...into.paths, ...renamed.paths } };
  for (const part of parts) {
    if (into[part] === undefined && added[part] === undefined) continue;
    const together = { ...into[part] };
    for (const [name, value] of Object.entries(renamed[part] ?? {})) {
      const own = renames.get(`#/${part}/${name}`);
      const final = own === undefined ? name : own.slice(`#/${part}/`.length);
      together[final] = together[final] === undefined ? value : withKindsOf(together[final], value);
    }
    merged[part] = together;
  }
  return merged;
}

/** Finds a free name, or that under which the same is known, for what is known by its name as something else. */
function collectRenames(part: (typeof parts)[number], into: Swagger, source: Swagger, renames: Map<string, string>): void {
  const known = into[part] ?? {};
  const taken = new Set([...Object.keys(known), ...Object.keys(source[part] ?? {})]);
  for (const [name, value] of Object.entries(source[part] ?? {})) {
    if (known[name] === undefined || isSame(known[name], value)) continue;
    let number = 2;
    let free = `${name}_v${number}`;
    while (taken.has(free) && !(known[free] !== undefined && isSame(known[free], value))) free = `${name}_v${++number}`;
    taken.add(free);
    renames.set(`#/${part}/${name}`, `#/${part}/${free}`);
  }
}

/** Definitions are the same whatever kinds they are of, and whatever words describe them. */
function isSame(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return deepEqual(withoutWords(a), withoutWords(b));
}

function withoutWords(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item) as JsonValue);
  if (!isJsonObject(value)) return value;
  const rest: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (key !== kindsMember && !(key === "description" && typeof member === "string")) rest[key] = withoutWords(member);
  }
  return rest;
}

/** The same definition, of all kinds that both know. */
function withKindsOf(known: JsonValue, other: JsonValue | undefined): JsonValue {
  const more = isJsonObject(other) ? other[kindsMember] : undefined;
  if (!isJsonObject(known) || !Array.isArray(more)) return known;
  const own = Array.isArray(known[kindsMember]) ? known[kindsMember] : [];
  const missing = more.filter((kind) => !own.some((one) => deepEqual(one, kind)));
  return missing.length === 0 ? known : { ...known, [kindsMember]: [...own, ...missing] };
}

/** All that `roots` refer to within the document, directly or not. */
function referredFrom(document: Swagger, roots: JsonValue): Set<string> {
  const found = new Set<string>();
  const pending: JsonValue[] = [roots];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) pending.push(...next);
    else if (isJsonObject(next)) {
      for (const [key, value] of Object.entries(next)) {
        if (key === "$ref" && typeof value === "string") {
          if (found.has(value)) continue;
          found.add(value);
          const target = targetOf(document, value);
          if (target !== undefined) pending.push(target);
        } else if (value !== undefined) pending.push(value);
      }
    }
  }
  return found;
}

function targetOf(document: Swagger, reference: string): JsonValue | undefined {
  const [, part, name] = /^#\/(definitions|parameters)\/(.*)$/.exec(reference) ?? [];
  return name === undefined ? undefined : document[part as (typeof parts)[number]]?.[name];
}

function renameReferences(value: JsonValue, renames: ReadonlyMap<string, string>): JsonValue {
  if (Array.isArray(value)) return value.map((item) => renameReferences(item, renames));
  if (!isJsonObject(value)) return value;
  const renamed: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    renamed[key] = key === "$ref" && typeof member === "string" ? (renames.get(member) ?? member) : renameReferences(member, renames);
  }
  return renamed;
}
