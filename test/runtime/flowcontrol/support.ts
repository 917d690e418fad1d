import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clock } from "../../../runtime/flowcontrol/fair-queues.ts";
import { FlowControl, type FlowObjects } from "../../../runtime/flowcontrol/flow-control.ts";
import type { FlowSchema, PolicyRulesWithSubjects, PriorityLevelConfiguration, Queuing } from "../../../runtime/flowcontrol/flow-objects.ts";
import { createFlowStats, type FlowStats } from "../../../runtime/flowcontrol/flow-stats.ts";
import { ListSizes } from "../../../runtime/flowcontrol/list-sizes.ts";
import { parseRequestInfo, type RequestInfo } from "../../../runtime/http/request-info.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { Histogram } from "../../../runtime/server/metric-family.ts";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A clock that a test moves. */
export interface FakeClock extends Clock {
  /** Goes on by so many milliseconds, and runs what falls due on the way. */
  readonly pass: (milliseconds: number) => void;
}

export function fakeClock(): FakeClock {
  let now = 0;
  let due: { readonly at: number; readonly then: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, then) => void due.push({ at: now + milliseconds, then }),
    pass: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        due = due.filter((one) => one !== next);
        now = next.at;
        next.then();
      }
      now = end;
    },
  };
}

export function statsOf(level: string, schema: string): FlowStats {
  return createFlowStats(level, schema, (bounds) => new Histogram(bounds));
}

/** The FlowSchemas and levels of a fresh server, as kube-apiserver has them. */
export function defaultObjects(): FlowObjects {
  const all = JSON.parse(readFileSync(join(root, "generated/bootstrap-objects.json"), "utf8")) as KubeObject[];
  return {
    schemas: all.filter(({ kind }) => kind === "FlowSchema") as FlowSchema[],
    levels: all.filter(({ kind }) => kind === "PriorityLevelConfiguration") as PriorityLevelConfiguration[],
  };
}

export function createControl(clock: Clock, read: () => FlowObjects, seats = 600): FlowControl {
  const sizes = new ListSizes(createMemoryStorage(), clock.now);
  return new FlowControl({ seats, clock, read, sizes, histogram: (bounds) => new Histogram(bounds) });
}

export function schema(name: string, level: string, matchingPrecedence: number, rule: PolicyRulesWithSubjects, type?: string): FlowSchema {
  return {
    apiVersion: "flowcontrol.apiserver.k8s.io/v1",
    kind: "FlowSchema",
    metadata: { name, uid: `uid-of-${name}` },
    spec: {
      priorityLevelConfiguration: { name: level },
      matchingPrecedence,
      rules: [rule],
      ...(type === undefined ? {} : { distinguisherMethod: { type } }),
    },
  };
}

export interface LevelParts {
  readonly shares: number;
  readonly lendable?: number;
  readonly borrowing?: number;
  readonly queuing?: Queuing;
}

export function level(name: string, { shares, lendable, borrowing, queuing }: LevelParts): PriorityLevelConfiguration {
  return {
    apiVersion: "flowcontrol.apiserver.k8s.io/v1",
    kind: "PriorityLevelConfiguration",
    metadata: { name, uid: `uid-of-${name}` },
    spec: {
      type: "Limited",
      limited: {
        nominalConcurrencyShares: shares,
        ...(lendable === undefined ? {} : { lendablePercent: lendable }),
        ...(borrowing === undefined ? {} : { borrowingLimitPercent: borrowing }),
        limitResponse: queuing === undefined ? { type: "Reject" } : { type: "Queue", queuing },
      },
    },
  };
}

export const anything: PolicyRulesWithSubjects = {
  resourceRules: [{ verbs: ["*"], apiGroups: ["*"], resources: ["*"], namespaces: ["*"], clusterScope: true }],
  nonResourceRules: [{ verbs: ["*"], nonResourceURLs: ["*"] }],
};

/** "GET /api/v1/pods" as the chain knows it. */
export function requestInfo(line: string): RequestInfo {
  const [method = "", url = ""] = line.split(" ");
  const { pathname, searchParams } = new URL(url, "https://server");
  return parseRequestInfo(method, pathname, () => searchParams);
}
