import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type ArticleEvent } from '../events/article-event.ts';
import { type ScoredSpeaker } from '../speakers/resolved-speaker.ts';
import { type SpeakerMethod } from '../speakers/speaker-methods.ts';
import { type Topic } from './find-topics.ts';

/** A statement with everything that its article says about it. */
export interface UnderstoodStatement {
  draft: DraftStatement;
  speakers: ArticleEntity[];
  candidates: ScoredSpeaker[];
  speakerMethod: SpeakerMethod;
  via: ArticleEntity | null;
  addressee: ArticleEntity | null;
  occasion: ArticleEvent | null;
  saidAt: string | null;
  events: Topic<ArticleEvent>[];
  entities: Topic<ArticleEntity>[];
}
