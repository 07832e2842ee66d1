"""How well one tag follows another, for decoding."""

import numpy as np

from .document import Document
from .labels import TAGS

STRENGTH = 0.3
"""Weight beside the network's own log probabilities; chosen on dev."""
FORBIDDEN = -1e4


def transitions(documents: list[Document]) -> list[list[float]]:
    """From row to column: STRENGTH × the log of how much likelier than chance a tag follows another in the documents, and
    FORBIDDEN where a source or cue would go on after anything but its own kind."""
    counts = np.full((len(TAGS), len(TAGS)), 0.1)
    for document in documents:
        np.add.at(counts, (document.tags[:-1], document.tags[1:]), 1)
    share = counts.sum(0) / counts.sum()
    scores = STRENGTH * (np.log(counts / counts.sum(1, keepdims=True)) - np.log(share))
    for kind in ("SRC", "CUE"):
        for row, tag in enumerate(TAGS):
            if not tag.endswith(kind):
                scores[row, TAGS.index(f"I-{kind}")] += FORBIDDEN
    return scores.round(4).tolist()
