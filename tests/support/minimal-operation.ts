import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{${needed.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')}}`;
  }
  return { Int: '1', Float: '1.5', Boolean: 'false', Date: '"2022-03-10"' }[type.name] ?? '"nothing-has-this-id"';
}

/**
 * The shortest operation that calls a root field, with values for those arguments that have to be given.
 *
 * @param others literals for further arguments, by their names
 */
export function minimalOperation(
  type: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
  others: Readonly<Record<string, string>> = {},
): string {
  const given = field.args.filter((argument) => isRequiredArgument(argument) && !(argument.name in others));
  const values = [
    ...given.map((argument) => `${argument.name}: ${literal(argument.type)}`),
    ...Object.entries(others).map(([name, value]) => `${name}: ${value}`),
  ];
  const args = values.length === 0 ? '' : `(${values.join(', ')})`;
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${type} { ${field.name}${args}${selection} }`;
}
