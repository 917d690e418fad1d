import type { RequestContext } from "../http/request-context.ts";
import type { GroupVersionKind, GroupVersionResource } from "../meta/group-version.ts";
import type { RegistryScope } from "../registry/write-context.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { AdmissionSeries, StepType } from "../server/metrics/admission-metrics.ts";
import type { ServerContext } from "../server/server-context.ts";
import { keepManagedFields } from "./keep-managed-fields.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "./plugin.ts";
import { type AdmissionQuestion, RequestAttributes } from "./request-attributes.ts";

/** A plugin, and where the seconds are counted that it takes. */
interface Step {
  readonly plugin: AdmissionPlugin;
  readonly seconds: AdmissionSeries;
}

/** The plugins that look at one operation on one resource, in order. */
interface Chain {
  readonly mutating: readonly Step[];
  readonly validating: readonly Step[];
  readonly admitSeconds: AdmissionSeries;
  readonly validateSeconds: AdmissionSeries;
}

/** By the server's list of plugins and the resource, then by operation and subresource: each plugin is asked once. */
const chains = new WeakMap<readonly AdmissionPlugin[], WeakMap<GroupVersionResource, Map<string, Chain>>>();

/**
 * Lets every mutating plugin change the object, in order, and once more where a policy or webhook has changed it.
 * @throws StatusError of the plugin that refuses.
 */
export async function admit(attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  const managedFields = attributes.object?.metadata?.managedFields;
  await admitOnce(attributes, server);
  const { reinvocation } = attributes;
  if (reinvocation?.isWanted !== true) return;
  reinvocation.isSecond = true;
  await admitOnce(attributes, server);
  keepManagedFields(attributes, managedFields);
}

async function admitOnce(attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  const { mutating, admitSeconds } = chainFor(attributes, server);
  if (mutating.length > 0) await run(mutating, "admit", admitSeconds, attributes, server);
}

/** Lets every validating plugin refuse, in order. @throws StatusError of the plugin that does. */
export async function validateAdmission(attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  const { validating, validateSeconds } = chainFor(attributes, server);
  if (validating.length > 0) await run(validating, "validate", validateSeconds, attributes, server);
}

/** One look at the clock ends a plugin's time and begins the next one's. */
async function run(
  steps: readonly Step[],
  type: StepType,
  all: AdmissionSeries,
  attributes: AdmissionAttributes,
  server: ServerContext,
): Promise<void> {
  const began = performance.now();
  let before = began;
  let at = 0;
  try {
    for (; at < steps.length; at++) {
      const { plugin, seconds } = steps[at] as Step;
      const outcome = plugin[type]?.(attributes, server);
      if (outcome !== undefined) await outcome;
      const now = performance.now();
      seconds.passed.observe((now - before) / 1000);
      before = now;
    }
    all.passed.observe((before - began) / 1000);
  } catch (error) {
    const now = performance.now();
    steps[at]?.seconds.rejected.observe((now - before) / 1000);
    all.rejected.observe((now - began) / 1000);
    throw error;
  }
}

function chainFor({ operation, resource, subresource }: AdmissionAttributes, server: ServerContext): Chain {
  let byResource = chains.get(server.admission);
  if (byResource === undefined) {
    byResource = new WeakMap();
    chains.set(server.admission, byResource);
  }
  let known = byResource.get(resource);
  if (known === undefined) {
    known = new Map();
    byResource.set(resource, known);
  }
  const key = subresource === "" ? operation : `${operation} ${subresource}`;
  let chain = known.get(key);
  if (chain === undefined) {
    const interested = server.admission.filter((plugin) => plugin.handles(operation, resource, subresource));
    const { admission } = server.metrics;
    const stepsOf = (type: StepType): Step[] =>
      interested
        .filter((plugin) => plugin[type] !== undefined)
        .map((plugin) => ({ plugin, seconds: admission.pluginSeries(plugin.name, operation, type) }));
    chain = {
      mutating: stepsOf("admit"),
      validating: stepsOf("validate"),
      admitSeconds: admission.stepSeries(operation, "admit"),
      validateSeconds: admission.stepSeries(operation, "validate"),
    };
    known.set(key, chain);
  }
  return chain;
}

/** What plugins are told of a definition, without the rest of it. */
interface Names {
  readonly resource: GroupVersionResource;
  readonly kind: GroupVersionKind;
}

const names = new WeakMap<ResourceDefinition, Names>();

function namesOf(definition: ResourceDefinition): Names {
  let known = names.get(definition);
  if (known === undefined) {
    const { group, version, resource, kind } = definition;
    known = { resource: { group, version, resource }, kind: { group, version, kind } };
    names.set(definition, known);
  }
  return known;
}

/** The attributes of a request; `of` is what the objects are, where that is not the resource's own kind. */
export function admissionAttributes(
  context: RequestContext,
  { definition }: Pick<RegistryScope, "definition">,
  operation: AdmissionAttributes["operation"],
  question: AdmissionQuestion,
  of: GroupVersionKind = definition,
): AdmissionAttributes {
  const { resource, kind } = namesOf(definition);
  const what = of === definition ? kind : { group: of.group, version: of.version, kind: of.kind };
  return new RequestAttributes(context, operation, resource, what, question);
}
