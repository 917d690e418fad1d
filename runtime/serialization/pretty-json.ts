const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;

/**
 * JSON with line breaks and an indent of two spaces. Works on the bytes, so that every number and every escape
 * stays as it was written.
 */
export function prettyJson(compact: Buffer): Buffer {
  const text = compact.toString("utf8");
  const parts: string[] = [];
  let indent = "\n";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case comma:
        parts.push(text.slice(from, at + 1), indent);
        from = at + 1;
        break;
      case colon:
        parts.push(text.slice(from, at + 1), " ");
        from = at + 1;
        break;
      case 0x7b:
      case 0x5b:
        if (text.charCodeAt(at + 1) === text.charCodeAt(at) + 2) {
          at++;
        } else {
          indent += "  ";
          parts.push(text.slice(from, at + 1), indent);
          from = at + 1;
        }
        break;
      case 0x7d:
      case 0x5d:
        indent = indent.slice(0, -2);
        parts.push(text.slice(from, at), indent);
        from = at;
        break;
    }
  }
  parts.push(text.slice(from));
  return Buffer.from(parts.join(""), "utf8");
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === backslash) at++;
    else if (unit === quote || at >= text.length) return at;
  }
}
