import type { Entry, Storage } from "../../storage/storage.ts";
import type { WatchDispatcher } from "../../watch/dispatcher.ts";

/** A stored discovery.k8s.io/v1 EndpointSlice, as far as routing looks at it. */
export interface EndpointSlice {
  readonly metadata: { readonly labels?: Readonly<Record<string, string>> };
  readonly addressType?: string;
  readonly endpoints?: readonly { readonly addresses?: readonly string[]; readonly conditions?: { readonly ready?: boolean | null } }[] | null;
  readonly ports?: readonly { readonly name?: string | null; readonly port?: number | null }[] | null;
}

/** The EndpointSlices of Services. */
export interface EndpointSlices {
  /** Those of a Service now; looked for once, and again after they have changed. */
  readonly of: (namespace: string, service: string) => readonly EndpointSlice[];
  /** Calls `listener` when an EndpointSlice of a Service that `of` was asked for has changed. */
  readonly onChange: (listener: (namespace: string, service: string) => void) => void;
  readonly close: () => void;
}

const prefix = "/registry/endpointslices/";
const label = "kubernetes.io/service-name";

/** Finds EndpointSlices in storage: a namespace is searched without parsing those of other Services. */
export function createEndpointSlices(storage: Pick<Storage, "range">, watches: WatchDispatcher): EndpointSlices {
  const known = new Map<string, { readonly namespace: string; readonly service: string; slices: readonly EndpointSlice[] | undefined }>();
  const followed = new Map<string, () => void>();
  const listeners: ((namespace: string, service: string) => void)[] = [];

  const follow = (namespace: string): void => {
    if (followed.has(namespace)) return;
    const stop = watches.follow(`${prefix}${namespace}/`, {
      onChanges: (changes) => {
        for (const one of known.values()) {
          if (one.namespace !== namespace) continue;
          const mark = markOf(one.service);
          if (!changes.some(({ value, previous }) => value.includes(mark) || previous?.includes(mark) === true)) continue;
          one.slices = undefined;
          for (const listener of listeners) listener(namespace, one.service);
        }
      },
    });
    followed.set(namespace, stop);
  };

  return {
    of: (namespace, service) => {
      const name = `${namespace}/${service}`;
      let one = known.get(name);
      if (one === undefined) {
        one = { namespace, service, slices: undefined };
        known.set(name, one);
        follow(namespace);
      }
      one.slices ??= slicesOf(storage.range(`${prefix}${namespace}/`).entries, service);
      return one.slices;
    },
    onChange: (listener) => void listeners.push(listener),
    close: () => {
      for (const stop of followed.values()) stop();
    },
  };
}

function slicesOf(entries: readonly Entry[], service: string): EndpointSlice[] {
  const mark = markOf(service);
  return entries
    .filter(({ value }) => value.includes(mark))
    .map(({ value }) => JSON.parse(value.toString("utf8")) as EndpointSlice)
    .filter(({ metadata }) => metadata.labels?.[label] === service);
}

function markOf(service: string): string {
  return `${JSON.stringify(label)}:${JSON.stringify(service)}`;
}
