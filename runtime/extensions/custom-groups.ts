import { type CompiledVersion, compareVersions, compileCrd } from "../../codegen/compiler/crd/index.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { JsonObject } from "../meta/json.ts";
import type { ApiGroup, ApiVersion, ResourceDefinition } from "../scheme/resource-definition.ts";
import { conversionWebhook } from "./conversion-webhook.ts";
import { type Conversion, customDefinition } from "./custom-definition.ts";
import { InvalidCrdError } from "./invalid-crd-error.ts";
import type { ResolveService } from "./post-to-webhook.ts";

/** A CRD to serve. */
export interface CustomKind {
  readonly crd: JsonObject;
  /** By version; versions that are not named convert by their apiVersion alone. */
  readonly conversions?: Readonly<Record<string, Conversion>>;
  /** Whether the CRD is being deleted: objects may be changed and go then, but none is made. */
  readonly terminating?: () => boolean;
  /** The CRD was checked when it was stored. */
  readonly checked?: boolean;
  /** The CRD has changed since it was made: objects may be older than its schemas. */
  readonly evolved?: boolean;
}

/** What is shared by all kinds. */
export interface CustomGroupsOptions {
  /** The compiled type of a named schema: metadata's, above all. */
  readonly typeOf: (name: string) => TypeSchema;
  /** Finds the Services that conversion webhooks listen behind; absent: there are none. */
  readonly resolveService?: ResolveService;
}

/** A version of a CRD, ready to be put into a group. */
export interface ServedVersion {
  readonly definition: ResourceDefinition;
  readonly schemas: Readonly<Record<string, JsonObject>>;
}

/** The groups of CRDs in memory, by name, with their versions preferred first. @throws InvalidCrdError */
export function customGroups(kinds: readonly CustomKind[], options: CustomGroupsOptions): ApiGroup[] {
  const groups = new Map<string, ServedVersion[]>();
  for (const kind of kinds) {
    for (const served of customKind(kind, options)) {
      const { group } = served.definition;
      groups.set(group, [...(groups.get(group) ?? []), served]);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, versions]) => groupOf(group, versions));
}

/** The served versions of one CRD. @throws InvalidCrdError */
export function customKind(
  { crd, conversions = {}, terminating, checked = false, evolved = false }: CustomKind,
  options: CustomGroupsOptions,
): ServedVersion[] {
  const compiled = compileCrd(crd, { checked });
  if (compiled.crd === undefined) throw new InvalidCrdError(crd, compiled.faults);
  const remote = compiled.versions.length > 1 || evolved ? conversionWebhook(crd, options.resolveService ?? noServices) : undefined;
  return compiled.versions.map((version: CompiledVersion) => {
    const conversion = conversions[version.resource.version];
    const made = { typeOf: options.typeOf, conversion, remote: conversion === undefined ? remote : undefined, terminating, evolved };
    return { definition: customDefinition(version, made), schemas: version.schemas };
  });
}

const noServices: ResolveService = ({ name }) => {
  throw new Error(`service ${JSON.stringify(name)} not found`);
};

/** One group of all that its CRDs serve. */
export function groupOf(group: string, served: readonly ServedVersion[]): ApiGroup {
  const names = [...new Set(served.map(({ definition }) => definition.version))].sort(compareVersions);
  return { group, versions: names.map((name) => versionOf(name, served)) };
}

function versionOf(version: string, served: readonly ServedVersion[]): ApiVersion {
  const own = served.filter(({ definition }) => definition.version === version);
  const resources = own.map(({ definition }) => definition).sort((a, b) => (a.resource < b.resource ? -1 : 1));
  let schemas: Readonly<Record<string, JsonObject>> | undefined;
  return {
    version,
    resources,
    schemas: () => {
      schemas ??= Object.assign({}, ...own.map((one) => one.schemas)) as Record<string, JsonObject>;
      return schemas;
    },
  };
}
