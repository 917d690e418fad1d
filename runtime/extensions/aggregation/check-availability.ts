import type { IncomingMessage } from "node:http";
import type { Storage } from "../../storage/storage.ts";
import { connectionFailure } from "../connection-failure.ts";
import { type ApiService, type ApiServiceCondition, localCondition, type ServiceReference } from "./api-service.ts";
import { pathOf } from "./api-services.ts";
import type { EndpointSlice, EndpointSlices } from "./endpoint-slices.ts";
import type { RemoteServer } from "./remote-server.ts";
import { storedService } from "./stored-service.ts";
import { userHeaders } from "./user-headers.ts";

/** A server is asked so often, at once: one answer is enough, for those of several endpoints that are down. */
const attempts = 5;
/** Milliseconds. */
const attemptTimeout = 5_000;

/** Speaks for this server; the group lets it read discovery anywhere. */
const aggregator = { username: "system:kube-aggregator", groups: ["system:masters"] };

export interface AvailabilityInputs {
  readonly storage: Pick<Storage, "get">;
  readonly slices: EndpointSlices;
  readonly remote: RemoteServer;
  /** Aborted when the outcome is not wanted any longer. */
  readonly signal: AbortSignal;
}

/**
 * Finds out whether an APIService can be used: its Service exists, has its port and ready endpoints, and what is behind it
 * answers discovery. Undefined where it cannot be asked at all. Source: Kubernetes documentation, "Kubernetes API
 * Aggregation Layer", response latency.
 */
export async function checkAvailability(service: ApiService, inputs: AvailabilityInputs): Promise<ApiServiceCondition | undefined> {
  const reference = service.spec.service;
  if (reference === undefined) return { ...localCondition };
  const fault = serviceFault(reference, inputs);
  if (fault !== undefined) return { type: "Available", status: "False", ...fault };
  if (inputs.remote.unusable !== undefined) return undefined;
  const failure = await discoveryFailure(service, inputs);
  if (failure !== undefined) return { type: "Available", status: "False", reason: "FailedDiscoveryCheck", message: failure };
  return { type: "Available", status: "True", reason: "Passed", message: "all checks passed" };
}

/** What is wrong with the Service itself. Only that of a cluster IP can be looked into. */
function serviceFault(
  { namespace, name, port }: ServiceReference,
  { storage, slices }: AvailabilityInputs,
): { reason: string; message: string } | undefined {
  const service = storedService(storage, namespace, name);
  const subject = `service/${name} in ${JSON.stringify(namespace)}`;
  if (service === undefined) return { reason: "ServiceNotFound", message: `${subject} is not present` };
  if (service.spec.type !== "ClusterIP") return undefined;
  const served = service.spec.ports?.find((one) => one.port === port);
  if (served === undefined) return { reason: "ServicePortError", message: `${subject} is not listening on port ${port}` };
  const found = slices.of(namespace, name);
  if (found.length === 0) return { reason: "EndpointsNotFound", message: `cannot find endpointslices for ${subject}` };
  const portName = served.name ?? "";
  if (!found.some((slice) => hasReadyEndpoint(slice, portName)))
    return { reason: "MissingEndpoints", message: `endpointslices for ${subject} have no addresses with port name ${JSON.stringify(portName)}` };
  return undefined;
}

function hasReadyEndpoint({ endpoints, ports }: EndpointSlice, portName: string): boolean {
  if (endpoints?.some((one) => one.conditions?.ready !== false) !== true) return false;
  return ports?.some((one) => one.name === portName && one.port !== undefined && one.port !== null) === true;
}

/** Undefined as soon as one attempt succeeds; else how the last of them failed. */
function discoveryFailure(service: ApiService, inputs: AvailabilityInputs): Promise<string | undefined> {
  return new Promise((resolve) => {
    let left = attempts;
    const calls = Array.from({ length: attempts }, () => startAttempt(service, inputs, onEnd));
    function onEnd(failure: string | undefined): void {
      if (failure !== undefined && --left > 0) return;
      resolve(failure);
      // What has not been answered yet need not be.
      if (failure === undefined) for (const stop of calls) stop();
    }
  });
}

/** Asks once; returns what gives the attempt up. */
function startAttempt(service: ApiService, { remote, signal }: AvailabilityInputs, onEnd: (failure: string | undefined) => void): () => void {
  const path = service.metadata.name === "v1." ? `/api/${service.spec.version}` : pathOf(service);
  let url = "";
  let ended = false;
  const end = (failure: string | undefined): void => {
    if (ended) return;
    ended = true;
    // Never before all attempts have started.
    setImmediate(onEnd, failure);
  };
  const missing = (why: string): void => end(`failing or missing response from ${url}: ${why}`);
  try {
    const host = remote.address();
    url = `https://${host}${path}`;
    const call = remote.open({ method: "GET", path, headers: userHeaders(aggregator), signal });
    const timer = setTimeout(() => {
      missing(`Get ${JSON.stringify(url)}: context deadline exceeded (Client.Timeout exceeded while awaiting headers)`);
      call.destroy();
    }, attemptTimeout);
    call.on("error", (error) => missing(`Get ${JSON.stringify(url)}: ${connectionFailure(error, host.slice(0, host.lastIndexOf(":")))}`));
    call.once("response", (response: IncomingMessage) => {
      const status = response.statusCode ?? 0;
      response.resume();
      if (status >= 200 && status < 300) end(undefined);
      else missing(`bad status from ${url}: ${status}`);
    });
    call.once("close", () => clearTimeout(timer));
    call.end();
    return () => {
      if (!ended) call.destroy();
    };
  } catch (error) {
    end(error instanceof Error ? error.message : String(error));
    return () => {};
  }
}
