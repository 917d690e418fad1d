import { formatApiVersion } from "../../runtime/meta/group-version.ts";
import type { GroupModel, Model, VersionModel } from "../model/model.ts";
import { identifier } from "../print/names.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";
import { resourceNames, versionDirectory } from "./resource-names.ts";
import type { SchemaHome } from "./schema-home.ts";

/** version.ts: what a group's version serves. */
export function emitVersion(version: VersionModel, home: SchemaHome): TypeScriptFile {
  const names = version.resources.map(resourceNames);
  const directory = versionDirectory(version.group, version.version);
  const body = `
/** ${version.group === "" ? "The core group's" : version.group} ${version.version}. */
export const ${identifier(directory)}: ApiVersion = {
  version: ${JSON.stringify(version.version)},
  resources: [
${names.map((one) => `    ${one.definition},`).join("\n")}
  ],
  schemas: ${home === "library" ? `() => readSchemas(${JSON.stringify(directory)})` : "readSchemas"},
};`;
  return {
    path: `${directory}/version.ts`,
    source: { file: "schemas", pointer: "" },
    basis: names,
    imports: [
      { from: "runtime/scheme/resource-definition.ts", name: "ApiVersion", type: true },
      { from: home === "library" ? "schema-library.ts" : `${directory}/schemas.ts`, name: "readSchemas" },
      ...names.map((one) => ({ from: `${one.directory}/resource.ts`, name: one.definition })),
    ],
    body,
  };
}

/** groups.ts: every group, in discovery's order. */
export function emitGroups(all: readonly GroupModel[]): TypeScriptFile {
  const versions = all.flatMap((group) => group.versions);
  const name = (version: VersionModel) => identifier(versionDirectory(version.group, version.version));
  const groups = all.map((group) => `  { group: ${JSON.stringify(group.group)}, versions: [${group.versions.map(name).join(", ")}] },`);
  const body = `
/** Every group that is generated, in discovery's order, with its versions, preferred first. */
export const apiGroups: readonly ApiGroup[] = [
${groups.join("\n")}
];`;
  return {
    path: "groups.ts",
    source: { file: "schemas", pointer: "" },
    basis: body,
    imports: [
      { from: "runtime/scheme/resource-definition.ts", name: "ApiGroup", type: true },
      ...versions.map((one) => ({ from: `${versionDirectory(one.group, one.version)}/version.ts`, name: name(one) })),
    ],
    body,
  };
}

/** schema-library.ts: where the runtime finds a schema by its full name. */
export function emitSchemaLibrary(model: Model): TypeScriptFile {
  const homes = new Map<string, string>();
  for (const type of model.types.values()) homes.set(type.schemaName.slice(0, type.schemaName.lastIndexOf(".") + 1), type.directory);
  const entries = [...homes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, directory]) => `  ${JSON.stringify(prefix)}: ${JSON.stringify(directory)},`);
  const kinds = model.groups.flatMap(({ versions }) =>
    versions.flatMap(({ group, version, resources: [first] }) => {
      if (first === undefined || first.custom) return [];
      const prefix = first.schemaName.slice(0, first.schemaName.lastIndexOf(".") + 1);
      return [`  ${JSON.stringify(formatApiVersion({ group, version }))}: ${JSON.stringify(prefix)},`];
    }),
  );
  const body = `
const homes: Readonly<Record<string, string>> = {
${entries.join("\n")}
};

/** Where the schemas of a version's kinds begin. */
const kinds: Readonly<Record<string, string>> = {
${kinds.join("\n")}
};

const library = createSchemaLibrary(new URL("./", import.meta.url), homes, kinds);

/** The OpenAPI schemas of a version's folder, by full name. */
export const readSchemas = library.readSchemas;

/** The OpenAPI schema of a full name; undefined when there is none. */
export const schemaOf = library.schemaOf;

/** The compiled type of a schema, by its full name. */
export const typeOf = library.typeOf;

/** The compiled type of a kind; undefined for kinds without a schema of their own. */
export const typeOfKind = library.typeOfKind;`;
  return {
    path: "schema-library.ts",
    source: { file: "schemas", pointer: "" },
    basis: body,
    imports: [{ from: "runtime/scheme/schema-library.ts", name: "createSchemaLibrary" }],
    body,
  };
}
