import { expect, test } from "vitest";
import { fileName, sourceFiles } from "./source-files.ts";

const handWritten = ["codegen", "runtime", "test", "bench"].flatMap(sourceFiles);
const all = [...handWritten, ...sourceFiles("generated")];

test("an index.ts is a door: named exports from elsewhere, and nothing more", () => {
  const doors = all.filter((file) => fileName(file) === "index.ts");
  expect(doors.length).toBeGreaterThan(0);
  const named = /^export (?:type )?\{[^}]*\} from "\.[^"]+";$/;
  const others = doors.flatMap(({ path, text }) =>
    statementsOf(text)
      .filter((statement) => !named.test(statement))
      .map((statement) => `${path}: ${statement}`),
  );
  expect(others).toEqual([]);
});

test("nothing is exported as default", () => {
  expect(all.filter(({ text }) => /^export default\b|^export \{[^}]*\bas default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test("files are named in kebab-case", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.test-d)?\.(ts|mjs)$/;
  expect(all.filter((file) => !kebab.test(fileName(file))).map(({ path }) => path)).toEqual([]);
});

test("no file or folder is named for nothing in particular", () => {
  // Field managers are meta/v1's own word, in their own folder.
  const empty = /(^|[/-])(utils?|helpers?|(?<!managed-fields\/.*|field-)managers?|impl|misc|common|stuff)([.-]|\/|$)/;
  expect(handWritten.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([]);
});

/** The statements of a file without its comments, each on one line. */
function statementsOf(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gm, "")
    .split(/(?<=;)\n/)
    .map((statement) => statement.replace(/\s+/g, " ").trim())
    .filter((statement) => statement !== "");
}
