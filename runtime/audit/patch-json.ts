const lineBreak = /[\n\r]/;
const stringOrSpace = /"[^"\\]*(?:\\.[^"\\]*)*"|\s+/g;

/**
 * A patch as a member of an event, on one line. One that is no JSON (apply takes YAML, and anyone may send anything) is
 * recorded as a text: kube-apiserver loses the event.
 */
export function patchJson(bytes: Buffer): Buffer {
  const text = bytes.toString("utf8");
  try {
    JSON.parse(text);
  } catch {
    return Buffer.from(JSON.stringify(text));
  }
  if (!lineBreak.test(text)) return bytes;
  return Buffer.from(text.replace(stringOrSpace, (token) => (token.startsWith('"') ? token : "")));
}
