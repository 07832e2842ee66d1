import { describe, expect, it } from '@jest/globals';

import { type StoreOfTest } from './describe-store-conformance.ts';
import { newsroom, newsroomChange } from './newsroom.ts';

export function describeGroups(store: StoreOfTest): void {
  describe('groups', () => {
    it('count nodes by several values, largest first, unknown values last', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const { view } = store();
      expect(await view.groups('Statement', { by: [{ field: 'kind' }], first: 10 })).toEqual([
        { values: ['INDIRECT'], count: 2 },
        { values: ['DIRECT'], count: 1 },
      ]);
      const by = [{ field: 'speakerLabel' }, { field: 'speakerName' }];
      expect(await view.groups('Statement', { by, first: 10 })).toEqual([
        { values: ['Person', room.person.name], count: 1 },
        { values: ['UnnamedSource', room.guard.name], count: 1 },
        { values: [null, null], count: 1 },
      ]);
    });

    it('count by the beginnings of dates', async () => {
      await store().writer.apply(newsroomChange());
      const groups = await store().view.groups('Statement', { by: [{ field: 'saidAt', prefix: 7 }], first: 10 });
      expect(groups).toEqual([
        { values: ['2022-03'], count: 2 },
        { values: [null], count: 1 },
      ]);
    });

    it('count only what fulfils a filter, through relations too, and give the largest groups only', async () => {
      const room = newsroom();
      await store().writer.apply(newsroomChange(room));
      const about = (id: string) => ({ relation: 'about', some: { field: 'id', op: 'eq' as const, value: id } });
      const by = [{ field: 'articleId' }];
      const ids = [room.article.id, room.other.id].sort();
      expect(await store().view.groups('Statement', { filter: about(room.event.id), by, first: 10 })).toEqual(
        ids.map((id) => ({ values: [id], count: 1 })),
      );
      expect(await store().view.groups('Statement', { by, first: 1 })).toEqual([
        { values: [room.article.id], count: 2 },
      ]);
    });

    it('refuse fields that the model lacks or that are no text', async () => {
      const { view } = store();
      const refused = { code: 'BAD_USER_INPUT' };
      await expect(view.groups('Statement', { by: [{ field: 'x"' }], first: 1 })).rejects.toMatchObject(refused);
      await expect(view.groups('Statement', { by: [{ field: 'confidence' }], first: 1 })).rejects.toMatchObject(
        refused,
      );
      await expect(view.groups('Statement', { by: [], first: 1 })).rejects.toMatchObject(refused);
      await expect(view.groups('Statement', { by: [{ field: 'kind' }], first: 0 })).rejects.toMatchObject(refused);
    });
  });
}
