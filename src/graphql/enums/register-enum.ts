import { registerEnumType } from 'type-graphql';

/** Name in the API → value in the graph. */
export type EnumObject = Record<string, string>;

/** An enum as registered: its name in the API and its values. */
export interface RegisteredEnum {
  name: string;
  object: EnumObject;
}

const ENUM_OF_VALUES = new Map<readonly string[], RegisteredEnum>();

/** `UnnamedSource` and `publishedAt` to `UNNAMED_SOURCE` and `PUBLISHED_AT`; upper case stays as it is. */
export function upperSnake(value: string): string {
  return value.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/**
 * Makes a GraphQL enum of a closed set of the model. Its names are the values in UPPER_SNAKE.
 *
 * @param values the model's own list; {@link enumOf} finds the enum again by it
 * @param descriptions what each value means; the compiler asks for every one
 */
export function registerEnum<V extends string>(
  values: readonly V[],
  name: string,
  description: string,
  descriptions: Record<V, string>,
): EnumObject {
  const object = Object.fromEntries(values.map((value) => [upperSnake(value), value]));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [upperSnake(value), { description: descriptions[value] }])),
  });
  ENUM_OF_VALUES.set(values, { name, object });
  return object;
}

/** The enum that was made of this list; throws when there is none, which is a mistake in the schema. */
export function enumOf(values: readonly string[]): RegisteredEnum {
  const registered = ENUM_OF_VALUES.get(values);
  if (registered === undefined) throw new Error(`No GraphQL enum is registered for ${values.join(', ')}`);
  return registered;
}
