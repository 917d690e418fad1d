import { TimedCell } from "./cells.ts";

/**
 * How long ago, in kubectl's short form: "5s", "3m20s", "47h", "2d3h", "1y30d"; "<invalid>" for the future.
 *
 * @param milliseconds the length of the time
 */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / 1000);
  if (seconds < -1) return "<invalid>";
  if (seconds < 0) return "0s";
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.trunc(seconds / 60);
  if (minutes < 10) return withRest(minutes, "m", seconds % 60, "s");
  if (minutes < 180) return `${minutes}m`;
  const hours = Math.trunc(minutes / 60);
  if (hours < 8) return withRest(hours, "h", minutes % 60, "m");
  if (hours < 48) return `${hours}h`;
  const days = Math.trunc(hours / 24);
  if (hours < 192) return withRest(days, "d", hours % 24, "h");
  if (hours < 8_760 * 2) return `${days}d`;
  const years = Math.trunc(hours / 8_760);
  if (hours < 8_760 * 8) return withRest(years, "y", days % 365, "d");
  return `${years}y`;
}

function withRest(whole: number, unit: string, rest: number, restUnit: string): string {
  return rest === 0 ? `${whole}${unit}` : `${whole}${unit}${rest}${restUnit}`;
}

/** The time since `timestamp` (RFC 3339); "<unknown>" when there is none. */
export function ageSince(timestamp: string | undefined | null, now: number): string {
  const start = timestamp === undefined || timestamp === null ? Number.NaN : Date.parse(timestamp);
  return Number.isNaN(start) ? "<unknown>" : humanDuration(now - start);
}

/** A cell with the time since `timestamp`. */
export function age(timestamp: string | undefined | null): TimedCell | string {
  const start = timestamp === undefined || timestamp === null ? Number.NaN : Date.parse(timestamp);
  return Number.isNaN(start) ? "<unknown>" : new TimedCell((now) => humanDuration(now - start));
}
