import { readFileSync } from "node:fs";
import type { AdmissionPlugin } from "../admission/plugin.ts";
import type { Audit } from "../audit/audit.ts";
import type { Authenticator } from "../authentication/authenticator.ts";
import { createBootstrapTokenAuthenticator } from "../authentication/bootstrap-tokens.ts";
import { createCertificateAuthenticator, createCertificateRefusal } from "../authentication/client-certificate.ts";
import { createIssuedBy } from "../authentication/issued-by.ts";
import { createRequestHeaderAuthenticator } from "../authentication/request-header.ts";
import { createServiceAccountAuthenticator } from "../authentication/service-account.ts";
import { createTokenAuthenticator, readTokenFile, unknownTokens } from "../authentication/token-file.ts";
import { countDecisions } from "../authorization/count-decisions.ts";
import { alwaysAllow, alwaysDeny } from "../authorization/modes.ts";
import { createNodeAuthorizer } from "../authorization/node/node-authorizer.ts";
import { createNodeView, type NodeView } from "../authorization/node/node-view.ts";
import { createRbacAuthorizer } from "../authorization/rbac/rbac-authorizer.ts";
import { createRbacView, type RbacView } from "../authorization/rbac/rbac-view.ts";
import { startFlowControl } from "../flowcontrol/start-flow-control.ts";
import { createKubeletClient, type KubeletTrust } from "../kubelet/kubelet-client.ts";
import { createStore } from "../registry/create-store.ts";
import type { ApiGroup, SchemaLibrary } from "../scheme/resource-definition.ts";
import { Scheme } from "../scheme/scheme.ts";
import type { Storage } from "../storage/storage.ts";
import { createWatchDispatcher } from "../watch/dispatcher.ts";
import type { KeyedCertificate } from "./certificate-authority.ts";
import { flags } from "./flags.ts";
import { flowFamilies } from "./flow-metrics.ts";
import { createLifecycle } from "./lifecycle.ts";
import type { Access, LocalAuthorizer } from "./load-access.ts";
import type { Logger } from "./logger.ts";
import { Histogram } from "./metric-family.ts";
import type { Metrics } from "./metrics.ts";
import type { ServerOptions } from "./options.ts";
import { createMetrics } from "./request-metrics.ts";
import type { ServerContext } from "./server-context.ts";
import { createServiceAccountKeys } from "./service-account-keys.ts";
import type { StartupHooks } from "./startup-hooks.ts";

/** What a server is put together from. */
export interface ServerParts {
  readonly options: ServerOptions;
  readonly groups: readonly ApiGroup[];
  readonly schemas: SchemaLibrary | undefined;
  readonly storage: Storage;
  readonly audit: Audit | undefined;
  /** PEM of the authorities whose client certificates name users. */
  readonly clientCa: string;
  /** Who else is asked about users. */
  readonly access: Access;
  /** Shown to kubelets where none is given. */
  readonly kubeletClient: KeyedCertificate;
  readonly logger: Logger;
  readonly admission: readonly AdmissionPlugin[];
  readonly hooks: StartupHooks;
  readonly stopping: AbortSignal;
}

/** A server's parts, connected, and what ends those that hold something open. */
export interface ComposedServer {
  readonly context: ServerContext;
  readonly close: () => Promise<void>;
}

/** The one place where the parts of a server meet. */
export function composeServer(parts: ServerParts): ComposedServer {
  const { options, storage, audit, logger, admission, access, stopping } = parts;
  const scheme = new Scheme(parts.groups, (hub) => createStore(hub, { storage }));
  const watches = createWatchDispatcher(storage);
  const roles = access.modes.includes("RBAC") ? createRbacView(storage) : undefined;
  const metrics = createMetrics({
    objects: () => objectCounts(scheme, storage),
    storageBytes: () => storage.sizeInBytes(),
    apiServices: () => context.aggregation?.availability,
    flowControl: () => (context.flowControl === undefined ? [] : flowFamilies(context.flowControl)),
    audit: audit?.counts,
  });
  const kubelets = createKubeletClient(() => kubeletTrust(options, parts.kubeletClient), options.kubeletTimeoutSeconds * 1000);
  const serviceAccountKeys = createServiceAccountKeys(options);
  const context: ServerContext = {
    options,
    flagValues: () => flags.map(({ name, get }) => [name, get(options)] as const),
    scheme,
    storage,
    watches,
    authenticators: authenticatorsOf(parts, createServiceAccountAuthenticator(options, serviceAccountKeys, storage, Date.now)),
    authorizer: access.authorizer(localAuthorizers(access.modes, roles, createNodeView({ scheme, storage, watches }), metrics)),
    admission,
    ...(access.hookCredentials === undefined ? {} : { hookCredentials: access.hookCredentials }),
    audit,
    ...(parts.schemas === undefined ? {} : { schemas: parts.schemas }),
    serviceAccountKeys,
    kubelets,
    metrics,
    hooks: parts.hooks,
    lifecycle: createLifecycle(Date.now()),
    logger,
    now: Date.now,
    stopping,
  };
  startFlowControl(context, (bounds) => new Histogram(bounds));
  return {
    context,
    close: async () => {
      watches.close();
      roles?.close();
      kubelets.close();
      await audit?.backend.close();
      await storage.close();
    },
  };
}

/** What is given in files is read there as it is now. */
function kubeletTrust(options: ServerOptions, generated: KeyedCertificate): KubeletTrust {
  const { kubeletClientCertificate, kubeletClientKey, kubeletCertificateAuthority } = options;
  const read = (path: string): string => readFileSync(path, "utf8");
  const shown = kubeletClientCertificate === "" ? generated : { cert: read(kubeletClientCertificate), key: read(kubeletClientKey) };
  return { ...shown, ...(kubeletCertificateAuthority === "" ? {} : { ca: read(kubeletCertificateAuthority) }) };
}

/** In the order of kube-apiserver: certificates, tokens, and only then nobody. What is wrong with one does not keep others from counting. */
function authenticatorsOf({ options, clientCa, access, storage }: ServerParts, serviceAccounts: Authenticator): Authenticator[] {
  const isClient = options.requestheaderClientCaFile === "" ? undefined : createIssuedBy(clientCa);
  return [
    ...frontProxyAuthenticators(options),
    createCertificateAuthenticator(isClient),
    ...(options.tokenAuthFile === "" ? [] : [createTokenAuthenticator(readTokenFile(options.tokenAuthFile))]),
    serviceAccounts,
    ...(options.enableBootstrapTokenAuth ? [createBootstrapTokenAuthenticator(storage, Date.now)] : []),
    ...access.tokens,
    unknownTokens,
    createCertificateRefusal(isClient),
    ...(access.anonymous === undefined ? [] : [access.anonymous]),
  ];
}

/** Where certificates of front proxies are believed, each authority stands for its own kind alone. */
function frontProxyAuthenticators(options: ServerOptions): Authenticator[] {
  if (options.requestheaderClientCaFile === "") return [];
  const frontProxies = createRequestHeaderAuthenticator({
    isFrontProxy: createIssuedBy(readFileSync(options.requestheaderClientCaFile, "utf8")),
    allowedNames: options.requestheaderAllowedNames,
    usernameHeaders: options.requestheaderUsernameHeaders,
    uidHeaders: options.requestheaderUidHeaders,
    groupHeaders: options.requestheaderGroupHeaders,
    extraHeaderPrefixes: options.requestheaderExtraHeadersPrefix,
  });
  return [frontProxies];
}

/** What this server knows itself of who may do what, by mode. */
function localAuthorizers(modes: readonly string[], roles: RbacView | undefined, nodes: NodeView, { access }: Metrics): LocalAuthorizer {
  const rbac = roles === undefined ? undefined : createRbacAuthorizer(roles);
  const node = modes.includes("Node") ? createNodeAuthorizer(nodes) : undefined;
  return (mode) => {
    const found = { AlwaysAllow: alwaysAllow, AlwaysDeny: alwaysDeny, Node: node, RBAC: rbac }[mode];
    if (found === undefined) throw new Error(`authorizer type ${mode} is not allowed if it was not enabled at initial server startup`);
    return countDecisions(found, access.decisionsOf(found.name));
  };
}

/** How many objects each stored resource has; one count a kind, only when somebody asks. */
function* objectCounts(scheme: Scheme, storage: Storage): Generator<readonly [group: string, resource: string, count: number]> {
  for (const group of scheme.groups) {
    for (const version of group.versions) {
      for (const definition of version.resources) {
        if (scheme.hub(definition) !== definition) continue;
        yield [group.group, definition.resource, storage.count(`/registry/${definition.storagePrefix}/`)];
      }
    }
  }
}
