let lastSecond = -1;
let lastText = "";

/** An instant (milliseconds since the epoch) as metadata carries it: RFC 3339 in UTC, whole seconds. */
export function formatTimestamp(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (second !== lastSecond) {
    lastText = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
    lastSecond = second;
  }
  return lastText;
}
