import { notFound, statusError } from "../../errors/status-error.ts";
import { storedService } from "../../extensions/aggregation/stored-service.ts";
import type { Storage } from "../../storage/storage.ts";

interface Address {
  readonly ip?: string;
  readonly targetRef?: { readonly namespace?: string; readonly name?: string };
}

interface Subset {
  readonly addresses?: readonly Address[] | null;
  readonly ports?: readonly { readonly name?: string; readonly port: number }[] | null;
}

type StoredObjects = Pick<Storage, "get">;

/**
 * An endpoint of a Service that is one of its pods, by chance among several. `port` is a number or a name of the Service's, "" for
 * the port without a name; `asked` is what failures say was asked for.
 * @throws StatusError 404, 503
 */
export function findServiceEndpoint(
  storage: StoredObjects,
  namespace: string,
  name: string,
  port: string,
  asked: string,
): { readonly host: string; readonly port: number } {
  const wanted = /^[-+]?\d+$/.test(port) ? portName(storage, namespace, name, Number(port)) : port;
  const endpoints = read<{ subsets?: readonly Subset[] | null }>(storage, `/registry/services/endpoints/${namespace}/${name}`);
  if (endpoints === undefined) throw notFound({ group: "", resource: "services" }, name);
  const subsets = endpoints.subsets ?? [];
  if (subsets.length === 0) throw unavailable(`no endpoints available for service ${JSON.stringify(name)}`);
  for (const { addresses, ports } of fromAnywhere(subsets)) {
    for (const target of ports ?? []) {
      if ((target.name ?? "") !== wanted) continue;
      for (const address of fromAnywhere(addresses ?? [])) {
        if (isPod(storage, namespace, address)) return { host: address.ip as string, port: target.port };
      }
    }
  }
  throw unavailable(`no endpoints available for service ${JSON.stringify(asked)}`);
}

function portName(storage: StoredObjects, namespace: string, name: string, port: number): string {
  const service = storedService(storage, namespace, name);
  if (service === undefined) throw notFound({ group: "", resource: "services" }, name);
  const found = service.spec.ports?.find((one) => one.port === port);
  if (found === undefined) throw unavailable(`no service port ${port} found for service ${JSON.stringify(name)}`);
  return found.name ?? "";
}

/** Whoever may write endpoints must not choose freely what this server calls. */
function isPod(storage: StoredObjects, namespace: string, { ip, targetRef }: Address): boolean {
  if (ip === undefined || targetRef?.name === undefined || targetRef.namespace !== namespace) return false;
  const pod = read<{ status?: { podIPs?: readonly { ip?: string }[] } }>(storage, `/registry/pods/${namespace}/${targetRef.name}`);
  return pod?.status?.podIPs?.some((one) => one.ip === ip) ?? false;
}

function read<T>(storage: StoredObjects, key: string): T | undefined {
  const entry = storage.get(key);
  return entry === undefined ? undefined : (JSON.parse(entry.value.toString("utf8")) as T);
}

/** All items, beginning with any of them. */
function fromAnywhere<T>(items: readonly T[]): T[] {
  const start = Math.floor(Math.random() * items.length);
  return [...items.slice(start), ...items.slice(0, start)];
}

function unavailable(message: string): Error {
  return statusError("ServiceUnavailable", message);
}
