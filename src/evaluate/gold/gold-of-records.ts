import { type PredictedArticle, type PredictedStatement } from '../predictions/predicted-article.ts';
import { type GoldSpeaker, type GoldStatement, type RecordGold } from '../records/gold-article.ts';

const SPEAKER_TYPES = ['PERSON', 'ORGANIZATION', 'UNNAMED_SOURCE'] as const;

/**
 * Takes article records for gold, as when they were corrected by hand or come from a run that later ones are compared
 * with. Identifiers stand for themselves; a name's forms are the entity's aliases. Mentions count where they are people's,
 * by name or role, or events'.
 */
export function goldOfRecords(records: readonly PredictedArticle[]): RecordGold {
  const forms = new Map<string, Set<string>>();
  for (const { name, aliases } of records.flatMap(({ entities }) => entities)) {
    const known = forms.get(name) ?? new Set<string>();
    forms.set(name, known);
    for (const alias of aliases) known.add(alias);
  }
  return {
    articles: records.map(({ article, body, statements, mentions }) => ({
      article,
      body: body ?? [],
      statements: statements.map(goldStatement),
      mentions: mentions.flatMap(({ span, entity, type, form }) =>
        (type === 'PERSON' && form !== 'PRONOUN') || type === 'EVENT' ? [{ span, entity, type }] : [],
      ),
    })),
    names: [...forms].map(([name, others]) => ({ name, forms: [...others] })),
  };
}

function goldStatement(statement: PredictedStatement): GoldStatement {
  return {
    ...statement,
    kind: statement.kind ?? 'INDIRECT',
    speaker: speakerOf(statement),
    alternatives: [],
    about: statement.about.filter(({ type }) => type === 'EVENT').map(({ id }) => id),
    within: null,
  };
}

function speakerOf({ speaker, speakerType }: PredictedStatement): GoldSpeaker {
  if (speaker === null) return { name: null, type: null };
  return { name: speaker, type: SPEAKER_TYPES.find((type) => type === speakerType) ?? null };
}
