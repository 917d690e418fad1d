import { expect, test } from "vitest";
import { type RankedVersion, sortByGroupAndVersion } from "../../../../runtime/extensions/aggregation/sort-api-services.ts";

const one = (group: string, version: string, groupPriorityMinimum: number, versionPriority: number): RankedVersion => ({
  group,
  version,
  groupPriorityMinimum,
  versionPriority,
});

test("groups stand by their highest priority, versions by theirs, and then as versions do", () => {
  const sorted = sortByGroupAndVersion(
    [
      one("b.example.com", "v1", 100, 100),
      one("a.example.com", "v1alpha1", 100, 100),
      one("b.example.com", "v2beta1", 100, 100),
      one("c.example.com", "v1", 50, 1),
      one("c.example.com", "v2", 2000, 1),
      one("b.example.com", "v1beta1", 100, 200),
    ],
    ({ group = "" }) => group,
  );
  expect(sorted.map((members) => members.map(({ group, version }) => `${version}.${group}`))).toEqual([
    ["v2.c.example.com", "v1.c.example.com"],
    ["v1alpha1.a.example.com"],
    ["v1beta1.b.example.com", "v1.b.example.com", "v2beta1.b.example.com"],
  ]);
});

test("groups of the same priority stand by the name that is asked for", () => {
  const services = [one("alpha.example.com", "v1alpha1", 100, 1), one("zeta.example.com", "v1", 100, 1)];
  const groups = (nameOf: (version: RankedVersion) => string): (string | undefined)[] =>
    sortByGroupAndVersion(services, nameOf).map(([first]) => first?.group);
  expect(groups(({ group = "" }) => group)).toEqual(["alpha.example.com", "zeta.example.com"]);
  // As APIServices are named, "v1." comes before "v1alpha1.".
  expect(groups(({ group, version }) => `${version}.${group}`)).toEqual(["zeta.example.com", "alpha.example.com"]);
});
