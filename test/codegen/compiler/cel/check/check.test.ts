import { describe, expect, it } from "vitest";
import { check, createEnvironment, parse, schemaType, standardLibrary } from "../../../../../codegen/compiler/cel/index.ts";
import { dynType } from "../../../../../codegen/compiler/cel/types/cel-type.ts";
import { formatType } from "../../../../../codegen/compiler/cel/types/format-type.ts";

const self = schemaType(
  {
    type: "object",
    properties: {
      replicas: { type: "integer", format: "int32" },
      ratio: { type: "number" },
      schedule: { type: "string" },
      labels: { type: "object", additionalProperties: { type: "string" } },
      jobs: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
      port: { "x-kubernetes-int-or-string": true },
    },
  },
  { name: "CronTab" },
);
const environment = createEnvironment({ libraries: [standardLibrary], variables: { self: self ?? dynType } });

function typeOf(source: string): string {
  return formatType(check(source, parse(source), environment).type);
}

describe("types of expressions", () => {
  it.each([
    ["self.replicas + 1", "int"],
    ["self.ratio < self.replicas", "bool"],
    ["self.jobs.map(j, j.name)", "list(string)"],
    ["self.jobs.filter(j, j.name != '')", "list(CronTab.jobs.@idx)"],
    ["self.labels['a']", "string"],
    ["self.labels.a", "string"],
    ["self.port", "dyn"],
    ["{'a': [1]}", "map(string, list(int))"],
    ["[]", "list(dyn)"],
    ["true ? 1 : self.replicas", "int"],
    ["type(self.replicas)", "type(int)"],
  ])("%s is %s", (source, type) => {
    expect(typeOf(source)).toBe(type);
  });
});

describe("type errors", () => {
  it.each([
    ["nothing", "ERROR: <input>:1:1: undeclared reference to 'nothing' (in container '')\n | nothing\n | ^"],
    ["self.nothing", "ERROR: <input>:1:5: undefined field 'nothing'\n | self.nothing\n | ....^"],
    ["has(self.nothing)", "ERROR: <input>:1:4: undefined field 'nothing'\n | has(self.nothing)\n | ...^"],
    ["self.replicas + 'x'", "found no matching overload for '_+_' applied to '(int, string)'"],
    ["self.replicas == 1.0", "found no matching overload for '_==_' applied to '(int, double)'"],
    ["self.schedule == null", "found no matching overload for '_==_' applied to '(string, null)'"],
    ["self.schedule.startsWith(1)", "found no matching overload for 'startsWith' applied to 'string.(int)'"],
    ["self.replicas.all(i, true)", "expression of type 'int' cannot be range of a comprehension (must be list, map, or dynamic)"],
    ["self.replicas && true", "expected type 'bool' but found 'int'"],
    ["self.replicas.x", "type 'int' does not support field selection"],
    ["[1, 'a']", "expected type 'int' but found 'string'"],
    ["unknown(1)", "undeclared reference to 'unknown' (in container '')"],
  ])("%s", (source, message) => {
    expect(() => typeOf(source)).toThrow(message);
  });
});
