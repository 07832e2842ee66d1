import { OnRecordError } from '../../../errors/onrecord-error.ts';

import { type Decision } from '../../../model/judgement.ts';

import { correctedText } from '../corrected-content.ts';
import { type EntityPlaces, findEntity } from '../find-entity.ts';
import { findStatement, readStatement } from '../find-statement.ts';
import { type Decided, refused, type RequestFor } from './decided.ts';

/** Who made a statement, or that nobody is known to have. Throws as `decide` does. */
export async function decideSpeaker(
  { statementId, speakerId }: RequestFor<'REATTRIBUTE_STATEMENT'>,
  places: EntityPlaces,
): Promise<Decided> {
  const { articleId } = await findStatement(statementId, 'id', places.store);
  const labels = ['Person', 'Organization', 'UnnamedSource'] as const;
  const speaker = speakerId === null ? null : await findEntity(speakerId, labels, { ...places, field: 'speaker' });
  if (speaker?.origin.kind === 'ARTICLE' && speaker.origin.articleId !== articleId) {
    throw refused('speaker', 'An unnamed source speaks in its own article only');
  }
  const statement = { id: statementId, articleId };
  return { decision: { action: 'REATTRIBUTE_STATEMENT', statement, speaker }, subjectIds: [statementId] };
}

/** Of what kind a statement is, and which characters are its content. Throws as `decide` does. */
export async function decideCorrection(
  { statementId, kind, content }: RequestFor<'CORRECT_STATEMENT'>,
  { store }: EntityPlaces,
): Promise<Decided> {
  const known = await findStatement(statementId, 'id', store);
  if (kind === null && content === null) throw refused('kind', 'Say what is to be corrected: its kind or its content');
  const was = await readStatement(known, store);
  const [article] = await store.view.nodes('Article', [known.articleId]);
  if (was === null || article === null || article === undefined) throw refused('id', 'Its article is not there');
  const spans = (content ?? known.content).map(({ start, end }) => ({ start, end }));
  const decision: Decision = {
    action: 'CORRECT_STATEMENT',
    statement: { id: statementId, articleId: known.articleId },
    kind: kind ?? known.kind,
    content: spans,
    text: correctedText(spans, article),
    was: { content: was.content, text: was.text },
  };
  return { decision, subjectIds: [statementId] };
}

/** That a statement is not shown. Throws as `decide` does. */
export async function decideHiding(
  { statementId }: RequestFor<'HIDE_STATEMENT'>,
  { store }: EntityPlaces,
): Promise<Decided> {
  const { articleId } = await findStatement(statementId, 'id', store);
  const statement = { id: statementId, articleId };
  return { decision: { action: 'HIDE_STATEMENT', statement }, subjectIds: [statementId] };
}

/** That a hidden statement is shown again; only the log knows what is hidden. Throws as `decide` does. */
export async function decideShowing(
  { statementId }: RequestFor<'UNHIDE_STATEMENT'>,
  { log }: EntityPlaces,
): Promise<Decided> {
  const hiding = log.entries
    .map(({ decision }) => decision)
    .find((decision) => {
      return decision.action === 'HIDE_STATEMENT' && decision.statement.id === statementId;
    });
  if (hiding?.action !== 'HIDE_STATEMENT' || !log.curation.isHidden(statementId)) {
    throw new OnRecordError('NOT_FOUND', `Nobody has hidden a statement with the id "${statementId}"`, { where: 'id' });
  }
  return { decision: { action: 'UNHIDE_STATEMENT', statement: hiding.statement }, subjectIds: [statementId] };
}
