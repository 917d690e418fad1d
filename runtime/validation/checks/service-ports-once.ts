import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { type Fields, itemsOf } from "../fields.ts";

/** A node port, and a port, stands once for a protocol. */
export function checkServicePortsOnce(ports: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const list = itemsOf(ports);
  for (const index of repeated(list, "nodePort")) errors.push(duplicate(`${path}[${index}].nodePort`, list[index]?.nodePort));
  for (const index of repeated(list, "port")) errors.push(duplicate(`${path}[${index}]`, keyOf(list[index])));
}

function repeated(ports: readonly Fields[], member: "nodePort" | "port"): number[] {
  const seen = new Set<string>();
  return [...ports.keys()].filter((index) => {
    const { protocol, [member]: port } = ports[index] ?? {};
    if (member === "nodePort" && (port === undefined || port === 0)) return false;
    const key = `${String(protocol)} ${String(port)}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** What of a port is compared, in the form in which kube-apiserver prints it. */
function keyOf({ protocol, port }: Fields = {}): Fields {
  return { Name: "", Protocol: protocol, AppProtocol: null, Port: port, TargetPort: 0, NodePort: 0 };
}
