import type { RequestScope } from "./request-scope.ts";
import type { StrategyContext } from "./strategy.ts";

/** Who writes, where and how; made from a request, or by the server itself when it writes on its own account. */
export interface WriteContext extends StrategyContext {
  /** "" for cluster-scoped kinds. */
  readonly namespace: string;
  /** Sends a Warning header; nothing where no one listens. */
  readonly warn: (text: string) => void;
}

/** What the registry needs of a scope. */
export type RegistryScope = RequestScope;
