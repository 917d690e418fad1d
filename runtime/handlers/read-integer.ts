import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { badRequest } from "../errors/status-error.ts";

/** A query's integer of 64 bits. @throws StatusError 400 with what Go's strconv.ParseInt says. */
export function readInteger(text: string): bigint {
  if (!/^[-+]?\d+$/.test(text)) throw badRequest(`strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax`);
  const number = BigInt(text.startsWith("+") ? text.slice(1) : text);
  if (BigInt.asIntN(64, number) !== number) throw badRequest(`strconv.ParseInt: parsing ${goQuote(text)}: value out of range`);
  return number;
}
