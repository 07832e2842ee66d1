"""A quick look at a network while it is trained. What counts is `onrecord evaluate` on the exported network."""

from collections import Counter

from .document import Document
from .labels import TAGS
from .predict import tag_probabilities
from .tagger import Tagger


def word_f1(tagger: Tagger, documents: list[Document]) -> dict[str, float]:
    """F1 of words by kind (SRC, CUE, CON), each word with its likeliest tag."""
    kinds = [tag[2:] for tag in TAGS]
    right, said, true = Counter(), Counter(), Counter()
    for document in documents:
        for found, gold in zip(tag_probabilities(tagger, document).argmax(-1), document.tags):
            said[kinds[found]] += 1
            true[kinds[gold]] += 1
            right[kinds[gold]] += kinds[found] == kinds[gold]
    return {kind: round(2 * right[kind] / max(1, said[kind] + true[kind]), 4) for kind in ("SRC", "CUE", "CON")}
