import { type Fields, isFields } from "../fields.ts";

/** Three hours: how long a client keeps its backend unless the service says otherwise. */
const clientIPSeconds = 10_800;

/** A service's affinity by client needs a time, and no affinity has no settings. */
export function defaultSessionAffinity(self: Fields): void {
  const { spec } = self;
  if (!isFields(spec)) return;
  if (spec.sessionAffinity === "None") {
    delete spec.sessionAffinityConfig;
  } else if (spec.sessionAffinity === "ClientIP") {
    const config = spec.sessionAffinityConfig;
    const clientIP = isFields(config) ? config.clientIP : undefined;
    if (isFields(clientIP) && typeof clientIP.timeoutSeconds === "number") return;
    spec.sessionAffinityConfig = { clientIP: { timeoutSeconds: clientIPSeconds } };
  }
}
