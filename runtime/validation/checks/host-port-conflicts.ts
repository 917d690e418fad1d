import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** Ports of containers that take the same port of the host, address and protocol counted. */
export function checkHostPortConflicts(containers: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const taken = new Set<string>();
  for (const [index, container] of (isList(containers) ? containers : []).entries()) {
    const ports = isFields(container) && isList(container.ports) ? container.ports : [];
    for (const [at, port] of ports.entries()) {
      if (!isFields(port) || typeof port.hostPort !== "number" || port.hostPort === 0) continue;
      const identity = `${port.protocol ?? ""}/${port.hostIP ?? ""}/${port.hostPort}`;
      if (taken.has(identity)) errors.push(duplicate(`${path}[${index}].ports[${at}].hostPort`, identity));
      taken.add(identity);
    }
  }
}
