import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { shortenedList } from "../shortened-list.ts";

interface EndpointSlice {
  addressType?: string;
  ports?: readonly { port?: number; name?: string }[] | null;
  endpoints?: readonly { addresses?: readonly string[] | null }[] | null;
}

export const cells = printCells<EndpointSlice>(({ metadata, addressType, ports, endpoints }) => [
  metadata.name ?? "",
  addressType ?? "",
  shortenedList(
    (ports ?? []).map(({ port, name }) => String(port ?? name ?? "*")),
    3,
  ) || "<unset>",
  shortenedList(
    (endpoints ?? []).flatMap(({ addresses }) => addresses ?? []),
    3,
  ) || "<unset>",
  age(metadata.creationTimestamp),
]);
