import { setMaxListeners } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { isIPv6 } from "node:net";
import { join } from "node:path";
import { builtInPlugins } from "../admission/built-in-plugins.ts";
import type { AdmissionPlugin } from "../admission/plugin.ts";
import { advertisedAddress } from "../controllers/advertised-address.ts";
import { startAggregation } from "../extensions/aggregation/aggregation.ts";
import { publishAuthentication } from "../extensions/aggregation/publish-authentication.ts";
import { listen } from "../http/fastify-adapter.ts";
import { createRequestHandler } from "../http/handler-chain.ts";
import { canServeHttp2 } from "../http/tls-server.ts";
import type { ApiGroup, SchemaLibrary } from "../scheme/resource-definition.ts";
import { authenticationTrust } from "./authentication-trust.ts";
import { loadCertificates } from "./certificates.ts";
import { type ComposedServer, composeServer, type ServerParts } from "./compose-server.ts";
import { kubeconfigText } from "./kubeconfig.ts";
import { loadAccess } from "./load-access.ts";
import type { Logger } from "./logger.ts";
import { openStorage } from "./open-storage.ts";
import { defaultOptions, type ServerOptions } from "./options.ts";
import { checkOptions } from "./parse-flags.ts";
import type { ServerContext } from "./server-context.ts";
import { silentLogger } from "./silent-logger.ts";
import { createStartupHooks } from "./startup-hooks.ts";
import { stopServer } from "./stop-server.ts";

/** What a server may be started with as a library; without options: in memory, on a free port of the loopback, silent. */
export interface StartOptions extends Partial<ServerOptions> {
  /** What it serves, in discovery's order. */
  readonly groups: readonly ApiGroup[];
  /** OpenAPI schemas that the groups refer to and do not have themselves (meta/v1). */
  readonly schemas?: SchemaLibrary;
  readonly admission?: readonly AdmissionPlugin[];
  readonly logger?: Logger;
  /** Runs once storage is open and before the server listens: objects that a fresh server holds, live CRDs. */
  readonly prepare?: (server: ServerContext) => void | Promise<void>;
}

/** A running server. */
export interface TypeplaneServer {
  /** "https://127.0.0.1:6443". */
  readonly url: string;
  readonly port: number;
  /** False when only HTTP/1.1 is spoken: see `canServeHttp2`. */
  readonly http2: boolean;
  /** The text of an admin's kubeconfig (system:masters). */
  readonly kubeconfig: string;
  /** Where that was written; "" for a server in memory. */
  readonly kubeconfigPath: string;
  /** PEM of who signed the serving certificate. */
  readonly certificateAuthority: string;
  /** PEM of the admin's client certificate and key. */
  readonly adminCertificate: { readonly cert: string; readonly key: string };
  readonly context: ServerContext;
  /** Ends watches, lets open requests finish, closes the store. */
  readonly close: () => Promise<void>;
}

/** No controller makes service accounts inside a program, so pods need none there unless it says so. */
const libraryDefaults: Partial<ServerOptions> = { storage: "memory", securePort: 0, disableAdmissionPlugins: ["ServiceAccount"] };

/** A server that could not start; the message is for people. */
export class StartError extends Error {}

/**
 * Starts a server.
 * @throws FlagError for options that cannot be; StartError when the port is taken or the store cannot be opened.
 */
export async function startServer(start: StartOptions): Promise<TypeplaneServer> {
  const { groups, schemas, admission = [], logger = { ...silentLogger, verbosity: 0 }, prepare, ...given } = start;
  const options: ServerOptions = { ...defaultOptions, ...libraryDefaults, ...given };
  checkOptions(options);
  const stop = new AbortController();
  // As many as there are requests that last.
  setMaxListeners(0, stop.signal);
  const certificates = loadCertificates(options);
  const clientCa = certificates.authority.cert + (options.clientCaFile === "" ? "" : readFileSync(options.clientCaFile, "utf8"));
  const frontProxyCa = options.requestheaderClientCaFile === "" ? "" : readFileSync(options.requestheaderClientCaFile, "utf8");
  const giveUp = (error: unknown): never => {
    stop.abort();
    throw error;
  };
  const access = await loadAccess(options, logger, stop.signal).catch(giveUp);
  const hooks = createStartupHooks();
  const storage = await hooks.run(["storage-readiness"], () => openStorage(options)).catch(giveUp);
  const parts: ServerParts = {
    options,
    groups,
    schemas,
    storage,
    clientCa,
    access,
    kubeletClient: certificates.kubeletClient,
    logger,
    admission: [...builtInPlugins(options.disableAdmissionPlugins, options.enableAdmissionPlugins), ...admission],
    hooks,
    stopping: stop.signal,
  };
  const { context, close } = await hooks.run(["generic-apiserver-start-informers"], () => composeOrClose(parts)).catch(giveUp);
  try {
    await prepare?.(context);
    if (context.scheme.group("apiregistration.k8s.io") !== undefined) {
      context.aggregation = startAggregation(context, certificates.frontProxy.client);
      await Promise.all([context.aggregation.registered(), publishAuthentication(context, authenticationTrust(options, certificates))]);
    }
    const http2 = options.http2 === "on" || (options.http2 === "auto" && canServeHttp2());
    const http = await listen({
      host: options.bindAddress,
      port: options.securePort,
      tls: { ...certificates.serving, clientCa: `${clientCa}\n${frontProxyCa}` },
      http2,
      handle: createRequestHandler(context),
      onHandshakeError: () => context.metrics.handshakeErrors.with().add(),
      onError: (error) => logger.error({ err: error }, "an answer could not be sent"),
    });
    const url = `https://${clientHost(options.bindAddress)}:${http.port}`;
    const kubeconfig = kubeconfigText({
      server: url,
      certificateAuthority: certificates.authority.cert,
      clientCertificate: certificates.admin.cert,
      clientKey: certificates.admin.key,
    });
    const kubeconfigPath = options.storage === "memory" ? "" : join(options.dataDir, "kubeconfig");
    if (kubeconfigPath !== "") writeFileSync(kubeconfigPath, kubeconfig, { mode: 0o600 });
    const address = advertisedAddress(options);
    const controllers =
      address === undefined ? undefined : (await import("../controllers/start-controllers.ts")).startControllers(context, address, http.port);
    let closing: Promise<void> | undefined;
    return {
      url,
      port: http.port,
      http2,
      kubeconfig,
      kubeconfigPath,
      certificateAuthority: certificates.authority.cert,
      adminCertificate: certificates.admin,
      context,
      close: () => {
        closing ??= stopServer(context, http, stop, controllers).then(close);
        return closing;
      },
    };
  } catch (error) {
    stop.abort();
    await close();
    throw portError(error, options);
  }
}

/** What was opened does not stay open when the rest cannot be. */
async function composeOrClose(parts: ServerParts): Promise<ComposedServer> {
  try {
    return composeServer(parts);
  } catch (error) {
    await parts.storage.close();
    throw error;
  }
}

/** How a client on this machine calls the address that the server listens on. */
function clientHost(bindAddress: string): string {
  if (bindAddress === "0.0.0.0") return "127.0.0.1";
  if (bindAddress === "::") return "[::1]";
  return isIPv6(bindAddress) ? `[${bindAddress}]` : bindAddress;
}

function portError(error: unknown, options: ServerOptions): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  const where = `${options.bindAddress}:${options.securePort}`;
  if (code === "EADDRINUSE") return new StartError(`${where} is in use by another program: choose another port with --secure-port`);
  if (code === "EACCES") return new StartError(`not allowed to listen on ${where}: choose a port above 1023 with --secure-port`);
  if (code === "EADDRNOTAVAIL") return new StartError(`this machine has no address ${options.bindAddress}: choose another with --bind-address`);
  return error;
}
