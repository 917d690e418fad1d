import { type Profiler, Session } from "node:inspector";
import { setTimeout as sleep } from "node:timers/promises";
import { encodePprof } from "./encode-pprof.ts";

/** Microseconds between samples: Go's hundred a second. */
const interval = 10_000;

/** A process has one profiler. */
let busy = false;

export class ProfilerBusy extends Error {
  constructor() {
    super("cpu profiling already in use");
  }
}

/**
 * What the process does in the next seconds, or until `signal`, as pprof reads it.
 * @throws ProfilerBusy
 */
export async function takeCpuProfile(seconds: number, now: number, signal: AbortSignal): Promise<Buffer> {
  if (busy) throw new ProfilerBusy();
  busy = true;
  const session = new Session();
  session.connect();
  try {
    await post(session, "Profiler.enable");
    await post(session, "Profiler.setSamplingInterval", { interval });
    await post(session, "Profiler.start");
    // A client that has gone ends it; what there is by then nobody reads.
    await sleep(seconds * 1000, undefined, { signal }).catch(() => {});
    const { profile } = (await post(session, "Profiler.stop")) as { profile: Profiler.Profile };
    return encodePprof(profile, interval, now);
  } finally {
    session.disconnect();
    busy = false;
  }
}

function post(session: Session, method: string, params: object = {}): Promise<object> {
  return new Promise((resolve, reject) => {
    session.post(method, params, (error: Error | null, result?: object) => (error === null ? resolve(result ?? {}) : reject(error)));
  });
}
