import { describe, expect, test } from "vitest";
import { generateSelector } from "../../../runtime/strategies/batch/jobs/generated-selector.ts";
import { asJob, type JobSpec, type JobStatus } from "../../../runtime/strategies/batch/jobs/job.ts";
import { jobWarnings } from "../../../runtime/strategies/batch/jobs/job-warnings.ts";
import { validateUpdate } from "../../../runtime/strategies/batch/jobs/validate-update.ts";

function jobOf(spec: JobSpec, status: JobStatus = {}) {
  return asJob({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "j" }, spec, status });
}

const template = (more: object = {}) => ({ spec: { containers: [{ name: "c", image: "i", ...more }] } });
const indexed = (completions: number, parallelism: number) => jobOf({ completionMode: "Indexed", completions, parallelism });

describe("an update of a Job", () => {
  test("changes neither what it runs nor how often", () => {
    const old = jobOf({ completions: 2, template: template() });
    const changed = jobOf({ completions: 3, template: template({ image: "other" }), managedBy: "a.b/c" });
    expect(validateUpdate(changed, old).map(({ field }) => field)).toEqual(["spec.completions", "spec.template", "spec.managedBy"]);
    expect(validateUpdate(old, old)).toEqual([]);
  });

  test("scales an indexed Job whole", () => {
    expect(validateUpdate(indexed(5, 5), indexed(3, 3))).toEqual([]);
    expect(validateUpdate(indexed(5, 2), indexed(3, 3)).map(({ message }) => message)).toEqual([
      "Invalid value: 5: can only be modified in tandem with spec.parallelism",
    ]);
  });

  const place = { spec: { ...template({ resources: { requests: { cpu: "2" } } }).spec, nodeSelector: { disk: "ssd" } } };

  test.each([
    [{ suspend: true }, {}, []],
    [{ suspend: true }, { startTime: "2026-01-01T00:00:00Z" }, ["spec.template"]],
    [{ suspend: true }, { startTime: "2026-01-01T00:00:00Z", conditions: [{ type: "Suspended", status: "True" }] }, []],
    [{}, {}, ["spec.template"]],
  ])("places and resizes only what does not run: %#", (spec, status, expected) => {
    const old = jobOf({ ...spec, template: template({ resources: { requests: { cpu: "1" } } }) }, status);
    expect(validateUpdate(jobOf({ ...spec, template: place }), old).map(({ field }) => field)).toEqual(expected);
  });
});

describe("the warnings of a Job", () => {
  const job = jobOf({
    completionMode: "Indexed",
    completions: 100_001,
    parallelism: 10_001,
    template: template({ resources: { requests: { memory: "1m" } } }),
  });

  test("are of its size and of its pods", () => {
    expect(jobWarnings(job, undefined, job.spec, "spec")).toEqual([
      expect.stringContaining("spec: In Indexed Jobs with a number of completions higher than 10^5"),
      expect.stringContaining("spec.template.spec.containers[0].resources.requests[memory]: fractional byte value"),
    ]);
  });

  test("are not said again where only metadata changes", () => {
    expect(jobWarnings(job, job, job.spec, "spec")).toEqual([]);
  });
});

describe("the labels of a Job", () => {
  const labelled = (labels?: Record<string, string>) => {
    const job = jobOf({ template: template() });
    Object.assign(job.metadata, { uid: "u", ...(labels === undefined ? {} : { labels }) });
    generateSelector(job);
    return job.metadata.labels;
  };

  test("are those of its pods where it has none of its own", () => {
    expect(labelled()).toMatchObject({ "batch.kubernetes.io/controller-uid": "u", "job-name": "j" });
    expect(labelled({ a: "b" })).toEqual({ a: "b" });
  });
});
