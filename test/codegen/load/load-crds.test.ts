import { describe, expect, test } from "vitest";
import { type Diagnostic, formatDiagnostic } from "../../../codegen/load/diagnostic.ts";
import { loadCrds } from "../../../codegen/load/load-crds.ts";
import { lineOfPointer } from "../../../codegen/load/yaml-documents.ts";

const crd = (plural: string, indent = "") =>
  [
    "apiVersion: apiextensions.k8s.io/v1",
    "kind: CustomResourceDefinition",
    "metadata:",
    `  name: ${plural}.stable.example.com`,
    "spec:",
    "  group: stable.example.com",
  ]
    .map((line) => `${indent}${line}\n`)
    .join("");

function load(text: string, file = "schemas/crds/all.yaml") {
  const diagnostics: Diagnostic[] = [];
  const { crds, skipped } = loadCrds(new Map([[file, text]]), diagnostics);
  return { crds, skipped: skipped.map(formatDiagnostic), refused: diagnostics.map(formatDiagnostic) };
}

const namesOf = ({ crds }: ReturnType<typeof load>) => crds.map(({ object }) => (object["metadata"] as { name: string }).name);

describe("what a file may hold", () => {
  test("documents, empty ones among them", () => {
    const loaded = load(`---\n${crd("crontabs")}---\n---\n# nothing\n---\n${crd("backups")}`);
    expect(namesOf(loaded)).toEqual(["crontabs.stable.example.com", "backups.stable.example.com"]);
    expect(loaded.refused).toEqual([]);
  });

  test("a list, as kubectl prints it, with the lines of its items", () => {
    const items = [crd("crontabs", "  "), crd("backups", "  ")].map((text) => text.replace("  api", "- api")).join("");
    const loaded = load(`apiVersion: v1\nkind: List\nitems:\n${items}`);
    expect(namesOf(loaded)).toEqual(["crontabs.stable.example.com", "backups.stable.example.com"]);
    expect(loaded.crds.map(({ document }) => lineOfPointer(document, "/spec/group"))).toEqual([9, 15]);
  });

  test("JSON", () => {
    const object = { apiVersion: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinition", metadata: { name: "crontabs.stable.example.com" } };
    expect(namesOf(load(JSON.stringify(object, null, 2), "schemas/crds/crontabs.json"))).toEqual(["crontabs.stable.example.com"]);
    const list = { apiVersion: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinitionList", items: [object, object] };
    expect(namesOf(load(JSON.stringify(list), "schemas/crds/list.json"))).toHaveLength(2);
  });

  test("what servers say of a CRD is left out", () => {
    expect(load(`${crd("crontabs")}status:\n  conditions: null\n  storedVersions: null\n`).crds[0]?.object).not.toHaveProperty("status");
  });
});

describe("what is passed over", () => {
  test("objects of other kinds, and files that only look alike", () => {
    const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n---\nresources: [a.yaml]\n---\n${crd("crontabs")}`;
    const loaded = load(text);
    expect(namesOf(loaded)).toEqual(["crontabs.stable.example.com"]);
    expect(loaded.refused).toEqual([]);
    expect(loaded.skipped).toEqual([
      "schemas/crds/all.yaml:1: ConfigMap of v1 is no CustomResourceDefinition, and passed over",
      "schemas/crds/all.yaml:5: an object without a kind is no CustomResourceDefinition, and passed over",
    ]);
  });
});
