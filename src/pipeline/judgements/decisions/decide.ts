import { type EntityPlaces } from '../find-entity.ts';
import { type JudgementRequest } from '../judgement-request.ts';
import { decideContradiction } from './decide-about-contradiction.ts';
import { decideMerge, decideName, decideSplit } from './decide-about-entity.ts';
import { decideCorrection, decideHiding, decideShowing, decideSpeaker } from './decide-about-statement.ts';
import { decideUndo } from './decide-undo.ts';
import { type Decided } from './decided.ts';

/**
 * Turns a request into a decision about the graph as it is.
 *
 * @param at when, which names what it makes
 * @throws OnRecordError `NOT_FOUND` and `BAD_USER_INPUT`, with the argument at fault in `where`
 */
export function decide(request: JudgementRequest, places: EntityPlaces, at: string): Promise<Decided> {
  switch (request.action) {
    case 'MERGE_ENTITIES':
      return decideMerge(request, places);
    case 'SPLIT_ENTITY':
      return decideSplit(request, places, at);
    case 'RENAME_ENTITY':
      return decideName(request, places);
    case 'REATTRIBUTE_STATEMENT':
      return decideSpeaker(request, places);
    case 'CORRECT_STATEMENT':
      return decideCorrection(request, places);
    case 'HIDE_STATEMENT':
      return decideHiding(request, places);
    case 'UNHIDE_STATEMENT':
      return decideShowing(request, places);
    case 'CONFIRM_CONTRADICTION':
    case 'REJECT_CONTRADICTION':
      return decideContradiction(request, places);
    case 'UNDO':
      return decideUndo(request, places);
  }
}
