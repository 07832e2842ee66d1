import { type Found, type Share } from '../ratio.ts';
import { type RecordScore } from '../records/score-records.ts';
import { percent, percents } from './percent.ts';

const LABEL_WIDTH = 30;

/** The figures as a table in percent. */
export function recordLines(score: RecordScore): string[] {
  const { statements, parts, events, people } = score;
  return [
    `${''.padEnd(LABEL_WIDTH)}    P      R     F1   right / given / gold`,
    foundLine('statements found', statements.all),
    ...Object.entries(statements.byKind).map(([kind, one]) => foundLine(`  ${kind}`, one)),
    ...Object.entries(statements.byArticle).map(([article, one]) => foundLine(`  ${article}`, one)),
    foundLine('found, speaker right', statements.withSpeaker),
    foundLine('found, source overlaps', parts.joint),
    shareLine('of found: speaker right', statements.speakerRight),
    shareLine('of found: source overlaps', parts.sourceOverlap),
    shareLine('of found: rightly no source', parts.noSource),
    shareLine('of found: kind right', statements.kindRight),
    foundLine('via', parts.via),
    foundLine('addressee', parts.addressee),
    foundLine('said at (date)', parts.saidAt),
    foundLine('occasion', events.occasion),
    foundLine('about (events)', events.about),
    foundLine('utterance pairs', score.utterances),
    foundLine('contradiction pairs', score.contradictions),
    `${'events, B-cubed'.padEnd(LABEL_WIDTH)}${percents(events.clusters)}   over ${events.clusters.items} items`,
    shareLine('people seen', { right: people.seen, of: people.of }),
    countLine('people split', people.split.length),
    countLine('people merged', people.merged.length),
    countLine('statements outside the body', score.outsideBody),
  ];
}

function foundLine(label: string, one: Found): string {
  return `${label.padEnd(LABEL_WIDTH)}${percents(one)}   ${one.right} / ${one.given} / ${one.gold}`;
}

function shareLine(label: string, { right, of }: Share): string {
  return `${label.padEnd(LABEL_WIDTH)}${percent(of === 0 ? null : right / of).padStart(19)}   ${right} of ${of}`;
}

function countLine(label: string, count: number): string {
  return `${label.padEnd(LABEL_WIDTH)}${String(count).padStart(19)}`;
}
