import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isFields, noFields } from "../fields.ts";
import { portNameProblems } from "../formats/port-name.ts";

/** The port of the service that a backend names: by name or by number. `path` is the backend's. */
export function checkServiceBackendPort(backend: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const service = isFields(backend) && isFields(backend.service) ? backend.service : noFields;
  const { name = "", number = 0 } = isFields(service.port) ? service.port : noFields;
  if (name !== "" && number !== 0) errors.push(invalid(path, "", "cannot set both port name & port number"));
  else if (name !== "") for (const problem of portNameProblems(String(name))) errors.push(invalid(`${path}.service.port.name`, name, problem));
  else if (number === 0) errors.push(required(path, "port name or number is required"));
  else if (Number(number) < 1 || Number(number) > 65_535)
    errors.push(invalid(`${path}.service.port.number`, number, "must be between 1 and 65535, inclusive"));
}
