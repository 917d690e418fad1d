import { createOverlayCompiler, createOverlayLibrary, typesOfSchemas } from "../compiler/overlay/index.ts";
import type { SchemaFiles } from "../load/schema-files.ts";
import type { Model, VersionModel } from "../model/model.ts";
import type { GeneratedFile } from "../print/generated-file.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";
import { emitBootstrapObjects } from "./bootstrap.ts";
import { emitApply, emitClient, emitClientSet, hasClient } from "./client.ts";
import { emitConversion } from "./conversion.ts";
import { emitFunctions } from "./functions.ts";
import { emitHandlers } from "./handlers.ts";
import { emitDoor, emitMain, emitServe } from "./main.ts";
import { emitResource } from "./resource.ts";
import { emitResourceRules, emitRules } from "./rules.ts";
import { emitSchemas, emitTypesDoors } from "./schemas.ts";
import { emitTypes, printedTypes } from "./types.ts";
import { emitGroups, emitSchemaLibrary, emitVersion } from "./versions.ts";

/** Every file that a model makes, and the objects of a fresh server out of the inputs. */
export async function emitAll(model: Model, files: SchemaFiles): Promise<(GeneratedFile | TypeScriptFile)[]> {
  // What a CRD's schema says of defaults is compiled when its kind is loaded: overlays only add to it.
  const customTypes = new Set(
    model.groups.flatMap(({ versions }) => versions.filter(isCustom).flatMap(({ types }) => types.map((one) => one.schemaName))),
  );
  const types = typesOfSchemas({ get: (name) => model.types.get(name)?.schema }, (name) => !customTypes.has(name));
  const compiler = createOverlayCompiler(types, createOverlayLibrary(model.overlays));
  const printed = printedTypes(model);
  const versions = model.groups.flatMap((group) => group.versions);
  const resources = versions.flatMap((version) => version.resources);
  return [
    ...(await emitTypes(printed)),
    ...emitTypesDoors(printed),
    ...emitSchemas(model),
    ...emitRules(model, compiler),
    ...resources.flatMap((resource) => [
      emitResource(resource),
      emitHandlers(resource),
      emitFunctions(resource, compiler, "library"),
      ...emitResourceRules(resource, model, compiler),
      ...[emitConversion(resource, model) ?? []].flat(),
      ...(hasClient(resource) ? [emitClient(resource, model), emitApply(resource, model)] : []),
    ]),
    ...versions.map((version) => emitVersion(version, "library")),
    emitGroups(model.groups),
    emitSchemaLibrary(model),
    emitClientSet(model.groups),
    emitBootstrapObjects(files),
    emitServe(),
    emitMain(),
    emitDoor(),
  ];
}

function isCustom(version: VersionModel): boolean {
  return version.resources.some((one) => one.custom);
}
