import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatDiagnostic } from "../../../codegen/load/diagnostic.ts";
import { loadSchemas } from "../../../codegen/load/load-schemas.ts";
import { createModel } from "../../../codegen/model/create-model.ts";

/**
 * What the generator refuses, and in what words. A case is a text file: the inputs, each under a line "== path", and under
 * "== refused" the diagnostics. A change of words shows in review here.
 */
const cases = new URL("./cases/", import.meta.url);

test.each(readdirSync(cases).sort())("%s", (name) => {
  const text = readFileSync(new URL(name, cases), "utf8");
  const parts = text.split(/^== (.+)\n/m).slice(1);
  const files = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) files.set(parts[at] ?? "", parts[at + 1] ?? "");
  const refused = files.get("refused") ?? "";
  files.delete("refused");
  const { model, diagnostics } = createModel(loadSchemas(files));
  expect(model).toBeUndefined();
  expect(`${diagnostics.map(formatDiagnostic).join("\n")}\n`).toBe(refused);
});
