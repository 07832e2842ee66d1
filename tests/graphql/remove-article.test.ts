import { describe, expect, it } from '@jest/globals';

import { openNewsroom } from '../support/graphql-newsroom.ts';
import { FERRY } from '../support/newsroom-articles.ts';
import { STATEMENTS } from '../support/newsroom-statements.ts';

const REMOVE = `mutation ($id: ID!) { removeArticle(id: $id) { removedArticleId userErrors { code field message } } }`;

describe('removeArticle', () => {
  it('takes the article out with its statements, and tells when it is gone', async () => {
    const newsroom = await openNewsroom();
    const removed = await newsroom.data(REMOVE, { id: FERRY.id });
    const left = await newsroom.data(`{ article(id: "${FERRY.id}") { id } node(id: "${STATEMENTS.ferry.id}") { id } }`);
    const again = await newsroom.data(REMOVE, { id: FERRY.id });
    await newsroom.store.close();
    expect(removed).toEqual({ removeArticle: { removedArticleId: FERRY.id, userErrors: [] } });
    expect(left).toEqual({ article: null, node: null });
    expect(again).toEqual({
      removeArticle: {
        removedArticleId: null,
        userErrors: [{ code: 'NOT_FOUND', field: 'id', message: `There is no article with the id "${FERRY.id}"` }],
      },
    });
  });

  it('is forbidden where nothing may be changed', async () => {
    const newsroom = await openNewsroom({ readOnly: true });
    const { errors } = await newsroom.ask(REMOVE, { id: FERRY.id });
    await newsroom.store.close();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
