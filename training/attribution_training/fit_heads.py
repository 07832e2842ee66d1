"""Teaches heads on top of an encoder that stays as it is: what it makes of the texts is computed once."""

import random
from pathlib import Path

import numpy as np
import torch

from .batches import batch_of, rows_of
from .document import Document
from .fit import HEADS_RATE, ROWS, WINDOW, Run, losses_from
from .tagger import Tagger


def fit_heads(tagger: Tagger, documents: list[Document], heads: tuple[str, ...], run: Run, out: Path) -> None:
    """Trains the named heads in place, `run.epochs` times over the documents, and writes all weights to `out`."""
    rows = rows_of(documents, WINDOW)
    batches = [batch_of(rows[first : first + ROWS], WINDOW, 0) for first in range(0, len(rows) - ROWS + 1, ROWS)]
    tagger.to(torch.bfloat16).eval()
    with torch.no_grad():
        encoded = []
        for batch in batches:
            encoded.append(tagger.encode(batch.pieces, batch.features))
            if len(encoded) % 20 == 0:
                print(f"encoded {len(encoded)}/{len(batches)}", flush=True)
    tagger.float().train()
    learned = [parameter for name, parameter in tagger.named_parameters() if name.split(".")[0] in heads]
    optimizer = torch.optim.AdamW(learned, lr=HEADS_RATE)
    total = run.epochs * len(batches)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.01, 1 - step / total))
    for epoch in range(run.epochs):
        losses = []
        for number in random.sample(range(len(batches)), len(batches)):
            parts = losses_from(encoded[number].float(), tagger, batches[number], run)
            optimizer.zero_grad()
            sum(parts).backward()
            optimizer.step()
            schedule.step()
            losses.append([part.item() for part in parts])
        print(f"heads epoch {epoch + 1}/{run.epochs} losses", *(f"{value:.3f}" for value in np.mean(losses, 0)), flush=True)
    out.mkdir(parents=True, exist_ok=True)
    torch.save(tagger.state_dict(), out / f"epoch-{run.epochs}.pt")
