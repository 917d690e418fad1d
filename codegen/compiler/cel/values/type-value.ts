/** A type as a value: what `type(x)` answers and what names like `int` stand for. Equal when the names are. */
export class TypeValue {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}
