import { type Found, type Share } from './ratio.ts';
import { type NewsroomScore } from './score-newsroom.ts';

const LABEL_WIDTH = 30;

/** The score as lines for a terminal, in percent. */
export function printScore(score: NewsroomScore): string[] {
  const { statements, parts, events, people } = score;
  return [
    `${''.padEnd(LABEL_WIDTH)}     P     R    F1   right / given / gold`,
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
    `${'events, B-cubed'.padEnd(LABEL_WIDTH)} ${percents(events.clusters)}   over ${events.clusters.items} items`,
    shareLine('people seen', { right: people.seen, of: people.of }),
    `${'people split'.padEnd(LABEL_WIDTH)} ${people.split.length}`,
    ...people.split.map(({ name, ids }) => `  ${name}: ${ids.join(', ')}`),
    `${'people merged'.padEnd(LABEL_WIDTH)} ${people.merged.length}`,
    ...people.merged.map(({ id, names }) => `  ${id}: ${names.join(', ')}`),
    `${'statements outside the body'.padEnd(LABEL_WIDTH)} ${score.outsideBody}`,
    ...score.missingArticles.map((article) => `not in the export: ${article}`),
  ];
}

function foundLine(label: string, one: Found): string {
  return `${label.padEnd(LABEL_WIDTH)} ${percents(one)}   ${one.right} / ${one.given} / ${one.gold}`;
}

function shareLine(label: string, { right, of }: Share): string {
  const value = of === 0 ? '    -' : percent(right / of);
  return `${label.padEnd(LABEL_WIDTH)} ${value}               ${right} of ${of}`;
}

function percents({ precision, recall, f1 }: { precision: number; recall: number; f1: number }): string {
  return [precision, recall, f1].map(percent).join(' ');
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
