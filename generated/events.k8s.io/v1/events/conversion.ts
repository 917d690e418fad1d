// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.Event
// Hash: e92885682647
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { present } from "../../../../runtime/scheme/convert-fields.ts";

/** events.k8s.io/v1 Event to the hub, v1. */
export function toHub(object: KubeObject): KubeObject {
  return present({
    apiVersion: "v1",
    kind: "Event",
    metadata: object.metadata,
    action: object["action"],
    count: object["deprecatedCount"],
    firstTimestamp: object["deprecatedFirstTimestamp"],
    lastTimestamp: object["deprecatedLastTimestamp"],
    source: object["deprecatedSource"],
    eventTime: object["eventTime"],
    message: object["note"],
    reason: object["reason"],
    involvedObject: object["regarding"],
    related: object["related"],
    reportingComponent: object["reportingController"],
    reportingInstance: object["reportingInstance"],
    series: object["series"],
    type: object["type"],
  });
}

/** The hub's Event, v1, to events.k8s.io/v1. */
export function fromHub(object: KubeObject): KubeObject {
  return present({
    apiVersion: "events.k8s.io/v1",
    kind: "Event",
    metadata: object.metadata,
    action: object["action"],
    deprecatedCount: object["count"],
    deprecatedFirstTimestamp: object["firstTimestamp"],
    deprecatedLastTimestamp: object["lastTimestamp"],
    deprecatedSource: object["source"],
    eventTime: object["eventTime"],
    note: object["message"],
    reason: object["reason"],
    regarding: object["involvedObject"],
    related: object["related"],
    reportingController: object["reportingComponent"],
    reportingInstance: object["reportingInstance"],
    series: object["series"],
    type: object["type"],
  });
}
