import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the typed client accepts what is right and nothing else", { timeout: 120_000 }, () => {
  const read = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const program = ts.createProgram([join(root, "test/generated/client.test-d.ts")], options);
  const messages = ts.getPreEmitDiagnostics(program, program.getSourceFile(join(root, "test/generated/client.test-d.ts"))).map((diagnostic) => {
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
  });
  expect(messages).toEqual([]);
});
