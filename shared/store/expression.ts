import type { Attribute, Change, Condition } from "./table.ts";

/** The expression parts of one DynamoDB call, with every name and value behind a placeholder: no reserved word can clash. */
export class Expression {
  readonly names: Record<string, string> = {};
  readonly values: Record<string, Attribute> = {};

  name(attribute: string): string {
    const known = Object.entries(this.names).find(([, name]) => name === attribute);
    if (known) return known[0];
    const placeholder = `#n${Object.keys(this.names).length}`;
    this.names[placeholder] = attribute;
    return placeholder;
  }

  value(value: Attribute): string {
    const placeholder = `:v${Object.keys(this.values).length}`;
    this.values[placeholder] = value;
    return placeholder;
  }

  condition(condition: Condition): string {
    switch (condition.kind) {
      case "absent":
        return `attribute_not_exists(${this.name("pk")})`;
      case "present":
        return `attribute_exists(${this.name("pk")})`;
      case "equals":
        return Object.entries(condition.attributes)
          .map(([attribute, value]) => this.#equal(attribute, value))
          .join(" AND ");
      case "below": {
        const name = this.name(condition.attribute);
        return `(attribute_not_exists(${name}) OR ${name} < ${this.value(condition.bound)})`;
      }
      case "all":
        return condition.conditions.map((part) => this.condition(part)).join(" AND ");
    }
  }

  #equal(attribute: string, value: Attribute): string {
    const name = this.name(attribute);
    if (value !== null) return `${name} = ${this.value(value)}`;
    return `(attribute_not_exists(${name}) OR ${name} = ${this.value(null)})`;
  }

  /** The update expression, or undefined where there is nothing to change (the item is still made where it is absent). */
  change(change: Change): string | undefined {
    const set = [
      ...Object.entries(change.set ?? {}).map(([attribute, value]) => `${this.name(attribute)} = ${this.value(value)}`),
      ...Object.entries(change.setIfAbsent ?? {}).map(([attribute, value]) => {
        const name = this.name(attribute);
        return `${name} = if_not_exists(${name}, ${this.value(value)})`;
      }),
    ];
    const remove = (change.remove ?? []).map((attribute) => this.name(attribute));
    const add = [
      ...Object.entries(change.add ?? {}).map(([attribute, by]) => `${this.name(attribute)} ${this.value(by)}`),
      ...Object.entries(change.union ?? {})
        .filter(([, elements]) => elements.length > 0)
        .map(([attribute, elements]) => `${this.name(attribute)} ${this.value(new Set(elements))}`),
    ];
    const clauses = [
      set.length > 0 ? `SET ${set.join(", ")}` : "",
      remove.length > 0 ? `REMOVE ${remove.join(", ")}` : "",
      add.length > 0 ? `ADD ${add.join(", ")}` : "",
    ].filter((clause) => clause !== "");
    return clauses.length > 0 ? clauses.join(" ") : undefined;
  }
}
