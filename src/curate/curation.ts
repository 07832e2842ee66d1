import { type Decision, type JudgedEntity, type Judgement } from '../model/judgement.ts';
import { type ContradictionStatus } from '../model/relationship.ts';

import { judgementsInForce } from './in-force.ts';
import { MergedEntities } from './merged-entities.ts';

export type Correction = Extract<Decision, { action: 'CORRECT_STATEMENT' }>;

/** A change of what a statement names, in the order of the log. */
export type StatementStep = Extract<Decision, { action: 'SPLIT_ENTITY' | 'REATTRIBUTE_STATEMENT' }>;

/** What others point to an entity with. */
export interface NamedEntity {
  id: string;
  name: string;
}

/**
 * What curators decided, as resolving asks for it. Made of a log, it never changes; the graph is a function of the articles
 * and of this.
 */
export class Curation {
  private readonly entities: MergedEntities;
  private readonly names = new Map<string, string>();
  private readonly mentions = new Map<string, JudgedEntity>();
  private readonly steps = new Map<string, StatementStep[]>();
  private readonly corrections = new Map<string, Correction>();
  private readonly hidden = new Set<string>();
  private readonly statuses = new Map<string, ContradictionStatus>();
  readonly isEmpty: boolean;

  /** @param log in its order */
  constructor(log: readonly Judgement[]) {
    const inForce = judgementsInForce(log);
    this.isEmpty = inForce.length === 0;
    this.entities = new MergedEntities(inForce);
    for (const { decision } of inForce) this.follow(decision);
    for (const { decision } of inForce) {
      if (decision.action === 'RENAME_ENTITY') this.names.set(decision.entity.id, decision.name);
    }
  }

  /** What an entity is now: itself where no merge took it away. */
  survivor(id: string): string {
    return this.entities.survivor(id);
  }

  /** Whether a judgement in force names the entity. */
  involves(id: string): boolean {
    return this.entities.has(id);
  }

  /** The judged entities that are one with this one, itself among them; empty when no judgement names it. */
  members(id: string): JudgedEntity[] {
    return this.entities.members(id);
  }

  /**
   * The name of an entity that a judgement names, as curators gave it; else the one that it had when it was first named, so
   * that a later article changes it no more. Null when no judgement names it.
   */
  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  /** An entity as it is to be pointed to; the same object where nothing was decided. */
  point<T extends NamedEntity>(to: T): T {
    if (!this.involves(to.id)) return to;
    const id = this.survivor(to.id);
    return { ...to, id, name: this.nameOf(id) ?? to.name };
  }

  /** What a mention means by decision; null when nobody decided. */
  mentionTarget(mentionId: string): (JudgedEntity & NamedEntity) | null {
    const target = this.mentions.get(mentionId);
    return target === undefined ? null : this.point(target);
  }

  /** What was decided of whom a statement names, in the order of the log. */
  stepsOf(statementId: string): readonly StatementStep[] {
    return this.steps.get(statementId) ?? [];
  }

  /** The last correction of a statement. */
  correctionOf(statementId: string): Correction | null {
    return this.corrections.get(statementId) ?? null;
  }

  isHidden(statementId: string): boolean {
    return this.hidden.has(statementId);
  }

  /** What was decided of a pair, whichever of its statements comes first. */
  contradictionStatus(one: string, other: string): ContradictionStatus {
    return this.statuses.get(pairKey(one, other)) ?? 'CANDIDATE';
  }

  private follow(decision: Decision): void {
    switch (decision.action) {
      case 'MERGE_ENTITIES':
        this.keepName(decision.from);
        return this.keepName(decision.into);
      case 'SPLIT_ENTITY':
        this.keepName(decision.entity);
        this.keepName(decision.into);
        for (const { id } of decision.mentions) this.mentions.set(id, decision.into);
        for (const { id } of decision.statements) this.addStep(id, decision);
        return;
      case 'RENAME_ENTITY':
        return this.keepName(decision.entity);
      case 'REATTRIBUTE_STATEMENT':
        if (decision.speaker !== null) this.keepName(decision.speaker);
        return this.addStep(decision.statement.id, decision);
      case 'CORRECT_STATEMENT':
        this.corrections.set(decision.statement.id, decision);
        return;
      case 'HIDE_STATEMENT':
        this.hidden.add(decision.statement.id);
        return;
      case 'UNHIDE_STATEMENT':
        this.hidden.delete(decision.statement.id);
        return;
      case 'CONFIRM_CONTRADICTION':
      case 'REJECT_CONTRADICTION':
        this.statuses.set(
          pairKey(decision.statement.id, decision.other.id),
          decision.action === 'CONFIRM_CONTRADICTION' ? 'CONFIRMED' : 'REJECTED',
        );
        return;
      case 'UNDO':
    }
  }

  private keepName({ id, name }: JudgedEntity): void {
    if (!this.names.has(id)) this.names.set(id, name);
  }

  private addStep(statementId: string, step: StatementStep): void {
    const steps = this.steps.get(statementId);
    if (steps === undefined) this.steps.set(statementId, [step]);
    else steps.push(step);
  }
}

/** Nobody decided anything. */
export const NO_CURATION = new Curation([]);

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
