import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FieldNode, type OperationDefinitionNode, parse } from 'graphql';

import { OnRecordError } from '../../../src/errors/onrecord-error.ts';

import { type GraphStore } from '../../../src/store/graph-store.ts';
import { type GraphView } from '../../../src/store/graph-view.ts';

import { buildGraphqlSchema } from '../../../src/graphql/build-schema.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { type ExampleQuery, loadExamples } from '../../../src/graphql/examples/load-examples.ts';
import { executeGraphql } from '../../../src/graphql/execute-graphql.ts';
import { ROOT_READS } from '../../../src/graphql/look-ahead/root-reads.ts';

const EXAMPLES = await loadExamples(fileURLToPath(new URL('../../../src/graphql/examples', import.meta.url)));

/** Words are looked up first: which nodes they name, and which words are near those that nothing has. */
const LOOKING_UP = ['search', 'nearWords'];

/** Besides that one call; texts of articles are read once each, after their statements. */
function expectedCalls(query: string): string[] {
  if (query.includes('search(')) return [];
  return query.includes('segments') ? ['nodes', 'select'] : ['select'];
}

/** Whether what an example asks is read ahead: questions that are put together from several reads are not. */
function isReadAhead({ query }: ExampleQuery): boolean {
  const [operation] = parse(query).definitions as OperationDefinitionNode[];
  const fields = operation!.selectionSet.selections.map((selection) => (selection as FieldNode).name.value);
  return fields.every((field) => Object.hasOwn(ROOT_READS, field) || field === 'search') && !query.includes('lineage');
}

/** Calls of a view by name, noted as they are made. */
function watched(view: GraphView, calls: string[], refuseSelect: boolean): GraphView {
  return new Proxy(view, {
    get: (target, name: keyof GraphView) => {
      const method = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        calls.push(name);
        if (refuseSelect && name === 'select') throw new OnRecordError('BAD_USER_INPUT', 'nothing is read ahead here');
        return method.apply(target, args);
      };
    },
  });
}

/** Reads that are asked for together are one `select`, and answers are those of the single reads. */
export function describeLookAhead(engine: string, openSeeded: () => Promise<GraphStore>): void {
  describe(`what the example queries read of ${engine}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openSeeded();
    }, 600_000);
    afterAll(() => store.close());

    async function asked(query: string, refuseSelect: boolean) {
      const calls: string[] = [];
      const context = createContext({ view: watched(store.view, calls, refuseSelect) });
      const answer = await executeGraphql(await buildGraphqlSchema(), context, { query });
      return { answer, calls };
    }

    const READ_AHEAD = EXAMPLES.filter(isReadAhead);
    it.each(READ_AHEAD)('$name: one call for each root field', async ({ query }) => {
      const { answer, calls } = await asked(query, false);
      expect(answer.errors).toBeUndefined();
      expect(calls.filter((call) => !LOOKING_UP.includes(call)).sort()).toEqual(expectedCalls(query));
    });

    it.each(EXAMPLES)('$name: the same as by single reads', async ({ query }) => {
      const [ahead, single] = [await asked(query, false), await asked(query, true)];
      expect(ahead.answer).toEqual(single.answer);
    });
  });
}
