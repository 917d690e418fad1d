import { expect, test } from "vitest";
import type { PodSpec } from "../../../runtime/strategies/core/pods/pod.ts";
import { qualityOfService } from "../../../runtime/strategies/core/pods/quality-of-service.ts";

const full = { cpu: "1", memory: "1Gi" };

test.each<[string, PodSpec, string]>([
  ["nothing asked for", { containers: [{}] }, "BestEffort"],
  ["zero is nothing", { containers: [{ resources: { requests: { cpu: "0" } } }] }, "BestEffort"],
  ["only a request", { containers: [{ resources: { requests: { cpu: "100m" } } }] }, "Burstable"],
  ["limits as requests", { containers: [{ resources: { limits: full, requests: { cpu: "1000m", memory: "1024Mi" } } }] }, "Guaranteed"],
  ["one container without", { containers: [{ resources: { limits: full, requests: full } }, {}] }, "Burstable"],
  ["an init container without", { containers: [{ resources: { limits: full, requests: full } }], initContainers: [{}] }, "Burstable"],
  ["the pod's own resources come first", { resources: { limits: full, requests: full }, containers: [{}] }, "Guaranteed"],
])("%s", (_name, spec, expected) => expect(qualityOfService(spec)).toBe(expected));
