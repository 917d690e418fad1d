/** A word or sign of a label selector. */
export interface LabelToken {
  readonly kind: "identifier" | "in" | "notin" | "sign" | "end";
  readonly text: string;
}

const signs: ReadonlySet<string> = new Set([")", ",", "!", "==", "=", ">", "<", "!=", "("]);
const signCharacters = "=!(),><";
const blanks = " \t\r\n";

/** Splits a label selector; the last token is the end. */
export function labelTokens(selector: string): LabelToken[] {
  const tokens: LabelToken[] = [];
  // A NUL ends the selector wherever it stands.
  const text = selector.split("\u0000", 1)[0] as string;
  let at = 0;
  while (at < text.length) {
    const character = text[at] as string;
    if (blanks.includes(character)) {
      at++;
    } else if (signCharacters.includes(character)) {
      const token = signAt(text, at);
      tokens.push(token);
      at += token.text.length;
    } else {
      let end = at;
      while (end < text.length && !blanks.includes(text[end] as string) && !signCharacters.includes(text[end] as string)) end++;
      const word = text.slice(at, end);
      tokens.push({ kind: word === "in" || word === "notin" ? word : "identifier", text: word });
      at = end;
    }
  }
  tokens.push({ kind: "end", text: "" });
  return tokens;
}

/** The longest sign that begins here. */
function signAt(text: string, at: number): LabelToken {
  const two = text.slice(at, at + 2);
  if (two.length === 2 && signs.has(two)) return { kind: "sign", text: two };
  return { kind: "sign", text: text[at] as string };
}
