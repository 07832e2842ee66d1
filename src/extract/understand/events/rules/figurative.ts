/** Behind "a flood", "a storm", "an explosion": what is only likened to it. */
export const FIGURATIVE_OF =
  /^\sof\s(?:\w+\s)?(?:applause|criticism|protest|letters|calls|complaints|interest|information|tears|words|emotions?|ideas|demand|orders|money|cash|data|questions|anger|outrage|support|praise|laughter|messages|emails|requests|memories|creativity|migrants|people|violence|police|hate|loneliness)\b/i;

/** Before a word that then names no event of its kind: "a political earthquake". */
export const FIGURATIVE_BEFORE =
  /\b(?:political|market|stock|financial|emotional|media|perfect|verbal|culture|price|bidding)\s$/i;
