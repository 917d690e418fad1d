import { type Fields, isFields } from "../fields.ts";

/** Every namespace has its name as a label: KEP-2161. */
export function defaultNamespaceNameLabel(self: Fields): void {
  const { metadata } = self;
  if (!isFields(metadata)) return;
  const labels: Fields = isFields(metadata.labels) ? metadata.labels : {};
  labels["kubernetes.io/metadata.name"] = metadata.name;
  metadata.labels = labels;
}
