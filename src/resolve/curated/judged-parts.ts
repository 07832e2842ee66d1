import { type CuratedLabel } from '../../model/judgement.ts';

import { type Curation } from '../../curate/curation.ts';

import { type EntityRef } from '../records/entity-record.ts';
import { type StatementData } from '../records/statement-record.ts';

const CAN_BE_TOLD: readonly EntityRef['label'][] = ['Organization'];

/** A statement's data with what curators decided of whom it names. */
export function judgedParts(data: StatementData, curation: Curation): StatementData {
  const { isJudged: _, ...parts } = data;
  let judged: StatementData = parts;
  for (const step of curation.stepsOf(data.statementId)) {
    judged =
      step.action === 'REATTRIBUTE_STATEMENT'
        ? { ...judged, isJudged: true, speakers: step.speaker === null ? [] : [refOf(curation.point(step.speaker))] }
        : leaving(judged, curation.survivor(step.entity.id), refOf(curation.point(step.into)));
  }
  return judged;
}

/** The statement names another entity wherever it named one. */
function leaving(data: StatementData, id: string, into: EntityRef): StatementData {
  const move = (ref: EntityRef): EntityRef => (ref.id === id ? into : ref);
  const names = data.speakers.some((speaker) => speaker.id === id);
  const via = data.via === null ? null : move(data.via);
  return {
    ...data,
    ...(names && { isJudged: true }),
    speakers: unique(data.speakers.map(move)),
    via: via !== null && CAN_BE_TOLD.includes(via.label) ? via : null,
    addressee: data.addressee === null ? null : move(data.addressee),
    about: unique(
      data.about.map((topic) =>
        topic.id === id ? { ...topic, label: into.label as CuratedLabel, id: into.id } : topic,
      ),
    ),
  };
}

function refOf({ label, id, name }: EntityRef): EntityRef {
  return { label, id, name };
}

/** The first of each identifier, in their order. */
function unique<T extends { id: string }>(items: readonly T[]): T[] {
  return items.filter(({ id }, at) => items.findIndex((other) => other.id === id) === at);
}
