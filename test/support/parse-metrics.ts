/** One line with a value. */
export interface MetricSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric with its samples. */
export interface MetricFamily {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly samples: readonly MetricSample[];
}

const types: ReadonlySet<string> = new Set(["counter", "gauge", "histogram", "summary", "untyped"]);
const sampleLine = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)(?: \d+)?$/;
const labelPair = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(,|$)/y;

/**
 * Reads Prometheus' text format as strictly as promtool does: HELP and TYPE once, before the samples of a metric, those
 * together, none twice, histograms cumulative with le="+Inf" equal to their count.
 * @throws Error that quotes what is wrong.
 * Source: Prometheus documentation, "Exposition formats".
 */
export function parseMetrics(text: string): ReadonlyMap<string, MetricFamily> {
  if (text !== "" && !text.endsWith("\n")) throw new Error("the last line does not end");
  const families = new Map<string, MetricFamily & { samples: MetricSample[] }>();
  const seen = new Set<string>();
  let current: { name: string; type: string; help: string; samples: MetricSample[] } | undefined;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [, keyword, name = "", rest = ""] = /^# (HELP|TYPE) (\S+) ?(.*)$/.exec(line) ?? [];
    if (keyword === "HELP") {
      if (families.has(name)) throw new Error(`${name} comes twice`);
      if (rest === "") throw new Error(`${name} has no help`);
      current = { name, type: "", help: rest, samples: [] };
      families.set(name, current);
    } else if (keyword === "TYPE") {
      if (current?.name !== name || current.type !== "" || current.samples.length > 0) throw new Error(`TYPE out of place: ${line}`);
      if (!types.has(rest)) throw new Error(`no type: ${line}`);
      current.type = rest;
    } else {
      const sample = readSample(line);
      if (current === undefined || current.type === "" || !belongs(sample.name, current)) throw new Error(`out of place: ${line}`);
      const key = `${sample.name} ${JSON.stringify(Object.entries(sample.labels).sort())}`;
      if (seen.has(key)) throw new Error(`comes twice: ${line}`);
      seen.add(key);
      current.samples.push(sample);
    }
  }
  for (const family of families.values()) checkFamily(family);
  return families;
}

function readSample(line: string): MetricSample {
  const [, name, inBraces = "", written = ""] = sampleLine.exec(line) ?? [];
  if (name === undefined) throw new Error(`no sample: ${line}`);
  const labels: Record<string, string> = {};
  labelPair.lastIndex = 0;
  while (labelPair.lastIndex < inBraces.length) {
    const [, label, value = ""] = labelPair.exec(inBraces) ?? [];
    if (label === undefined || label in labels) throw new Error(`labels: ${line}`);
    labels[label] = value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
  }
  const value = written === "+Inf" ? Number.POSITIVE_INFINITY : written === "Nan" ? Number.NaN : Number(written);
  if (Number.isNaN(value) && written !== "NaN" && written !== "Nan") throw new Error(`no number: ${line}`);
  return { name, labels, value };
}

function belongs(name: string, family: { readonly name: string; readonly type: string }): boolean {
  if (name === family.name) return family.type !== "histogram";
  const suffixes = family.type === "histogram" ? ["_bucket", "_sum", "_count"] : family.type === "summary" ? ["_sum", "_count"] : [];
  return suffixes.some((suffix) => name === family.name + suffix);
}

function checkFamily({ name, type, samples }: MetricFamily): void {
  if (type === "") throw new Error(`${name} has no type`);
  if (type === "counter" && samples.some(({ value }) => value < 0)) throw new Error(`${name} is below zero`);
  if (type !== "histogram") return;
  const of = (sample: MetricSample): string => {
    const { le: _, ...labels } = sample.labels;
    return JSON.stringify(Object.entries(labels).sort());
  };
  const buckets = groupBy(samples, of);
  for (const [labels, group] of buckets) {
    const counts = group.filter((one) => one.name === `${name}_bucket`);
    const bounds = counts.map((one) => (one.labels["le"] === "+Inf" ? Number.POSITIVE_INFINITY : Number(one.labels["le"])));
    const count = group.find((one) => one.name === `${name}_count`)?.value;
    if (bounds.some((bound, i) => !(bound > (bounds[i - 1] ?? Number.NEGATIVE_INFINITY)))) throw new Error(`${name}${labels}: buckets out of order`);
    if (counts.some(({ value }, i) => value < (counts[i - 1]?.value ?? 0))) throw new Error(`${name}${labels}: not cumulative`);
    if (bounds.at(-1) !== Number.POSITIVE_INFINITY || counts.at(-1)?.value !== count) throw new Error(`${name}${labels}: +Inf is not the count`);
    if (!group.some((one) => one.name === `${name}_sum`)) throw new Error(`${name}${labels} has no sum`);
  }
}

function groupBy(samples: readonly MetricSample[], of: (sample: MetricSample) => string): Map<string, MetricSample[]> {
  const groups = new Map<string, MetricSample[]>();
  for (const sample of samples) groups.set(of(sample), [...(groups.get(of(sample)) ?? []), sample]);
  return groups;
}

/** The values of a metric's samples that have these labels. */
export function valuesOf(families: ReadonlyMap<string, MetricFamily>, name: string, labels: Readonly<Record<string, string>> = {}): number[] {
  const family = families.get(name) ?? families.get(name.replace(/_(bucket|sum|count)$/, ""));
  return (family?.samples ?? [])
    .filter((sample) => sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value))
    .map(({ value }) => value);
}
