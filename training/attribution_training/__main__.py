"""From the corpus to the model that the product ships. Stages whose result is there are not run again, so an interrupted
run goes on at the beginning of the stage in which it stopped."""

import argparse
import copy
import json
import os
import random
from collections.abc import Callable
from pathlib import Path

# Threads that wait while others use the cores must not spin: 3.5 times slower on a busy machine.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("GOMP_SPINCOUNT", "0")

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer

from .corpus import read_articles
from .document import Document, encode
from .batches import batch_of, rows_of
from .encoders import pretrained
from .export import export
from .fit import WINDOW, Run, checkpoint, fit
from .fit_heads import fit_heads
from .imitate import Imitation, imitate
from .measure import word_f1
from .narrow import narrowed, sensitivity, shapes_within
from .read_back import read_back
from .tagger import Tagger
from .transitions import transitions

FIRST = Run(epochs=4, rate=1.2e-4, cue_weight=0.3, source_weight=0, names_weight=0)
SECOND = Run(epochs=1, rate=5e-5, cue_weight=0.3, source_weight=0.3, names_weight=0.2)
NEW_HEADS = ("names", "source_query", "source_key")
THIRD = Run(epochs=8, rate=0, cue_weight=0.3, source_weight=0.3, names_weight=0.2)
BUDGET = 0.45
"""The share of its time that the network is to take after narrowing."""
SENSITIVITY_ROWS, NARROWING_ROWS = 64, 100
FOURTH = Imitation(epochs=3, rate=1.4e-4)
ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    train = documents(options.corpus, "train", options.vocabulary)
    dev = documents(options.corpus, "dev", options.vocabulary)

    def seeded() -> None:
        random.seed(options.seed)
        np.random.seed(options.seed)
        torch.manual_seed(options.seed)

    def stage(name: str, epochs: int, train_into: Callable[[Path], None]) -> Tagger:
        """The network of a stage, from its last checkpoint or trained now."""
        folder = options.work / f"{name}-{options.seed}"
        last = folder / f"epoch-{epochs}.pt"
        if not last.exists():
            seeded()
            train_into(folder)
        tagger = checkpoint(last)
        print(name, json.dumps(word_f1(tagger, dev)), flush=True)
        return tagger

    def full() -> Tagger:
        first = stage("first", FIRST.epochs, lambda out: fit(pretrained(options.work), train, FIRST, out, options.seed))
        second = stage("second", SECOND.epochs, lambda out: fit(copy.deepcopy(first), train, SECOND, out, options.seed))
        return stage("third", THIRD.epochs, lambda out: fit_heads(averaged(first, second), train, NEW_HEADS, THIRD, out))

    def narrow_and_teach(out: Path) -> None:
        teacher = full() if options.teacher is None else read_back(options.teacher)
        seeded()
        imitate(narrow(teacher, train), teacher, train, FOURTH, out)

    shipped = stage("fourth", FOURTH.epochs, narrow_and_teach)
    export(shipped, transitions(train), options.vocabulary, options.version, options.out)
    print(f"wrote {options.out}; to measure it: npm run --silent onrecord -- evaluate --gold {options.corpus / 'dev'}")


def narrow(teacher: Tagger, documents: list[Document]) -> Tagger:
    rows = rows_of(documents, WINDOW)
    batches = [batch_of(rows[first : first + 4], WINDOW, 0) for first in range(0, SENSITIVITY_ROWS, 4)]
    found = sensitivity(teacher, batches)
    shapes = shapes_within(BUDGET, found)
    print("heads and inner neurons of each layer:", *(f"{shape.heads}/{shape.inner}" for shape in shapes), flush=True)
    fitted_on = rows[SENSITIVITY_ROWS : SENSITIVITY_ROWS + NARROWING_ROWS]
    return narrowed(teacher, shapes, found, batch_of(fitted_on, WINDOW, 0))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="attribution_training", description=__doc__)
    model = ROOT / "models" / "attribution-tagger"
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpora" / "polnear", help="PolNeAR's folder")
    parser.add_argument("--vocabulary", type=Path, default=model / "vocab.txt", help="BERT's uncased pieces, one a line")
    parser.add_argument("--work", type=Path, default=ROOT / "training" / "work", help="what stages leave for those after them")
    parser.add_argument("--out", type=Path, default=model, help="where the model goes")
    parser.add_argument("--version", default="3", help="the model's version, for its manifest")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--teacher", type=Path, help="narrow this exported network of full layers instead of training one")
    return parser.parse_args()


def documents(corpus: Path, part: str, vocabulary: Path) -> list[Document]:
    pieces = vocabulary.read_text("utf8").split("\n")
    tokenizer = BertWordPieceTokenizer({piece: number for number, piece in enumerate(pieces) if piece}, lowercase=True)
    return [encode(article, tokenizer) for article in read_articles(corpus, part)]


def averaged(first: Tagger, second: Tagger) -> Tagger:
    """Half of each; of the heads that only the second run taught, the second's."""
    before = first.state_dict()
    mean = {
        name: value if name.split(".")[0] in NEW_HEADS else (before[name] + value) / 2
        for name, value in second.state_dict().items()
    }
    tagger = Tagger([layer.shape for layer in second.layers])
    tagger.load_state_dict(mean)
    return tagger


if __name__ == "__main__":
    main()
