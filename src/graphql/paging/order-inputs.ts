import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';

import { type FieldDefinition } from '../../model/definition.ts';
import { NODE_DEFINITIONS } from '../../model/graph-model.ts';
import { NODE_LABELS, type NodeLabel } from '../../model/node-label.ts';

import { type Order } from '../../store/graph-view.ts';

import { upperSnake } from '../enums/register-enum.ts';

const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of an order comes first. Unknown values come last either way.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest, A first.' },
    DESC: { description: 'Largest, latest, Z first.' },
  },
});

/** The enum `<label>OrderField` has one value for each field that the model calls sortable. */
function orderFields(label: NodeLabel): Record<string, string> {
  const sortable = Object.entries<FieldDefinition>(NODE_DEFINITIONS[label].fields).filter(
    ([, field]) => field.sortable,
  );
  const fields = Object.fromEntries(sortable.map(([name]) => [upperSnake(name), name]));
  registerEnumType(fields, {
    name: `${label}OrderField`,
    description: `What a list of the type ${label} can be ordered by.`,
    valuesConfig: Object.fromEntries(sortable.map(([name, { description }]) => [upperSnake(name), { description }])),
  });
  return fields;
}

function orderInput(label: NodeLabel): ClassType<Order> {
  const fields = orderFields(label);
  @InputType(`${label}Order`, { description: `One step of the order of a list of the type ${label}.` })
  class LabelOrder implements Order {
    @Field(() => fields, { description: 'What to order by.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which end comes first.' })
    direction!: 'ASC' | 'DESC';
  }
  return LabelOrder;
}

/** Per label: the input `<label>Order`. */
export const ORDER_INPUTS = Object.fromEntries(NODE_LABELS.map((label) => [label, orderInput(label)])) as Record<
  NodeLabel,
  ClassType<Order>
>;
