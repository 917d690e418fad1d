import type { Logger } from "../server/logger.ts";
import type { Audit } from "./audit.ts";
import { AuditCounts } from "./audit-counts.ts";
import { AuditError } from "./audit-error.ts";
import {
  type BackendOptions,
  checkLogOptions,
  checkWebhookOptions,
  defaultLogOptions,
  defaultWebhookOptions,
  type LogOptions,
  type WebhookOptions,
} from "./audit-options.ts";
import { type Backend, createOnLoss, type OnLoss } from "./backends/backend.ts";

/** The part of a server's options that is about auditing. */
export interface AuditOptions {
  readonly auditPolicyFile: string;
  readonly auditLogPath: string;
  readonly auditLog: Partial<LogOptions>;
  readonly auditWebhookConfigFile: string;
  readonly auditWebhook: Partial<WebhookOptions>;
}

/**
 * Opens what requests are recorded with; undefined when there is nothing to record by, or nowhere to record to. What is
 * not asked for is not loaded.
 * @throws AuditError
 */
export async function openAudit(options: AuditOptions, logger: Logger): Promise<Audit | undefined> {
  const { auditPolicyFile, auditLogPath, auditWebhookConfigFile } = options;
  if (auditPolicyFile === "" && auditLogPath === "" && auditWebhookConfigFile === "") return undefined;
  const log: LogOptions = { ...defaultLogOptions, ...options.auditLog };
  const webhook: WebhookOptions = { ...defaultWebhookOptions, ...options.auditWebhook };
  if (auditLogPath !== "") checkLogOptions(log);
  if (auditWebhookConfigFile !== "") checkWebhookOptions(webhook);
  if (auditPolicyFile === "") {
    logger.warn({}, "nothing is audited: --audit-policy-file is not set");
    return undefined;
  }
  const { compilePolicy } = await import("./policy/compile-policy.ts");
  const { readPolicy } = await import("./policy/read-policy.ts");
  const decide = compilePolicy(await readPolicy(auditPolicyFile, (text) => logger.warn({}, text)));
  if (auditLogPath === "" && auditWebhookConfigFile === "") return undefined;
  const counts = new AuditCounts();
  const onLoss = createOnLoss(counts, logger);
  const { createUnion } = await import("./backends/union.ts");
  return {
    decide,
    counts,
    backend: createUnion([
      ...(auditLogPath === "" ? [] : [await openLog(auditLogPath, log, onLoss)]),
      ...(auditWebhookConfigFile === "" ? [] : [await openWebhook(auditWebhookConfigFile, webhook, onLoss)]),
    ]),
    strict: (auditLogPath !== "" && log.mode === "blocking-strict") || (auditWebhookConfigFile !== "" && webhook.mode === "blocking-strict"),
    asText: auditLogPath !== "" && log.format === "legacy",
  };
}

async function openLog(path: string, options: LogOptions, onLoss: OnLoss): Promise<Backend> {
  const { createLogBackend } = await import("./backends/log-backend.ts");
  const { openLineFile, standardOutput } = await import("./backends/line-file.ts");
  let file: ReturnType<typeof openLineFile>;
  try {
    file = path === "-" ? standardOutput() : openLineFile(path, { ...options, maxBytes: options.maxSize * 1024 * 1024 });
  } catch (error) {
    throw new AuditError(`ensureLogFile: ${(error as Error).message}`);
  }
  return inMode(createLogBackend(file, options.format === "legacy", onLoss), options, onLoss);
}

async function openWebhook(path: string, options: WebhookOptions, onLoss: OnLoss): Promise<Backend> {
  const { createWebhookBackend } = await import("./backends/webhook-backend.ts");
  const { createPost } = await import("./backends/post-to-server.ts");
  return inMode(createWebhookBackend(createPost(path), options.initialBackoff, onLoss), options, onLoss);
}

/** As it is with --audit-…-mode and --audit-…-truncate-enabled. */
async function inMode(backend: Backend, options: BackendOptions, onLoss: OnLoss): Promise<Backend> {
  let wrapped = backend;
  if (options.mode === "batch") wrapped = (await import("./backends/buffered.ts")).createBuffered(backend, options, onLoss);
  else if (options.mode === "blocking") wrapped = { ...backend, process: (events) => stored(backend.process(events)) };
  return options.truncateEnabled ? (await import("./backends/truncate.ts")).createTruncate(wrapped, options, onLoss) : wrapped;
}

/** A loss that is told and refuses nothing. */
function stored(result: boolean | Promise<boolean>): boolean | Promise<boolean> {
  return typeof result === "boolean" ? true : result.then(() => true);
}
