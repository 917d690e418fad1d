import { dryRuns, type RequestForm, scopes, verbs } from "../../http/request-form.ts";
import { formatLabels, Histogram, renderFamily } from "../metric-family.ts";
import type { Family } from "./vectors.ts";

/** What requests are counted as: a version of a resource, or a path. */
export interface RequestTarget {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  /** "" for the health paths; "apiserver" where it is left out. */
  readonly component?: string;
  /** Of a path: what stands there; else the request says it. */
  readonly subresource?: string;
}

/** In seconds; kube-apiserver's. */
const latencyBounds = [0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60];
export const sliBounds = latencyBounds.slice(2);
/** In bytes. */
const sizeBounds = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

const read = new Set<string>(["GET", "LIST", "WATCH"]);

/** The requests of one form to one target. */
export class RequestSeries {
  readonly labels: Readonly<Record<string, string>>;
  readonly counts = new Map<number, number>();
  readonly seconds = new Histogram(latencyBounds);
  /** Without the time that others have taken; absent for dry runs. */
  readonly own: Histogram | undefined;
  /** Absent for requests that do not read. */
  readonly bytes: Histogram | undefined;

  constructor(labels: Readonly<Record<string, string>>) {
    this.labels = labels;
    this.own = labels["dry_run"] === "" ? new Histogram(sliBounds) : undefined;
    this.bytes = read.has(labels["verb"] ?? "") ? new Histogram(sizeBounds) : undefined;
  }

  /** `waited`: how many of the seconds were spent in queues and on webhooks. */
  done(code: number, seconds: number, waited: number, bytes: number): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    this.seconds.observe(seconds);
    this.own?.observe(seconds - waited);
    this.bytes?.observe(bytes);
  }

  /** Counts without a time: a request that was turned away. */
  dropped(code: number): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }

  reset(): void {
    this.counts.clear();
    for (const histogram of [this.seconds, this.own, this.bytes]) histogram?.reset();
  }
}

/** Of one target, by subresource and form. */
type TargetSeries = Map<string, (RequestSeries | undefined)[]>;

/** apiserver_request_total and its like. Two look-ups by identity find what is counted; texts are made with a series, once. */
export class RequestTable {
  /** By what the texts of a target say: definitions come and go with CRDs, and what was counted stays. */
  readonly #byText = new Map<string, TargetSeries>();
  readonly #byTarget = new WeakMap<RequestTarget, TargetSeries>();

  seriesOf(target: RequestTarget, subresource: string, { verb, scope, dryRun }: RequestForm): RequestSeries {
    const all = this.#byTarget.get(target) ?? this.#adopt(target);
    let forms = all.get(subresource);
    if (forms === undefined) {
      forms = [];
      all.set(subresource, forms);
    }
    const place = (verb * scopes.length + scope) * dryRuns.length + dryRun;
    let series = forms[place];
    if (series === undefined) {
      series = new RequestSeries({
        component: target.component ?? "apiserver",
        dry_run: dryRuns[dryRun] ?? "",
        group: target.group,
        resource: target.resource,
        scope: scopes[scope] ?? "",
        subresource,
        verb: verbs[verb] ?? "other",
        version: target.version,
      });
      forms[place] = series;
    }
    return series;
  }

  #adopt(target: RequestTarget): TargetSeries {
    const text = `${target.group}/${target.version}/${target.resource}/${target.component}`;
    const known: TargetSeries = this.#byText.get(text) ?? new Map();
    this.#byText.set(text, known);
    this.#byTarget.set(target, known);
    return known;
  }

  *#all(): Generator<RequestSeries> {
    for (const target of this.#byText.values()) {
      for (const forms of target.values()) for (const series of forms) if (series !== undefined) yield series;
    }
  }

  families(): readonly Family[] {
    const reset = (): void => {
      for (const series of this.#all()) series.reset();
    };
    const histogram = (name: string, help: string, of: (series: RequestSeries) => Histogram | undefined, dryRun: boolean): Family => ({
      name,
      render: () => {
        const lines: [string, Histogram][] = [];
        const seen = new Map<string, Histogram>();
        for (const series of this.#all()) {
          const values = of(series);
          if (values === undefined || values.count === 0) continue;
          const { dry_run, ...others } = series.labels;
          const labels = formatLabels(dryRun ? series.labels : others);
          const known = seen.get(labels);
          if (known === undefined) {
            const own = dryRun ? values : new Histogram(values.bounds);
            if (!dryRun) own.add(values);
            seen.set(labels, own);
            lines.push([labels, own]);
          } else known.add(values);
        }
        return renderFamily(name, "histogram", help, lines);
      },
      reset: () => {},
    });
    return [
      {
        name: "apiserver_request_total",
        render: () =>
          renderFamily(
            "apiserver_request_total",
            "counter",
            "Requests by verb, dry run, resource, scope and HTTP code.",
            [...this.#all()].flatMap(({ labels, counts }) =>
              [...counts].map(([code, count]): [string, number] => [formatLabels({ code: String(code), ...labels }), count]),
            ),
          ),
        reset,
      },
      histogram("apiserver_request_duration_seconds", "Seconds from a request's arrival to its answer.", ({ seconds }) => seconds, true),
      histogram(
        "apiserver_request_sli_duration_seconds",
        "Seconds from a request's arrival to its answer, without those spent in queues and on webhooks.",
        ({ own }) => own,
        false,
      ),
      histogram("apiserver_response_sizes", "Bytes of answers to requests that read.", ({ bytes }) => bytes, false),
    ];
  }
}
