import { identifier } from '../../src/model/identifier.ts';
import { type Decision, type JudgedEntity, type Judgement, judgementIdentifier } from '../../src/model/judgement.ts';

/** A person that no store has. */
export function judgedPerson(name: string): JudgedEntity {
  return { label: 'Person', id: identifier('Person', name), name, origin: { kind: 'BLOCK', block: `person:${name}` } };
}

/** A log of some decisions, a second after each other; an undo is given as the position of what it undoes, from 1 on. */
export function sampleLog(decisions: readonly (Decision | { undo: number })[]): Judgement[] {
  const log: Judgement[] = [];
  decisions.forEach((given, at) => {
    const decision: Decision = 'undo' in given ? { action: 'UNDO', judgementId: log[given.undo - 1]!.id } : given;
    const time = new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString();
    const content = { at: time, author: 'tester', reason: 'sample', subjectIds: ['sample'], decision };
    log.push({ id: judgementIdentifier(content), sequence: at + 1, ...content });
  });
  return log;
}
