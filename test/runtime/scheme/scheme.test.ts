import { expect, test } from "vitest";
import type { Store } from "../../../runtime/registry/store.ts";
import type { ApiGroup, ResourceDefinition } from "../../../runtime/scheme/resource-definition.ts";
import { Scheme } from "../../../runtime/scheme/scheme.ts";
import { cronTabs } from "../../support/crontabs.ts";

const definition = cronTabs();
const store = {} as Store;

function group(name: string, ...resources: ResourceDefinition[]): ApiGroup {
  return { group: name, versions: [{ version: definition.version, resources, schemas: () => ({}) }] };
}

function named(resource: string): ResourceDefinition {
  return { ...definition, resource };
}

test("a group is replaced in its place; what stays keeps its functions", () => {
  const scheme = new Scheme([group(definition.group, definition), group("other", { ...definition, group: "other" })], () => store);
  const functions = scheme.functions(definition);
  const generation = scheme.generation;
  scheme.setGroup(group(definition.group, definition, named("backups")));
  expect(scheme.groups.map((one) => one.group)).toEqual([definition.group, "other"]);
  expect(scheme.functions(definition)).toBe(functions);
  expect(scheme.definition(definition.group, definition.version, "backups")?.resource).toBe("backups");
  expect(scheme.generation).toBeGreaterThan(generation);
});

test("what goes is told to those who use it, once", () => {
  const [backups, other] = [named("backups"), named("others")];
  const scheme = new Scheme([group(definition.group, definition, backups, other)], () => store);
  const told: string[] = [];
  scheme.onRetired(definition, () => told.push("crontabs"));
  scheme.onRetired(backups, () => told.push("backups"));
  scheme.onRetired(other, () => told.push("others"))();
  scheme.setGroup(group(definition.group, definition));
  expect(told).toEqual(["backups"]);
  scheme.removeGroup(definition.group);
  scheme.removeGroup(definition.group);
  expect(told).toEqual(["backups", "crontabs"]);
  expect(scheme.definition(definition.group, definition.version, definition.resource)).toBeUndefined();
});
