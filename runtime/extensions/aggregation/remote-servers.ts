import type { ApiService } from "./api-service.ts";
import type { ApiServices } from "./api-services.ts";
import { createRemoteServer, type FrontProxyCertificate, type RemoteServer, type ResolveRemote } from "./remote-server.ts";

/** Connections to the servers behind APIServices: kept while the APIService says the same of where and whom to trust. */
export interface RemoteServers {
  readonly of: (service: ApiService) => RemoteServer;
  readonly close: () => void;
}

export function createRemoteServers(services: ApiServices, resolve: ResolveRemote, client: FrontProxyCertificate | undefined): RemoteServers {
  const servers = new Map<string, { readonly connection: string; readonly server: RemoteServer }>();
  services.onChange((name, service) => {
    const known = servers.get(name);
    if (known === undefined || known.connection === connectionOf(service)) return;
    known.server.close();
    servers.delete(name);
  });
  return {
    of: (service) => {
      const name = service.metadata.name ?? "";
      const connection = connectionOf(service);
      let known = servers.get(name);
      if (known?.connection !== connection) {
        known = { connection, server: createRemoteServer(service.spec, resolve, client) };
        servers.set(name, known);
      }
      return known.server;
    },
    close: () => {
      for (const { server } of servers.values()) server.close();
    },
  };
}

/** All that a connection depends on. */
function connectionOf(service: ApiService | undefined): string {
  if (service?.spec.service === undefined) return "";
  const { service: reference, caBundle = "", insecureSkipTLSVerify = false } = service.spec;
  return `${reference.namespace}/${reference.name}:${reference.port} ${insecureSkipTLSVerify} ${caBundle}`;
}
