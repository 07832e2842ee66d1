import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';

import { NODE_DEFINITIONS } from '../../src/model/graph-model.ts';
import { NODE_LABELS } from '../../src/model/node-label.ts';

import { buildGraphqlSchema } from '../../src/graphql/build-schema.ts';
import { graphqlSdl } from '../../src/graphql/print-schema.ts';

import { openNewsroom } from '../support/graphql-newsroom.ts';

/** The places of the schema that have no description, as `Type.field(argument)`. */
function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const check = (place: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) missing.push(place);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    if (isEnumType(type)) type.getValues().forEach((value) => check(`${type.name}.${value.name}`, value));
    if (isInputObjectType(type)) {
      Object.values(type.getFields()).forEach((field) => check(`${type.name}.${field.name}`, field));
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        field.args.forEach((argument) => check(`${type.name}.${field.name}(${argument.name})`, argument));
      }
    }
  }
  return missing;
}

describe('the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildGraphqlSchema();
  });

  it('is what schema/schema.graphql says (npm run schema:emit writes it)', async () => {
    const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(await graphqlSdl()).toBe(committed);
    expect(validateSchema(buildSchema(committed))).toEqual([]);
  });

  it('describes every type, field, argument, enum value and input field', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('has a type, a filter, an order and two root fields for every label of the model', () => {
    const roots = Object.keys(schema.getQueryType()!.getFields());
    for (const label of NODE_LABELS) {
      const type = schema.getType(label);
      expect(isObjectType(type) && type.getInterfaces().map((of) => of.name)).toContain('Node');
      expect(schema.getType(`${label}Filter`)).toBeDefined();
      expect(schema.getType(`${label}Order`)).toBeDefined();
      expect(schema.getType(`${label}Connection`)).toBeDefined();
      expect(roots).toContain(`${label[0]!.toLowerCase()}${label.slice(1)}`);
    }
  });

  it('shows every stored field, but for those that name machines or are shown as nodes', () => {
    const hidden = NODE_LABELS.flatMap((label) => {
      const type = schema.getType(label);
      const shown = isObjectType(type) ? Object.keys(type.getFields()) : [];
      return Object.keys(NODE_DEFINITIONS[label].fields)
        .filter((field) => !shown.includes(field))
        .map((field) => `${label}.${field}`);
    });
    expect(hidden).toEqual([
      'Article.locations',
      'Statement.articleId',
      'Statement.speakerId',
      'Statement.speakerLabel',
      'Utterance.speakerId',
      'Utterance.speakerLabel',
      'UnnamedSource.articleId',
      'Mention.articleId',
      'Mention.refersToId',
      'Mention.refersToLabel',
    ]);
  });

  it('answers full introspection within its limits', async () => {
    const newsroom = await openNewsroom();
    const answer = await newsroom.data(getIntrospectionQuery());
    await newsroom.store.close();
    expect(answer).toHaveProperty('__schema.queryType.name', 'Query');
  });
});
