import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { Node, Project, type PropertySignature } from "ts-morph";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { Model, ResourceModel, TypeModel } from "../model/model.ts";
import { pascalCase } from "../print/names.ts";
import type { Import, TypeScriptFile } from "../print/typescript-file.ts";
import { docComment, reformatComment } from "./doc-comment.ts";
import { namedStructures } from "./named-structures.ts";

const firstMembers = ["apiVersion", "kind", "metadata", "spec", "status"];
/** Names of schemas that a file must not import as they are, because they are JavaScript's own. */
const globals: ReadonlySet<string> = new Set(["JSON"]);
const reference = /components\["schemas"\]\["([^"]+)"\]/g;

/** The types to print: every schema of the model, and the structures inside those of CRDs. By full name. */
export function printedTypes(model: Model): Map<string, TypeModel> {
  const custom = new Set(model.groups.flatMap(({ versions }) => versions.flatMap(({ resources }) => resources)).flatMap(customDirectory));
  const types = [...model.types.values()];
  const taken = new Map<string, Set<string>>();
  for (const { directory, file } of types) taken.set(directory, (taken.get(directory) ?? new Set()).add(file));
  const printed = types.flatMap((type) => (custom.has(type.directory) ? namedStructures(type, taken.get(type.directory) ?? new Set()) : [type]));
  return new Map(printed.map((type) => [type.schemaName, type]));
}

/** The types with all that they refer to, which may be of the model's other folders. */
export function typesInUse(types: ReadonlyMap<string, TypeModel>, model: Model): Map<string, TypeModel> {
  const found = new Map(types);
  const queue = [...types.values()];
  for (let type = queue.pop(); type !== undefined; type = queue.pop()) {
    for (const [, name = ""] of JSON.stringify(type.schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const target = model.types.get(name);
      if (found.has(name) || target === undefined) continue;
      found.set(name, target);
      queue.push(target);
    }
  }
  return found;
}

function customDirectory({ custom, group, version }: ResourceModel): string[] {
  return custom ? [`${group}/${version}`] : [];
}

/** types/<type>.ts for every schema: openapi-typescript's one document, a file per schema. */
export async function emitTypes(types: ReadonlyMap<string, TypeModel>): Promise<TypeScriptFile[]> {
  const schemas = Object.fromEntries([...types.values()].map((type) => [type.schemaName, orderMembers(type.schema)]));
  const document = { openapi: "3.0.0", info: { title: "", version: "" }, paths: {}, components: { schemas } };
  const printed = astToString(
    await openapiTS(document as unknown as OpenAPI3, { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true }),
  );
  const members = schemaMembers(printed);
  return [...types.values()].map((type) => emitType(type, members.get(type.schemaName), types));
}

function emitType(type: TypeModel, member: PropertySignature | undefined, types: ReadonlyMap<string, TypeModel>): TypeScriptFile {
  const node = member?.getTypeNode();
  if (member === undefined || node === undefined) throw new Error(`openapi-typescript left out ${type.schemaName}`);
  const imports = new Map<string, Import>();
  const text = reindent(node.getText())
    .replace(reference, (_, name: string) => importType(name, type, types, imports))
    // A kind may be called Record.
    .replace(/\bRecord<string, (unknown|never)>/g, "{ [key: string]: $1 }");
  const isInterface = Node.isTypeLiteral(node);
  const { description } = type.schema;
  const comment = docComment([
    ...(typeof description === "string" && description !== "" ? [...description.trim().split("\n"), ""] : []),
    type.schemaName,
  ]);
  const body = `${comment}${isInterface ? `export interface ${type.name} ${text}` : `export type ${type.name} = ${text};`}`;
  return {
    path: `${type.directory}/types/${type.file}.ts`,
    source: type.source,
    basis: type.schema,
    imports: [...imports.values()],
    body,
  };
}

/** The local name of a schema, imported under its version's name where two schemas share one. */
function importType(schemaName: string, user: TypeModel, types: ReadonlyMap<string, TypeModel>, imports: Map<string, Import>): string {
  const type = types.get(schemaName);
  if (type === undefined) throw new Error(`${user.schemaName} refers to ${schemaName}, which is not there`);
  if (type === user) return type.name;
  const known = imports.get(schemaName);
  if (known !== undefined) return known.as ?? known.name;
  const taken = globals.has(type.name) || type.name === user.name || [...imports.values()].some((one) => (one.as ?? one.name) === type.name);
  const alias = taken ? `${pascalCase(type.directory)}${type.name}` : undefined;
  imports.set(schemaName, {
    from: `${type.directory}/types/${type.file}.ts`,
    name: type.name,
    type: true,
    ...(alias === undefined ? {} : { as: alias }),
  });
  return alias ?? type.name;
}

/** The member of `components.schemas` for each schema. */
function schemaMembers(text: string): Map<string, PropertySignature> {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("schemas.ts", text);
  const schemas = file.getInterfaceOrThrow("components").getPropertyOrThrow("schemas").getTypeNodeOrThrow();
  if (!Node.isTypeLiteral(schemas)) throw new Error("openapi-typescript printed no schemas");
  return new Map(schemas.getProperties().map((one) => [JSON.parse(one.getName()) as string, one]));
}

/** Two spaces a level, from the four that TypeScript's printer uses, less the two levels around a schema. */
function reindent(text: string): string {
  return text
    .split("\n")
    .map((line, index) => {
      if (index === 0) return line;
      const depth = line.length - line.trimStart().length;
      return " ".repeat(Math.max(0, depth - 8) / 2) + line.trimStart();
    })
    .join("\n")
    .replace(/^( *)\/\*\*([\s\S]*?)\*\/\n/gm, (_, indent: string, text: string) => reformatComment(text, indent));
}

/** apiVersion, kind, metadata, spec, status, then the alphabet, at every level. */
function orderMembers(schema: JsonObject): JsonObject {
  const out: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties" && isJsonObject(value)) {
      const rank = (name: string) => (firstMembers.includes(name) ? String(firstMembers.indexOf(name)) : `x${name}`);
      const names = Object.keys(value).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
      out[keyword] = Object.fromEntries(names.map((name) => [name, orderValue(value[name])]));
    } else out[keyword] = orderValue(value);
  }
  return out;
}

function orderValue(value: JsonObject[string]): JsonObject[string] {
  return isJsonObject(value) ? orderMembers(value) : value;
}
