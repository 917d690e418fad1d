import { age } from "./age.ts";
import { type Cells, printCells } from "./cells.ts";

interface AdmissionPolicy {
  spec?: { paramKind?: { apiVersion?: string; kind?: string }; validations?: readonly object[] | null; mutations?: readonly object[] | null };
}

/** The cells of admission policies; `rules` is what their spec calls what is counted. */
export function policyCells(rules: "validations" | "mutations"): Cells {
  return printCells<AdmissionPolicy>(({ metadata, spec }) => {
    const kind = spec?.paramKind;
    const parameters = kind === undefined ? "<unset>" : `${kind.apiVersion ?? ""}/${kind.kind ?? ""}`;
    return [metadata.name ?? "", spec?.[rules]?.length ?? 0, parameters, age(metadata.creationTimestamp)];
  });
}
