import { type NodeDefinition } from '../model/definition.ts';

/** Options of `@Field` for the stored fields of a node type. */
type FieldOptions<T> = { [K in keyof T]-?: { description: string; nullable: boolean } };

/** Description and nullability of each stored field, from the model: both are said once, there. */
export function fieldOptions<T>(definition: NodeDefinition<T>): FieldOptions<T> {
  const entries = Object.entries(definition.fields as Record<string, { description: string; nullable?: boolean }>);
  return Object.fromEntries(
    entries.map(([name, { description, nullable }]) => [name, { description, nullable: nullable ?? false }]),
  ) as FieldOptions<T>;
}
