import { expect, test } from "vitest";
import { createCrdCatalogue } from "../../../runtime/extensions/crd-catalogue.ts";
import { type CrdNames, type CrdObject, findCondition } from "../../../runtime/extensions/crd-object.ts";

const fixed = [{ resource: "jobs", singular: "job", shortNames: ["j"], kind: "Job", listKind: "JobList" }];

function catalogue(hasObjects = false) {
  return createCrdCatalogue(
    (group) => (group === "stable.example.com" ? fixed : []),
    () => hasObjects,
    () => 0,
  );
}

function crd(plural: string, changes: Partial<CrdNames> = {}, group = "stable.example.com"): CrdObject {
  const kind = plural.slice(0, -1);
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${plural}.${group}` },
    spec: { group, names: { plural, kind, listKind: `${kind}List`, ...changes } } as CrdObject["spec"],
    status: { conditions: null, acceptedNames: { plural: "", kind: "" } },
  };
}

const conditions = (one: { readonly expected: CrdObject } | undefined) =>
  ["NamesAccepted", "Established"].map((type) => (one === undefined ? undefined : findCondition(one.expected, type)?.status));

test("a CRD is expected to be established as soon as it is stored", () => {
  const crds = catalogue();
  expect(crds.set("crontabs.stable.example.com", crd("crontabs"))).toEqual(["crontabs.stable.example.com"]);
  const found = crds.get("crontabs.stable.example.com");
  expect(conditions(found)).toEqual(["True", "True"]);
  expect(found?.pending).toBe(true);
  expect(found?.stored.status.conditions).toBeNull();
  crds.set("crontabs.stable.example.com", found?.expected);
  expect(crds.get("crontabs.stable.example.com")?.pending).toBe(false);
});

test("the first that asks for a name gets it, and the next when the first goes", () => {
  const crds = catalogue();
  crds.set("crontabs.stable.example.com", crd("crontabs", { shortNames: ["ct"] }));
  crds.set("counters.stable.example.com", crd("counters", { shortNames: ["ct"] }));
  crds.set("coats.stable.example.com", crd("coats", { shortNames: ["ct"] }));
  expect(conditions(crds.get("counters.stable.example.com"))).toEqual(["False", "False"]);
  expect(crds.set("crontabs.stable.example.com", undefined)).toEqual(["crontabs.stable.example.com", "counters.stable.example.com"]);
  expect(conditions(crds.get("counters.stable.example.com"))).toEqual(["True", "True"]);
  expect(conditions(crds.get("coats.stable.example.com"))).toEqual(["False", "False"]);
});

test("names of kinds that need no CRD are taken, in their group alone", () => {
  const crds = catalogue();
  crds.set("jobs.stable.example.com", crd("jobs"));
  crds.set("jobs.other.example.com", crd("jobs", {}, "other.example.com"));
  expect(conditions(crds.get("jobs.stable.example.com"))).toEqual(["False", "False"]);
  expect(conditions(crds.get("jobs.other.example.com"))).toEqual(["True", "True"]);
});

test("others of the group are not looked at when nobody waits", () => {
  const crds = catalogue();
  for (let i = 0; i < 50; i++) expect(crds.set(`k${i}s.stable.example.com`, crd(`k${i}s`))).toHaveLength(1);
});

test.each([
  ["with objects is served until they are gone", true, ["True", "True"]],
  ["without any is not served any more", false, [undefined, undefined]],
])("a CRD that is deleted before its status was written, %s", (_, hasObjects, expected) => {
  const crds = catalogue(hasObjects);
  const deleted = crd("crontabs");
  crds.set("crontabs.stable.example.com", { ...deleted, metadata: { ...deleted.metadata, deletionTimestamp: "2026-01-01T00:00:00Z" } });
  expect(conditions(crds.get("crontabs.stable.example.com"))).toEqual(expected);
});
