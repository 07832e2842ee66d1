/** Words that carry too little of what was said to compare it by: function words, light verbs, words of saying. Folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its i me my we us our ours you your yours he him his she her hers they them their ' +
    'theirs who whom whose which what where when why how there here and or but if than then so because as of at by for ' +
    'with about against between into through during before after above below to from up down in out on off over under ' +
    'again further once all any both each few more most other some such only own same too very can could will would shall ' +
    'should may might must ought am is are was were be been being have has had having do does did doing done get gets got ' +
    'getting go goes going went gone come comes came coming make makes made making take takes took taken taking give gives ' +
    'gave given giving become becomes became becoming use uses used using let lets just also even still yet already now ' +
    'ever however while although though whether until since upon among within around toward towards per via like rather ' +
    'quite really say says said saying tell tells told telling according one s t d ll re ve m ' +
    'way thing things something anything everything someone anyone everyone lot kind part time today yesterday tomorrow ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms another much many well back nearly almost roughly approximately estimated least every'
  ).split(' '),
);

/** Words that turn a proposition round. Folded. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor cannot without nowhere hardly scarcely barely'.split(' '),
);
