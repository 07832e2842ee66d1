import { afterEach, beforeEach, describe } from '@jest/globals';

import { type GraphStore } from '../../../src/store/graph-store.ts';

import { describeCapabilities } from './capabilities.ts';
import { describeChecking } from './checking.ts';
import { describeCoSpeakerHistories } from './co-speaker-histories.ts';
import { describeCoSpeakers } from './co-speakers.ts';
import { describeCopying } from './copying.ts';
import { describeCurating } from './curating.ts';
import { describeFilters } from './filters.ts';
import { describeGroups } from './groups.ts';
import { describeHistories } from './histories.ts';
import { describeInjection } from './injection.ts';
import { describeJudging } from './judging.ts';
import { describeLarge } from './large.ts';
import { describeNeighbours } from './neighbours.ts';
import { describePages, describePaging } from './paging.ts';
import { describePaths } from './paths.ts';
import { describeReading } from './reading.ts';
import { describeRecords } from './records.ts';
import { describeRemoving } from './removing.ts';
import { describeSearch, describeSearchOfOneGraph } from './search.ts';
import { describeSelecting } from './selecting.ts';
import { describeStatementsByDate } from './statements-by-date.ts';
import { describeTexts } from './texts.ts';
import { describeWriting } from './writing.ts';

/** Gives the store of the running test: a fresh, empty one for each where nothing else is said. */
export type StoreOfTest = () => GraphStore;
/** Opens a store without a node; the one before it has been closed. */
export type OpenEmptyStore = () => Promise<GraphStore>;

/**
 * What every adapter must do alike. Call it once per engine.
 *
 * @param openEmptyStore opens a store without a node; it is closed after each test, or after all that only read it
 */
export function describeStoreConformance(name: string, openEmptyStore: OpenEmptyStore): void {
  describe(`${name} store that is only read`, () => {
    describeFilters(openEmptyStore);
    describePages(openEmptyStore);
    describeSearchOfOneGraph(openEmptyStore);
  });

  describe(`${name} store`, () => {
    let store: GraphStore;
    const storeOfTest = () => store;
    beforeEach(async () => {
      store = await openEmptyStore();
    });
    afterEach(async () => {
      await store.close();
    });
    describeWriting(storeOfTest);
    describeRemoving(storeOfTest);
    describeHistories(storeOfTest);
    describeReading(storeOfTest);
    describeNeighbours(storeOfTest);
    describeSelecting(storeOfTest);
    describeCoSpeakers(storeOfTest);
    describeCoSpeakerHistories(storeOfTest);
    describeGroups(storeOfTest);
    describePaging(storeOfTest);
    describeStatementsByDate(storeOfTest);
    describeSearch(storeOfTest);
    describeTexts(storeOfTest);
    describeRecords(storeOfTest);
    describeChecking(storeOfTest);
    describeCurating(storeOfTest);
    describeJudging(storeOfTest);
    describePaths(storeOfTest);
    describeInjection(storeOfTest);
    describeLarge(storeOfTest);
    describeCapabilities(storeOfTest);
    describeCopying(storeOfTest);
  });
}
