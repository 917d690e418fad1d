import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface IngressClass {
  spec?: { controller?: string; parameters?: { apiGroup?: string; kind?: string; name?: string } };
}

export const cells = printCells<IngressClass>(({ metadata, spec }) => {
  const isDefault = metadata.annotations?.["ingressclass.kubernetes.io/is-default-class"] === "true";
  return [
    `${metadata.name ?? ""}${isDefault ? " (default)" : ""}`,
    spec?.controller ?? "",
    parameters(spec?.parameters),
    age(metadata.creationTimestamp),
  ];
});

function parameters(reference: NonNullable<IngressClass["spec"]>["parameters"]): string {
  if (reference === undefined) return "<none>";
  const { apiGroup, kind = "", name = "" } = reference;
  return `${kind}${apiGroup === undefined ? "" : `.${apiGroup}`}/${name}`;
}
