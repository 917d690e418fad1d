import { type FieldSet, leaf } from "./field-set.ts";

/** Larger sets are not kept. */
const mostMembers = 64;

/** What a plan was last followed to. */
export interface LastSet {
  readonly set: FieldSet;
  readonly size: number;
}

/** Where a set that values share has its JSON; "" until it is asked for. Nothing that walks over the elements sees it. */
const printed = Symbol("printed");

interface PrintableSet {
  [printed]?: string;
}

/**
 * The set itself, or the last one that `ownership` led to where that says the same: values of a kind mostly have the same fields
 * one after the other, so that sets are shared, and their JSON is made once. `size` is the number of its elements, whose
 * nodes are shared already.
 */
export function sharedSet(ownership: { last?: LastSet }, set: FieldSet, size: number): FieldSet {
  const { last } = ownership;
  if (last !== undefined && last.size === size && hasMembers(set, last.set)) {
    if ((last.set as PrintableSet)[printed] === undefined) Object.defineProperty(last.set, printed, { value: "", writable: true });
    return last.set;
  }
  if (size <= mostMembers) ownership.last = { set, size };
  return set;
}

function hasMembers(set: FieldSet, members: FieldSet): boolean {
  for (const element in members) if (set[element] !== members[element]) return false;
  return true;
}

/** A set as JSON. */
export function printFieldSet(set: FieldSet): string {
  if (set === leaf) return "{}";
  const known = (set as PrintableSet)[printed];
  if (known !== undefined && known !== "") return known;
  let text = "";
  for (const element in set) text += `${text === "" ? "{" : ","}${quote(element)}:${printFieldSet(set[element] as FieldSet)}`;
  text = text === "" ? "{}" : `${text}}`;
  if (known === "") (set as PrintableSet)[printed] = text;
  return text;
}

/** Most elements are plain names, which need no escapes. */
function quote(element: string): string {
  return /^[\w.:/-]*$/.test(element) ? `"${element}"` : JSON.stringify(element);
}
