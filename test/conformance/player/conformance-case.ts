/** A short conversation with an API server; README.md beside this folder describes the YAML form. */
export interface ConformanceCase {
  readonly name: string;
  /** False: no namespace is made for the case. */
  readonly namespace?: boolean;
  readonly steps: readonly Step[];
  /** Requests made as admin afterwards. */
  readonly cleanup?: readonly string[];
}

export interface Step {
  /** "POST /api/v1/namespaces/${NS}/configmaps" */
  readonly request: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: unknown;
  /** A body sent as it stands. */
  readonly raw?: string;
  /** "admin" (default), another user with a token, "anonymous", or the name of a captured token. */
  readonly as?: string;
  /** Variable name to the path in the answer that sets it. */
  readonly capture?: Readonly<Record<string, string>>;
  /** Not compared. */
  readonly quiet?: boolean;
  /** A watch: so many lines are read. */
  readonly events?: number;
  /** How long a watch is read at most, in seconds. */
  readonly seconds?: number;
  /** Repeated until this status or text comes, for 10 s. */
  readonly until?: number | string;
  /** Seconds to wait; the step makes no request. */
  readonly sleep?: number;
  /** Only these paths of the body are compared. */
  readonly pick?: readonly string[];
  readonly sortItems?: boolean;
  /** The entries of managedFields are compared in the order of their managers: those of one second come in theirs, others by time. */
  readonly sortManagers?: boolean;
  /** Ages in the cells of tables are not compared. */
  readonly hideAges?: boolean;
  readonly keepDescriptions?: boolean;
}

/** An answer, made comparable; null for steps that are not compared. */
export interface Outcome {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}
