"""Documents packed into rows of one fixed length, without padding."""

import random
from dataclasses import dataclass

import numpy as np
import torch

from .document import NONE, Document

START, END, MASK = 101, 102, 103
FIRST_MASKABLE = 110
"""Pieces below are BERT's own."""
IGNORED = -100
LEAST_ROOM = 24
"""A row with less room left is closed."""

Slice = tuple[Document, int, int]


@dataclass
class Batch:
    """Tensors [rows, size + 2]; targets of pointers are places in the row, 0 (the start piece) for none."""

    pieces: torch.Tensor
    features: torch.Tensor
    tags: torch.Tensor
    names: torch.Tensor
    cue: torch.Tensor
    source: torch.Tensor


def rows_of(documents: list[Document], size: int) -> list[list[Slice]]:
    """Rows of at most `size` pieces: whole documents after each other, cut at words, in random order."""
    order = list(documents)
    random.shuffle(order)
    rows: list[list[Slice]] = []
    row: list[Slice] = []
    room = size
    for document in order:
        count = len(document.pieces)
        start = 0
        while start < count:
            if room < LEAST_ROOM:
                rows.append(row)
                row, room = [], size
            end = min(count, start + room)
            while end < count and end > start + 1 and not document.may_begin[end]:
                end -= 1
            row.append((document, start, end))
            room -= end - start + 1
            start = end
            if start < count:
                rows.append(row)
                row, room = [], size
    if row:
        rows.append(row)
    random.shuffle(rows)
    return rows


def batch_of(rows: list[list[Slice]], size: int, masked: float) -> Batch:
    """One batch; `masked` is the share of pieces that are hidden."""
    shape = (len(rows), size + 2)
    pieces = np.full(shape, END)
    pieces[:, 0] = START
    features = np.zeros(shape, int)
    tags, names, cue, source = (np.full(shape, IGNORED) for _ in range(4))
    for number, row in enumerate(rows):
        offset = 1
        for document, start, end in row:
            count = end - start
            pieces[number, offset : offset + count] = document.pieces[start:end]
            features[number, offset : offset + count] = document.features[start:end]
            low, high = np.searchsorted(document.first_piece, (start, end))
            places = document.first_piece[low:high] - start + offset
            tags[number, places] = document.tags[low:high]
            known = document.names[low:high]
            names[number, places] = np.where(known >= 0, known, IGNORED)
            cue[number, places] = pointed(document.cue[low:high], low, places, outside=0)
            source[number, places] = pointed(document.source[low:high], low, places, outside=IGNORED)
            offset += count + 1
    if masked:
        pieces[(np.random.rand(*shape) < masked) & (pieces > FIRST_MASKABLE)] = MASK
    return Batch(*(torch.from_numpy(array) for array in (pieces, features, tags, names, cue, source)))


def pointed(words: np.ndarray, low: int, places: np.ndarray, outside: int) -> np.ndarray:
    """Places in the row that words point to: `outside` for words in another row, 0 for none, IGNORED where unknown."""
    index = words - low
    within = (words >= 0) & (index >= 0) & (index < len(places))
    targets = places[np.clip(index, 0, max(0, len(places) - 1))] if len(places) else index
    return np.select([within, words >= 0, words == NONE], [targets, outside, 0], IGNORED)
