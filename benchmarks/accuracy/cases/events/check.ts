import { type CaseResult, type CheckCases } from '../case-result.ts';
import { type CaseEvent, CaseEvents } from './case-events.ts';
import { type EventCase, readEventCases } from './event-case.ts';

/** What was expected and what came, in words; only of what is wrong. */
interface Mismatch {
  expected: string;
  got: string;
}

/** Extracts and resolves every case by itself, and compares its events with what a careful reader sees. */
export const checkCases: CheckCases = async () => {
  const results: CaseResult[] = [];
  for (const one of readEventCases()) {
    const given = await CaseEvents.of(one);
    const wrong = [...groups(one, given), ...details(one, given), ...statements(one, given)];
    results.push({
      name: one.name,
      part: one.part,
      passed: wrong.length === 0,
      expected: wrong.map(({ expected }) => expected).join('; '),
      got: wrong.map(({ got }) => got).join('; '),
    });
  }
  return results;
};

function groups({ same, apart, none }: EventCase, given: CaseEvents): Mismatch[] {
  const tell = (words: readonly string[]): string => words.map((one) => `“${one}” ${nameOf(given.at(one))}`).join(', ');
  const ids = (words: readonly string[]) => words.map((one) => given.at(one)?.id ?? null);
  return [
    ...same
      .filter((words) => ids(words).some((id) => id === null || id !== ids(words)[0]))
      .map((words) => ({ expected: `one event: ${quoted(words)}`, got: tell(words) })),
    ...apart
      .filter((words) => ids(words).includes(null) || new Set(ids(words)).size < words.length)
      .map((words) => ({ expected: `several events: ${quoted(words)}`, got: tell(words) })),
    ...none
      .filter((words) => given.at(words) !== null)
      .map((words) => ({ expected: `no event: ${quoted([words])}`, got: tell([words]) })),
  ];
}

function details({ events }: EventCase, given: CaseEvents): Mismatch[] {
  return events.flatMap(({ of, participants = [], ...properties }) => {
    const event = given.at(of);
    const wrong = Object.entries(properties).filter(
      ([name, value]) => value !== undefined && (event === null || event[name as keyof CaseEvent] !== value),
    );
    const missing = participants.filter((name) => event?.participants.includes(name) !== true);
    const expected = [...wrong.map(([name, value]) => `${name} ${String(value)}`), ...missing];
    if (expected.length === 0) return [];
    const shown = event === null ? ['no event'] : wrong.map(([name]) => `${name} ${String(event[name as 'name'])}`);
    return [
      {
        expected: `“${of}” ${expected.join(', ')}`,
        got: `“${of}” ${[...shown, ...(event === null || missing.length === 0 ? [] : event.participants)].join(', ')}`,
      },
    ];
  });
}

function statements({ about, saidAt }: EventCase, given: CaseEvents): Mismatch[] {
  const topics = about.flatMap(([words, topic]) => {
    if (given.statement(words) === null) return [noStatement(words)];
    const expected = topic === null ? null : given.at(topic);
    const got = given.topicOf(words);
    const isRight = topic === null ? got === null : expected !== null && got?.id === expected.id;
    return isRight ? [] : [{ expected: `“${words}” about ${quoted([topic ?? 'nothing'])}`, got: nameOf(got) }];
  });
  const days = saidAt.flatMap(([words, day]) => {
    const statement = given.statement(words);
    if (statement === null) return [noStatement(words)];
    return statement.saidAt === day
      ? []
      : [{ expected: `“${words}” said ${day ?? 'on no known day'}`, got: statement.saidAt ?? 'no known day' }];
  });
  return [...topics, ...days];
}

function noStatement(words: string): Mismatch {
  return { expected: `a statement “${words}”`, got: 'no statement' };
}

function nameOf(event: CaseEvent | null): string {
  return event === null ? 'no event' : `${event.name} (${event.date ?? 'no date'})`;
}

function quoted(words: readonly string[]): string {
  return words.map((one) => `“${one}”`).join(', ');
}
