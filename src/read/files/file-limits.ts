/** Larger files, and larger lines of JSON Lines, are refused: no news article is as long, and memory is finite. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;

/** UTF-16 units of one article's text. The longest magazine pieces have a tenth of it; extracting takes half a minute. */
export const MOST_TEXT_LENGTH = 1_000_000;
