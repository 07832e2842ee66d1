import { type JudgedEntity, type Judgement } from '../model/judgement.ts';

/**
 * Which entities are one, by the merges in force. The merges of a log join classes one after the other, so that chains and
 * circles, which undoing can leave, have one survivor each: that of the class that was merged into last.
 */
export class MergedEntities {
  private readonly survivors = new Map<string, string>();
  private readonly classes = new Map<string, Map<string, JudgedEntity>>();

  /** @param inForce in the order of the log */
  constructor(inForce: readonly Judgement[]) {
    for (const { decision } of inForce) {
      for (const entity of entitiesOf(decision)) this.add(entity);
      if (decision.action === 'MERGE_ENTITIES') this.join(decision.from.id, decision.into.id);
    }
  }

  /** What an entity is now: itself where no merge took it away. */
  survivor(id: string): string {
    return this.survivors.get(id) ?? id;
  }

  /** Whether any judgement in force names the entity. */
  has(id: string): boolean {
    return this.survivors.has(id);
  }

  /** The judged entities that are one, by the identifier of any of them; ascending. */
  members(id: string): JudgedEntity[] {
    return [...(this.classes.get(this.survivor(id))?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private add(entity: JudgedEntity): void {
    if (this.survivors.has(entity.id)) return;
    this.survivors.set(entity.id, entity.id);
    this.classes.set(entity.id, new Map([[entity.id, entity]]));
  }

  private join(from: string, into: string): void {
    const [gone, stays] = [this.survivor(from), this.survivor(into)];
    if (gone === stays) return;
    for (const [id, entity] of this.classes.get(gone)!) {
      this.survivors.set(id, stays);
      this.classes.get(stays)!.set(id, entity);
    }
    this.classes.delete(gone);
  }
}

/** The entities that a decision names. */
export function entitiesOf(decision: Judgement['decision']): JudgedEntity[] {
  switch (decision.action) {
    case 'MERGE_ENTITIES':
      return [decision.from, decision.into];
    case 'SPLIT_ENTITY':
      return [decision.entity, decision.into];
    case 'RENAME_ENTITY':
      return [decision.entity];
    case 'REATTRIBUTE_STATEMENT':
      return decision.speaker === null ? [] : [decision.speaker];
    default:
      return [];
  }
}
