import { expect, test } from "vitest";
import { builtInPlugins, pluginNames } from "../../../runtime/admission/built-in-plugins.ts";
import { knownPlugins } from "../../../runtime/admission/known-plugins.ts";

test("plugins run in kube-apiserver's order", () => {
  expect(pluginNames).toEqual(knownPlugins.filter((name) => pluginNames.includes(name)));
});

test("plugins that are disabled do not run", () => {
  const dynamic = ["MutatingAdmissionPolicy", "MutatingAdmissionWebhook", "ValidatingAdmissionPolicy", "ValidatingAdmissionWebhook"];
  const names = builtInPlugins(dynamic).map(({ name }) => name);
  expect(names).toContain("NamespaceLifecycle");
  expect(names.filter((name) => dynamic.includes(name))).toEqual([]);
  expect(builtInPlugins([]).map(({ name }) => name)).toEqual(expect.arrayContaining(dynamic));
});
