import { describe, expect, test } from "vitest";
import { rightsNotHeld } from "../../../../runtime/authorization/rbac/covers.ts";
import { describeRights } from "../../../../runtime/authorization/rbac/describe-rights.ts";
import type { PolicyRule } from "../../../../runtime/authorization/rbac/rules.ts";

const on = (resources: string, verbs: string, names?: string, apiGroups = ""): PolicyRule => ({
  apiGroups: apiGroups.split(","),
  resources: resources.split(","),
  verbs: verbs.split(","),
  ...(names === undefined ? {} : { resourceNames: names.split(",") }),
});
const paths = (urls: string, verbs: string): PolicyRule => ({ nonResourceURLs: urls.split(","), verbs: verbs.split(",") });

describe("what is held covers what is wanted", () => {
  test.each<[string, PolicyRule[], PolicyRule[], string]>([
    ["the same", [on("pods", "get")], [on("pods", "get")], ""],
    [
      "in two rules",
      [on("pods", "get"), on("secrets", "list")],
      [on("pods,secrets", "get,list")],
      '{APIGroups:[""], Resources:["pods"], Verbs:["list"]}\n{APIGroups:[""], Resources:["secrets"], Verbs:["get"]}',
    ],
    ["all verbs", [on("pods", "*")], [on("pods", "get,dance")], ""],
    [
      "all verbs of some",
      [on("pods", "get,list,watch,create,update,patch,delete")],
      [on("pods", "*")],
      '{APIGroups:[""], Resources:["pods"], Verbs:["*"]}',
    ],
    ["all resources", [on("*", "get")], [on("pods,pods/log", "get")], ""],
    ["a subresource of all", [on("*/scale", "get")], [on("deployments/scale", "get")], ""],
    [
      "a subresource of one",
      [on("*/scale", "get")],
      [on("deployments/status", "get")],
      '{APIGroups:[""], Resources:["deployments/status"], Verbs:["get"]}',
    ],
    ["another group", [on("pods", "get")], [on("pods", "get", undefined, "apps")], '{APIGroups:["apps"], Resources:["pods"], Verbs:["get"]}'],
    ["some names", [on("pods", "get", "a,b")], [on("pods", "get", "a")], ""],
    ["names of all", [on("pods", "get")], [on("pods", "get", "a")], ""],
    ["all of names", [on("pods", "get", "a")], [on("pods", "get")], '{APIGroups:[""], Resources:["pods"], Verbs:["get"]}'],
    [
      "another name",
      [on("pods", "get", "a")],
      [on("pods", "get,list", "b")],
      '{APIGroups:[""], Resources:["pods"], ResourceNames:["b"], Verbs:["get" "list"]}',
    ],
    ["paths below", [paths("/healthz/*", "get")], [paths("/healthz/ping", "get")], ""],
    ["paths beside", [paths("/healthz/*", "get")], [paths("/metrics", "get")], '{NonResourceURLs:["/metrics"], Verbs:["get"]}'],
    ["resources give no paths", [on("*", "*", undefined, "*")], [paths("/metrics", "get")], '{NonResourceURLs:["/metrics"], Verbs:["get"]}'],
    ["nothing wanted", [], [], ""],
  ])("%s", (_, held, wanted, missing) => {
    expect(describeRights(rightsNotHeld(held, wanted))).toBe(missing);
  });
});
