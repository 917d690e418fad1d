/** Which attributes of which elements are links (HTML 4.01, index of attributes; HTML, the same). */
const linkAttributes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ["href"],
    applet: ["codebase"],
    area: ["href"],
    audio: ["src"],
    base: ["href"],
    blockquote: ["cite"],
    body: ["background"],
    button: ["formaction"],
    command: ["icon"],
    del: ["cite"],
    embed: ["src"],
    form: ["action"],
    frame: ["longdesc", "src"],
    head: ["profile"],
    html: ["manifest"],
    iframe: ["longdesc", "src"],
    img: ["longdesc", "src", "usemap"],
    input: ["src", "usemap", "formaction"],
    ins: ["cite"],
    link: ["href"],
    object: ["classid", "codebase", "data", "usemap"],
    q: ["cite"],
    script: ["src"],
    source: ["src"],
    video: ["poster", "src"],
  }),
);

/** Elements whose content has no tags but their own end. */
const rawText: ReadonlySet<string> = new Set(["iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"]);

/** How a comment begins (those that are empty whole), another declaration or an end, or a tag. */
const marks = /(<!--)(?:-?>)?|(<[!?/])|<([a-z][^\s/>]*)/gi;
const commentEnd = /--!?>/g;

/** An attribute with what is before it, its value in quotes of either kind or none; or the end of the tag. */
const attribute = /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*))?)?)/gy;

/** A page with every link in it passed through `rewrite`; all else stays as it is, character by character. */
export function rewriteLinks(html: string, rewrite: (link: string) => string): string {
  let written = "";
  let copied = 0;
  marks.lastIndex = 0;
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    const tag = mark[3];
    if (tag === undefined) {
      const end = endOfMark(html, mark, marks.lastIndex);
      if (end < 0) break;
      marks.lastIndex = end;
      continue;
    }
    const name = tag.toLowerCase();
    const links = linkAttributes.get(name) ?? [];
    attribute.lastIndex = marks.lastIndex;
    for (let part = attribute.exec(html); part !== null; part = attribute.exec(html)) {
      marks.lastIndex = attribute.lastIndex;
      if (part[1] !== undefined) break;
      const value = part[3] ?? part[4] ?? part[5];
      if (value === undefined || !links.includes((part[2] as string).toLowerCase())) continue;
      const end = attribute.lastIndex - (part[5] === undefined ? 1 : 0);
      written += html.slice(copied, end - value.length) + rewrite(value);
      copied = end;
    }
    if (rawText.has(name)) marks.lastIndex = endOfRawText(html, name, marks.lastIndex);
  }
  return written + html.slice(copied);
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Where a comment, a declaration or an end is over; -1 when it never is. */
function endOfMark(html: string, [whole, comment]: RegExpExecArray, from: number): number {
  if (comment === undefined) return html.indexOf(">", from);
  if (whole !== comment) return from;
  commentEnd.lastIndex = from;
  return commentEnd.test(html) ? commentEnd.lastIndex : -1;
}
