import type { Figure } from "./cases/bench-case.ts";
import type { Target } from "./load/target.ts";

/** The figures of a server: by name, one a round. */
export type Figures = Map<string, Figure[]>;

/** A server's column of the table. */
export interface Column {
  readonly name: string;
  readonly target: Target;
  readonly figures: Figures;
}

export function addFigures(figures: Figures, found: readonly Figure[]): void {
  for (const figure of found) figures.set(figure.name, [...(figures.get(figure.name) ?? []), figure]);
}

/** A Markdown table of medians, a column a server, with the ratio of the first to the second (above 1: the first is better). */
export function formatTable(columns: readonly Column[]): string {
  const [first, second] = columns;
  if (first === undefined) return "";
  const header = ["", ...columns.map((column) => column.name), ...(second === undefined ? [] : ["ratio"])];
  const rows = [...first.figures.keys()].map((name) => {
    const values = columns.map((column) => median(column.figures.get(name) ?? []));
    const [own, other] = values;
    const lessIsBetter = first.figures.get(name)?.[0]?.lessIsBetter === true;
    const ratio = own === undefined || other === undefined ? "" : `${(lessIsBetter ? other / own : own / other).toFixed(1)}x`;
    const unit = first.figures.get(name)?.[0]?.unit ?? "";
    return [name, ...values.map((value) => (value === undefined ? "-" : `${formatNumber(value)} ${unit}`)), ...(second === undefined ? [] : [ratio])];
  });
  return [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function median(figures: readonly Figure[]): number | undefined {
  const sorted = figures.map((figure) => figure.value).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function formatNumber(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(value >= 10 ? 1 : 2);
}
