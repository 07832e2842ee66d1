"""One training run."""

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from .batches import IGNORED, Batch, batch_of, rows_of
from .document import Document
from .tagger import HEAD_NAMES, POINTER, Tagger, shapes_of

WINDOW = 254
"""Pieces of a row, without start and end piece."""
ROWS = 16
WARM_UP_STEPS = 60
HEADS_RATE = 1e-3
WEIGHT_DECAY = 0.01
MASKED = 0.08


@dataclass
class Run:
    """What distinguishes one run from another."""

    epochs: int
    rate: float
    """Learning rate of the encoder, falling to nought in a straight line after the first steps."""
    cue_weight: float
    source_weight: float
    names_weight: float
    """Of the losses beside the tags' own; 0 leaves a head untaught."""


def fit(tagger: Tagger, documents: list[Document], run: Run, out: Path, seed: int) -> None:
    """Trains in place and writes the weights (float32) to `out` after every epoch.

    The arithmetic is bfloat16 and the weights that learn are float32; word embeddings stay as they are.
    """
    tagger.words.weight.requires_grad = False
    learned = [name for name, parameter in tagger.named_parameters() if parameter.requires_grad]
    exact = {name: parameter.detach().clone().float() for name, parameter in tagger.named_parameters()}
    tagger.to(torch.bfloat16)
    working = dict(tagger.named_parameters())
    fast = [name for name in learned if name.split(".")[0] in (*HEAD_NAMES, "features")]
    slow = [name for name in learned if name not in fast]
    rates = (run.rate, HEADS_RATE)
    optimizer = torch.optim.AdamW(
        [{"params": [exact[name] for name in names], "lr": rate} for names, rate in zip((slow, fast), rates)],
        weight_decay=WEIGHT_DECAY,
        fused=True,
    )
    total = len(rows_of(documents, WINDOW)) // ROWS * run.epochs
    step = 0
    begun = time.monotonic()
    for epoch in range(run.epochs):
        tagger.train()
        rows = rows_of(documents, WINDOW)
        losses = []
        for first in range(0, len(rows) - ROWS + 1, ROWS):
            factor = min(1, (step + 1) / WARM_UP_STEPS) * max(0.01, 1 - step / total)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            parts = losses_of(tagger, batch_of(rows[first : first + ROWS], WINDOW, MASKED), run)
            sum(parts).backward()
            with torch.no_grad():
                for name in learned:
                    exact[name].grad = working[name].grad.float()
                    working[name].grad = None
                torch.nn.utils.clip_grad_norm_([exact[name] for name in learned], 1.0)
                optimizer.step()
                for name in learned:
                    working[name].copy_(exact[name])
                    exact[name].grad = None
            losses.append([part.item() for part in parts])
            step += 1
            if step % 20 == 0:
                mean = " ".join(f"{value:.3f}" for value in np.mean(losses[-20:], 0))
                minutes = (time.monotonic() - begun) / 60
                print(f"seed {seed} epoch {epoch + 1}/{run.epochs} step {step}/{total} losses {mean} {minutes:.1f} min", flush=True)
        out.mkdir(parents=True, exist_ok=True)
        torch.save({name: value.detach().clone() for name, value in exact.items()}, out / f"epoch-{epoch + 1}.pt")


def losses_of(tagger: Tagger, batch: Batch, run: Run) -> list[torch.Tensor]:
    """The weighted losses of tags, cues, sources and names."""
    return losses_from(tagger.encode(batch.pieces, batch.features), tagger, batch, run)


def losses_from(encoded: torch.Tensor, tagger: Tagger, batch: Batch, run: Run) -> list[torch.Tensor]:
    """The same, from what the encoder made of the batch."""
    tags, cue_query, cue_key, names, source_query, source_key = tagger.read(encoded)
    return [
        cross_entropy(tags, batch.tags),
        run.cue_weight * cross_entropy(pointer(cue_query, cue_key), batch.cue),
        run.source_weight * cross_entropy(pointer(source_query, source_key), batch.source),
        run.names_weight * cross_entropy(names, batch.names),
    ]


def pointer(query: torch.Tensor, key: torch.Tensor) -> torch.Tensor:
    return torch.bmm(query, key.transpose(1, 2)) / POINTER**0.5


def cross_entropy(scores: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    return functional.cross_entropy(scores.float().flatten(0, 1), targets.flatten(), ignore_index=IGNORED)


def checkpoint(path: Path) -> Tagger:
    weights = torch.load(path, weights_only=True)
    tagger = Tagger(shapes_of(weights))
    tagger.load_state_dict(weights)
    return tagger
