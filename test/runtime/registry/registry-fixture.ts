import type { RequestScope } from "../../../runtime/registry/request-scope.ts";
import type { WriteContext } from "../../../runtime/registry/write-context.ts";
import type { ServerContext } from "../../../runtime/server/server-context.ts";
import { type CronTabOptions, cronTabs } from "../../support/crontabs.ts";
import { createTestServer } from "../../support/server-context.ts";

export interface Fixture {
  readonly server: ServerContext;
  readonly scope: RequestScope;
  readonly warnings: string[];
  /** A writer in namespace "default". */
  readonly write: (changes?: Partial<WriteContext>) => WriteContext;
}

/** The registry of crontabs over memory storage. `clock` is read for every time. */
export async function fixture(options: CronTabOptions = {}, clock: () => number = () => Date.parse("2026-01-02T03:04:05Z")): Promise<Fixture> {
  const definition = cronTabs(options);
  const server = createTestServer({ definitions: [definition], now: clock });
  const warnings: string[] = [];
  return {
    server,
    scope: await server.scheme.scope(definition),
    warnings,
    write: (changes = {}) => ({
      server,
      user: { username: "admin", groups: [] },
      dryRun: false,
      subresource: "",
      group: "stable.example.com",
      namespace: definition.namespaced ? "default" : "",
      warn: (text) => warnings.push(text),
      ...changes,
    }),
  };
}
