import type { Answer } from "../../http/answer.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { HookName } from "../../server/startup-hooks.ts";
import type { ApiService } from "./api-service.ts";
import { createApiServices } from "./api-services.ts";
import { type AvailabilityCounts, createAvailabilityCounts } from "./availability-counts.ts";
import { keepLocalConditions } from "./keep-local-conditions.ts";
import { createUnlistedVersions } from "./listed-versions.ts";
import { managedHow, startLocalRegistration } from "./register-local-services.ts";
import type { RemoteApis } from "./remote-apis.ts";
import type { DiscoveredVersion } from "./remote-discovery.ts";
import type { ConvertedDocument } from "./remote-openapi.ts";
import type { FrontProxyCertificate } from "./remote-server.ts";
import { type RankedVersion, sortByGroupAndVersion } from "./sort-api-services.ts";

/** What this server knows of APIServices: who answers which path, and what discovery lists. */
export interface Aggregation {
  /** Whether another server answers a path. */
  readonly isRemote: (path: string) => boolean;
  /** Has another server answer; undefined for paths that this server answers itself: at once, while there is no other. */
  readonly answer: (context: RequestContext) => Promise<Answer> | undefined;
  /** The versions of each named group but apiregistration's, in the order of the list of groups. */
  readonly listed: () => readonly (readonly RankedVersion[])[];
  /** The same, in the order of aggregated discovery. */
  readonly ranked: () => readonly (readonly RankedVersion[])[];
  /** Of a version that another server serves, what that says of it; undefined for this server's own, "unknown" until it was asked. */
  readonly discovered: (group: string, version: string) => DiscoveredVersion | "unknown" | undefined;
  /** Grows with everything that changes what discovery says, but for the scheme. */
  readonly generation: () => number;
  /** The OpenAPI documents of other servers; undefined while there is none. */
  readonly openapi: () => AggregatedOpenapi | undefined;
  readonly availability: AvailabilityCounts;
  /** Resolves when what this server serves itself is registered. */
  readonly registered: () => Promise<void>;
  /** Resolves when no other server is being asked. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** What is known of other servers: whether they can be reached, what they serve, what they document. */
const remoteHooks: readonly HookName[] = [
  "apiservice-registration-controller",
  "apiservice-status-remote-available-controller",
  "apiservice-discovery-controller",
  "apiservice-openapi-controller",
  "apiservice-openapiv3-controller",
];

/** What other servers say in OpenAPI. */
export interface AggregatedOpenapi {
  /** Grows with every change. */
  readonly generation: number;
  /** Where each of their v3 documents is, by name. */
  readonly v3: ReadonlyMap<string, { readonly url: string }>;
  /** Documents of v3 that were made of v2, by name. */
  readonly converted: ReadonlyMap<string, ConvertedDocument>;
  /** Has the server that has a v3 document answer it. */
  readonly answer: (context: RequestContext, name: string) => Promise<Answer> | undefined;
  /** `document` with all that they say in v2. */
  readonly mergeInto: (document: JsonObject) => JsonObject;
}

/** Follows the APIServices in storage. What it takes to reach other servers is loaded with the first of them. */
export function startAggregation(server: ServerContext, client: FrontProxyCertificate | undefined): Aggregation {
  const services = createApiServices(server.storage, server.watches);
  const availability = createAvailabilityCounts(services);
  const unlisted = createUnlistedVersions(server.scheme, services);
  let changes = 0;
  let openapiChanges = 0;
  let closed = false;
  let remote: RemoteApis | undefined;
  let loading: Promise<RemoteApis> | undefined;

  const load = async (): Promise<RemoteApis> => {
    const { startRemoteApis } = await import("./remote-apis.ts");
    remote = startRemoteApis(server, services, client, { onDiscovery: () => changes++, onOpenapi: () => openapiChanges++ });
    if (closed) remote.close();
    return remote;
  };
  const begin = (): void => {
    loading ??= server.hooks.run(remoteHooks, load);
    loading.catch((error: unknown) => server.logger.error({ err: error }, "APIServices of other servers cannot be served"));
  };
  // An APIService of a CRD may outlive what it stands for by a moment.
  const isCurrent = (service: ApiService): boolean => {
    const { group = "", version } = service.spec;
    return managedHow(service) !== "true" || server.scheme.version(group, version) !== undefined;
  };
  const named = (others: readonly RankedVersion[]): RankedVersion[] => {
    const stored = [...services.all()].filter(isCurrent).map(({ spec }) => spec);
    return [...stored, ...others].filter(isNamed);
  };

  const registration = startLocalRegistration(server, services);
  const stopConditions = keepLocalConditions(server, services);
  server.hooks.done(["start-kube-aggregator-informers", "apiservice-status-local-available-controller"]);
  // Without another server there is nothing to load, and so nothing to wait for.
  if ([...services.all()].some(({ spec }) => spec.service !== undefined)) begin();
  else server.hooks.done(remoteHooks);
  services.onChange((_name, service) => {
    if (service?.spec.service !== undefined) begin();
  });
  const close = (): void => {
    closed = true;
    registration.close();
    stopConditions();
    services.close();
    remote?.close();
  };
  server.stopping.addEventListener("abort", close, { once: true });
  return {
    isRemote: (path) => services.remoteAt(path) !== undefined,
    answer: (context) => {
      const service = services.remoteAt(context.info.path);
      if (service === undefined) return undefined;
      return remote === undefined ? loading?.then((started) => started.answer(context, service)) : remote.answer(context, service);
    },
    listed: () => sortByGroupAndVersion(named(unlisted.pending()), ({ version, group }) => `${version}.${group}`),
    ranked: () => sortByGroupAndVersion(named(unlisted.all()), ({ group = "" }) => group),
    discovered: (group, version) => {
      const name = `${version}.${group}`;
      return services.get(name)?.spec.service === undefined ? undefined : (remote?.discovery.of(name) ?? "unknown");
    },
    generation: () => services.generation() + changes,
    openapi: () => (remote === undefined ? undefined : aggregatedOpenapi(remote, openapiChanges)),
    availability,
    registered: () => server.hooks.run(["kube-apiserver-autoregistration"], registration.settled),
    settled: async () => (await loading)?.discovery.settled(),
    close,
  };
}

function aggregatedOpenapi({ openapi, answer, merge }: RemoteApis, generation: number): AggregatedOpenapi {
  const v3 = openapi.v3();
  return {
    generation,
    v3,
    converted: openapi.converted(),
    answer: (context, name) => {
      const service = v3.get(name)?.service;
      return service === undefined ? undefined : answer(context, service);
    },
    mergeInto: (document) => openapi.v2().reduce<JsonObject>(merge, document),
  };
}

/** The core group is not in the list of groups, and that of APIServices themselves stands before all others. */
function isNamed({ group = "" }: RankedVersion): boolean {
  return group !== "" && group !== "apiregistration.k8s.io";
}
