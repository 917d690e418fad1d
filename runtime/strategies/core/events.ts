import { deepEqual } from "../../meta/deep-equal.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { dnsSubdomainFaults } from "../../validation/dns-name.ts";
import { type FieldError, invalid, required } from "../../validation/field-error.ts";
import { type GoShape, goForm } from "../../validation/functions/go-form.ts";
import { objectReference } from "../../validation/functions/go-shapes.ts";
import { validateObjectMeta } from "../../validation/object-meta.ts";
import { qualifiedNameFaults } from "../../validation/qualified-name.ts";

interface Event extends KubeObject {
  involvedObject?: { namespace?: string };
  reason?: string;
  message?: string;
  action?: string;
  type?: string;
  eventTime?: string | null;
  firstTimestamp?: string | null;
  lastTimestamp?: string | null;
  count?: number;
  source?: { component?: string; host?: string };
  series?: { count?: number; lastObservedTime?: string | null } | null;
  reportingComponent?: string;
  reportingInstance?: string;
}

/**
 * Events: loosely checked through the core group, strictly through events.k8s.io, with the core group's field names.
 * Source: KEP-383, "New Event API".
 */
export const strategy: Strategy = {
  ownMetadata: true,
  validate: (object, { group }) => {
    const event = object as Event;
    return group === "" ? commonErrors(event, group) : [...commonErrors(event, group), ...strictErrors(event)];
  },
  validateUpdate: (object, old, { group }) => {
    const event = object as Event;
    return group === "" ? commonErrors(event, group) : [...commonErrors(event, group), ...immutableErrors(event, old as Event)];
  },
};

function isSet(time: string | null | undefined): boolean {
  return time !== undefined && time !== null && time !== "";
}

function commonErrors(event: Event, group: string): FieldError[] {
  const errors: FieldError[] = [];
  const { metadata, eventTime } = event;
  const home = metadata.namespace ?? "";
  const involved = event.involvedObject?.namespace ?? "";
  const foreign = invalid("involvedObject.namespace", involved, "does not match event.namespace");
  if (!isSet(eventTime)) {
    if (involved === "" ? home !== "" && home !== "default" : home !== involved) errors.push(foreign);
  } else {
    if (involved === "" && home !== "default" && home !== "kube-system") errors.push(foreign);
    const controller = group === "" ? "reportingComponent" : "reportingController";
    const { reportingComponent = "", reportingInstance = "", action = "", reason = "", message = "" } = event;
    if (reportingComponent === "") errors.push(required(controller));
    for (const fault of qualifiedNameFaults(reportingComponent)) errors.push(invalid(controller, reportingComponent, fault));
    errors.push(...lengthErrors("reportingInstance", reportingInstance, 128));
    errors.push(...lengthErrors("action", action, 128));
    errors.push(...lengthErrors("reason", reason, 128));
    if (Buffer.byteLength(message) > 1024) errors.push(invalid("message", "", "can have at most 1024 characters"));
  }
  for (const fault of dnsSubdomainFaults(home)) errors.push(invalid("namespace", home, fault));
  return errors;
}

function lengthErrors(field: string, text: string, limit: number): FieldError[] {
  if (text === "") return [required(field)];
  return Buffer.byteLength(text) > limit ? [invalid(field, "", `can have at most ${limit} characters`)] : [];
}

function strictErrors(event: Event): FieldError[] {
  const errors = [...validateObjectMeta(event.metadata, true, "dnsSubdomain"), ...seriesErrors(event)];
  if (!isSet(event.eventTime)) errors.push(required("eventTime"));
  if (event.type !== "Normal" && event.type !== "Warning") errors.push(invalid("type", "", `has invalid value: ${event.type ?? ""}`));
  const unset = (field: string): FieldError => invalid(field, "", "needs to be unset");
  if (isSet(event.firstTimestamp)) errors.push(unset("firstTimestamp"));
  if (isSet(event.lastTimestamp)) errors.push(unset("lastTimestamp"));
  if ((event.count ?? 0) !== 0) errors.push(unset("count"));
  if ((event.source?.component ?? "") !== "" || (event.source?.host ?? "") !== "") errors.push(unset("source"));
  return errors;
}

function seriesErrors({ series }: Event): FieldError[] {
  if (series === undefined || series === null) return [];
  const errors: FieldError[] = [];
  if ((series.count ?? 0) < 2) errors.push(invalid("series.count", "", "should be at least 2"));
  if (!isSet(series.lastObservedTime)) errors.push(required("series.lastObservedTime"));
  return errors;
}

const immutableFields: readonly (readonly [path: string, member: keyof Event])[] = [
  ["involvedObject", "involvedObject"],
  ["reason", "reason"],
  ["message", "message"],
  ["source", "source"],
  ["firstTimestamp", "firstTimestamp"],
  ["lastTimestamp", "lastTimestamp"],
  ["count", "count"],
  ["reason", "reason"],
  ["type", "type"],
  ["eventTime", "eventTime"],
  ["action", "action"],
  ["related", "related"],
  ["reportingController", "reportingComponent"],
  ["reportingInstance", "reportingInstance"],
];

/** What structures are printed as. */
const shapes: Readonly<Record<string, GoShape>> = {
  involvedObject: objectReference,
  related: { pointer: objectReference },
  source: { component: "", host: "" },
  firstTimestamp: null,
  lastTimestamp: null,
  eventTime: null,
  count: 0,
};

function immutableErrors(event: Event, old: Event): FieldError[] {
  const errors = deepEqual(event.series ?? null, old.series ?? null) ? [] : seriesErrors(event);
  for (const [field, member] of immutableFields) {
    if (deepEqual(event[member] ?? null, old[member] ?? null)) continue;
    errors.push(invalid(field, goForm(event[member], shapes[field] ?? ""), "field is immutable"));
  }
  return errors;
}
