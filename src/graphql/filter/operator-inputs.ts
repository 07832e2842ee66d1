import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';

import { type FieldDefinition, type FieldType } from '../../model/definition.ts';

import { enumOf } from '../enums/register-enum.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';

import '../enums/model-enums.ts';

type Operator = 'eq' | 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith' | 'endsWith';

const OPERATOR_DESCRIPTIONS: Record<Operator, string> = {
  eq: 'Equal to this; null finds what is unknown.',
  in: 'Equal to one of these.',
  gt: 'Greater or later than this.',
  gte: 'This, or greater or later.',
  lt: 'Less or earlier than this.',
  lte: 'This, or less or earlier.',
  contains: 'Has these characters somewhere.',
  startsWith: 'Begins with these characters.',
  endsWith: 'Ends with these characters.',
};

const EQUALITY: Operator[] = ['eq', 'in'];
const COMPARISON: Operator[] = ['eq', 'in', 'gt', 'gte', 'lt', 'lte'];
const TEXT: Operator[] = ['eq', 'in', 'contains', 'startsWith', 'endsWith'];

/** An input of operators over one scalar or enum; several operators in one input must all hold. */
function operatorInput(
  name: string,
  type: () => object,
  operators: Operator[],
  description: string,
): ClassType<object> {
  class Operators {}
  InputType(name, { description })(Operators);
  for (const operator of operators) {
    Field(() => (operator === 'in' ? [type()] : type()) as ClassType<object>, {
      nullable: true,
      description: OPERATOR_DESCRIPTIONS[operator],
    })(Operators.prototype, operator);
  }
  return Operators;
}

const CaseInsensitiveInput = operatorInput(
  'CaseInsensitiveStringFilter',
  () => String,
  TEXT,
  'Conditions on text in which upper and lower case are the same.',
);
const StringInput = operatorInput('StringFilter', () => String, TEXT, 'Conditions on text; all must hold.');
Field(() => CaseInsensitiveInput, { nullable: true, description: 'The same, with upper and lower case the same.' })(
  StringInput.prototype,
  'caseInsensitive',
);

const IdInput = operatorInput('IDFilter', () => ID, EQUALITY, 'Conditions on an identifier; all must hold.');

const INPUT_OF_TYPE: Partial<Record<FieldType, ClassType<object>>> = {
  id: IdInput,
  string: StringInput,
  integer: operatorInput('IntFilter', () => Int, COMPARISON, 'Conditions on a whole number; all must hold.'),
  float: operatorInput('FloatFilter', () => Float, COMPARISON, 'Conditions on a number; all must hold.'),
  boolean: operatorInput('BooleanFilter', () => Boolean, ['eq'], 'A condition on a truth value.'),
  date: operatorInput('DateFilter', () => DateScalar, COMPARISON, 'Conditions on a day; all must hold.'),
  datetime: operatorInput(
    'DateTimeFilter',
    () => DateTimeScalar,
    ['eq', 'gt', 'gte', 'lt', 'lte'],
    'Conditions on a moment; all must hold. A bare day stands for the whole day.',
  ),
};

const ENUM_INPUTS = new Map<string, ClassType<object>>();

function enumInput(values: readonly string[]): ClassType<object> {
  const { name, object } = enumOf(values);
  const known = ENUM_INPUTS.get(name);
  if (known !== undefined) return known;
  const input = operatorInput(
    `${name}Filter`,
    () => object,
    EQUALITY,
    'Conditions on a value of a closed set; all must hold.',
  );
  ENUM_INPUTS.set(name, input);
  return input;
}

/** The input that holds conditions on a field of this definition; throws for types that filters cannot name. */
export function operatorInputOf(field: FieldDefinition): ClassType<object> {
  const input = field.values === undefined ? INPUT_OF_TYPE[field.type] : enumInput(field.values);
  if (input === undefined) throw new Error(`The field type ${field.type} has no filter operators`);
  return input;
}
