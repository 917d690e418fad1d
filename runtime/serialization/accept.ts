/** One alternative of an Accept header. */
export interface AcceptClause {
  readonly type: string;
  readonly subtype: string;
  /** 0 to 1; only the order counts. */
  readonly quality: number;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * The alternatives of an Accept header, the preferred first; those that cannot be read are left out.
 * Source: RFC 9110 section 12.5.1; the order is that of Kubernetes' negotiator (goautoneg), in which a concrete type
 * precedes a wildcard whatever their qualities.
 */
export function parseAccept(header: string): AcceptClause[] {
  const clauses: AcceptClause[] = [];
  for (const part of header.split(",")) {
    const clause = parseClause(part);
    if (clause !== undefined) insert(clauses, clause);
  }
  return clauses;
}

function parseClause(part: string): AcceptClause | undefined {
  const [range = "", ...rest] = part.split(";");
  const names = range.split("/");
  if (names.length > 2) return undefined;
  const type = (names[0] as string).trim();
  let subtype = (names[1] ?? "").trim();
  if (names.length === 1 || names[1] === "") {
    if (type !== "*") return undefined;
    subtype = "*";
  }
  let quality = 1;
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const sides = parameter.split("=");
    if (sides.length !== 2 || sides[1] === "") continue;
    const name = (sides[0] as string).trim();
    if (name === "q") quality = Number.parseFloat(sides[1] as string) || 0;
    else parameters.set(name, (sides[1] as string).trim());
  }
  return { type, subtype, quality, parameters };
}

/** Insertion sort: the order below is no strict order, so the way of sorting shows in the result. */
function insert(clauses: AcceptClause[], clause: AcceptClause): void {
  let at = clauses.length;
  while (at > 0 && precedes(clause, clauses[at - 1] as AcceptClause)) at--;
  clauses.splice(at, 0, clause);
}

function precedes(a: AcceptClause, b: AcceptClause): boolean {
  return a.quality > b.quality || (a.type !== "*" && b.type === "*") || (a.subtype !== "*" && b.subtype === "*");
}
