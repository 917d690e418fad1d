import type { RequestContext } from "../http/request-context.ts";
import type { GroupVersionKind } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import type { RegistryScope } from "../registry/write-context.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { AdmissionAttributes, AdmissionPlugin, OptionsObject } from "./plugin.ts";

/** The plugins that look at one operation on one resource, in order. */
interface Chain {
  readonly mutating: readonly AdmissionPlugin[];
  readonly validating: readonly AdmissionPlugin[];
}

/** By the server's list of plugins, then by operation and resource: each plugin is asked once. */
const chains = new WeakMap<readonly AdmissionPlugin[], Map<string, Chain>>();

/** Lets every mutating plugin change the object, in order. @throws StatusError of the plugin that refuses. */
export async function admit(attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
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

function chainFor(attributes: AdmissionAttributes, server: ServerContext): Chain {
  let known = chains.get(server.admission);
  if (known === undefined) {
    known = new Map();
    chains.set(server.admission, known);
  }
  const { operation, resource, subresource } = attributes;
  const key = `${operation} ${resource.group}/${resource.version}/${resource.resource}/${subresource}`;
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

/** The attributes of a request; the objects are given because their names differ from step to step. */
export function admissionAttributes(
  context: RequestContext,
  scope: Pick<RegistryScope, "definition">,
  operation: AdmissionAttributes["operation"],
  request: {
    readonly name: string;
    readonly namespace: string;
    readonly options: OptionsObject;
    readonly dryRun: boolean;
    readonly object?: KubeObject | undefined;
    readonly oldObject?: KubeObject | undefined;
  },
  /** What the objects are, where that is not the resource's own kind. */
  kind: GroupVersionKind = scope.definition,
): AdmissionAttributes {
  const { group, version, resource } = scope.definition;
  const { name, namespace, options, dryRun, object, oldObject } = request;
  return {
    operation,
    resource: { group, version, resource },
    kind: { group: kind.group, version: kind.version, kind: kind.kind },
    subresource: context.info.subresource,
    namespace,
    name,
    ...(object === undefined ? {} : { object }),
    ...(oldObject === undefined ? {} : { oldObject }),
    options,
    dryRun,
    user: context.user,
    // Made when first asked for: most plugins never look.
    get signal() {
      return context.signal;
    },
    warn: (text) => addWarning(context, text),
    annotate: (key, value) => {
      if (context.audit !== undefined) context.audit.annotations[key] = value;
    },
  };
}

function addWarning(context: RequestContext, text: string): void {
  if (!context.warnings.includes(text)) context.warnings.push(text);
}
