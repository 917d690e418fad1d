import type { Profiler } from "node:inspector";
import { gzipSync } from "node:zlib";
import { ProtobufBytes } from "./protobuf-bytes.ts";

/** Frames that stand for no work: V8 tells of time when nothing ran, Go's profiles are of what did. */
const notWork: ReadonlySet<string> = new Set(["(idle)", "(root)"]);

/** The members of messages of profile.proto, by their numbers there. */
const profile = { sampleType: 1, sample: 2, location: 4, fn: 5, text: 6, time: 9, duration: 10, periodType: 11, period: 12 } as const;

/**
 * A CPU profile of V8 as pprof reads it, gzipped: samples with their stacks, and the nanoseconds that each stands for.
 * @param interval microseconds between samples
 * @param began milliseconds since the epoch
 * Source: github.com/google/pprof, proto/profile.proto.
 */
export function encodePprof({ nodes, samples = [], timeDeltas = [], startTime, endTime }: Profiler.Profile, interval: number, began: number): Buffer {
  const texts = new Map<string, number>([["", 0]]);
  const textOf = (text: string): number => {
    let at = texts.get(text);
    if (at === undefined) {
      at = texts.size;
      texts.set(text, at);
    }
    return at;
  };
  const out = new ProtobufBytes();
  const valueType = (type: string, unit: string): ProtobufBytes => new ProtobufBytes().number(1, textOf(type)).number(2, textOf(unit));
  out.message(profile.sampleType, valueType("samples", "count")).message(profile.sampleType, valueType("cpu", "nanoseconds"));

  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const places = new Map<string, number>();
  /** One location a function: V8 samples name the function, not the line in it. */
  const placeOf = ({ callFrame }: Profiler.ProfileNode): number => {
    const { functionName, url, lineNumber, columnNumber, scriptId } = callFrame;
    const key = `${scriptId} ${lineNumber} ${columnNumber} ${functionName}`;
    let id = places.get(key);
    if (id === undefined) {
      id = places.size + 1;
      places.set(key, id);
      const name = textOf(functionName === "" ? "(anonymous)" : functionName);
      const line = Math.max(0, lineNumber + 1);
      out.message(profile.fn, new ProtobufBytes().number(1, id).number(2, name).number(3, name).number(4, textOf(url)).number(5, line));
      out.message(profile.location, new ProtobufBytes().number(1, id).message(4, new ProtobufBytes().number(1, id).number(2, line)));
    }
    return id;
  };
  for (const [id, { count, microseconds }] of totals(samples, timeDeltas)) {
    const stack: number[] = [];
    const leaf = byId.get(id);
    if (leaf === undefined || notWork.has(leaf.callFrame.functionName)) continue;
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const node = byId.get(at);
      if (node !== undefined && !notWork.has(node.callFrame.functionName)) stack.push(placeOf(node));
    }
    out.message(profile.sample, new ProtobufBytes().numbers(1, stack).numbers(2, [count, microseconds * 1000]));
  }
  out.message(profile.periodType, valueType("cpu", "nanoseconds"));
  out.number(profile.time, began * 1_000_000).number(profile.duration, (endTime - startTime) * 1000);
  out.number(profile.period, interval * 1000);
  for (const text of texts.keys()) out.text(profile.text, text);
  return gzipSync(out.finish());
}

/** How often each node was on top, and for how long. */
function totals(samples: readonly number[], timeDeltas: readonly number[]): Map<number, { count: number; microseconds: number }> {
  const found = new Map<number, { count: number; microseconds: number }>();
  for (const [at, id] of samples.entries()) {
    const total = found.get(id) ?? { count: 0, microseconds: 0 };
    total.count++;
    // A sample lasts until the next; the last one's time is not known.
    total.microseconds += Math.max(0, timeDeltas[at + 1] ?? 0);
    found.set(id, total);
  }
  return found;
}
