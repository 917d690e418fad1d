import type { ServerContext } from "../server/server-context.ts";
import { crdPrefix } from "./crd-object.ts";
import type { CustomGroupsOptions } from "./custom-groups.ts";
import { createResolveService } from "./resolve-service.ts";

/**
 * Serves CRDs that are created while the server runs, and those in storage from the start. What compiles them is loaded
 * with the first of them: a server without CRDs starts without it.
 */
export async function serveLiveCrds(server: ServerContext, options: CustomGroupsOptions): Promise<void> {
  const start = async () => {
    const { startCrdController } = await import("./crd-controller.ts");
    if (server.stopping.aborted) return;
    const controller = startCrdController(server, { ...options, resolveService: createResolveService(server) });
    server.stopping.addEventListener("abort", () => controller?.close());
  };
  if (server.storage.count(crdPrefix) > 0) {
    await start();
    return;
  }
  const unfollow = server.watches.follow(crdPrefix, {
    onChanges: () => {
      unfollow();
      start().catch((error: unknown) => server.logger.error({ err: error }, "CustomResourceDefinitions cannot be served"));
    },
  });
  server.stopping.addEventListener("abort", unfollow);
}
