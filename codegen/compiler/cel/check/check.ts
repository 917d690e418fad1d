import type { CallExpr, ComprehensionExpr, Expr, ListExpr, MapExpr, MessageExpr, SelectExpr } from "../syntax/expr.ts";
import { qualifiedName } from "../syntax/expr.ts";
import { type CelIssue, CelIssuesError } from "../syntax/issue.ts";
import {
  boolType,
  type CelType,
  dynType,
  errorType,
  intType,
  isDyn,
  isDynOrError,
  listType,
  mapType,
  optionalType,
  typeParameter,
  unwrapOptional,
} from "../types/cel-type.ts";
import { formatArguments, formatType } from "../types/format-type.ts";
import { areAssignable, isAssignable, isSameType, mostGeneral, Substitution, substitute } from "../types/unify.ts";
import type { CheckedExpr, Reference } from "./checked-expr.ts";
import { type CelEnvironment, candidateNames } from "./environment.ts";
import { instantiate } from "./instantiate.ts";
import { mixedLiterals } from "./mixed-literals.ts";
import type { CelFunction, Overload } from "./overload.ts";

/** Options of `check`. */
export interface CheckOptions {
  /** Takes what cannot be resolved as dyn instead of reporting it: such an expression fails when it is evaluated. */
  readonly lenient?: boolean;
}

/** Finds the type of every node and the meaning of every name; throws `CelIssuesError` with cel-go's wording. Source: CEL language definition, "Gradual Type Checking". */
export function check(source: string, expr: Expr, environment: CelEnvironment, options: CheckOptions = {}): CheckedExpr {
  const checker = new Checker(environment, options.lenient ?? false);
  const checked = refuseOverflow(source, () => checker.run(source, expr));
  if (checker.issues.length > 0) {
    throw new CelIssuesError(source, checker.issues);
  }
  return checked;
}

const KEY_KINDS: ReadonlySet<CelType["kind"]> = new Set(["bool", "int", "uint", "string", "dyn", "error", "parameter", "double"]);

/** Types may nest deeper than expressions do, through variables bound to them. */
function refuseOverflow<T>(source: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError) {
      throw new CelIssuesError(source, [{ offset: -1, message: "type recursion limit exceeded" }]);
    }
    throw error;
  }
}

/** Functions inside whose calls list and map literals may mix types where they must not elsewhere: `'%s %d'.format(['a', 1])`. */
const HETEROGENEOUS: ReadonlySet<string> = new Set(["format"]);

/**
 * The type of a map's key. What cannot be a key fails at run time and is dyn here: maps as keys of maps would let types double in size at each
 * step of `[1].map(a, {a: a}).map(b, {b: b})`.
 */
function keyType(type: CelType): CelType {
  return KEY_KINDS.has(type.kind) ? type : dynType;
}

class Checker {
  readonly issues: CelIssue[] = [];
  readonly #environment: CelEnvironment;
  readonly #lenient: boolean;
  readonly #substitution = new Substitution();
  readonly #types = new Map<number, CelType>();
  readonly #references = new Map<number, Reference>();
  readonly #locals: { readonly name: string; readonly type: CelType }[] = [];
  /** How many calls around this place let literals mix types. */
  #mixing = 0;
  readonly #validations: { readonly call: CallExpr; readonly validate: NonNullable<Overload["validate"]> }[] = [];
  /** The literals whose elements must be of one type. */
  readonly #lists: ListExpr[] = [];
  readonly #maps: MapExpr[] = [];
  #freshCount = 0;

  constructor(environment: CelEnvironment, lenient: boolean) {
    this.#environment = environment;
    this.#lenient = lenient;
  }

  run(source: string, expr: Expr): CheckedExpr {
    const type = substitute(this.#substitution, this.#check(expr), true);
    const types = new Map<number, CelType>();
    for (const [id, found] of this.#types) {
      types.set(id, substitute(this.#substitution, found, true));
    }
    // As in cel-go, literals are looked at only when everything else is right.
    if (this.issues.length === 0 && !this.#lenient) {
      const found = this.#validations.map(({ call, validate }) => validate(call, (at) => types.get(at.id) ?? dynType));
      this.issues.push(...found.filter((issue) => issue !== undefined));
      this.issues.push(...mixedLiterals(this.#lists, this.#maps, (at) => types.get(at.id) ?? dynType));
    }
    return { source, expr, type, types, references: this.#references };
  }

  #check(expr: Expr): CelType {
    const type = this.#infer(expr);
    this.#types.set(expr.id, type);
    return type;
  }

  #infer(expr: Expr): CelType {
    switch (expr.kind) {
      case "constant":
        return expr.type;
      case "identifier":
        return this.#name(expr.id, expr.name) ?? this.#undeclared(expr, expr.name);
      case "select":
        return this.#select(expr);
      case "call":
        return this.#call(expr);
      case "list":
        return this.#list(expr);
      case "map":
        return this.#map(expr);
      case "message":
        return this.#message(expr);
      case "comprehension":
        return this.#comprehension(expr);
      case "bind": {
        const value = this.#check(expr.value);
        return this.#within([{ name: expr.variable, type: value }], () => this.#check(expr.body));
      }
    }
  }

  /** The type of a possibly dotted name, and its meaning; undefined when nothing is declared so. */
  #name(id: number, name: string): CelType | undefined {
    const local = this.#locals.findLast((candidate) => candidate.name === name);
    if (local !== undefined) {
      this.#references.set(id, { kind: "local", name });
      return local.type;
    }
    for (const candidate of candidateNames(this.#environment.container, name)) {
      const variable = this.#environment.variables.get(candidate);
      if (variable !== undefined) {
        this.#references.set(id, { kind: "variable", name: candidate });
        return variable;
      }
      const constant = this.#environment.constants.get(candidate);
      if (constant !== undefined) {
        this.#references.set(id, { kind: "constant", value: constant.value });
        return constant.type;
      }
    }
    return undefined;
  }

  #undeclared(at: { readonly id: number; readonly offset: number }, name: string): CelType {
    if (this.#lenient) {
      this.#references.set(at.id, { kind: "variable", name: name.startsWith(".") ? name.slice(1) : name });
      return dynType;
    }
    this.#report(at.offset, `undeclared reference to '${name}' (in container '${this.#environment.container}')`);
    return errorType;
  }

  #select(expr: SelectExpr): CelType {
    const name = qualifiedName(expr);
    // A local variable hides what a dotted name may mean: its fields are meant.
    if (name !== undefined && !this.#isLocal(name)) {
      const type = this.#name(expr.id, name);
      if (type !== undefined) {
        return type;
      }
    }
    const type = this.#field(expr);
    return expr.test ? boolType : substitute(this.#substitution, type, false);
  }

  #isLocal(name: string): boolean {
    const root = name.split(".", 1)[0];
    return this.#locals.some((local) => local.name === root);
  }

  #field(expr: SelectExpr): CelType {
    const operand = substitute(this.#substitution, this.#check(expr.operand), false);
    const inner = unwrapOptional(operand);
    const result = this.#fieldOf(expr, inner ?? operand);
    return inner !== undefined || expr.optional ? optionalType(result) : result;
  }

  #fieldOf(expr: SelectExpr, target: CelType): CelType {
    switch (target.kind) {
      case "map":
        return target.value;
      case "object": {
        const field = target.field(expr.field);
        if (field !== undefined) {
          return field.type;
        }
        this.#report(expr.offset, `undefined field '${expr.field}'`);
        return errorType;
      }
      case "parameter":
        isAssignable(this.#substitution, dynType, target);
        return dynType;
      default:
        if (!isDynOrError(target)) {
          this.#report(expr.offset, `type '${formatType(target)}' does not support field selection`);
        }
        return dynType;
    }
  }

  #call(expr: CallExpr): CelType {
    const mixes = HETEROGENEOUS.has(expr.function) ? 1 : 0;
    this.#mixing += mixes;
    const type = this.#callInside(expr);
    this.#mixing -= mixes;
    return type;
  }

  #callInside(expr: CallExpr): CelType {
    const args = expr.arguments.map((argument) => this.#check(argument));
    if (expr.target === undefined) {
      const found = this.#function(expr.function);
      return found === undefined ? this.#unknownFunction(expr) : this.#resolve(expr, found, args, false);
    }
    const prefix = qualifiedName(expr.target);
    if (prefix !== undefined && !this.#isLocal(prefix)) {
      const namespaced = this.#function(`${prefix}.${expr.function}`);
      if (namespaced !== undefined) {
        return this.#resolve(expr, namespaced, args, false);
      }
    }
    const target = this.#check(expr.target);
    const found = this.#function(expr.function);
    return found === undefined ? this.#unknownFunction(expr) : this.#resolve(expr, found, [target, ...args], true);
  }

  #unknownFunction(expr: CallExpr): CelType {
    if (this.#lenient) {
      this.#references.set(expr.id, { kind: "call", name: expr.function, overloads: [], receiver: expr.target !== undefined });
      return dynType;
    }
    return this.#undeclared(expr, expr.function);
  }

  #function(name: string): CelFunction | undefined {
    for (const candidate of candidateNames(this.#environment.container, name)) {
      const found = this.#environment.functions.get(candidate);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  #resolve(expr: CallExpr, called: CelFunction, args: readonly CelType[], receiver: boolean): CelType {
    if (called.name === "_&&_" || called.name === "_||_") {
      expr.arguments.forEach((argument, index) => {
        this.#assert(argument, args[index] ?? dynType, boolType);
      });
      this.#references.set(expr.id, { kind: "call", name: called.name, overloads: called.overloads, receiver });
      return boolType;
    }
    const matching: Overload[] = [];
    let result: CelType | undefined;
    for (const candidate of called.overloads) {
      if (candidate.receiver !== receiver) {
        continue;
      }
      const signature = instantiate(candidate, () => this.#fresh());
      if (areAssignable(this.#substitution, args, signature.parameters)) {
        matching.push(candidate);
        const type = substitute(this.#substitution, signature.result, false);
        if (result === undefined) {
          result = type;
        } else if (!isDyn(result) && !isSameType(result, type)) {
          result = dynType;
        }
      }
    }
    if (result === undefined) {
      return this.#noOverload(expr, called, args, receiver);
    }
    this.#references.set(expr.id, { kind: "call", name: called.name, overloads: matching, receiver });
    const [first] = args;
    if (called.name === "_+_" && first?.kind === "list" && result.kind === "list") {
      result = { ...result, ...first, element: result.element };
    }
    for (const { validate } of matching) {
      if (validate !== undefined) {
        this.#validations.push({ call: expr, validate });
      }
    }
    return result;
  }

  #noOverload(expr: CallExpr, called: CelFunction, args: readonly CelType[], receiver: boolean): CelType {
    if (this.#lenient) {
      this.#references.set(expr.id, { kind: "call", name: called.name, overloads: called.overloads, receiver });
      return dynType;
    }
    const shown = args.map((argument) => substitute(this.#substitution, argument, true));
    this.#report(expr.offset, `found no matching overload for '${called.name}' applied to '${formatArguments(shown, receiver)}'`);
    return errorType;
  }

  #list(expr: ListExpr): CelType {
    let joined: CelType | undefined;
    for (const element of expr.elements) {
      const type = this.#unwrapped(element.value, this.#check(element.value), element.optional);
      joined = this.#join(joined, type);
    }
    if (this.#isHomogeneous()) {
      this.#lists.push(expr);
    }
    return listType(joined ?? this.#fresh());
  }

  #map(expr: MapExpr): CelType {
    let keys: CelType | undefined;
    let values: CelType | undefined;
    for (const entry of expr.entries) {
      keys = this.#join(keys, keyType(this.#check(entry.key)));
      values = this.#join(values, this.#unwrapped(entry.value, this.#check(entry.value), entry.optional));
    }
    if (this.#isHomogeneous()) {
      this.#maps.push(expr);
    }
    return mapType(keys ?? this.#fresh(), values ?? this.#fresh());
  }

  #isHomogeneous(): boolean {
    return this.#mixing === 0 && this.#environment.homogeneousLiterals;
  }

  /** The type of an element: of what is inside when it is marked optional. */
  #unwrapped(expr: Expr, type: CelType, optional: boolean): CelType {
    if (!optional) {
      return type;
    }
    const inner = unwrapOptional(type);
    if (inner === undefined && !isDyn(type)) {
      this.#report(expr.offset, `expected type '${formatType(optionalType(type))}' but found '${formatType(type)}'`);
    }
    return inner ?? type;
  }

  #join(previous: CelType | undefined, current: CelType): CelType {
    if (previous === undefined) {
      return current;
    }
    if (isAssignable(this.#substitution, previous, current)) {
      return mostGeneral(previous, current);
    }
    return dynType;
  }

  #message(expr: MessageExpr): CelType {
    const type = candidateNames(this.#environment.container, expr.name)
      .map((name) => this.#environment.objectTypes.get(name))
      .find((found) => found !== undefined);
    if (type === undefined) {
      return this.#undeclared(expr, expr.name);
    }
    this.#references.set(expr.id, { kind: "message", type });
    for (const initializer of expr.fields) {
      const value = this.#unwrapped(initializer.value, this.#check(initializer.value), initializer.optional);
      const field = type.field(initializer.name);
      if (field === undefined) {
        this.#report(initializer.offset, `undefined field '${initializer.name}'`);
      } else if (!isAssignable(this.#substitution, field.type, value)) {
        const expected = `expected type of field '${initializer.name}' is '${formatType(field.type)}'`;
        this.#report(initializer.offset, `${expected} but provided type is '${formatType(value)}'`);
      }
    }
    return type;
  }

  #comprehension(expr: ComprehensionExpr): CelType {
    const range = substitute(this.#substitution, this.#check(expr.range), false);
    const [first, second] = this.#variables(expr, range);
    const locals = [{ name: expr.variable, type: first }, ...(expr.second === undefined ? [] : [{ name: expr.second, type: second }])];
    return this.#within(locals, () => {
      if (expr.filter !== undefined) {
        this.#assertCondition(expr, this.#check(expr.filter), dynType);
      }
      const body = this.#check(expr.body);
      switch (expr.macro) {
        case "all":
        case "exists":
          this.#assert(expr.body, body, boolType);
          return boolType;
        case "existsOne":
          this.#assertCondition(expr, body, intType);
          return boolType;
        case "filter":
          this.#assertCondition(expr, body, listType(first));
          return listType(first);
        case "map":
        case "transformList":
          return listType(body);
        case "transformMap":
          return mapType(keyType(first), body);
        case "transformMapEntry":
          return body;
      }
    });
  }

  /** The types of a macro's variables over a range: element or key, and with two variables index and element, or key and value. */
  #variables(expr: ComprehensionExpr, range: CelType): readonly [CelType, CelType] {
    switch (range.kind) {
      case "list":
        return expr.second === undefined ? [range.element, errorType] : [intType, range.element];
      case "map":
        return [range.key, range.value];
      case "dyn":
      case "error":
      case "parameter":
        isAssignable(this.#substitution, dynType, range);
        return [dynType, dynType];
      default:
        this.#report(
          expr.range.offset,
          `expression of type '${formatType(range)}' cannot be range of a comprehension (must be list, map, or dynamic)`,
        );
        return [errorType, errorType];
    }
  }

  #within<T>(locals: readonly { readonly name: string; readonly type: CelType }[], action: () => T): T {
    this.#locals.push(...locals);
    const result = action();
    this.#locals.length -= locals.length;
    return result;
  }

  #assert(expr: Expr, actual: CelType, expected: CelType): void {
    if (!isAssignable(this.#substitution, actual, expected)) {
      const found = substitute(this.#substitution, actual, false);
      this.#report(expr.offset, `expected type '${formatType(expected)}' but found '${formatType(found)}'`);
    }
  }

  /** Predicates of filter, map and exists_one are the condition of a `?:` in cel-go, whose message people know. */
  #assertCondition(expr: ComprehensionExpr, actual: CelType, branches: CelType): void {
    if (!isAssignable(this.#substitution, actual, boolType)) {
      const shown = [actual, branches, branches].map((type) => substitute(this.#substitution, type, true));
      this.#report(expr.offset, `found no matching overload for '_?_:_' applied to '${formatArguments(shown, false)}'`);
    }
  }

  #fresh(): CelType {
    const type = typeParameter(`_var${this.#freshCount}`);
    this.#freshCount += 1;
    return type;
  }

  #report(offset: number, message: string): void {
    if (!this.#lenient) {
      this.issues.push({ offset, message });
    }
  }
}
