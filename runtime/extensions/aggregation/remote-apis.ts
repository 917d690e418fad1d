import type { Answer } from "../../http/answer.ts";
import type { RequestContext } from "../../http/request-context.ts";
import { textAnswer } from "../../http/text-answer.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { createResolveService } from "../resolve-service.ts";
import { type ApiService, isAvailable } from "./api-service.ts";
import type { ApiServices } from "./api-services.ts";
import { startAvailabilityController } from "./availability-controller.ts";
import { createEndpointSlices } from "./endpoint-slices.ts";
import { mergeSwagger } from "./merge-swagger.ts";
import { proxyRequest } from "./proxy-request.ts";
import { type RemoteDiscovery, startRemoteDiscovery } from "./remote-discovery.ts";
import { type RemoteOpenapi, startRemoteOpenapi } from "./remote-openapi.ts";
import type { FrontProxyCertificate } from "./remote-server.ts";
import { createRemoteServers } from "./remote-servers.ts";
import { createResolveEndpoint } from "./resolve-endpoint.ts";

/** The APIs that other servers serve behind this one. */
export interface RemoteApis {
  /** Has the server behind an APIService answer. */
  readonly answer: (context: RequestContext, service: ApiService) => Promise<Answer>;
  readonly discovery: RemoteDiscovery;
  readonly openapi: RemoteOpenapi;
  readonly merge: typeof mergeSwagger;
  readonly close: () => void;
}

/** Told when something has changed. */
export interface RemoteApisListeners {
  readonly onDiscovery: () => void;
  readonly onOpenapi: () => void;
}

/** Loaded with the first APIService that names a Service. */
export function startRemoteApis(
  server: ServerContext,
  services: ApiServices,
  client: FrontProxyCertificate | undefined,
  { onDiscovery, onOpenapi }: RemoteApisListeners,
): RemoteApis {
  const { enableAggregatorRouting, aggregatorRejectForwardingRedirect } = server.options;
  const slices = createEndpointSlices(server.storage, server.watches);
  const resolve = enableAggregatorRouting ? createResolveEndpoint(server.storage, slices) : createResolveService(server);
  const servers = createRemoteServers(services, resolve, client);
  const availability = startAvailabilityController(server, services, slices, servers.of);
  const discovery = startRemoteDiscovery(server, services, servers.of, onDiscovery);
  const openapi = startRemoteOpenapi(server, services, servers.of, onOpenapi);
  const options = { allowRedirects: !aggregatorRejectForwardingRedirect };
  return {
    answer: async (context, service) =>
      isAvailable(service) ? proxyRequest(context, servers.of(service), options) : textAnswer(503, "service unavailable\n"),
    discovery,
    openapi,
    merge: mergeSwagger,
    close: () => {
      availability.close();
      discovery.close();
      openapi.close();
      slices.close();
      servers.close();
    },
  };
}
