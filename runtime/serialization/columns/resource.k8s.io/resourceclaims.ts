import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface ResourceClaim {
  status?: { allocation?: object; reservedFor?: readonly object[] | null };
}

export const cells = printCells<ResourceClaim>(({ metadata, status }) => {
  const states = metadata.deletionTimestamp === undefined ? [] : ["deleted"];
  if (status?.allocation !== undefined) states.push("allocated", ...(status.reservedFor?.length ? ["reserved"] : []));
  else if (states.length === 0) states.push("pending");
  return [metadata.name ?? "", states.join(","), age(metadata.creationTimestamp)];
});
