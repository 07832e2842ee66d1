import { type Relationship } from '../model/relationship.ts';

import { type ResolvedStatement } from '../resolve/resolution.ts';

import { type End, link } from './link.ts';

/** The method of what a curator decided. */
const JUDGED = 'judgement';

/** Who made a statement, where it was reported, what it concerns and where it was said. */
export function statementRelationships(resolved: ResolvedStatement): Relationship[] {
  const { statement, speakers, via, addressee, occasionId, about, withinId, isJudged } = resolved;
  const { id, articleId, method, confidence } = statement;
  const self: End = { label: 'Statement', id };
  const relationships = [link('REPORTED_IN', self, { label: 'Article', id: articleId }, articleId)];
  const made = isJudged ? { confidence: 1, method: JUDGED } : { confidence, method };
  speakers.forEach((speaker, i) => {
    relationships.push(link('MADE', speaker, self, articleId, { ...made, rank: i + 1 }));
  });
  for (const topic of about) {
    relationships.push(link('ABOUT', self, topic, articleId, { score: topic.score, method: topic.method }));
  }
  if (via !== null) relationships.push(link('VIA', self, via, articleId, { method }));
  if (addressee !== null) relationships.push(link('ADDRESSED_TO', self, addressee, articleId, { method }));
  if (occasionId !== null) {
    relationships.push(link('SAID_AT', self, { label: 'Event', id: occasionId }, articleId, { method }));
  }
  if (withinId !== null) relationships.push(link('WITHIN', self, { label: 'Statement', id: withinId }, articleId));
  return relationships;
}
