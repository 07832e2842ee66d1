import { OnRecordError } from '../../errors/onrecord-error.ts';

import { SPEAKER_LABELS } from '../../model/node-label.ts';

import { type Filter } from '../../store/graph-view.ts';

import { type GraphqlContext } from '../context.ts';
import { checkedText } from '../failures/checked-text.ts';
import { momentCondition } from '../filter/day-bounds.ts';
import { relatedTo } from '../related.ts';
import { findByWords } from './find-by-words.ts';
import { findEvents } from './find-events.ts';
import { type WhoSaidWhatArgs } from './who-said-what.args.ts';

function contains(field: string, value: string): Filter {
  return { field, op: 'contains', value, caseInsensitive: true };
}

function relatedToAny(relation: string, ids: string[]): Filter {
  return { relation, some: { field: 'id', op: 'in', value: ids } };
}

function checkDays({ from, to }: WhoSaidWhatArgs): void {
  if (!from || !to || from <= to) return;
  throw new OnRecordError('BAD_USER_INPUT', `from (${from}) is after to (${to})`, {
    where: 'from',
    hint: 'give the earlier day as from',
  });
}

/** The statements that an outlet reported, by a part of its name: as the article gives it, or its canonical one. */
function reportedBy(outlet: string): Filter {
  const named: Filter = { relation: 'outlet', some: contains('name', outlet) };
  return { relation: 'article', some: { or: [contains('outletName', outlet), named] } };
}

/**
 * What the arguments ask of statements; null when an event or speaker is described that nothing fits, so that the
 * answer is empty. Throws `BAD_USER_INPUT` for overlong texts, and when `from` is after `to`.
 */
export async function whoSaidWhatFilter(context: GraphqlContext, args: WhoSaidWhatArgs): Promise<Filter | null> {
  checkDays(args);
  const conditions: Filter[] = [];
  if (args.event) conditions.push(relatedTo('about', args.event));
  if (args.about) conditions.push(relatedTo('about', args.about));
  if (args.speaker) conditions.push(relatedTo('speaker', args.speaker));
  if (args.kind) conditions.push({ field: 'kind', op: 'in', value: args.kind });
  if (args.outlet) conditions.push(reportedBy(checkedText('outlet', args.outlet)));
  if (args.from) conditions.push({ field: 'saidAt', op: 'gte', value: args.from });
  if (args.to) conditions.push({ field: 'saidAt', op: 'lte', value: args.to });
  if (args.asOf) conditions.push({ relation: 'article', some: momentCondition('publishedAt', 'lte', args.asOf) });
  if (args.text) conditions.push(contains('text', checkedText('text', args.text)));
  if (typeof args.minConfidence === 'number') {
    conditions.push({ field: 'confidence', op: 'gte', value: args.minConfidence });
  }
  if (args.eventText) {
    const events = await findEvents(context, 'eventText', args.eventText);
    if (events.length === 0) return null;
    conditions.push(relatedToAny('about', events));
  }
  if (args.speakerName) {
    const speakers = await findByWords(context, 'speakerName', args.speakerName, SPEAKER_LABELS);
    if (speakers.length === 0) return null;
    conditions.push(relatedToAny('speaker', speakers));
  }
  return { and: conditions };
}
