import type { Diagnostic } from "../load/diagnostic.ts";
import type { DiscoveryFacts } from "../load/discovery-facts.ts";
import { diagnosticAt } from "../load/load-crds.ts";
import { lineOfPointer } from "../load/yaml-documents.ts";
import type { CrdOfFile } from "./loaded-crd.ts";

/** Refuses CRDs whose names are taken: by a built-in group, or by another CRD of the group. */
export function checkNames(crds: readonly CrdOfFile[], discovery: DiscoveryFacts, diagnostics: Diagnostic[]): void {
  const owners = new Map<string, CrdOfFile>();
  for (const crd of crds) {
    const { document } = crd.loaded;
    if (discovery.groups.some((group) => group.name === crd.group)) {
      diagnostics.push(diagnosticAt(document, "/spec/group", `the group ${crd.group} is built in`));
    }
    const twin = owners.get(`${crd.group} resource ${crd.plural}`);
    if (twin?.plural === crd.plural) {
      const at = twin.loaded.document;
      const where = `${at.file}:${lineOfPointer(at, "") ?? 1}`;
      diagnostics.push(diagnosticAt(document, "/metadata/name", `${crd.plural}.${crd.group} is defined already: ${where}`));
      continue;
    }
    for (const { role, names } of namesOf(crd)) {
      const taken = names.find(([name]) => owners.has(`${crd.group} ${role} ${name}`));
      for (const [name] of names) if (taken === undefined) owners.set(`${crd.group} ${role} ${name}`, crd);
      if (taken === undefined) continue;
      const [name, member] = taken;
      const owner = owners.get(`${crd.group} ${role} ${name}`)?.loaded.document ?? document;
      const where = `${owner.file}:${lineOfPointer(owner, "/spec/names") ?? 1}`;
      diagnostics.push(diagnosticAt(document, `/spec/names/${member}`, `the ${role} ${name} of ${crd.group} is defined already: ${where}`));
    }
  }
}

/** The names that must differ from those of every other CRD of the group, with the member that says each. */
function namesOf(crd: CrdOfFile): { readonly role: string; readonly names: readonly (readonly [name: string, member: string])[] }[] {
  return [
    {
      role: "resource",
      names: [[crd.plural, "plural"], [crd.singular, "singular"], ...crd.shortNames.map((name) => [name, "shortNames"] as const)],
    },
    {
      role: "kind",
      names: [
        [crd.kind, "kind"],
        [crd.listKind, "listKind"],
      ],
    },
  ];
}
