import { AuditError } from "./audit-error.ts";

export const auditModes = ["batch", "blocking", "blocking-strict"] as const;

export const auditFormats = ["legacy", "json"] as const;

/** What a backend does with events; the flags --audit-log-… and --audit-webhook-… set it. */
export interface BackendOptions {
  /** "blocking": an answer waits until its event is stored; "blocking-strict": and a request that cannot be recorded is refused. */
  readonly mode: string;
  /** Events that wait; what comes beyond is lost. These and the following are for "batch". */
  readonly batchBufferSize: number;
  readonly batchMaxSize: number;
  /** Seconds that an event waits for others at most. */
  readonly batchMaxWait: number;
  readonly batchThrottleEnable: boolean;
  /** Batches a second. */
  readonly batchThrottleQps: number;
  /** Batches that may leave at once where fewer left before. */
  readonly batchThrottleBurst: number;
  readonly truncateEnabled: boolean;
  /** Bytes; larger events lose their objects. */
  readonly truncateMaxEventSize: number;
  /** Bytes; larger batches are split. */
  readonly truncateMaxBatchSize: number;
  readonly version: string;
}

export interface LogOptions extends BackendOptions {
  /** Days that old files are kept; 0: for ever. */
  readonly maxAge: number;
  /** Old files that are kept; 0: all. */
  readonly maxBackups: number;
  /** Megabytes after which another file is begun; 0: never. */
  readonly maxSize: number;
  readonly compress: boolean;
  readonly format: string;
}

export interface WebhookOptions extends BackendOptions {
  /** Seconds until a call that failed is tried again. */
  readonly initialBackoff: number;
}

const truncation = { truncateEnabled: false, truncateMaxEventSize: 100 * 1024, truncateMaxBatchSize: 10 * 1024 * 1024, version: "audit.k8s.io/v1" };

export const defaultLogOptions: LogOptions = {
  ...truncation,
  mode: "blocking",
  batchBufferSize: 10_000,
  batchMaxSize: 1,
  batchMaxWait: 0,
  batchThrottleEnable: false,
  batchThrottleQps: 0,
  batchThrottleBurst: 0,
  maxAge: 366,
  maxBackups: 100,
  maxSize: 100,
  compress: false,
  format: "json",
};

export const defaultWebhookOptions: WebhookOptions = {
  ...truncation,
  mode: "batch",
  batchBufferSize: 10_000,
  batchMaxSize: 400,
  batchMaxWait: 30,
  batchThrottleEnable: true,
  batchThrottleQps: 10,
  batchThrottleBurst: 15,
  initialBackoff: 10,
};

/** @throws AuditError in kube-apiserver's words. */
export function checkLogOptions(options: LogOptions): void {
  const { format, maxAge, maxBackups, maxSize } = options;
  checkBackendOptions("log", options);
  if (!auditFormats.some((one) => one === format))
    throw new AuditError(`invalid audit log format ${format}, allowed formats are ${JSON.stringify(auditFormats.join(","))}`);
  for (const [flag, value] of [
    ["maxage", maxAge],
    ["maxbackup", maxBackups],
    ["maxsize", maxSize],
  ] as const)
    if (value < 0) throw new AuditError(`--audit-log-${flag} ${value} can't be a negative number`);
}

/** @throws AuditError in kube-apiserver's words. */
export function checkWebhookOptions(options: WebhookOptions): void {
  checkBackendOptions("webhook", options);
}

function checkBackendOptions(name: string, options: BackendOptions): void {
  const { mode, truncateMaxEventSize: eventSize, truncateMaxBatchSize: batchSize, version } = options;
  if (!auditModes.some((one) => one === mode))
    throw new AuditError(`invalid audit ${name} mode ${mode}, allowed modes are ${JSON.stringify(auditModes.join(","))}`);
  if (mode === "batch") checkBatch(name, options);
  if (eventSize <= 0) throw new AuditError(`invalid audit truncate ${name} max event size ${eventSize}, must be a positive number`);
  if (batchSize < eventSize) {
    const atLeast = `must be greater than max event size (${eventSize})`;
    throw new AuditError(`invalid audit truncate ${name} max batch size ${batchSize}, ${atLeast}`);
  }
  if (version !== "audit.k8s.io/v1") throw new AuditError('invalid group version, allowed versions are ["audit.k8s.io/v1"]');
}

function checkBatch(name: string, options: BackendOptions): void {
  const positive = (what: string, value: number): void => {
    if (value <= 0) throw new AuditError(`invalid audit batch ${name} ${what} ${value}, must be a positive number`);
  };
  positive("buffer size", options.batchBufferSize);
  positive("max batch size", options.batchMaxSize);
  if (!options.batchThrottleEnable) return;
  positive("throttle QPS", options.batchThrottleQps);
  positive("throttle burst", options.batchThrottleBurst);
}
