import { createOverlayCompiler, createOverlayLibrary, typesOfSchemas } from "../compiler/overlay/index.ts";
import type { GroupModel, Model } from "../model/model.ts";
import type { GeneratedFile } from "../print/generated-file.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";
import { emitApply, emitClient, emitClientSet } from "./client.ts";
import { emitConversion } from "./conversion.ts";
import { emitFunctions } from "./functions.ts";
import { emitHandlers } from "./handlers.ts";
import { emitProjectDoor, emitProjectMain } from "./project-main.ts";
import { emitResource } from "./resource.ts";
import { emitRoundTrip } from "./round-trip.ts";
import { emitResourceRules, emitRules } from "./rules.ts";
import { emitSchemaModule, emitTypesDoors } from "./schemas.ts";
import { emitTypes, printedTypes, typesInUse } from "./types.ts";
import { emitGroups, emitVersion } from "./versions.ts";

/** The groups that CRDs bring. */
export function customGroupsOf(model: Model): GroupModel[] {
  return model.groups.filter(({ versions }) => versions.some(({ resources }) => resources.some((one) => one.custom)));
}

/** The files of a project that has kinds of its own: those of its groups, over what the package brings. */
export async function emitProject(model: Model): Promise<(GeneratedFile | TypeScriptFile)[]> {
  const groups = customGroupsOf(model);
  const versions = groups.flatMap((group) => group.versions);
  const resources = versions.flatMap((version) => version.resources);
  const own = new Set(versions.map(({ directory }) => directory));
  const types = typesOfSchemas({ get: (name) => model.types.get(name)?.schema }, (name) => !own.has(model.types.get(name)?.directory ?? ""));
  const compiler = createOverlayCompiler(types, createOverlayLibrary(model.overlays));
  const ownModel: Model = { ...model, groups, types: new Map([...model.types].filter(([, type]) => own.has(type.directory))) };
  const printed = new Map([...printedTypes(model)].filter(([, type]) => own.has(type.directory)));
  const written = (await emitTypes(typesInUse(printed, model))).filter(({ path }) => own.has(path.slice(0, path.indexOf("/types/"))));
  return [
    ...written,
    ...emitTypesDoors(printed),
    ...versions.map(emitSchemaModule),
    ...emitRules(ownModel, compiler),
    ...resources.flatMap((resource) => [
      emitResource(resource),
      emitHandlers(resource),
      emitFunctions(resource, compiler, "module"),
      ...emitResourceRules(resource, model, compiler),
      ...[emitConversion(resource, model) ?? []].flat(),
      emitClient(resource, model),
      emitApply(resource, model),
    ]),
    ...versions.map((version) => emitVersion(version, "module")),
    emitGroups(groups),
    emitClientSet(groups, builtInGroupsOf(model)),
    emitRoundTrip(groups),
    emitProjectMain(),
    emitProjectDoor(),
  ];
}

/** The groups of Kubernetes. */
export function builtInGroupsOf(model: Model): GroupModel[] {
  const custom = new Set(customGroupsOf(model));
  return model.groups.filter((group) => !custom.has(group));
}
