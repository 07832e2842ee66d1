"""An article as the network reads it: pieces of words with features, and what it is taught of each word."""

import re
from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from .corpus import Article, Attribution
from .labels import NAME_TAG_NUMBER, TAG_NUMBER

PARAGRAPH_BREAK = 1
"""`[unused0]`: stands between paragraphs."""
UNKNOWN = -1
"""Nothing is known of this word: not taught."""
NONE = -2
"""There is none: taught as a pointer to the start piece."""


@dataclass
class Word:
    start: int
    end: int
    paragraph: int
    pieces: list[int]
    feature: int
    """0 lower case, 1 capitalised, 2 capitals; plus 3 inside quotation marks."""


@dataclass
class Document:
    """All arrays but the first three are by word; the first three by piece."""

    name: str
    pieces: np.ndarray
    features: np.ndarray
    may_begin: np.ndarray
    """1 where a window may begin: at a word's first piece and at a paragraph break."""
    first_piece: np.ndarray
    tags: np.ndarray
    cue: np.ndarray
    """Of words in sources and contents: the first word of their cue, or NONE; else UNKNOWN."""
    source: np.ndarray
    """Of words in cues: the first word of their source, or NONE; else UNKNOWN."""
    names: np.ndarray


def encode(article: Article, tokenizer: Tokenizer) -> Document:
    words = split(article.text, tokenizer)
    tags, cue, source = teach(words, article.attributions)
    pieces, features, may_begin, first_piece = [], [], [], []
    paragraph = None
    for word in words:
        if paragraph is not None and word.paragraph != paragraph:
            pieces.append(PARAGRAPH_BREAK)
            features.append(0)
            may_begin.append(1)
        paragraph = word.paragraph
        first_piece.append(len(pieces))
        for number, piece in enumerate(word.pieces):
            pieces.append(piece)
            features.append(word.feature)
            may_begin.append(int(number == 0))
    return Document(
        article.name,
        np.array(pieces),
        np.array(features),
        np.array(may_begin),
        np.array(first_piece),
        tags,
        cue,
        source,
        name_tags(words, article.names),
    )


def split(text: str, tokenizer: Tokenizer) -> list[Word]:
    """BERT's words of each line that has any, with the features that `src/extract/reader` gives them."""
    words: list[Word] = []
    paragraph = 0
    for line in re.finditer(r"[^\n]+", text):
        if not line[0].strip():
            continue
        encoding = tokenizer.encode(line[0], add_special_tokens=False)
        first = len(words)
        number = None
        for index, piece, (start, end) in zip(encoding.word_ids, encoding.ids, encoding.offsets):
            if index == number:
                words[-1].end = line.start() + end
                words[-1].pieces.append(piece)
            else:
                words.append(Word(line.start() + start, line.start() + end, paragraph, [piece], 0))
            number = index
        mark_features(text, words[first:])
        paragraph += 1
    return words


def mark_features(text: str, words: list[Word]) -> None:
    quoted = False
    for word in words:
        form = text[word.start : word.end]
        if form == "“":
            quoted = True
        elif form == '"':
            quoted = not quoted
        case = 2 if len(form) > 1 and form.isupper() else int(form[:1].isupper())
        word.feature = case + (3 if quoted or form in ("”", '"') else 0)
        if form == "”":
            quoted = False


def words_within(words: list[Word], starts: list[int], start: int, end: int) -> range:
    """The numbers of the words that a span touches."""
    first = bisect_left(starts, start)
    if first > 0 and words[first - 1].end > start:
        first -= 1
    return range(first, bisect_left(starts, end, lo=first))


def teach(words: list[Word], attributions: list[Attribution]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Tags, cues and sources by word. A word that two spans claim goes to the first."""
    starts = [word.start for word in words]
    tags = np.zeros(len(words), int)
    cue = np.full(len(words), UNKNOWN)
    source = np.full(len(words), UNKNOWN)
    for attribution in attributions:
        placed = {
            kind: [word for start, end in pieces for word in words_within(words, starts, start, end)]
            for kind, pieces in attribution.parts.items()
        }
        first_cue = min(placed.get("CUE") or [NONE])
        first_source = min(placed.get("SRC") or [NONE])
        for kind, numbers in placed.items():
            begun = False
            for word in numbers:
                if tags[word]:
                    continue
                tags[word] = TAG_NUMBER[("I-" if begun else "B-") + kind]
                begun = True
                if kind == "CUE":
                    source[word] = first_source
                else:
                    cue[word] = first_cue
    return tags, cue, source


def name_tags(words: list[Word], names: list[tuple[int, int, str]] | None) -> np.ndarray:
    if names is None:
        return np.full(len(words), UNKNOWN)
    starts = [word.start for word in words]
    tags = np.zeros(len(words), int)
    for start, end, kind in names:
        for number, word in enumerate(words_within(words, starts, start, end)):
            tags[word] = NAME_TAG_NUMBER[("B-" if number == 0 else "I-") + kind]
    return tags
