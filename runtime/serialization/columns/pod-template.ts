/** What the columns read of a pod template. */
export interface PodTemplate {
  readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
  readonly spec?: { readonly containers?: readonly Container[] | null; readonly nodeSelector?: Readonly<Record<string, string>> };
}

export interface Container {
  readonly name: string;
  readonly image?: string;
}

/** Two cells: the containers' names, and their images. */
export function containerCells(template: PodTemplate | null | undefined): [string, string] {
  const containers = template?.spec?.containers ?? [];
  return [containers.map(({ name }) => name).join(","), containers.map(({ image }) => image ?? "").join(",")];
}
