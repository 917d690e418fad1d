import type { KubeObject } from "../../meta/object.ts";
import type { ColumnDefinition } from "../../scheme/resource-definition.ts";
import { age } from "./age.ts";
import type { Row } from "./cells.ts";

const column = (name: string, type: string): ColumnDefinition => ({ name, type, format: "", description: "", priority: 0 });

/** The columns of a Scale, whatever it scales. */
export const scaleColumns: readonly ColumnDefinition[] = [
  column("Name", "string"),
  column("Desired", "integer"),
  column("Available", "integer"),
  column("Age", "string"),
];

export function scaleRow({ metadata, spec, status }: KubeObject): Row {
  const { replicas: desired = 0 } = (spec ?? {}) as { replicas?: number };
  const { replicas: available = 0 } = (status ?? {}) as { replicas?: number };
  return { cells: [metadata.name ?? "", desired, available, age(metadata.creationTimestamp)] };
}
