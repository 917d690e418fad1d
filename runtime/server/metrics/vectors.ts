import { formatLabels, Histogram, renderFamily } from "../metric-family.ts";

/** One series that only grows. Whoever counts keeps it, so that counting is an addition. */
export class Counter {
  value = 0;

  add(by = 1): void {
    this.value += by;
  }

  reset(): void {
    this.value = 0;
  }
}

/** What /metrics is made of. */
export interface Family {
  readonly name: string;
  readonly render: () => string;
  /** Begins anew: series stay, at zero. */
  readonly reset: () => void;
}

/** The series of one metric, by the values of its labels. */
class Vector<Series extends { reset: () => void }> {
  readonly name: string;
  readonly help: string;
  readonly #labelNames: readonly string[];
  readonly #create: () => Series;
  readonly #series = new Map<string, Series>();

  constructor(name: string, help: string, labelNames: readonly string[], create: () => Series) {
    this.name = name;
    this.help = help;
    this.#labelNames = labelNames;
    this.#create = create;
  }

  /** The series of some values, in the order of the names. Costs a text: keep it where much is counted. */
  with(...values: readonly string[]): Series {
    const labels =
      this.#labelNames.length === 0 ? "" : formatLabels(Object.fromEntries(this.#labelNames.map((name, at) => [name, values[at] ?? ""])));
    let series = this.#series.get(labels);
    if (series === undefined) {
      series = this.#create();
      this.#series.set(labels, series);
    }
    return series;
  }

  entries(): Iterable<readonly [labels: string, series: Series]> {
    return this.#series;
  }

  reset(): void {
    for (const series of this.#series.values()) series.reset();
  }
}

export class CounterVector extends Vector<Counter> implements Family {
  readonly #type: "counter" | "gauge";

  constructor(name: string, help: string, labelNames: readonly string[], type: "counter" | "gauge" = "counter") {
    super(name, help, labelNames, () => new Counter());
    this.#type = type;
  }

  render(): string {
    return renderFamily(
      this.name,
      this.#type,
      this.help,
      [...this.entries()].map(([labels, { value }]) => [labels, value]),
    );
  }
}

export class HistogramVector extends Vector<Histogram> implements Family {
  constructor(name: string, help: string, labelNames: readonly string[], bounds: readonly number[]) {
    super(name, help, labelNames, () => new Histogram(bounds));
  }

  render(): string {
    return renderFamily(this.name, "histogram", this.help, [...this.entries()]);
  }
}

/** 1, 2, 4, 8, ... */
export function exponentialBounds(first: number, factor: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first * factor ** at);
}
