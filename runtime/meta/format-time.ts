/** Milliseconds since the epoch as a meta/v1 MicroTime: "2026-01-02T03:04:05.678000Z". */
export function formatMicroTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -1)}000Z`;
}
