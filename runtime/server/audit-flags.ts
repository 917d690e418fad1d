import {
  auditFormats,
  auditModes,
  type BackendOptions,
  defaultLogOptions,
  defaultWebhookOptions,
  type LogOptions,
  type WebhookOptions,
} from "../audit/audit-options.ts";
import { formatDuration, parseDuration } from "../meta/go-duration.ts";
import { type Flag, FlagError } from "./flag-kinds.ts";

/** What one option is called, what it holds, and what it is for; `%` stands for "log" or "webhook". */
interface AuditFlag<Options> {
  readonly name: string;
  readonly option: keyof Options;
  readonly kind: "string" | "int" | "float" | "duration" | "switch";
  readonly help: string;
}

/** Of both backends; named as kube-apiserver names them. */
const ofBoth: readonly AuditFlag<BackendOptions>[] = [
  flag(
    "audit-%-mode",
    "mode",
    "string",
    `How events are stored, one of ${auditModes.join(", ")}: batch lets no request wait, blocking-strict refuses what cannot be recorded.`,
  ),
  flag("audit-%-batch-buffer-size", "batchBufferSize", "int", "How many events may wait in batch mode; more are lost."),
  flag("audit-%-batch-max-size", "batchMaxSize", "int", "How many events a batch has at most."),
  flag("audit-%-batch-max-wait", "batchMaxWait", "duration", "How long an event waits for others to fill its batch."),
  flag("audit-%-batch-throttle-enable", "batchThrottleEnable", "switch", "Whether only so many batches may leave."),
  flag("audit-%-batch-throttle-qps", "batchThrottleQps", "float", "How many batches may leave a second."),
  flag("audit-%-batch-throttle-burst", "batchThrottleBurst", "int", "How many batches may leave at once where fewer left before."),
  flag("audit-%-truncate-enabled", "truncateEnabled", "switch", "Whether large events lose their objects, and large batches are split."),
  flag("audit-%-truncate-max-event-size", "truncateMaxEventSize", "int", "Bytes that an event may have with its objects."),
  flag("audit-%-truncate-max-batch-size", "truncateMaxBatchSize", "int", "Bytes that a batch may have."),
  flag("audit-%-version", "version", "string", "The group and version of events."),
];

const ofLog: readonly AuditFlag<LogOptions>[] = [
  flag("audit-log-format", "format", "string", `How events are written: one of ${auditFormats.join(", ")}.`),
  flag("audit-log-maxage", "maxAge", "int", "Days that old log files are kept; 0 for ever."),
  flag("audit-log-maxbackup", "maxBackups", "int", "How many old log files are kept; 0 for all."),
  flag("audit-log-maxsize", "maxSize", "int", "Megabytes after which another log file is begun; 0 for never."),
  flag("audit-log-compress", "compress", "switch", "Whether old log files are compressed with gzip."),
];

const initialBackoff = "How long to wait before a call that failed is tried again.";
const ofWebhook: readonly AuditFlag<WebhookOptions>[] = [
  flag("audit-webhook-initial-backoff", "initialBackoff", "duration", initialBackoff),
  flag("audit-webhook-batch-initial-backoff", "initialBackoff", "duration", `${initialBackoff} An old name of --audit-webhook-initial-backoff.`),
];

/** What says how events are kept. */
export const auditFlags: readonly Flag[] = [
  ...[...ofLog, ...ofBoth].map((one) => logFlag(one)),
  ...[...ofWebhook, ...ofBoth].map((one) => webhookFlag(one)),
];

/** The defaults of these, for --help. */
export const auditDefaults: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...ofLog, ...ofBoth].map(({ name, option, kind }) => [name.replace("%", "log"), show(kind, defaultLogOptions[option as keyof LogOptions])]),
  ...[...ofWebhook, ...ofBoth].map(({ name, option, kind }) => [
    name.replace("%", "webhook"),
    show(kind, defaultWebhookOptions[option as keyof WebhookOptions]),
  ]),
]);

function flag<Options>(name: string, option: keyof Options, kind: AuditFlag<Options>["kind"], help: string): AuditFlag<Options> {
  return { name, option, kind, help };
}

function logFlag({ name, option, kind, help }: AuditFlag<LogOptions>): Flag {
  return {
    ...shown(name.replace("%", "log"), kind, help),
    get: ({ auditLog }) => show(kind, { ...defaultLogOptions, ...auditLog }[option]),
    set: (options, text) => {
      options.auditLog = { ...options.auditLog, [option]: read(kind, text) };
    },
  };
}

function webhookFlag({ name, option, kind, help }: AuditFlag<WebhookOptions>): Flag {
  return {
    ...shown(name.replace("%", "webhook"), kind, help),
    get: ({ auditWebhook }) => show(kind, { ...defaultWebhookOptions, ...auditWebhook }[option]),
    set: (options, text) => {
      options.auditWebhook = { ...options.auditWebhook, [option]: read(kind, text) };
    },
  };
}

function shown(name: string, kind: AuditFlag<LogOptions>["kind"], help: string): Omit<Flag, "get" | "set"> {
  return { name, group: "Auditing", value: kind === "switch" ? "" : kind, help };
}

/** @throws FlagError */
function read(kind: AuditFlag<LogOptions>["kind"], text: string): string | number | boolean {
  switch (kind) {
    case "string":
      return text;
    case "int":
    case "float": {
      const number = Number(text);
      if (text.trim() === "" || !(kind === "int" ? Number.isSafeInteger(number) : Number.isFinite(number)))
        throw new FlagError(`must be a ${kind === "int" ? "whole " : ""}number`);
      return number;
    }
    case "duration":
      try {
        return Number(parseDuration(text)) / 1e9;
      } catch (error) {
        throw new FlagError((error as Error).message);
      }
    case "switch":
      if (/^(true|t|1)$/i.test(text)) return true;
      if (/^(false|f|0)$/i.test(text)) return false;
      throw new FlagError("must be true or false");
  }
}

function show(kind: AuditFlag<LogOptions>["kind"], value: unknown): string {
  return kind === "duration" ? formatDuration(BigInt(Number(value) * 1e9)) : String(value);
}
