import { formatGroupResource } from "../../../meta/group-version.ts";
import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface IPAddress {
  spec?: { parentRef?: { group?: string; resource?: string; namespace?: string; name?: string } };
}

/** One cell more than there are columns, as in kube-apiserver. */
export const cells = printCells<IPAddress>(({ metadata, spec }) => [metadata.name ?? "", parent(spec?.parentRef), age(metadata.creationTimestamp)]);

function parent(reference: NonNullable<IPAddress["spec"]>["parentRef"]): string {
  if (reference === undefined) return "<none>";
  const { group = "", resource = "", namespace, name = "" } = reference;
  return [formatGroupResource(group, resource).toLowerCase(), ...(namespace ? [namespace] : []), name].join("/");
}
