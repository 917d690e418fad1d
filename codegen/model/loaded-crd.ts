import { type Crd, type CrdFault, checkStructural, readCrd } from "../compiler/crd/index.ts";
import { type Diagnostic, pointerTo } from "../load/diagnostic.ts";
import { diagnosticAt, type LoadedCrd } from "../load/load-crds.ts";

/** A CRD and the document it was read from. */
export interface CrdOfFile extends Crd {
  readonly loaded: LoadedCrd;
}

/** Reads a CRD of schemas/crds; undefined when what is missing leaves nothing to make a kind of. */
export function readLoadedCrd(loaded: LoadedCrd, diagnostics: Diagnostic[]): CrdOfFile | undefined {
  const faults: CrdFault[] = [];
  const crd = readCrd(loaded.object, faults);
  const before = diagnostics.length;
  const report = ({ steps, message }: CrdFault) => diagnostics.push(diagnosticAt(loaded.document, pointerTo(...steps), message));
  faults.forEach(report);
  for (const version of crd?.versions ?? []) {
    const at = ["spec", "versions", version.index] as const;
    if (version.storage && !version.served) {
      report({ steps: [...at, "served"], message: `the storage version ${version.name} must be served: objects are validated at it` });
    }
  }
  if (crd === undefined || diagnostics.length > before) return undefined;
  for (const version of crd.versions) {
    if (version.schema === undefined) continue;
    const at = ["spec", "versions", version.index, "schema", "openAPIV3Schema"];
    for (const fault of checkStructural(version.schema)) report({ steps: [...at, ...fault.steps], message: fault.message });
  }
  return { ...crd, loaded };
}
