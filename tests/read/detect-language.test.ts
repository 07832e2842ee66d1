import { describe, expect, it } from '@jest/globals';

import { detectLanguage, languageOfTag, languageOfText } from '../../src/read/detect-language.ts';

const GERMAN =
  'Der Bürgermeister von Osk sagte am Donnerstag, dass die Brücke bis zum Wochenende gesperrt bleibe. Niemand dürfe sie ' +
  'betreten, und die Anwohner wurden gebeten, mit Umwegen zu rechnen und die Altstadt zu meiden, solange gebaut werde.';
const ENGLISH =
  'The mayor of Osk said on Thursday that the bridge would stay closed until the weekend. Nobody may walk on it, and ' +
  'residents were asked to expect detours and to keep away from the old town for as long as the work went on there.';

describe('detectLanguage: other languages', () => {
  it.each([
    [GERMAN, 'de'],
    ['Der Bürgermeister sagte, die Brücke bleibe gesperrt.', 'de'],
    ['Bürgermeister tritt nach Streit um Brücke zurück', 'de'],
    ['DER BÜRGERMEISTER SAGTE, DIE BRÜCKE BLEIBE BIS ZUM WOCHENENDE GESPERRT', 'de'],
    ['Le maire a déclaré jeudi que le port resterait fermé.', 'fr'],
    ['LE MAIRE A DÉCLARÉ QUE PERSONNE NE QUITTERAIT LE PORT AVANT LA FIN DE LA SEMAINE', 'fr'],
    ['El alcalde dijo el jueves que el puente seguirá cerrado hasta el fin de semana.', 'es'],
    ['El alcalde dimite tras la polémica del puente', 'es'],
    ['Belediye başkanı perşembe günü köprünün hafta sonuna kadar kapalı kalacağını söyledi.', 'tr'],
    ['Belediye baskani persembe gunu koprunun hafta sonuna kadar kapali kalacagini soyledi.', 'tr'],
    ['Burmistrz powiedział w czwartek, że most pozostanie zamknięty do weekendu.', 'pl'],
    ['Мэр ушёл в отставку.', 'ru'],
    ['Мэр заявил, что приложение Harbour Watch для iPhone будет бесплатным.', 'ru'],
    ['Мер пішов у відставку.', 'uk'],
    ['استقال العمدة.', 'ar'],
    ['市长辞职了。', 'zh'],
    ['市長は木曜日、橋は週末まで閉鎖されると述べた。', 'ja'],
    ['시장은 목요일 다리가 주말까지 폐쇄될 것이라고 말했다.', 'ko'],
  ])('%s: %j', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('detectLanguage: English', () => {
  it.each([
    [ENGLISH],
    ['Mayor resigns after row over bridge repairs'],
    ['MAYOR RESIGNS AFTER ROW OVER BRIDGE REPAIRS IN HARBOUR TOWN'],
    ['Dvořáček and Yıldızoğlu met Wróblewski in Łódź on Friday.'],
    ['The word “перемога” means victory, the mayor said on Thursday.'],
    [
      'The minister said: “Wir bleiben hier und wir werden nicht aufgeben.” Reporters asked what she meant, and an aide spoke.',
    ],
    ['Startseite Politik Wirtschaft Sport\n\nThe mayor said the bridge would stay closed until the weekend.'],
  ])('%s', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });
});

describe('detectLanguage: texts that belong to no language, or of which too little is there', () => {
  it.each([
    [''],
    ['1207 47 300 12'],
    ['Harbour reopens'],
    ['Maria Lindqvist, Karl Brod, Şükrü Yıldızoğlu, Ana Ruiz-Tobar, Pieter van der Hoeven, Nabil al-Hourani'],
    ['Jean-Luc Marchetti, Marie-Claude Vidal, François Dupont, Hélène Lefèvre, Benoît Gauthier'],
    ['Rosenholm FC 3-1 Dynamo Vitebsk; Osk Rovers 0-0 Varmland United'],
    ['Farmers Demand Answers Over Milk Prices'],
  ])('%s', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('code is never taken for another language than English', () => {
    const code = 'function add(a, b) { return a + b; }\nconst total = items.map((item) => item.price).reduce(add, 0);';
    expect(['en', null]).toContain(detectLanguage(code));
  });
});

describe('detectLanguage: mixed texts', () => {
  it('a text with an English half is English, one that is mostly German is not', () => {
    expect(detectLanguage(`${ENGLISH}\n\n${GERMAN}`)).toBe('en');
    expect(detectLanguage(`${GERMAN} ${GERMAN}\n\nRead more in English on our website.`)).toBe('de');
  });
});

describe('languageOfText', () => {
  it.each([
    ['en', ENGLISH, 'en'],
    [null, ENGLISH, 'en'],
    ['en', GERMAN, 'de'],
    ['de', ENGLISH, 'en'],
    ['de', 'Harbour reopens after a storm', 'de'],
    ['de', 'Vik', 'de'],
    [null, 'Vik', null],
  ])('stated %j, written: %s', (tag, text, language) => {
    expect(languageOfText(tag, text)).toBe(language);
  });
});

describe('languageOfTag', () => {
  it.each([
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['uk', 'uk'],
    ['english', null],
    [undefined, null],
  ])('%j is %j', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });
});
