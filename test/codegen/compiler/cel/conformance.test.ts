import { readFileSync } from "node:fs";
import { getConformanceSuite, type IncrementalTest, type IncrementalTestSuite } from "@bufbuild/cel-spec/testdata/tests.js";
import { describe, expect, it } from "vitest";
import { runConformanceCase } from "./conformance-case.ts";
import { NeedsProtobuf } from "./conformance-value.ts";

/** Sections about what JSON and Kubernetes do not have. */
const SKIPPED_SECTIONS: ReadonlyMap<string, string> = new Map([
  ["proto2", "protobuf messages"],
  ["proto2_ext", "protobuf extensions"],
  ["proto3", "protobuf messages"],
  ["dynamic", "protobuf wrappers and Any"],
  ["wrappers", "protobuf wrappers"],
  ["enums", "protobuf enums"],
  ["unknowns", "partial evaluation"],
  ["block_ext", "cel.block, which only optimizers write"],
  ["math_ext", "the math extension, which Kubernetes does not offer"],
  ["encoders_ext", "the encoders extension, which Kubernetes does not offer"],
]);

/** Cases that fail, each with its reason: `<name> # <reason>`. A case that passes must be taken off: the list only shrinks. */
const skipped: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL("conformance-skipped.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.includes(" # "))
    .map((line): [string, string] => {
      const [name = "", reason = ""] = line.split(" # ");
      return [name, reason];
    }),
);

function collect(suite: IncrementalTestSuite, path: string, cases: Map<string, IncrementalTest>): Map<string, IncrementalTest> {
  for (const test of suite.tests) {
    const name = `${path}/${test.name}`;
    const count = [...cases.keys()].filter((known) => known === name || known.startsWith(`${name}~`)).length;
    cases.set(count === 0 ? name : `${name}~${count + 1}`, test);
  }
  for (const inner of suite.suites) {
    collect(inner, `${path}/${inner.name}`, cases);
  }
  return cases;
}

function failureOf(test: IncrementalTest): string | undefined {
  try {
    return runConformanceCase(test);
  } catch (error) {
    if (error instanceof NeedsProtobuf) {
      return `needs protobuf: ${error.message}`;
    }
    throw error;
  }
}

describe("CEL conformance", () => {
  for (const suite of getConformanceSuite().suites.filter((section) => !SKIPPED_SECTIONS.has(section.name))) {
    it(suite.name, () => {
      const cases = collect(suite, suite.name, new Map());
      const failures = [...cases].map(([name, test]) => [name, failureOf(test)] as const).filter(([, failure]) => failure !== undefined);
      const failed = new Set(failures.map(([name]) => name));
      const listed = [...skipped.keys()].filter((name) => name.startsWith(`${suite.name}/`));
      console.info(`cel ${suite.name}: ${cases.size - failed.size} of ${cases.size}, ${listed.length} listed as skipped`);
      expect(failures.filter(([name]) => !skipped.has(name)).map(([name, failure]) => `${name}: ${failure}`)).toEqual([]);
      expect(listed.filter((name) => !failed.has(name))).toEqual([]);
    });
  }
});
