/** Larger files, and larger lines of JSON Lines, are refused: no news article is as long, and memory is finite. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;
