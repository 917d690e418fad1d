import { expect, test } from "vitest";
import type { LogOptions, WebhookOptions } from "../../../runtime/audit/audit-options.ts";
import { openAudit } from "../../../runtime/audit/open-audit.ts";

const none = { auditPolicyFile: "", auditLogPath: "", auditLog: {}, auditWebhookConfigFile: "", auditWebhook: {} };
const warnings: string[] = [];
const logger = { info: () => {}, warn: (_: object, text: string) => warnings.push(text), error: () => {} };

test("nothing is recorded without a policy, and that is said where it was meant", async () => {
  expect(await openAudit(none, logger)).toBeUndefined();
  expect(warnings).toEqual([]);
  expect(await openAudit({ ...none, auditLogPath: "/nowhere/audit.log" }, logger)).toBeUndefined();
  expect(warnings).toEqual(["nothing is audited: --audit-policy-file is not set"]);
});

// What kube-apiserver v1.36.3 says.
test.each<[Partial<LogOptions>, string]>([
  [{ mode: "later" }, 'invalid audit log mode later, allowed modes are "batch,blocking,blocking-strict"'],
  [{ format: "xml" }, 'invalid audit log format xml, allowed formats are "legacy,json"'],
  [{ maxAge: -1 }, "--audit-log-maxage -1 can't be a negative number"],
  [{ mode: "batch", batchBufferSize: 0 }, "invalid audit batch log buffer size 0, must be a positive number"],
  [{ mode: "batch", batchMaxSize: 0 }, "invalid audit batch log max batch size 0, must be a positive number"],
  [{ mode: "batch", batchThrottleEnable: true }, "invalid audit batch log throttle QPS 0, must be a positive number"],
  [{ truncateMaxEventSize: 0 }, "invalid audit truncate log max event size 0, must be a positive number"],
  [{ truncateMaxBatchSize: 1 }, "invalid audit truncate log max batch size 1, must be greater than max event size (102400)"],
  [{ version: "audit.k8s.io/v2" }, 'invalid group version, allowed versions are ["audit.k8s.io/v1"]'],
])("of a log, refuses %j", (auditLog, message) =>
  expect(openAudit({ ...none, auditLogPath: "-", auditLog }, logger)).rejects.toThrow(new Error(message)),
);

test.each<[Partial<WebhookOptions>, string]>([
  [{ mode: "" }, 'invalid audit webhook mode , allowed modes are "batch,blocking,blocking-strict"'],
  [{ batchThrottleBurst: 0 }, "invalid audit batch webhook throttle burst 0, must be a positive number"],
])("of a webhook, refuses %j", (auditWebhook, message) =>
  expect(openAudit({ ...none, auditWebhookConfigFile: "/nowhere", auditWebhook }, logger)).rejects.toThrow(new Error(message)),
);
