import type { KubeObject } from "../meta/object.ts";

/** What an event's members are called in events.k8s.io/v1 and in the core group, where they are kept. */
const names: readonly (readonly [spoke: string, hub: string])[] = [
  ["eventTime", "eventTime"],
  ["series", "series"],
  ["reportingController", "reportingComponent"],
  ["reportingInstance", "reportingInstance"],
  ["action", "action"],
  ["reason", "reason"],
  ["regarding", "involvedObject"],
  ["related", "related"],
  ["note", "message"],
  ["type", "type"],
  ["deprecatedSource", "source"],
  ["deprecatedFirstTimestamp", "firstTimestamp"],
  ["deprecatedLastTimestamp", "lastTimestamp"],
  ["deprecatedCount", "count"],
];

/** The core group writes these also when they are empty; this one does not. */
const leftOut: ReadonlySet<string> = new Set(["reportingController", "reportingInstance"]);

/** An event of events.k8s.io/v1 (KEP-383) as the core group's. */
export function toHub(object: KubeObject): KubeObject {
  const event: KubeObject = { apiVersion: "v1", kind: object.kind, metadata: object.metadata };
  for (const [spoke, hub] of names) if (object[spoke] !== undefined) event[hub] = object[spoke];
  return event;
}

export function fromHub(object: KubeObject): KubeObject {
  const event: KubeObject = { apiVersion: "events.k8s.io/v1", kind: object.kind, metadata: object.metadata };
  for (const [spoke, hub] of names) if (object[hub] !== undefined && !(object[hub] === "" && leftOut.has(spoke))) event[spoke] = object[hub];
  return event;
}
