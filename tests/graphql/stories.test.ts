import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Newsroom } from '../support/graphql-newsroom.ts';
import { openSeededGraph } from '../support/seeded-graph.ts';

/** Facts that the shipped articles hold, asked for as a reporter would. */
let seed: Newsroom;
beforeAll(async () => {
  seed = await openSeededGraph();
}, 120_000);
afterAll(() => seed.store.close());

const HOSPITAL = 'eventText: "hospital Mariupol"';

describe('timeline', () => {
  it('counts what was said about an event on each day, and gives it', async () => {
    const { timeline } = await seed.data<{ timeline: { undatedCount: number; buckets: object[] } }>(
      `{ timeline(${HOSPITAL}) { undatedCount hasMore buckets { start end count statements(first: 1) { totalCount } } } }`,
    );
    const { buckets } = timeline as { buckets: { start: string; count: number; statements: { totalCount: number } }[] };
    expect(buckets.map(({ start }) => start)).toEqual(['2022-03-09', '2022-03-10']);
    for (const { count, statements } of buckets) expect(statements.totalCount).toBe(count);
    const { whoSaidWhat } = await seed.data<{ whoSaidWhat: { totalCount: number } }>(
      `{ whoSaidWhat(${HOSPITAL}) { totalCount } }`,
    );
    expect(buckets.reduce((sum, { count }) => sum + count, timeline.undatedCount)).toBe(whoSaidWhat.totalCount);
  });

  it.each([
    ['WEEK', '2022-03-07', '2022-03-13'],
    ['MONTH', '2022-03-01', '2022-03-31'],
    ['YEAR', '2022-01-01', '2022-12-31'],
  ])('puts all that Lavrov said into one %s', async (bucket, start, end) => {
    const { timeline } = await seed.data<{ timeline: object }>(
      `{ timeline(personName: "Sergey Lavrov", bucket: ${bucket}) { subject { id } buckets { start end } } }`,
    );
    expect(timeline).toMatchObject({ buckets: [{ start, end }] });
  });
});

describe('verifyQuote', () => {
  const verify = async (text: string, speakerName?: string) => {
    const speaker = speakerName === undefined ? '' : `, speakerName: "${speakerName}"`;
    const query = `query ($text: String!) { verifyQuote(text: $text${speaker}, first: 3) {
      verdict matches { score isVerbatim isQuoted statement { speaker { name } } differences { kind before after } } } }`;
    interface Match {
      isVerbatim: boolean;
      isQuoted: boolean;
      statement: { speaker: { name: string } };
      differences: { kind: string; before: string | null; after: string | null }[];
    }
    return (await seed.data<{ verifyQuote: { verdict: string; matches: Match[] } }>(query, { text })).verifyQuote;
  };

  it('finds words that a report quotes, whatever their case and marks', async () => {
    const { verdict, matches } = await verify('the old pump can be mended but it cannot be trusted', 'Odalys Quenby');
    expect(verdict).toBe('VERBATIM');
    expect(matches[0]).toMatchObject({ isVerbatim: true, isQuoted: true, differences: [] });
  });

  it('tells which words were altered', async () => {
    const { verdict, matches } = await verify(
      'The old pump can be repaired, but it cannot be trusted',
      'Odalys Quenby',
    );
    expect(verdict).toBe('ALTERED');
    expect(matches[0]!.differences.filter(({ kind }) => kind !== 'EQUAL')).toEqual([
      { kind: 'REPLACED', before: 'mended', after: 'repaired' },
    ]);
  });

  it('tells that it was someone else', async () => {
    const { verdict, matches } = await verify('She never gave us any warning', 'Petronella Grubb');
    expect(verdict).toBe('SAID_BY_SOMEONE_ELSE');
    expect(matches[0]!.statement.speaker.name).toBe('Barnaby Thistlewick');
  });

  it('does not take a reporter’s words for a quotation', async () => {
    const { verdict, matches } = await verify('the alarm at Otter Weir had been silent since January');
    expect(verdict).toBe('ALTERED');
    expect(matches[0]).toMatchObject({ isVerbatim: true, isQuoted: false });
  });

  it.each(['Nobody expects the tide to wait for a ferry', '…', ''])('finds nothing like “%s”', async (text) => {
    expect(await verify(text)).toEqual({ verdict: 'NOT_FOUND', matches: [] });
  });

  it('says so when there is no such speaker', async () => {
    const { errors } = await seed.ask('{ verifyQuote(text: "x", speakerName: "Zzyzx Qwrtp") { verdict } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'speakerName' } });
  });
});

describe('contradictions', () => {
  interface Pairs {
    contradictions: {
      totalCount: number;
      nodes: { statement: { speaker: { name: string } }; other: { speaker: { name: string } } }[];
    };
  }
  const ask = (args: string) =>
    seed.data<Pairs>(
      `{ contradictions(${args}) { totalCount nodes { score reason statement { speaker { name } } other { speaker { name } } } } }`,
    );

  it('between two speakers are one of each, either way round', async () => {
    const { contradictions } = await ask('betweenNames: ["Sergey Lavrov", "Serhiy Orlov"]');
    expect(contradictions.totalCount).toBeGreaterThan(0);
    for (const { statement, other } of contradictions.nodes) {
      expect([statement.speaker.name, other.speaker.name].sort()).toEqual(['Sergey Lavrov', 'Serhiy Orlov']);
    }
    const { contradictions: turned } = await ask('betweenNames: ["Serhiy Orlov", "Sergey Lavrov"]');
    expect(turned.totalCount).toBe(contradictions.totalCount);
  });

  it('about an event hold those between its speakers', async () => {
    const all = await ask(HOSPITAL);
    const between = await ask(`${HOSPITAL}, betweenNames: ["Sergey Lavrov", "Serhiy Orlov"]`);
    expect(all.contradictions.totalCount).toBeGreaterThan(between.contradictions.totalCount);
    expect(between.contradictions.totalCount).toBeGreaterThan(0);
  });

  it.each(['', 'between: ["per_1"]'])('(%s) ask for an event or two speakers', async (args) => {
    const { errors } = await seed.ask(`{ contradictions${args === '' ? '' : `(${args})`} { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the reporting on an event', () => {
  it('has outlets, and what each left out', async () => {
    interface Answer {
      coverage: {
        utteranceCount: number;
        outlets: { outletName: string; reportedCount: number; leftOut: { speakerName: string; text: string }[] }[];
        rows: { utterance: { text: string }; reportedBy: { outletName: string }[]; leftOutBy: string[] }[];
      };
    }
    const { coverage } = await seed.data<Answer>(`{ coverage(${HOSPITAL}, first: 30) { utteranceCount isComplete
      outlets { outletName reportedCount leftOut { speakerName text } }
      rows { utterance { text } reportedBy { outletName statements { id } } leftOutBy } } }`);
    const asked = coverage.rows.find(({ utterance }) => utterance.text.includes('afraid of hospitals'))!;
    expect(asked.reportedBy.map(({ outletName }) => outletName).sort()).toEqual([
      'Lantern Wire',
      'The Meridian Ledger',
    ]);
    expect(asked.leftOutBy).toContain('Saltmarsh Observer');
    const saltmarsh = coverage.outlets.find(({ outletName }) => outletName === 'Saltmarsh Observer')!;
    expect(saltmarsh.leftOut.map(({ speakerName }) => speakerName)).toContain('Volodymyr Zelensky');
    for (const { reportedBy, leftOutBy } of coverage.rows) {
      expect(reportedBy.length + leftOutBy.length).toBe(coverage.outlets.length);
    }
  });

  it('names people and organizations that it does not quote', async () => {
    const { silences } = await seed.data<{ silences: { mentionedNeverQuoted: { entity: { name: string } }[] } }>(
      `{ silences(${HOSPITAL}, first: 50) { mentionedNeverQuoted { entity { name } mentionCount } } }`,
    );
    const names = silences.mentionedNeverQuoted.map(({ entity }) => entity.name);
    expect(names).toEqual(expect.arrayContaining(['Andrzej Duda', 'NATO']));
    expect(names).not.toContain('Sergey Lavrov');
    expect(names).not.toContain('Twitter');
  });

  it('rests on named and unnamed sources, heard more or less', async () => {
    interface Answer {
      sourcing: Record<'statementCount' | 'direct' | 'mixed' | 'indirect' | 'named' | 'unnamed' | 'unknown', number> & {
        voices: { name: string; count: number; share: number }[];
        cues: { cue: string; count: number; load: string | null }[];
      };
    }
    const { sourcing } = await seed.data<Answer>(`{ sourcing(outletName: "Thimble Hollow Gazette") {
      statementCount direct mixed indirect named unnamed unknown voices { name count share } cues { cue count load } } }`);
    const { statementCount, direct, mixed, indirect, named, unnamed, unknown } = sourcing;
    expect(direct + mixed + indirect).toBe(statementCount);
    expect(named + unnamed + unknown).toBe(statementCount);
    expect(unnamed).toBe(2);
    expect(sourcing.voices.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Barnaby Thistlewick', 'Odalys Quenby', 'Petronella Grubb']),
    );
    expect(sourcing.cues).toContainEqual({ cue: 'deny', count: 1, load: null });
  });
});
