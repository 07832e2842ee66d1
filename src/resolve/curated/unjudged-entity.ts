import { type JudgedEntity } from '../../model/judgement.ts';

import { gazetteerFacts } from '../entities/gazetteer-entities.ts';
import { type GazetteerGraph } from '../entities/gazetteer-graph.ts';
import { resolveBlock } from '../entities/resolve-block.ts';
import { unnamedSources } from '../entities/unnamed-sources.ts';
import { recordsOfKind, type ResolvingRecord, type ResolvingRecords } from '../records/record-overlay.ts';
import { type ResolvedEntity } from '../resolution.ts';

/** The records as they are, or as they will be after a step. */
export interface RecordsNow {
  inBlocks(kind: 'ENTITY', blocks: ReadonlySet<string>): Promise<ResolvingRecords['ENTITY'][]>;
  ofArticles(articleIds: ReadonlySet<string>): Promise<ResolvingRecord[]>;
}

/** An entity as it is when nobody judges; null where no article has it any more, and for one that a judgement made. */
export async function unjudgedEntity(
  { id, origin }: JudgedEntity,
  { records, gazetteer }: { records: RecordsNow; gazetteer: GazetteerGraph },
): Promise<ResolvedEntity | null> {
  const found = async (): Promise<readonly ResolvedEntity[]> => {
    switch (origin.kind) {
      case 'GAZETTEER':
        return gazetteerFacts([id], gazetteer).entities;
      case 'BLOCK': {
        const inBlock = await records.inBlocks('ENTITY', new Set([origin.block]));
        return inBlock.length === 0 ? [] : resolveBlock(origin.block, inBlock).entities;
      }
      case 'ARTICLE': {
        const ofArticle = await records.ofArticles(new Set([origin.articleId]));
        return unnamedSources(recordsOfKind(ofArticle, 'ENTITY').filter(({ data }) => data.type === 'UNNAMED_SOURCE'));
      }
      case 'JUDGEMENT':
        return [];
    }
  };
  return (await found()).find(({ node }) => node.id === id) ?? null;
}
