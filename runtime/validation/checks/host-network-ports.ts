import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** On the host's network a container's port is the host's. */
export function checkHostNetworkPorts(containers: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  for (const [index, container] of (isList(containers) ? containers : []).entries()) {
    const ports = isFields(container) && isList(container.ports) ? container.ports : [];
    for (const [at, port] of ports.entries()) {
      if (!isFields(port) || typeof port.hostPort !== "number" || port.hostPort === 0 || port.hostPort === port.containerPort) continue;
      errors.push(invalid(`${path}[${index}].ports[${at}].hostPort`, port.hostPort, "must match `containerPort` when `hostNetwork` is true"));
    }
  }
}
