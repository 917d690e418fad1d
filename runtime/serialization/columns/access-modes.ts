const shortForms = [
  ["ReadWriteOnce", "RWO"],
  ["ReadOnlyMany", "ROX"],
  ["ReadWriteMany", "RWX"],
  ["ReadWriteOncePod", "RWOP"],
] as const;

/** The access modes of a volume in short, always in the same order. */
export function formatAccessModes(modes: readonly string[] | null | undefined): string {
  return shortForms
    .filter(([mode]) => modes?.includes(mode) ?? false)
    .map(([, short]) => short)
    .join(",");
}
