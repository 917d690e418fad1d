import type { Diagnostic } from "../load/diagnostic.ts";
import type { LoadedSchemas } from "../load/load-schemas.ts";
import { resolveSchemas } from "../resolve/resolve-schemas.ts";
import { builtinResources } from "./builtin-resources.ts";
import { checkNames } from "./check-names.ts";
import { checkOverlays } from "./check-overlays.ts";
import { compareVersions } from "./compare-versions.ts";
import { type Crd, readCrd } from "./crd.ts";
import { customResources } from "./custom-resources.ts";
import { customTypes } from "./custom-types.ts";
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
  const crds = loaded.crds.flatMap((one) => readCrd(one, diagnostics) ?? []);
  checkNames(crds, loaded.discovery, diagnostics);
  for (const crd of crds) {
    for (const type of customTypes(crd, diagnostics)) schemas.set(type.name, type);
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

/** Groups of CRDs come after the built-in ones, by name; their versions by priority. */
function customGroups(crds: readonly Crd[], loaded: LoadedSchemas, types: readonly TypeModel[], diagnostics: Diagnostic[]): GroupModel[] {
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
