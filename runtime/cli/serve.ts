import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createLogger } from "../server/create-logger.ts";
import { FlagError } from "../server/flags.ts";
import { helpText } from "../server/help.ts";
import type { Logger } from "../server/logger.ts";
import type { ServerOptions } from "../server/options.ts";
import { parseFlags } from "../server/parse-flags.ts";
import { StartError, type TypeplaneServer } from "../server/start-server.ts";
import { StorageError } from "../storage/storage-error.ts";
import { notifySystemd } from "./notify-systemd.ts";

export interface ServeDependencies {
  readonly startServer: (options: ServerOptions & { readonly logger: Logger }) => Promise<Pick<TypeplaneServer, ServerFacts>>;
}

type ServerFacts = "url" | "http2" | "kubeconfig" | "kubeconfigPath" | "close";

/** `typeplane serve`: runs until SIGTERM or SIGINT, then stops gracefully; a second signal ends at once. */
export async function serve(args: readonly string[], { startServer }: ServeDependencies): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(helpText());
    return 0;
  }
  let server: Pick<TypeplaneServer, ServerFacts>;
  let options: ServerOptions;
  let logger: Logger;
  try {
    options = parseFlags(args);
    logger = createLogger(options.verbosity);
    server = await startServer({ ...options, logger });
  } catch (error) {
    if (!(error instanceof FlagError || error instanceof StartError || error instanceof StorageError)) throw error;
    process.stderr.write(`Error: ${error.message}\n`);
    return 1;
  }
  // One failed request must not end the others; what is thrown outside of any promise ends the process, as Node does.
  process.on("unhandledRejection", (error) => logger.error({ err: error }, "unhandled rejection"));
  process.stdout.write(greeting(server, options));
  notifySystemd("READY=1");
  await stopSignal();
  notifySystemd("STOPPING=1");
  process.stdout.write("Stopping.\n");
  await server.close();
  return 0;
}

/** Where the server is, and what to type next. */
function greeting(server: Pick<TypeplaneServer, ServerFacts>, options: ServerOptions): string {
  const where =
    options.storage === "embedded"
      ? `data in ${options.dataDir}`
      : options.storage === "etcd"
        ? `data in etcd at ${options.etcdServers.join(", ")}`
        : "data in memory";
  const notice =
    server.http2 || options.http2 === "off"
      ? ""
      : `HTTP/1.1 only: Node ${process.versions.node} drops HTTP/2 connections of clients that cancel many requests.\n`;
  const path = server.kubeconfigPath === "" ? writeKubeconfig(server, options) : server.kubeconfigPath;
  return `Typeplane is ready at ${server.url}, ${where}.\n${notice}\nNext:\n\n  kubectl --kubeconfig ${relative(".", path)} api-resources\n\n`;
}

/** A server in memory writes nothing by itself, but someone at a terminal wants to reach it. */
function writeKubeconfig(server: Pick<TypeplaneServer, ServerFacts>, options: ServerOptions): string {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const path = join(options.dataDir, "kubeconfig");
  writeFileSync(path, server.kubeconfig, { mode: 0o600 });
  return path;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.once("SIGTERM", () => process.exit(1));
      process.once("SIGINT", () => process.exit(1));
      resolve();
    };
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
  });
}
