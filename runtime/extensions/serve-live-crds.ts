import type { ServerContext } from "../server/server-context.ts";
import { crdPrefix } from "./crd-object.ts";
import type { CustomGroupsOptions } from "./custom-groups.ts";
import { createResolveService } from "./resolve-service.ts";

/**
 * Serves CRDs that are created while the server runs, and those in storage from the start. What compiles them is loaded
 * when somebody first asks for CRDs, or another server stores one: a server without CRDs starts without it.
 */
export async function serveLiveCrds(server: ServerContext, options: CustomGroupsOptions): Promise<void> {
  await server.hooks.run(["start-apiextensions-informers", "start-apiextensions-controllers", "crd-informer-synced"], () =>
    followCrds(server, options),
  );
}

async function followCrds(server: ServerContext, options: CustomGroupsOptions): Promise<void> {
  let starting: Promise<void> | undefined;
  const start = () => {
    unfollow();
    starting ??= startController(server, options);
    return starting;
  };
  const unfollow = server.watches.follow(crdPrefix, {
    onChanges: () => {
      start().catch((error: unknown) => server.logger.error({ err: error }, "CustomResourceDefinitions cannot be served"));
    },
  });
  server.stopping.addEventListener("abort", unfollow);
  if (server.storage.count(crdPrefix) > 0) await start();
  else beforeCrds(server, start);
}

async function startController(server: ServerContext, options: CustomGroupsOptions): Promise<void> {
  const { startCrdController } = await import("./crd-controller.ts");
  if (server.stopping.aborted) return;
  const controller = startCrdController(server, { ...options, resolveService: createResolveService(server) });
  server.stopping.addEventListener("abort", () => controller?.close());
}

/** Starts before the first request for CRDs is answered, so that the kind of the first of them is served at once. */
function beforeCrds({ scheme }: ServerContext, start: () => Promise<void>): void {
  const group = scheme.group("apiextensions.k8s.io");
  if (group === undefined) return;
  scheme.setGroup({
    ...group,
    versions: group.versions.map((version) => ({
      ...version,
      resources: version.resources.map((definition) => {
        const { load, resource } = definition;
        if (resource !== "customresourcedefinitions") return definition;
        return {
          ...definition,
          load: async () => {
            const [functions] = await Promise.all([load(), start()]);
            return functions;
          },
        };
      }),
    })),
  });
}
