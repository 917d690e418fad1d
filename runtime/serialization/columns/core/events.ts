import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface Event {
  type?: string;
  reason?: string;
  message?: string;
  involvedObject?: { kind?: string; name?: string; fieldPath?: string };
  source?: { component?: string; host?: string };
  reportingComponent?: string;
  reportingInstance?: string;
  firstTimestamp?: string | null;
  lastTimestamp?: string | null;
  eventTime?: string | null;
  count?: number;
  series?: { count?: number; lastObservedTime?: string | null };
}

/** For both groups that serve events; takes the core version. */
export const cells = printCells<Event>((event) => {
  const { metadata, involvedObject: subject, series } = event;
  const first = event.firstTimestamp ?? event.eventTime;
  const kind = (subject?.kind ?? "").toLowerCase();
  return [
    age(series === undefined ? (event.lastTimestamp ?? first) : series.lastObservedTime),
    event.type ?? "",
    event.reason ?? "",
    subject?.name ? `${kind}/${subject.name}` : kind,
    subject?.fieldPath ?? "",
    source(event),
    (event.message ?? "").trim(),
    age(first),
    series === undefined ? event.count || 1 : (series.count ?? 0),
    metadata.name ?? "",
  ];
});

function source({ source: by, reportingComponent, reportingInstance }: Event): string {
  const component = by?.component || reportingComponent || "";
  const instance = by?.host || reportingInstance || "";
  return instance === "" ? component : `${component}, ${instance}`;
}
