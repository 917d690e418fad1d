import type { RequestContext } from "../http/request-context.ts";
import type { GroupVersionKind, GroupVersionResource } from "../meta/group-version.ts";
import type { RegistryScope } from "../registry/write-context.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { ServerContext } from "../server/server-context.ts";
import { keepManagedFields } from "./keep-managed-fields.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "./plugin.ts";
import { type AdmissionQuestion, RequestAttributes } from "./request-attributes.ts";

/** The plugins that look at one operation on one resource, in order. */
interface Chain {
  readonly mutating: readonly AdmissionPlugin[];
  readonly validating: readonly AdmissionPlugin[];
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
  for (const plugin of chainFor(attributes, server).mutating) {
    const outcome = plugin.admit?.(attributes, server);
    if (outcome !== undefined) await outcome;
  }
}

/** Lets every validating plugin refuse, in order. @throws StatusError of the plugin that does. */
export async function validateAdmission(attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  for (const plugin of chainFor(attributes, server).validating) {
    const outcome = plugin.validate?.(attributes, server);
    if (outcome !== undefined) await outcome;
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
    chain = {
      mutating: interested.filter((plugin) => plugin.admit !== undefined),
      validating: interested.filter((plugin) => plugin.validate !== undefined),
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
