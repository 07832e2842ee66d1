import { describe, expect, it } from '@jest/globals';

import { parsePersonName } from '../../../src/extract/names/person-name.ts';

const CASES: [
  name: string,
  titles: string,
  given: string,
  particles: string,
  surname: string,
  suffix: string | null,
][] = [
  ['Recep Tayyip Erdogan', '', 'Recep Tayyip', '', 'Erdogan', null],
  ['President Volodymyr Zelensky', 'President', 'Volodymyr', '', 'Zelensky', null],
  ['Ursula von der Leyen', '', 'Ursula', 'von der', 'Leyen', null],
  ['Martin Luther King Jr.', '', 'Martin Luther', '', 'King', 'Jr.'],
  ['Russian Foreign Minister Sergei Lavrov', 'Russian Foreign Minister', 'Sergei', '', 'Lavrov', null],
  ['Deputy Mayor Orlov', 'Deputy Mayor', '', '', 'Orlov', null],
  ['U.N. Secretary-General António Guterres', 'U.N. Secretary-General', 'António', '', 'Guterres', null],
  ['Gen. Mark A. Milley', 'Gen.', 'Mark A.', '', 'Milley', null],
  ['Gabriel García Márquez', '', 'Gabriel', '', 'García Márquez', null],
  ['Bashar al-Assad', '', 'Bashar', 'al', 'Assad', null],
  ['Mohammed bin Salman', '', 'Mohammed', 'bin', 'Salman', null],
  ['Marine Le Pen', '', 'Marine', 'Le', 'Pen', null],
  ['Le Pen', '', '', 'Le', 'Pen', null],
  ['Al Gore', '', 'Al', '', 'Gore', null],
  ['Xi Jinping', '', 'Jinping', '', 'Xi', null],
  ['Kim Jong Un', '', 'Jong Un', '', 'Kim', null],
  ['Kim Novak', '', 'Kim', '', 'Novak', null],
  ['George H.W. Bush', '', 'George H. W.', '', 'Bush', null],
  ['Stephen King', '', 'Stephen', '', 'King', null],
  ['Kuleba’s', '', '', '', 'Kuleba', null],
  ['William “Bill” Hart', '', 'William Bill', '', 'Hart', null],
  ['', '', '', '', '', null],
];

describe('parsePersonName', () => {
  it.each(CASES)('%s', (name, titles, given, particles, surname, suffix) => {
    const parsed = parsePersonName(name);
    expect({
      titles: parsed.titles.join(' '),
      given: parsed.givenNames.join(' '),
      particles: parsed.particles.join(' '),
      surname: parsed.surname,
      suffix: parsed.suffix,
    }).toEqual({ titles, given, particles, surname, suffix });
  });
});
