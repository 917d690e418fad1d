import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { type Diagnostic, pointerTo } from "./diagnostic.ts";
import type { SchemaFiles } from "./schema-files.ts";
import { lineOfPointer, readYamlDocuments, type YamlDocument } from "./yaml-documents.ts";

/** A CustomResourceDefinition of schemas/crds, as written but for its status, which servers say. */
export interface LoadedCrd {
  readonly object: JsonObject;
  readonly document: YamlDocument;
}

/** What was found in schemas/crds. */
export interface LoadedCrds {
  readonly crds: readonly LoadedCrd[];
  /** Objects of other kinds, which stand beside CRDs in what operators publish: they are passed over. */
  readonly skipped: readonly Diagnostic[];
}

/** Reads schemas/crds/*.yaml and *.json; a file may hold several documents, and lists of CRDs. */
export function loadCrds(files: SchemaFiles, diagnostics: Diagnostic[]): LoadedCrds {
  const crds: LoadedCrd[] = [];
  const skipped: Diagnostic[] = [];
  for (const [file, text] of files) {
    if (!file.startsWith("schemas/crds/")) continue;
    const read = readYamlDocuments(file, text);
    diagnostics.push(...read.diagnostics);
    for (const document of read.documents.flatMap(itemsOf)) {
      const { value } = document;
      const fault = notACrd(value);
      if (fault !== undefined) diagnostics.push(diagnosticAt(document, fault.pointer, fault.message));
      else if (isJsonObject(value) && value["kind"] === "CustomResourceDefinition") crds.push({ object: withoutStatus(value), document });
      else skipped.push(diagnosticAt(document, "", `${nameOfKind(value)} is no CustomResourceDefinition, and passed over`));
    }
  }
  return { crds, skipped };
}

/** A diagnostic with the line of what `pointer` names. */
export function diagnosticAt(document: YamlDocument, pointer: string, message: string): Diagnostic {
  const line = lineOfPointer(document, pointer);
  return { file: document.file, pointer, ...(line === undefined ? {} : { line }), message };
}

/** The items of a list (`kubectl get crd -o yaml`) as documents of their own; any other document as it is. */
function itemsOf(document: YamlDocument): YamlDocument[] {
  const { value, lines } = document;
  if (!isJsonObject(value) || (value["kind"] !== "List" && value["kind"] !== "CustomResourceDefinitionList")) return [document];
  if (!Array.isArray(value["items"])) return [document];
  return value["items"].map((item, index) => {
    const prefix = pointerTo("items", index);
    const own = [...lines].filter(([pointer]) => pointer === prefix || pointer.startsWith(`${prefix}/`));
    return { ...document, value: item, lines: new Map(own.map(([pointer, line]) => [pointer.slice(prefix.length), line])) };
  });
}

function withoutStatus({ status: _, ...object }: JsonObject): JsonObject {
  return object;
}

/** Why a document is wrong here; undefined for CRDs and for objects that are plainly something else. */
function notACrd(value: unknown): { readonly pointer: string; readonly message: string } | undefined {
  if (!isJsonObject(value)) return { pointer: "", message: "must be a CustomResourceDefinition" };
  const { apiVersion, kind } = value;
  const ofCrds = typeof apiVersion === "string" && apiVersion.startsWith("apiextensions.k8s.io/");
  if (kind !== "CustomResourceDefinition") {
    return ofCrds ? { pointer: "/kind", message: `must be CustomResourceDefinition, not ${JSON.stringify(kind ?? null)}` } : undefined;
  }
  if (apiVersion === "apiextensions.k8s.io/v1beta1") return { pointer: "/apiVersion", message: betaMessage };
  if (apiVersion !== "apiextensions.k8s.io/v1") {
    return { pointer: "/apiVersion", message: `must be apiextensions.k8s.io/v1, not ${JSON.stringify(apiVersion ?? null)}` };
  }
  return undefined;
}

const betaMessage =
  "apiextensions.k8s.io/v1beta1 ended with Kubernetes 1.22: write it as apiextensions.k8s.io/v1, where each of spec.versions has its schema, subresources and columns";

function nameOfKind(value: unknown): string {
  const { apiVersion, kind } = isJsonObject(value) ? value : {};
  if (typeof kind !== "string" || kind === "") return "an object without a kind";
  return typeof apiVersion === "string" && apiVersion !== "" ? `${kind} of ${apiVersion}` : kind;
}
