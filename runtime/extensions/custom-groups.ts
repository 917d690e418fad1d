import { mayHaveRules } from "../../codegen/compiler/cel/rule-compiler.ts";
import type { StructuralFault } from "../../codegen/compiler/crd/check-structural.ts";
import { compareVersions } from "../../codegen/compiler/crd/compare-versions.ts";
import { type CompiledVersion, compileCrd } from "../../codegen/compiler/crd/compile-crd.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { pathNotFound } from "../errors/status-error.ts";
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
  /** Looks for faults in the schemas; absent: they were checked when the CRD was stored. */
  readonly check?: (schema: JsonObject) => readonly StructuralFault[];
  /** The CRD has changed since it was made: objects may be older than its schemas. */
  readonly evolved?: boolean;
  /** Reads the CRD again when its schemas are needed, so that they are not kept until then; undefined when it is gone. Absent: they are kept. */
  readonly readAgain?: () => JsonObject | undefined;
  /** Changes with what the CRD says. */
  readonly identity?: string;
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
  readonly schemas: () => Readonly<Record<string, JsonObject>>;
  /** Changes with what the definition and the schemas say; absent: they have to be looked at. */
  readonly identity?: string;
}

/** The served versions of one CRD. @throws InvalidCrdError */
export function customKind(kind: CustomKind, options: CustomGroupsOptions): ServedVersion[] {
  const { crd, conversions = {}, terminating, check, evolved = false, readAgain, identity } = kind;
  const compiled = compileCrd(crd, check);
  if (compiled.crd === undefined) throw new InvalidCrdError(crd, compiled.faults);
  const remote = compiled.versions.length > 1 || evolved ? conversionWebhook(crd, options.resolveService ?? noServices) : undefined;
  return compiled.versions.map((version) => {
    const { resource } = version;
    const conversion = conversions[resource.version];
    const source = readAgain === undefined ? kept(version) : again(resource.version, readAgain);
    const made = {
      typeOf: options.typeOf,
      conversion,
      remote: conversion === undefined ? remote : undefined,
      terminating,
      hasRules: mayHaveRules(version.schema),
      evolved,
    };
    return {
      definition: customDefinition(resource, () => source().schema, made),
      schemas: () => source().schemas(),
      ...(identity === undefined ? {} : { identity: `${identity} ${resource.version}` }),
    };
  });
}

function kept(version: CompiledVersion): () => CompiledVersion {
  return () => version;
}

/** @throws StatusError 404 when the version is gone meanwhile. */
function again(name: string, readAgain: () => JsonObject | undefined): () => CompiledVersion {
  return () => {
    const crd = readAgain();
    const version = crd === undefined ? undefined : compileCrd(crd).versions.find(({ resource }) => resource.version === name);
    if (version === undefined) throw pathNotFound();
    return version;
  };
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
  const identities = own.flatMap(({ identity }) => identity ?? []);
  return {
    version,
    resources,
    schemas: () => Object.assign({}, ...[...new Set(own.map((one) => one.schemas))].map((schemas) => schemas())) as Record<string, JsonObject>,
    ...(identities.length < own.length ? {} : { identity: () => identities.join("\n") }),
  };
}
