import { type CelType, dynType, isDyn, isDynOrError, listType, mapType, opaqueType, typeType } from "./cel-type.ts";

/** The bindings of type parameters found so far in one check. A failed attempt is rolled back. */
export class Substitution {
  readonly #bindings = new Map<string, CelType>();
  #trail: [string, CelType | undefined][] = [];

  find(type: CelType): CelType | undefined {
    return type.kind === "parameter" ? this.#bindings.get(type.name) : undefined;
  }

  bind(name: string, type: CelType): void {
    this.#trail.push([name, this.#bindings.get(name)]);
    this.#bindings.set(name, type);
  }

  /** Runs an attempt and keeps its bindings only when it succeeds. */
  attempt(unify: () => boolean): boolean {
    const outer = this.#trail;
    this.#trail = [];
    const succeeded = unify();
    if (succeeded) {
      outer.push(...this.#trail);
    } else {
      for (const [name, previous] of this.#trail.reverse()) {
        if (previous === undefined) {
          this.#bindings.delete(name);
        } else {
          this.#bindings.set(name, previous);
        }
      }
    }
    this.#trail = outer;
    return succeeded;
  }
}

/** Whether a value of one type may stand where the other is expected; binds type parameters on the way. The rules are those of cel-go's checker. */
export function isAssignable(substitution: Substitution, from: CelType, to: CelType): boolean {
  return substitution.attempt(() => unify(substitution, from, to));
}

/** `isAssignable` over two lists, all or nothing. */
export function areAssignable(substitution: Substitution, from: readonly CelType[], to: readonly CelType[]): boolean {
  return substitution.attempt(() => unifyAll(substitution, from, to));
}

/** Replaces bound parameters; the unbound become dyn when asked. */
export function substitute(substitution: Substitution, type: CelType, unboundToDyn: boolean): CelType {
  switch (type.kind) {
    case "parameter": {
      const bound = substitution.find(type);
      if (bound !== undefined) {
        return substitute(substitution, bound, unboundToDyn);
      }
      return unboundToDyn ? dynType : type;
    }
    case "list":
      return listType(substitute(substitution, type.element, unboundToDyn), type.identity);
    case "map":
      return mapType(substitute(substitution, type.key, unboundToDyn), substitute(substitution, type.value, unboundToDyn));
    case "type":
      return typeType(substitute(substitution, type.of, unboundToDyn));
    case "opaque": {
      const parameters = type.parameters.map((parameter) => substitute(substitution, parameter, unboundToDyn));
      return type.parameters.length === 0 ? type : opaqueType(type.name, parameters);
    }
    default:
      return type;
  }
}

/** The more general of two types that unify; null gives way to what may be null. */
export function mostGeneral(left: CelType, right: CelType): CelType {
  if (right.kind === "null" && left.kind !== "null") {
    return left;
  }
  return isEqualOrLessSpecific(left, right) ? left : right;
}

/** The same type, part by part. */
export function isSameType(left: CelType, right: CelType): boolean {
  if (left.kind !== right.kind) {
    return false;
  }
  if ((left.kind === "object" || left.kind === "opaque" || left.kind === "parameter") && left.name !== (right as typeof left).name) {
    return false;
  }
  const leftParts = parts(left);
  const rightParts = parts(right);
  return leftParts.length === rightParts.length && leftParts.every((part, index) => isSameType(part, rightParts[index] ?? dynType));
}

function parts(type: CelType): readonly CelType[] {
  switch (type.kind) {
    case "list":
      return [type.element];
    case "map":
      return [type.key, type.value];
    case "type":
      return [type.of];
    case "opaque":
      return type.parameters;
    default:
      return [];
  }
}

function unify(substitution: Substitution, left: CelType, right: CelType): boolean {
  if (right.kind === "parameter") {
    const outcome = bindParameter(substitution, left, right);
    if (outcome !== "unbound") {
      return outcome === "valid";
    }
  }
  if (left.kind === "parameter") {
    return bindParameter(substitution, right, left) === "valid";
  }
  if (isDynOrError(left) || isDynOrError(right)) {
    return true;
  }
  if (left.kind === "null" || right.kind === "null") {
    return isNullable(left.kind === "null" ? right : left);
  }
  if (left.kind === "type") {
    return right.kind === "type";
  }
  if (left.kind === "list" || left.kind === "map" || left.kind === "opaque") {
    const sameName = left.kind !== "opaque" || (right.kind === "opaque" && left.name === right.name);
    return left.kind === right.kind && sameName && unifyAll(substitution, parts(left), parts(right));
  }
  return isSameType(left, right);
}

function unifyAll(substitution: Substitution, left: readonly CelType[], right: readonly CelType[]): boolean {
  return left.length === right.length && left.every((type, index) => unify(substitution, type, right[index] ?? dynType));
}

function bindParameter(substitution: Substitution, type: CelType, parameter: CelType & { kind: "parameter" }): "valid" | "invalid" | "unbound" {
  if (isSameType(type, parameter)) {
    return "valid";
  }
  const bound = substitution.find(parameter);
  if (bound === undefined) {
    if (occursIn(substitution, parameter, type)) {
      return "unbound";
    }
    substitution.bind(parameter.name, type);
    return "valid";
  }
  if (isSameType(type, bound)) {
    return "valid";
  }
  if (!unify(substitution, type, bound)) {
    return "invalid";
  }
  const general = mostGeneral(type, bound);
  if (!occursIn(substitution, parameter, general)) {
    substitution.bind(parameter.name, general);
  }
  return "valid";
}

function occursIn(substitution: Substitution, parameter: CelType, within: CelType): boolean {
  if (isSameType(parameter, within)) {
    return true;
  }
  if (within.kind === "parameter") {
    const bound = substitution.find(within);
    return bound !== undefined && occursIn(substitution, parameter, bound);
  }
  return parts(within).some((part) => occursIn(substitution, parameter, part));
}

function isNullable(type: CelType): boolean {
  return ["null", "opaque", "object", "duration", "timestamp"].includes(type.kind);
}

function isEqualOrLessSpecific(left: CelType, right: CelType): boolean {
  if (isDyn(left) || left.kind === "parameter") {
    return true;
  }
  if (isDyn(right) || right.kind === "parameter" || left.kind !== right.kind) {
    return false;
  }
  if (left.kind === "type") {
    return true;
  }
  if (left.kind === "list" || left.kind === "map" || left.kind === "opaque") {
    const rightParts = parts(right);
    const sameName = left.kind !== "opaque" || left.name === (right as typeof left).name;
    return (
      sameName &&
      parts(left).length === rightParts.length &&
      parts(left).every((part, index) => isEqualOrLessSpecific(part, rightParts[index] ?? dynType))
    );
  }
  return isSameType(left, right);
}
