const beyondAscii = /[\u0080-\uffff]/;

/** A header's value as text: Node reads its bytes as Latin-1, but they are UTF-8. */
export function headerText(value: string): string {
  return beyondAscii.test(value) ? Buffer.from(value, "latin1").toString("utf8") : value;
}
