import { readFileSync } from "node:fs";
import type { AdmissionPlugin } from "../admission/plugin.ts";
import { openAuditLog } from "../audit/audit-log.ts";
import { anonymousAuthenticator } from "../authentication/anonymous.ts";
import type { Authenticator } from "../authentication/authenticator.ts";
import { createCertificateAuthenticator } from "../authentication/client-certificate.ts";
import { createIssuedBy } from "../authentication/issued-by.ts";
import { createRequestHeaderAuthenticator } from "../authentication/request-header.ts";
import { createServiceAccountAuthenticator } from "../authentication/service-account.ts";
import { createTokenAuthenticator, readTokenFile, unknownTokens } from "../authentication/token-file.ts";
import type { Authorizer } from "../authorization/authorizer.ts";
import { alwaysAllow, alwaysDeny, privilegedGroup } from "../authorization/modes.ts";
import { createNodeAuthorizer } from "../authorization/node/node-authorizer.ts";
import { createNodeView, type NodeView } from "../authorization/node/node-view.ts";
import { createRbacAuthorizer } from "../authorization/rbac/rbac-authorizer.ts";
import { createRbacView, type RbacView } from "../authorization/rbac/rbac-view.ts";
import { createUnionAuthorizer } from "../authorization/union.ts";
import { createKubeletClient, type KubeletTrust } from "../kubelet/kubelet-client.ts";
import { createStore } from "../registry/create-store.ts";
import type { ApiGroup, SchemaLibrary } from "../scheme/resource-definition.ts";
import { Scheme } from "../scheme/scheme.ts";
import type { Storage } from "../storage/storage.ts";
import { createWatchDispatcher } from "../watch/dispatcher.ts";
import type { KeyedCertificate } from "./certificate-authority.ts";
import type { Logger } from "./logger.ts";
import type { ServerOptions } from "./options.ts";
import { createMetrics } from "./request-metrics.ts";
import type { ServerContext } from "./server-context.ts";
import { createServiceAccountKeys } from "./service-account-keys.ts";

/** What a server is put together from. */
export interface ServerParts {
  readonly options: ServerOptions;
  readonly groups: readonly ApiGroup[];
  readonly schemas: SchemaLibrary | undefined;
  readonly storage: Storage;
  /** PEM of the authorities whose client certificates name users. */
  readonly clientCa: string;
  /** Shown to kubelets where none is given. */
  readonly kubeletClient: KeyedCertificate;
  readonly logger: Logger;
  readonly admission: readonly AdmissionPlugin[];
  readonly stopping: AbortSignal;
}

/** A server's parts, connected, and what ends those that hold something open. */
export interface ComposedServer {
  readonly context: ServerContext;
  readonly close: () => Promise<void>;
}

/** The one place where the parts of a server meet. */
export function composeServer(parts: ServerParts): ComposedServer {
  const { options, storage, logger, admission, stopping } = parts;
  const scheme = new Scheme(parts.groups, (hub) => createStore(hub, { storage }));
  const watches = createWatchDispatcher(storage);
  const roles = options.authorizationModes.includes("RBAC") ? createRbacView(storage) : undefined;
  const audit = options.auditLogPath === "" ? undefined : openAuditLog(options.auditLogPath);
  const metrics = createMetrics({
    objects: () => objectCounts(scheme, storage),
    storageBytes: () => storage.sizeInBytes(),
    apiServices: () => context.aggregation?.availability,
  });
  const kubelets = createKubeletClient(() => kubeletTrust(options, parts.kubeletClient), options.kubeletTimeoutSeconds * 1000);
  const serviceAccountKeys = createServiceAccountKeys(options);
  const context: ServerContext = {
    options,
    scheme,
    storage,
    watches,
    authenticators: authenticatorsOf(options, parts.clientCa, createServiceAccountAuthenticator(options, serviceAccountKeys, storage, Date.now)),
    authorizer: authorizerOf(options, roles, createNodeView({ scheme, storage, watches })),
    admission,
    audit,
    ...(parts.schemas === undefined ? {} : { schemas: parts.schemas }),
    serviceAccountKeys,
    kubelets,
    metrics,
    logger,
    now: Date.now,
    stopping,
  };
  return {
    context,
    close: async () => {
      watches.close();
      roles?.close();
      kubelets.close();
      await audit?.close();
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

/** In the order of kube-apiserver: certificates, tokens, and only then nobody. */
function authenticatorsOf(options: ServerOptions, clientCa: string, serviceAccounts: Authenticator): Authenticator[] {
  return [
    ...certificateAuthenticators(options, clientCa),
    ...(options.tokenAuthFile === "" ? [] : [createTokenAuthenticator(readTokenFile(options.tokenAuthFile))]),
    serviceAccounts,
    unknownTokens,
    ...(options.anonymousAuth ? [anonymousAuthenticator] : []),
  ];
}

/** Where certificates of front proxies are believed, each authority stands for its own kind alone. */
function certificateAuthenticators(options: ServerOptions, clientCa: string): Authenticator[] {
  if (options.requestheaderClientCaFile === "") return [createCertificateAuthenticator()];
  const frontProxies = createRequestHeaderAuthenticator({
    isFrontProxy: createIssuedBy(readFileSync(options.requestheaderClientCaFile, "utf8")),
    allowedNames: options.requestheaderAllowedNames,
    usernameHeaders: options.requestheaderUsernameHeaders,
    uidHeaders: options.requestheaderUidHeaders,
    groupHeaders: options.requestheaderGroupHeaders,
    extraHeaderPrefixes: options.requestheaderExtraHeadersPrefix,
  });
  return [frontProxies, createCertificateAuthenticator(createIssuedBy(clientCa))];
}

function authorizerOf(options: ServerOptions, roles: RbacView | undefined, nodes: NodeView): Authorizer {
  const authorizers = [privilegedGroup];
  for (const mode of options.authorizationModes) {
    if (mode === "AlwaysAllow") authorizers.push(alwaysAllow);
    else if (mode === "AlwaysDeny") authorizers.push(alwaysDeny);
    else if (mode === "Node") authorizers.push(createNodeAuthorizer(nodes));
    else if (mode === "RBAC" && roles !== undefined) authorizers.push(createRbacAuthorizer(roles));
  }
  return createUnionAuthorizer(authorizers);
}

/** How many objects each stored resource has; one count a kind, only when somebody asks. */
function* objectCounts(scheme: Scheme, storage: Storage): Generator<readonly [string, number]> {
  for (const group of scheme.groups) {
    for (const version of group.versions) {
      for (const definition of version.resources) {
        if (scheme.hub(definition) !== definition) continue;
        yield [
          group.group === "" ? definition.resource : `${definition.resource}.${group.group}`,
          storage.count(`/registry/${definition.storagePrefix}/`),
        ];
      }
    }
  }
}
