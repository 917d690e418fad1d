import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const models = "node_modules/@kubernetes/client-node/dist/gen/models";

/**
 * What the types and fields of Kubernetes' API mean, from the comments of the JavaScript client's models:
 * `{ "io.k8s.api.core.v1.Pod": { "": "of the type", "spec": "of the field" } }`. Empty where that package is not installed.
 */
export function mergeDescriptions() {
  const merged = {};
  if (!existsSync(models)) return merged;
  for (const schemas of schemaFiles("generated")) {
    for (const name of Object.keys(JSON.parse(readFileSync(schemas, "utf8")))) {
      const text = modelOf(name);
      if (text !== undefined) merged[name] = readModel(text);
    }
  }
  return merged;
}

function* schemaFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* schemaFiles(path);
    else if (entry.name === "schemas.json") yield path;
  }
}

/** io.k8s.api.core.v1.Pod is V1Pod; kinds of the same name in two groups carry the group: CoreV1Event, EventsV1Event. */
function modelOf(name) {
  const [kind, version, group] = name.split(".").reverse();
  if (!/^v\d/.test(version)) return undefined;
  for (const file of [capital(group) + capital(version) + kind, capital(version) + kind]) {
    const path = join(models, `${file}.d.ts`);
    if (existsSync(path)) return readFileSync(path, "utf8");
  }
  return undefined;
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The comment before the class, and those before its quoted members. */
function readModel(text) {
  const found = {};
  for (const [, comment, member] of text.matchAll(/\/\*\*\n((?:\s*\*(?!\/).*\n)*)\s*\*\/\n\s*(?:export declare class \w+|'([^']+)'\??:)/g)) {
    const lines = comment.split("\n").map((line) => line.replace(/^\s*\*\s?/, "").trimEnd());
    const description = lines.join("\n").trim().replaceAll("\\'", "'").replaceAll('\\"', '"');
    // The generator of the models writes an underscore before JavaScript's own words.
    found[(member ?? "").replace(/^_/, "")] = description;
  }
  return found;
}
