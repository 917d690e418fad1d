import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { apiGroups } from "../../../generated/groups.ts";
import type { ApiGroup } from "../../../runtime/scheme/resource-definition.ts";
import { servedGroups } from "../../../runtime/server/served-groups.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-groups-"));
const module = pathToFileURL(join(folder, "dist/generated/serve.js")).href;
const [stable] = apiGroups.filter(({ group }) => group === "stable.example.com");
const own: ApiGroup = { group: "acme.example.com", versions: stable?.versions ?? [] };
const namesOf = (groups: readonly ApiGroup[]) => groups.map(({ group }) => group);

afterAll(() => rmSync(folder, { recursive: true }));

describe("the groups of a server", () => {
  test("are Kubernetes' own in the published package", () => {
    expect(namesOf(servedGroups(apiGroups, [], module))).toEqual(namesOf(apiGroups).filter((name) => name !== "stable.example.com"));
  });

  test("have what is generated from schemas/crds where that folder is", () => {
    mkdirSync(join(folder, "schemas/crds"), { recursive: true });
    expect(servedGroups(apiGroups, [], module)).toEqual(apiGroups);
  });

  test("are those of the project besides, and no sample, where a project has some", () => {
    expect(namesOf(servedGroups(apiGroups, [own], module)).at(-1)).toBe("acme.example.com");
    expect(namesOf(servedGroups(apiGroups, [own], module))).not.toContain("stable.example.com");
    expect(servedGroups(apiGroups, stable === undefined ? [] : [stable], module)).toContain(stable);
  });
});
