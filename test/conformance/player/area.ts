import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { compare } from "./compare.ts";
import type { ConformanceCase, Outcome } from "./conformance-case.ts";
import { createPlayer, type Target } from "./play.ts";

const hopelessPatience = 200;

/** The cases of one file with what kube-apiserver answered. */
export interface Area {
  readonly name: string;
  readonly cases: readonly ConformanceCase[];
  readonly recorded: Readonly<Record<string, readonly (Outcome | null)[]>>;
}

export interface AreaReport {
  readonly area: string;
  readonly steps: number;
  readonly status: number;
  readonly shape: number;
  readonly exact: number;
  /** Case name to the differences of its steps. */
  readonly failing: ReadonlyMap<string, readonly string[]>;
}

/** Reads cases/<name>.yaml and recorded/<name>.json beside this folder; `only` keeps cases whose name contains it. */
export function readArea(name: string, only = ""): Area {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
  const recorded = JSON.parse(read(`../recorded/${name}.json`)) as Area["recorded"];
  const cases = (load(read(`../cases/${name}.yaml`)) as ConformanceCase[]).filter(
    (one) => one.name.includes(only) && recorded[one.name] !== undefined,
  );
  return { name, cases, recorded };
}

export interface PlayOptions {
  /** So many cases at a time; cases of an area that act cluster-wide are played one by one. */
  readonly parallel: number;
  /** Milliseconds that a step waits for what it says will come. */
  readonly patience: number;
  /** Cases known to fail: their steps do not wait long for what will not come. */
  readonly hopeless?: ReadonlySet<string>;
}

export async function playArea(area: Area, target: Target, options: PlayOptions): Promise<AreaReport> {
  const { parallel, patience, hopeless = new Set() } = options;
  const player = createPlayer(target);
  const failing = new Map<string, string[]>();
  const total = { steps: 0, status: 0, shape: 0, exact: 0 };
  const queue = area.cases.entries();
  const work = async () => {
    for (const [, one] of queue) {
      const got = await player.play(one, hopeless.has(one.name) ? hopelessPatience : patience);
      for (const [index, expected] of (area.recorded[one.name] ?? []).entries()) {
        if (expected === null) continue;
        const verdict = compare(expected, got[index]);
        total.steps++;
        if (verdict.status) total.status++;
        if (verdict.shape) total.shape++;
        if (verdict.exact) total.exact++;
        else {
          const lines = failing.get(one.name) ?? [];
          failing.set(one.name, lines);
          lines.push(`step ${index} ${one.steps[index]?.request ?? ""}`, ...verdict.differences.map((line) => `  ${line}`));
        }
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  player.close();
  return { area: area.name, ...total, failing };
}

/** "objects: status right 500/510 (98.0 %), right but for texts …": a report's three figures. */
export function formatReport(report: AreaReport): string {
  const part = (count: number) => `${count}/${report.steps} (${((100 * count) / Math.max(1, report.steps)).toFixed(1)} %)`;
  return `${report.area}: status right ${part(report.status)}, right but for texts ${part(report.shape)}, exact ${part(report.exact)}, cases failing ${report.failing.size}`;
}
