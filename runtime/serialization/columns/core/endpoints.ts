import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { shortenedList } from "../shortened-list.ts";

interface Endpoints {
  subsets?: readonly { addresses?: readonly { ip: string }[] | null; ports?: readonly { port: number }[] | null }[] | null;
}

export const cells = printCells<Endpoints>(({ metadata, subsets }) => [
  metadata.name ?? "",
  addresses(subsets ?? []),
  age(metadata.creationTimestamp),
]);

/** Every address with every port of its subset. */
function addresses(subsets: NonNullable<Endpoints["subsets"]>): string {
  if (subsets.length === 0) return "<none>";
  const texts = subsets.flatMap(({ addresses: ips, ports }) => {
    const all = ips ?? [];
    if (!ports?.length) return all.map(({ ip }) => ip);
    return ports.flatMap(({ port }) => all.map(({ ip }) => `${ip.includes(":") ? `[${ip}]` : ip}:${port}`));
  });
  return shortenedList(texts, 3);
}
