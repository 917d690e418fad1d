import { expect, test } from "vitest";
import { loadSchemas } from "../../../codegen/load/load-schemas.ts";
import { createModel } from "../../../codegen/model/create-model.ts";

const version = (name: string, storage: boolean) => ({
  name,
  served: true,
  storage,
  schema: { openAPIV3Schema: { type: "object", properties: { spec: { type: "object", properties: { schedule: { type: "string" } } } } } },
});
const conversion = { strategy: "Webhook", webhook: { conversionReviewVersions: ["v1"], clientConfig: { url: "https://127.0.0.1:9443/convert" } } };
const crd = (names: readonly string[]) =>
  JSON.stringify({
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "crontabs.stable.example.com" },
    spec: {
      group: "stable.example.com",
      scope: "Namespaced",
      names: { plural: "crontabs", kind: "CronTab" },
      conversion,
      versions: names.map((name, index) => version(name, index === 0)),
    },
  });

function versionsOf(files: Readonly<Record<string, string>>) {
  const { model, diagnostics } = createModel(loadSchemas(new Map(Object.entries(files))));
  expect(diagnostics).toEqual([]);
  const resources = model?.groups.flatMap(({ versions }) => versions.flatMap((one) => one.resources)) ?? [];
  return resources.map(({ version, conversionWebhook, conversion }) => ({ version, webhook: conversionWebhook, rules: conversion?.length }));
}

test("the webhook of a CRD converts the versions of its kind", () => {
  expect(versionsOf({ "schemas/crds/crontabs.json": crd(["v1", "v1beta1"]) })).toEqual([
    { version: "v1", webhook: conversion, rules: undefined },
    { version: "v1beta1", webhook: conversion, rules: undefined },
  ]);
});

test("rules of an overlay take its place", () => {
  const overlay =
    "group: stable.example.com\nschemas: com.example.stable\nkinds:\n  CronTab: { hub: v1, conversions: { v1beta1: [{ lossy: spec.note }] } }\n";
  const files = { "schemas/crds/crontabs.json": crd(["v1", "v1beta1"]), "schemas/overlays/stable.example.com.yaml": overlay };
  expect(versionsOf(files)).toEqual([
    { version: "v1", webhook: undefined, rules: undefined },
    { version: "v1beta1", webhook: undefined, rules: 1 },
  ]);
});

test("a kind of one version has nothing to convert", () => {
  expect(versionsOf({ "schemas/crds/crontabs.json": crd(["v1"]) })).toEqual([{ version: "v1", webhook: undefined, rules: undefined }]);
});
