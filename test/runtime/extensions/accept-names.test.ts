import { expect, test } from "vitest";
import { acceptNames } from "../../../runtime/extensions/accept-names.ts";
import type { CrdNames, CrdObject } from "../../../runtime/extensions/crd-object.ts";

const names = { plural: "crontabs", singular: "crontab", kind: "CronTab", listKind: "CronTabList", shortNames: ["ct"] };

function crd(wanted: CrdNames, accepted?: CrdNames): CrdObject {
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: {},
    spec: { group: "stable.example.com", names: wanted } as CrdObject["spec"],
    status: accepted === undefined ? {} : { acceptedNames: accepted },
  };
}

const taken = (resources: readonly string[], kinds: readonly string[] = []) => ({ resources: new Set(resources), kinds: new Set(kinds) });

test("free names are accepted", () => {
  expect(acceptNames(crd(names), taken(["jobs"]))).toEqual({
    names,
    condition: { type: "NamesAccepted", status: "True", reason: "NoConflicts", message: "no conflicts found" },
  });
});

test.each([
  ["a plural", taken(["crontabs"]), "PluralConflict", '"crontabs" is already in use', { plural: "" }],
  ["a singular", taken(["crontab"]), "SingularConflict", '"crontab" is already in use', { singular: undefined }],
  ["a short name", taken(["ct"]), "ShortNamesConflict", '"ct" is already in use', { shortNames: undefined }],
  ["a kind", taken([], ["CronTab"]), "KindConflict", '"CronTab" is already in use', { kind: "" }],
  ["a list kind", taken([], ["CronTabList"]), "ListKindConflict", '"CronTabList" is already in use', { listKind: undefined }],
])("%s that another kind has is not", (_, others, reason, message, without) => {
  const accepted = acceptNames(crd(names), others);
  expect(accepted.condition).toEqual({ type: "NamesAccepted", status: "False", reason, message });
  for (const [name, value] of Object.entries(without)) expect(accepted.names[name as keyof CrdNames]).toEqual(value);
});

test("what was accepted before stays when a later name is taken", () => {
  const before = { ...names, shortNames: ["ct"] };
  const { names: accepted, condition } = acceptNames(crd({ ...names, shortNames: ["ct", "cron"] }, before), taken(["cron"]));
  expect(accepted).toEqual(before);
  expect(condition.reason).toBe("ShortNamesConflict");
});
