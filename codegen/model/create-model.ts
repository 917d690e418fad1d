import { compareVersions } from "../compiler/crd/index.ts";
import type { Diagnostic } from "../load/diagnostic.ts";
import { diagnosticAt } from "../load/load-crds.ts";
import type { LoadedSchemas } from "../load/load-schemas.ts";
import { createCrdShapeCheck } from "../resolve/check-crd-shape.ts";
import type { NamedSchema } from "../resolve/named-schema.ts";
import { resolveSchemas } from "../resolve/resolve-schemas.ts";
import { builtinResources } from "./builtin-resources.ts";
import { checkNames } from "./check-names.ts";
import { checkOverlays } from "./check-overlays.ts";
import { customResources } from "./custom-resources.ts";
import { customTypes } from "./custom-types.ts";
import { type CrdOfFile, readLoadedCrd } from "./loaded-crd.ts";
import type { GroupModel, Model, ResourceModel, TypeModel, VersionModel } from "./model.ts";
import { createTypeModels } from "./type-models.ts";

/** A model, or what is wrong with the inputs: never both. */
export type CreatedModel =
  | { readonly model: Model; readonly diagnostics: readonly [] }
  | { readonly model: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Makes the model that the emitters read of what was loaded. Every fault is collected before it gives up. */
export function createModel(loaded: LoadedSchemas): CreatedModel {
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  const schemas = resolveSchemas(loaded.documents, diagnostics);
  const builtin = builtinResources(loaded, schemas, diagnostics);
  checkShapes(loaded, schemas, diagnostics);
  const crds = loaded.crds.flatMap((one) => readLoadedCrd(one, diagnostics) ?? []);
  checkNames(crds, loaded.discovery, diagnostics);
  for (const crd of crds) {
    for (const type of customTypes(crd)) schemas.set(type.name, type);
  }
  const types = createTypeModels(schemas, diagnostics);
  const groups = [
    ...loaded.discovery.groups.map((group) => ({
      group: group.name,
      versions: group.versions.map(({ version }) => versionModel(group.name, version, builtin.get(`${group.name}/${version}`) ?? [], types)),
    })),
    ...customGroups(crds, loaded, types, diagnostics),
  ];
  checkOverlays(loaded.overlays, groups, schemas, diagnostics);
  if (diagnostics.length > 0) return { model: undefined, diagnostics };
  const shared = versionModel("meta", "v1", [], types);
  return { model: { groups, shared, types: new Map(types.map((type) => [type.schemaName, type])), overlays: loaded.overlays }, diagnostics: [] };
}

/** Compared with the schema of its own kind, a CRD shows members that a server would drop in silence. */
function checkShapes(loaded: LoadedSchemas, schemas: ReadonlyMap<string, NamedSchema>, diagnostics: Diagnostic[]): void {
  if (loaded.crds.length === 0) return;
  const check = createCrdShapeCheck(schemas);
  for (const crd of loaded.crds) {
    for (const { pointer, message } of check?.(crd.object) ?? []) diagnostics.push(diagnosticAt(crd.document, pointer, message));
  }
}

/** Groups of CRDs come after the built-in ones, by name; their versions by priority. */
function customGroups(crds: readonly CrdOfFile[], loaded: LoadedSchemas, types: readonly TypeModel[], diagnostics: Diagnostic[]): GroupModel[] {
  const byGroup = new Map<string, ResourceModel[]>();
  for (const crd of crds) {
    byGroup.set(crd.group, [...(byGroup.get(crd.group) ?? []), ...customResources(crd, loaded.overlays, diagnostics)]);
  }
  return [...byGroup]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, resources]) => {
      const versions = [...new Set(resources.map((one) => one.version))].sort(compareVersions);
      return {
        group,
        versions: versions.map((version) =>
          versionModel(
            group,
            version,
            resources.filter((one) => one.version === version),
            types,
          ),
        ),
      };
    });
}

function versionModel(group: string, version: string, resources: readonly ResourceModel[], types: readonly TypeModel[]): VersionModel {
  const directory = `${group === "" ? "core" : group}/${version}`;
  const sorted = [...resources].sort((a, b) => (a.resource < b.resource ? -1 : 1));
  return { group, version, directory, resources: sorted, types: types.filter((type) => type.directory === directory) };
}
