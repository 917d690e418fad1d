import { age } from "./age.ts";
import { printCells } from "./cells.ts";

interface RoleBinding {
  roleRef?: { kind?: string; name?: string };
  subjects?: readonly { kind?: string; namespace?: string; name?: string }[] | null;
}

/** For role bindings and cluster role bindings. */
export const cells = printCells<RoleBinding>(({ metadata, roleRef, subjects }) => {
  const named = (kind: string): string[] => (subjects ?? []).filter((subject) => subject.kind === kind).map(({ name }) => name ?? "");
  const accounts = (subjects ?? []).filter(({ kind }) => kind === "ServiceAccount").map(({ namespace, name }) => `${namespace ?? ""}/${name ?? ""}`);
  return [
    metadata.name ?? "",
    `${roleRef?.kind ?? ""}/${roleRef?.name ?? ""}`,
    age(metadata.creationTimestamp),
    named("User").join(", "),
    named("Group").join(", "),
    accounts.join(", "),
  ];
});
