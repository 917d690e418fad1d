/** How often a value fell at or below each bound. */
export class Histogram {
  readonly bounds: readonly number[];
  /** Not cumulative; the last is of values above all bounds. */
  readonly #counts: number[];
  #sum = 0;

  constructor(bounds: readonly number[]) {
    this.bounds = bounds;
    this.#counts = new Array<number>(bounds.length + 1).fill(0);
  }

  observe(value: number, times = 1): void {
    let at = 0;
    while (at < this.bounds.length && value > (this.bounds[at] as number)) at++;
    this.#counts[at] = (this.#counts[at] as number) + times;
    this.#sum += value * times;
  }

  /** How many values there are. */
  get count(): number {
    let total = 0;
    for (const count of this.#counts) total += count;
    return total;
  }

  reset(): void {
    this.#counts.fill(0);
    this.#sum = 0;
  }

  /** Takes the values of another histogram of the same bounds in. */
  add(other: Histogram): void {
    for (const [at, count] of other.#counts.entries()) this.#counts[at] = (this.#counts[at] as number) + count;
    this.#sum += other.#sum;
  }

  /** The lines of a series in the text format; `labels` in braces. */
  lines(name: string, labels: string): string {
    const inner = labels === "" ? "" : `${labels.slice(1, -1)},`;
    let total = 0;
    let out = "";
    for (const [at, bound] of this.bounds.entries()) {
      total += this.#counts[at] as number;
      out += `${name}_bucket{${inner}le="${formatFloat(bound)}"} ${total}\n`;
    }
    total += this.#counts[this.bounds.length] as number;
    return `${out}${name}_bucket{${inner}le="+Inf"} ${total}\n${name}_sum${labels} ${this.#sum}\n${name}_count${labels} ${total}\n`;
  }
}

/** One metric with its series, in Prometheus' text format; "" without series. */
export function renderFamily(
  name: string,
  type: "counter" | "gauge" | "histogram",
  help: string,
  series: readonly (readonly [labels: string, value: number | Histogram])[],
): string {
  if (series.length === 0) return "";
  let out = `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
  for (const [labels, value] of series) out += typeof value === "number" ? `${name}${labels} ${value}\n` : value.lines(name, labels);
  return out;
}

/** A number as Go writes it, as in le="1e+06": queries name buckets by that text. */
function formatFloat(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential().split("e");
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < 6)) return String(value);
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** Labels in braces, by name: {group="apps",verb="GET"}. */
export function formatLabels(labels: object): string {
  const parts = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}="${String(value).replace(/[\\"\n]/g, (sign) => (sign === "\n" ? "\\n" : `\\${sign}`))}"`);
  return `{${parts.join(",")}}`;
}
