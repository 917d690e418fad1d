import { age, humanDuration } from "../age.ts";
import { printCells } from "../cells.ts";

interface CertificateSigningRequest {
  spec?: { signerName?: string; username?: string; expirationSeconds?: number };
  status?: { conditions?: readonly { type: string }[] | null; certificate?: string };
}

export const cells = printCells<CertificateSigningRequest>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  age(metadata.creationTimestamp),
  spec?.signerName || "<none>",
  spec?.username ?? "",
  spec?.expirationSeconds === undefined ? "<none>" : humanDuration(spec.expirationSeconds * 1000),
  state(status),
]);

function state(status: CertificateSigningRequest["status"]): string {
  const has = (type: string): boolean => status?.conditions?.some((condition) => condition.type === type) ?? false;
  const decision = has("Denied") ? "Denied" : has("Approved") ? "Approved" : "Pending";
  return `${decision}${has("Failed") ? ",Failed" : ""}${status?.certificate ? ",Issued" : ""}`;
}
