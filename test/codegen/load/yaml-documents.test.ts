import { expect, test } from "vitest";
import { lineOfPointer, readYamlDocuments } from "../../../codegen/load/yaml-documents.ts";

const text = `# first
kind: A
spec:
  list:
    - name: x
    - { name: y, a/b: 1 }
---
# nothing
---
kind: B
`;

test("every document comes with the lines of its values", () => {
  const { documents, diagnostics } = readYamlDocuments("f.yaml", text);
  expect(diagnostics).toEqual([]);
  expect(documents.map((one) => [one.index, one.value])).toEqual([
    [0, { kind: "A", spec: { list: [{ name: "x" }, { name: "y", "a/b": 1 }] } }],
    [2, { kind: "B" }],
  ]);
  const lines = ["", "/kind", "/spec/list", "/spec/list/0/name", "/spec/list/1", "/spec/list/1/a~1b"].map((pointer) =>
    documents[0]?.lines.get(pointer),
  );
  expect(lines).toEqual([2, 2, 4, 5, 6, 6]);
  expect(documents[1]?.lines.get("/kind")).toBe(10);
});

test("what is missing has the line of what it is missing from", () => {
  const [document] = readYamlDocuments("f.yaml", text).documents;
  expect(document && lineOfPointer(document, "/spec/list/1/size/x")).toBe(6);
});

test("curly braces in texts are no template", () => {
  const text = "message: '{{ .Name }}'\n# {{ .Values.x }}\ntext: |\n  {{ .Name }}\nplain: write {{ .Name }} here\n";
  expect(readYamlDocuments("f.yaml", text).diagnostics).toEqual([]);
});

test.each([
  ["a value", "a: 1\nb: {{ .Values.b }}\n", 2],
  ["a condition", "a: 1\n{{- if .Values.b }}\nb: 1\n{{- end }}\n", 2],
])("%s of a Helm template is told as such", (_, text, line) => {
  const [diagnostic] = readYamlDocuments("f.yaml", text).diagnostics;
  expect(diagnostic).toMatchObject({ file: "f.yaml", line, message: expect.stringMatching(/^is a Helm template, not YAML/) });
});
