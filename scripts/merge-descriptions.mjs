import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Of the newest release, but without fields whose type is another of the API's types. */
const models = "node_modules/@kubernetes/client-node/dist/gen/models";
/** Of an older release, with those. */
const interfaces = "node_modules/kubernetes-types";

/**
 * What the types and fields of Kubernetes' API mean, from the comments of packages that ship them:
 * `{ "io.k8s.api.core.v1.Pod": { "": "of the type", "spec": "of the field" } }`. Empty where none is installed.
 * A field that neither describes has the text of its type.
 */
export function mergeDescriptions() {
  const merged = {};
  const schemas = {};
  for (const file of schemaFiles("generated")) Object.assign(schemas, JSON.parse(readFileSync(file, "utf8")));
  for (const name of Object.keys(schemas)) {
    const found = { ...readInterface(name), ...readModel(name) };
    if (Object.keys(found).length > 0) merged[name] = found;
  }
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [property, value] of Object.entries(schema.properties ?? {})) {
      const type = /schemas\/(.*)$/.exec(value.$ref ?? value.allOf?.[0]?.$ref ?? "")?.[1];
      if (merged[name] !== undefined && merged[name][property] === undefined && merged[type]?.[""]) merged[name][property] = merged[type][""];
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

function partsOf(name) {
  const [kind, version, group] = name.split(".").reverse();
  return { kind, version, group };
}

/** io.k8s.api.core.v1.Pod is V1Pod; kinds of the same name in two groups carry the group: CoreV1Event, EventsV1Event. */
function readModel(name) {
  const { kind, version, group } = partsOf(name);
  if (!/^v\d/.test(version)) return {};
  for (const file of [capital(group) + capital(version) + kind, capital(version) + kind]) {
    const path = join(models, `${file}.d.ts`);
    if (existsSync(path)) return comments(readFileSync(path, "utf8"));
  }
  return {};
}

const interfaceFiles = new Map();

/** io.k8s.api.core.v1.Pod is the interface Pod of core/v1.d.ts. */
function readInterface(name) {
  const { kind, version, group } = partsOf(name);
  const path = join(interfaces, group ?? "", `${version}.d.ts`);
  if (!interfaceFiles.has(path)) interfaceFiles.set(path, existsSync(path) ? readFileSync(path, "utf8") : "");
  const text = interfaceFiles.get(path);
  const start = text.indexOf(`export interface ${kind} {`);
  if (start < 0) return {};
  return comments(text.slice(text.lastIndexOf("/**", start), text.indexOf("\n}", start)));
}

/** The comment before the class or interface, and those before its members. */
function comments(text) {
  const found = {};
  for (const [, comment, member] of text.matchAll(
    /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:export declare class \w+|export interface \w+|(?:readonly )?'?([\w$]+)'?\??:)/g,
  )) {
    const lines = comment.split("\n").map((line) => line.replace(/^\s*\*\s?/, "").trimEnd());
    const description = lines.join("\n").trim().replaceAll("\\'", "'").replaceAll('\\"', '"');
    if (description.startsWith("Kubernetes\nNo description")) continue;
    // The generator of the models writes an underscore before JavaScript's own words.
    found[(member ?? "").replace(/^_/, "")] = description;
  }
  return found;
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
