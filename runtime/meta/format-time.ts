let lastTime = Number.NaN;
let lastText = "";

/** Milliseconds since the epoch as a meta/v1 MicroTime: "2026-01-02T03:04:05.678000Z". Many times of a row are the same. */
export function formatMicroTime(milliseconds: number): string {
  if (milliseconds !== lastTime) {
    lastText = `${new Date(milliseconds).toISOString().slice(0, -1)}000Z`;
    lastTime = milliseconds;
  }
  return lastText;
}
