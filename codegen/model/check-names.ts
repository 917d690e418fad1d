import { type Diagnostic, pointerTo } from "../load/diagnostic.ts";
import type { DiscoveryFacts } from "../load/discovery-facts.ts";
import { diagnosticAt } from "../load/load-crds.ts";
import type { Crd } from "./crd.ts";

/** Refuses CRDs whose names are taken: by a built-in group, or by another CRD of the group. */
export function checkNames(crds: readonly Crd[], discovery: DiscoveryFacts, diagnostics: Diagnostic[]): void {
  const owners = new Map<string, Crd>();
  for (const crd of crds) {
    const report = (pointer: string, message: string) => diagnostics.push(diagnosticAt(crd.loaded.document, pointer, message));
    if (discovery.groups.some((group) => group.name === crd.group)) report("/spec/group", `the group ${crd.group} is built in`);
    const names = pointerTo("spec", "names");
    claim(`${crd.group} resource ${crd.plural}`, `${names}/plural`);
    if (crd.singular !== crd.plural) claim(`${crd.group} resource ${crd.singular}`, `${names}/singular`);
    for (const name of crd.shortNames) claim(`${crd.group} resource ${name}`, `${names}/shortNames`);
    claim(`${crd.group} kind ${crd.kind}`, `${names}/kind`);
    claim(`${crd.group} kind ${crd.listKind}`, `${names}/listKind`);

    function claim(key: string, pointer: string): void {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, crd);
      else if (owner === crd) report(pointer, `the name ${key.slice(key.lastIndexOf(" ") + 1)} is used twice`);
      else {
        const { file, lines } = owner.loaded.document;
        report(
          pointer,
          `the ${key.slice(crd.group.length + 1)} of ${crd.group} is defined already: ${file}:${lines.get(pointer) ?? lines.get("") ?? 1}`,
        );
      }
    }
  }
}
