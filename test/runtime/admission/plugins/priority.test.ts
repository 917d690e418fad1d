import { describe, expect, test } from "vitest";
import { admit, validateAdmission } from "../../../../runtime/admission/chain.ts";
import { priority } from "../../../../runtime/admission/plugins/priority.ts";
import { asPod } from "../../../../runtime/strategies/core/pods/pod.ts";
import { attributesOf, podOf, serverHolding } from "../../../support/admission.ts";

function priorityClass(name: string, members: object) {
  return { apiVersion: "scheduling.k8s.io/v1", kind: "PriorityClass", metadata: { name }, preemptionPolicy: "PreemptLowerPriority", ...members };
}

const classes = { "/registry/priorityclasses/high": priorityClass("high", { value: 1000, preemptionPolicy: "Never" }) };
const withDefault = { ...classes, "/registry/priorityclasses/usual": priorityClass("usual", { value: 7, globalDefault: true }) };

async function admitted(spec: object, held: Readonly<Record<string, object>> = classes) {
  const pod = podOf(spec);
  await admit(attributesOf("pods", pod), await serverHolding(priority, held));
  return asPod(pod).spec;
}

describe("Priority", () => {
  test.each([
    ["of no class where none is the default", {}, classes, { priority: 0, preemptionPolicy: "PreemptLowerPriority" }],
    ["of the default class", {}, withDefault, { priorityClassName: "usual", priority: 7, preemptionPolicy: "PreemptLowerPriority" }],
    ["of the class it names", { priorityClassName: "high" }, withDefault, { priorityClassName: "high", priority: 1000, preemptionPolicy: "Never" }],
  ])("fills in the priority %s", async (_what, spec, held, expected) => {
    expect(await admitted(spec, held)).toEqual(expected);
  });

  test.each([
    [{ priorityClassName: "none" }, "no PriorityClass with name none was found"],
    [
      { priorityClassName: "high", priority: 5 },
      "the integer value of priority (5) must not be provided in pod spec; priority admission controller computed 1000 from the given PriorityClass name",
    ],
    [
      { preemptionPolicy: "Never" },
      "the string value of PreemptionPolicy (Never) must not be provided in pod spec; priority admission controller computed PreemptLowerPriority from the given PriorityClass name",
    ],
  ])("refuses what does not fit the class: %#", async (spec, why) => {
    await expect(admitted(spec)).rejects.toThrow(`pods "p" is forbidden: ${why}`);
  });

  test("follows the classes as they change", async () => {
    const server = await serverHolding(priority, classes);
    const before = podOf({});
    await admit(attributesOf("pods", before), server);
    const value = Buffer.from(JSON.stringify(withDefault["/registry/priorityclasses/usual"]));
    await server.storage.commit({ compare: [], operations: [{ type: "put", key: "/registry/priorityclasses/usual", value }] });
    const after = podOf({});
    await admit(attributesOf("pods", after), server);
    expect([asPod(before).spec.priority, asPod(after).spec.priority]).toEqual([0, 7]);
  });

  test("keeps what an update leaves out", async () => {
    const pod = podOf({});
    const oldObject = podOf({ priority: 9, preemptionPolicy: "Never" });
    await admit(attributesOf("pods", pod, { operation: "UPDATE", oldObject }), await serverHolding(priority, {}));
    expect(asPod(pod).spec).toEqual({ priority: 9, preemptionPolicy: "Never" });
  });

  test("lets one class be the default", async () => {
    const server = await serverHolding(priority, withDefault);
    const resource = { group: "scheduling.k8s.io", version: "v1", resource: "priorityclasses" };
    const marked = (name: string, operation: "CREATE" | "UPDATE") =>
      validateAdmission(attributesOf("priorityclasses", priorityClass(name, { globalDefault: true }), { resource, operation }), server);
    await expect(marked("second", "CREATE")).rejects.toThrow(
      'priorityclasses.scheduling.k8s.io "second" is forbidden: PriorityClass usual is already marked as default. Only one default can exist',
    );
    await expect(marked("usual", "UPDATE")).resolves.toBeUndefined();
  });
});
