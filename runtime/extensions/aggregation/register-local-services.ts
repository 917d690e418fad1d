import { isCustomGroup } from "../../scheme/is-custom-group.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { crdPrefix } from "../crd-object.ts";
import { type ApiService, automanagedLabel } from "./api-service.ts";
import type { ApiServices } from "./api-services.ts";
import { customPriority, versionsOf } from "./listed-versions.ts";

/** What an APIService of this server's own should be: `spec` is undefined where it should not be there. */
export interface RegistrationChange {
  readonly name: string;
  readonly known: ApiService | undefined;
  readonly spec: ApiService["spec"] | undefined;
  /** How one that is made is looked after from then on. */
  readonly managed: "onstart" | "true";
}

/** Keeps the APIServices of what this server serves itself. */
export interface LocalRegistration {
  /** Resolves when all of them are there. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds after which a store that could not be written to is tried again. */
const retryAfter = 1_000;

/**
 * Registers an APIService for each version of a group that comes from CRDs as long as there is one, and takes back those
 * of versions that are served no longer. Those of generated kinds are registered at the start alone, as built-in ones are: another
 * server over the same store may not have them, and would take them back for ever. What was made or changed by hand, without the
 * label, is left alone.
 */
export function startLocalRegistration(server: ServerContext, services: ApiServices): LocalRegistration {
  const atStart = new Set([...services.all()].filter((one) => managedHow(one) === "onstart").map(({ metadata }) => metadata.name ?? ""));
  let starting = true;
  let seen = "";
  let working: Promise<void> | undefined;
  let scheduled = false;
  let closed = false;

  const stateNow = (): string => `${server.scheme.generation} ${services.generation()}`;
  const schedule = (): void => {
    if (scheduled || closed) return;
    scheduled = true;
    // Once those who follow the same changes have put the scheme in order.
    setImmediate(() => {
      scheduled = false;
      working ??= run().finally(() => {
        working = undefined;
        if (seen !== stateNow()) schedule();
      });
    });
  };
  const run = async (): Promise<void> => {
    if (closed || seen === stateNow()) return;
    seen = stateNow();
    const changes = pendingChanges();
    if (changes.length === 0) return;
    try {
      const { applyRegistration } = await import("./apply-registration.ts");
      await applyRegistration(server, changes);
    } catch (error) {
      if (closed) return;
      server.logger.error({ err: error }, "APIServices of custom resources could not be kept");
      setTimeout(() => {
        seen = "";
        schedule();
      }, retryAfter).unref();
    }
  };
  const pendingChanges = (): RegistrationChange[] => {
    const wanted = new Map(versionsOf(server.scheme, isCustomGroup).map((one) => [one.name, one]));
    const changes: RegistrationChange[] = [];
    for (const [name, { group, version }] of wanted) {
      const known = services.get(name);
      const spec = { group, version, ...customPriority };
      const managed = server.scheme.isGiven(group, version) ? "onstart" : "true";
      if (managed === "onstart" && !starting) continue;
      if (known === undefined || (managedHow(known) === managed && !sameSpec(known.spec, spec))) changes.push({ name, known, spec, managed });
    }
    for (const known of services.all()) {
      const { name = "" } = known.metadata;
      const how = managedHow(known);
      const spurious = how === "true" ? !wanted.has(name) : how === "onstart" && atStart.has(name) && !isServed(known);
      if (spurious) changes.push({ name, known, spec: undefined, managed: "true" });
    }
    atStart.clear();
    starting = false;
    return changes;
  };
  const isServed = ({ spec: { group = "", version } }: ApiService): boolean => server.scheme.version(group, version) !== undefined;

  const unfollow = server.watches.follow(crdPrefix, { onChanges: schedule });
  services.onChange(schedule);
  schedule();
  return {
    settled: async () => {
      while (scheduled || working !== undefined) await (working ?? new Promise((resolve) => setImmediate(resolve)));
    },
    close: () => {
      closed = true;
      unfollow();
    },
  };
}

/** "onstart": looked after when the server starts; "true": all the time; undefined: by hand. */
export function managedHow({ metadata }: ApiService): string | undefined {
  return metadata.labels?.[automanagedLabel];
}

function sameSpec(a: ApiService["spec"], b: ApiService["spec"]): boolean {
  return (
    a.service === undefined &&
    a.caBundle === undefined &&
    a.insecureSkipTLSVerify === undefined &&
    (a.group ?? "") === b.group &&
    a.version === b.version &&
    a.groupPriorityMinimum === b.groupPriorityMinimum &&
    a.versionPriority === b.versionPriority
  );
}
