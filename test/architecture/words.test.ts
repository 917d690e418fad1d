import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root, sourceFiles } from "./source-files.ts";

const sources = ["codegen", "runtime", "generated", "test", "bench"].flatMap(sourceFiles);

test("the type any is nowhere", () => {
  const found = sources.filter(({ text }) => /\bany\b/.test(text)).flatMap(({ path, text }) => linesWithAny(path, text));
  expect(found).toEqual([]);
});

test("no check is switched off", () => {
  // The words are put together here so that this file does not find itself.
  const words = new RegExp(`@ts-(${["ignore", "nocheck", "expect-error"].join("|")})|eslint-(${["disable", "enable"].join("|")})`);
  const allowed = (path: string): boolean => path.endsWith("words.test.ts") || path.endsWith(".test-d.ts");
  expect(sources.filter(({ path, text }) => !allowed(path) && words.test(text)).map(({ path }) => path)).toEqual([]);
});

test("no comment puts work off", () => {
  const postponed = new RegExp(`(//|\\*).*\\b(${["TO-DO", "FIX-ME", "X-XX"].map((word) => word.replace("-", "")).join("|")})\\b`);
  expect(sources.filter(({ text }) => postponed.test(text)).map(({ path }) => path)).toEqual([]);
});

test("no committed text names a machine's folders or hosts", () => {
  const places = new RegExp(`(^|[\\s"'\`(=:])/(${["work", "root", "home"].join("|")})/[a-z]`, "m");
  const shared = new RegExp(`\\.\\./${"shared"}\\b`);
  const found = committedTexts().filter(({ text }) => places.test(text) || shared.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("the lock file names no host that packages come from", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, { resolved?: string }> };
  const hosts = new Set(Object.values(lock.packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [new URL(resolved).host])));
  expect([...hosts]).toEqual([]);
});

/** Places where a type is written as any; names and properties that are called so are none. */
function linesWithAny(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What git would commit, except what others wrote (recorded facts, lock file) and binary files. */
function committedTexts(): { path: string; text: string }[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed
    .split("\n")
    .filter(
      (path) =>
        /\.(ts|mjs|js|md|ya?ml|sh|json|hbs|txt)$/.test(path) &&
        !/^(generated|schemas|test\/conformance|test\/peers)\/.*\.json$|package-lock/.test(path),
    )
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(join(root, path), "utf8") }];
      } catch {
        // Removed and not yet committed.
        return [];
      }
    });
}
