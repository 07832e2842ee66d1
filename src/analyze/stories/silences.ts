import { MENTIONABLE_LABELS } from '../../model/mention.ts';
import { type NodeLabel } from '../../model/node-label.ts';
import { type Statement } from '../../model/statement.ts';

import { ACCUSATION_CUES } from '../../resolve/contradictions/contradiction-words.ts';

import { type Filter, type GraphView } from '../../store/graph-view.ts';

import { cuesOf } from './cues.ts';
import { eventReports } from './event-reports.ts';

/** Someone whom the articles on an event name and do not let speak. */
export interface UnheardParty {
  id: string;
  mentionCount: number;
}

/** Someone who is accused and of whom no answer is reported. */
export interface UnansweredAccusation {
  accusedId: string;
  accusations: Statement[];
}

export interface Silences {
  /** Most mentioned first. */
  mentionedNeverQuoted: UnheardParty[];
  /** Most accused first. */
  accusedWithoutReply: UnansweredAccusation[];
}

const MOST_GROUPS = 5000;
/** Who can speak; of what can be mentioned. */
const PARTIES: readonly NodeLabel[] = MENTIONABLE_LABELS.filter(
  (label) => label === 'Person' || label === 'Organization',
);
/** Who can be accused: a country speaks through those who hold a role for it. */
const ACCUSED: readonly NodeLabel[] = ['Person', 'Organization', 'Place'];

/**
 * Who is not heard in the reporting on an event. Whoever holds a role in an organization or for a place answers for it.
 * Throws `QUERY_TOO_COMPLEX` as `eventReports` does.
 */
export async function silences(view: GraphView, eventId: string): Promise<Silences> {
  const { statements, articles } = await eventReports(view, eventId);
  if (articles.length === 0) return { mentionedNeverQuoted: [], accusedWithoutReply: [] };
  const inArticles: Filter = { field: 'articleId', op: 'in', value: articles.map(({ id }) => id) };
  const named: Filter = { field: 'refersToLabel', op: 'in', value: [...PARTIES] };
  const [mentioned, quoted, made, outlets] = await Promise.all([
    view.groups('Mention', { filter: { and: [inArticles, named] }, by: [{ field: 'refersToId' }], first: MOST_GROUPS }),
    view.groups('Statement', { filter: inArticles, by: [{ field: 'speakerId' }], first: MOST_GROUPS }),
    view.relationships(
      'MADE',
      'IN',
      statements.map(({ id }) => id),
    ),
    view.relationships(
      'PUBLISHED_BY',
      'OUT',
      articles.map(({ id }) => id),
    ),
  ]);
  const heard = await andWhatTheySpeakFor(
    view,
    quoted.flatMap(({ values }) => values[0] ?? []),
  );
  const publishers = new Set(outlets.flat().map(({ to }) => to));
  const media = await view.relationships(
    'VIA',
    'IN',
    mentioned.map(({ values }) => values[0]!),
  );
  const answering = await andWhatTheySpeakFor(
    view,
    made.flat().map(({ from }) => from),
  );
  return {
    mentionedNeverQuoted: mentioned
      // What things are told to or on is named for that and not as a party.
      .filter((_, position) => media[position]!.length === 0)
      .map(({ values, count }) => ({ id: values[0]!, mentionCount: count }))
      .filter(({ id }) => !heard.has(id) && !publishers.has(id)),
    accusedWithoutReply: (await accusations(view, statements, cuesOf(statements, articles))).filter(
      ({ accusedId }) => !answering.has(accusedId),
    ),
  };
}

/** Speakers, with the organizations and places for which they hold roles. */
async function andWhatTheySpeakFor(view: GraphView, speakerIds: readonly string[]): Promise<Set<string>> {
  const ids = [...new Set(speakerIds)];
  const [roles, affiliations] = await Promise.all([
    view.relationships('HOLDS_ROLE', 'OUT', ids),
    view.relationships('AFFILIATED_WITH', 'OUT', ids),
  ]);
  return new Set([...ids, ...[...roles, ...affiliations].flat().map(({ to }) => to)]);
}

async function accusations(
  view: GraphView,
  statements: readonly Statement[],
  cues: ReadonlyMap<string, string | null>,
): Promise<UnansweredAccusation[]> {
  const accusing = statements.filter(({ id }) => ACCUSATION_CUES.has(cues.get(id) ?? ''));
  const about = await view.relationships(
    'ABOUT',
    'OUT',
    accusing.map(({ id }) => id),
  );
  const byAccused = new Map<string, Statement[]>();
  accusing.forEach((statement, position) => {
    for (const { to, toLabel } of about[position]!) {
      if (!ACCUSED.includes(toLabel) || to === statement.speakerId) continue;
      byAccused.set(to, [...(byAccused.get(to) ?? []), statement]);
    }
  });
  return [...byAccused]
    .map(([accusedId, made]) => ({ accusedId, accusations: made }))
    .sort((a, b) => b.accusations.length - a.accusations.length || (a.accusedId < b.accusedId ? -1 : 1));
}
