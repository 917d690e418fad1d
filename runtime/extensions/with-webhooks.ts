import { formatApiVersion } from "../meta/group-version.ts";
import type { JsonObject, JsonValue } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import { convertRemotely, type RemoteConversion } from "../scheme/pending-conversion.ts";
import type { ApiGroup, ResourceDefinition, ResourceFunctions } from "../scheme/resource-definition.ts";
import type { ResolveService } from "./post-to-webhook.ts";

/** The groups with conversion webhooks at work where the CRDs that kinds were generated from name one. */
export function withWebhooks(groups: readonly ApiGroup[], resolve: ResolveService): readonly ApiGroup[] {
  const remotes = new Map<string, Promise<RemoteConversion | undefined>>();
  // The versions of a kind share a webhook, and its connections.
  const remoteOf = ({ group, kind }: ResourceDefinition, conversion: JsonObject) => {
    const key = `${group}/${kind}`;
    const known = remotes.get(key) ?? startRemote(conversion, resolve);
    remotes.set(key, known);
    return known;
  };
  const converted = (definition: ResourceDefinition): ResourceDefinition => {
    const { conversionWebhook, load } = definition;
    if (conversionWebhook === undefined) return definition;
    return { ...definition, load: async () => withRemote(definition, await load(), await remoteOf(definition, conversionWebhook)) };
  };
  return groups.map((group) => {
    if (!group.versions.some(({ resources }) => resources.some(({ conversionWebhook }) => conversionWebhook !== undefined))) return group;
    return { ...group, versions: group.versions.map((version) => ({ ...version, resources: version.resources.map(converted) })) };
  });
}

async function startRemote(conversion: JsonObject, resolve: ResolveService): Promise<RemoteConversion | undefined> {
  const { conversionWebhook } = await import("./conversion-webhook.ts");
  return conversionWebhook({ spec: { conversion } }, resolve);
}

function withRemote(definition: ResourceDefinition, functions: ResourceFunctions, remote: RemoteConversion | undefined): ResourceFunctions {
  if (remote === undefined) return functions;
  const { group, version, hubVersion } = definition;
  if (version === hubVersion) return { ...functions, remote };
  const to = (wanted: string) => (object: KubeObject) => ({ ...convertRemotely(remote, object, wanted), apiVersion: wanted });
  const shown = to(formatApiVersion({ group, version }));
  return {
    ...functions,
    remote,
    toHub: to(formatApiVersion({ group, version: hubVersion })),
    // What this version's schema does not know is not shown at it.
    fromHub: (object) => functions.decode(shown(object) as unknown as JsonValue).object,
  };
}
