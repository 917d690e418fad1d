import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { SchemaFiles } from "./schema-files.ts";
import { lineOfPointer, readYamlDocuments, type YamlDocument } from "./yaml-documents.ts";

/** A CustomResourceDefinition of schemas/crds, as written. */
export interface LoadedCrd {
  readonly object: JsonObject;
  readonly document: YamlDocument;
}

/** Reads schemas/crds/*.yaml; a file may hold several documents. */
export function loadCrds(files: SchemaFiles, diagnostics: Diagnostic[]): LoadedCrd[] {
  const crds: LoadedCrd[] = [];
  for (const [file, text] of files) {
    if (!file.startsWith("schemas/crds/")) continue;
    const read = readYamlDocuments(file, text);
    diagnostics.push(...read.diagnostics);
    for (const document of read.documents) {
      const fault = notACrd(document.value);
      if (fault === undefined && isJsonObject(document.value)) crds.push({ object: document.value, document });
      else diagnostics.push(diagnosticAt(document, fault?.pointer ?? "", fault?.message ?? ""));
    }
  }
  return crds;
}

/** A diagnostic with the line of what `pointer` names. */
export function diagnosticAt(document: YamlDocument, pointer: string, message: string): Diagnostic {
  const line = lineOfPointer(document, pointer);
  return { file: document.file, pointer, ...(line === undefined ? {} : { line }), message };
}

function notACrd(value: unknown): { readonly pointer: string; readonly message: string } | undefined {
  if (!isJsonObject(value)) return { pointer: "", message: "must be a CustomResourceDefinition" };
  const { apiVersion, kind } = value;
  if (kind !== "CustomResourceDefinition") {
    return {
      pointer: "/kind",
      message: `must be CustomResourceDefinition, not ${JSON.stringify(kind ?? null)}: only kinds are defined here, objects are not`,
    };
  }
  if (apiVersion !== "apiextensions.k8s.io/v1") {
    return { pointer: "/apiVersion", message: `must be apiextensions.k8s.io/v1, not ${JSON.stringify(apiVersion ?? null)}` };
  }
  return undefined;
}
