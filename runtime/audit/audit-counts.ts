import type { Level } from "./level.ts";

/** What /metrics tells of auditing. */
export class AuditCounts {
  events = 0;
  /** Requests that were refused because they could not be recorded. */
  rejected = 0;
  readonly levels = new Map<Level, number>();
  /** Events that were not recorded, by who lost them. */
  readonly errors = new Map<string, number>();

  level(level: Level): void {
    this.levels.set(level, (this.levels.get(level) ?? 0) + 1);
  }

  lost(plugin: string, events: number): void {
    this.errors.set(plugin, (this.errors.get(plugin) ?? 0) + events);
  }
}
