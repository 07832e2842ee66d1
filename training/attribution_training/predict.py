"""What a network says of every word of a document, from the window in which the word stands most in the middle."""

import numpy as np
import torch

from .batches import END, START
from .document import Document
from .fit import WINDOW
from .labels import TAGS
from .tagger import Tagger

STEP = 190
"""Windows begin every so many pieces."""


@torch.no_grad()
def tag_probabilities(tagger: Tagger, document: Document) -> np.ndarray:
    """Words × tags, float32."""
    tagger.eval()
    centred = np.full(len(document.first_piece), -1)
    probabilities = np.zeros((len(document.first_piece), len(TAGS)), np.float32)
    for start, end in windows(document):
        pieces = np.concatenate(([START], document.pieces[start:end], [END]))[None]
        features = np.concatenate(([0], document.features[start:end], [0]))[None]
        scores = tagger(torch.from_numpy(pieces), torch.from_numpy(features))[0][0].float()
        here = torch.softmax(scores, -1).numpy()
        low, high = np.searchsorted(document.first_piece, (start, end))
        places = document.first_piece[low:high] - start + 1
        before = np.full(high - low, WINDOW) if start == 0 else places
        after = np.full(high - low, WINDOW) if end == len(document.pieces) else end - start + 1 - places
        margin = np.minimum(before, after)
        better = margin > centred[low:high]
        centred[low:high][better] = margin[better]
        probabilities[low:high][better] = here[places][better]
    return probabilities


def windows(document: Document) -> list[tuple[int, int]]:
    count = len(document.pieces)
    found = []
    start = 0
    while True:
        end = min(count, start + WINDOW)
        while end < count and end > start + 1 and not document.may_begin[end]:
            end -= 1
        found.append((start, end))
        if end == count:
            return found
        start += STEP
        while not document.may_begin[start]:
            start += 1
