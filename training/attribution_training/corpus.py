"""Reads PolNeAR: texts, attributions in brat standoff, and the silver names that come with it. Offsets are code points."""

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

Span = tuple[int, int]

KINDS = {"Source": "SRC", "Cue": "CUE", "Content": "CON"}
NAME_TYPES = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}


@dataclass
class Attribution:
    """One annotated attribution: the pieces of each part by kind (SRC, CUE, CON), in text order."""

    parts: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))


@dataclass
class Article:
    name: str
    text: str
    attributions: list[Attribution]
    names: list[tuple[int, int, str]] | None
    """Start, end and PER, ORG or LOC; None where no names are known of the article."""


def read_articles(corpus: Path, part: str) -> list[Article]:
    """The annotated articles of a part (`train` or `dev`), by name; the alphabetically first annotator's attributions."""
    annotations: dict[str, Path] = {}
    for path in sorted((corpus / part / "attributions").glob("*.ann")):
        annotations.setdefault(re.sub(r"_[0-9a-f]+$", "", path.stem), path)
    names = read_names(corpus / f"{part}.silver.jsonl")
    articles = []
    for path in sorted((corpus / part / "text").iterdir()):
        if path.stem not in annotations:
            continue
        text = path.read_bytes().decode("utf8")
        articles.append(Article(path.stem, text, read_attributions(annotations[path.stem]), names.get(path.stem)))
    return articles


def read_attributions(path: Path) -> list[Attribution]:
    """The events of one brat file. Lines that are neither text-bound annotations nor events are passed over."""
    # Events may name spans that only later lines define.
    spans: dict[str, tuple[str, list[Span]]] = {}
    events: list[list[str]] = []
    for line in path.read_bytes().decode("utf8").split("\n"):
        fields = line.split("\t")
        if len(fields) < 2:
            continue
        if fields[0].startswith("T"):
            placed = re.match(r"(\S+) (.+)$", fields[1])
            if placed:
                pieces = [tuple(map(int, piece.split(" "))) for piece in placed[2].split(";")]
                spans[fields[0]] = (placed[1], sorted(pieces))
        elif fields[0].startswith("E"):
            events.append(fields[1].split())
    return [attribution_of(event, spans) for event in events]


def attribution_of(event: list[str], spans: dict[str, tuple[str, list[Span]]]) -> Attribution:
    """`Content2` and the like are further pieces of the same part."""
    attribution = Attribution()
    for argument in event:
        role, _, reference = argument.partition(":")
        kind = KINDS.get(role.rstrip("0123456789"))
        if kind and reference in spans:
            attribution.parts[kind] += spans[reference][1]
    return attribution


def read_names(path: Path) -> dict[str, list[tuple[int, int, str]]]:
    """People, organizations and places by article, as an automatic tool saw them (silver, with errors)."""
    names = {}
    for line in path.read_text("utf8").splitlines():
        record = json.loads(line)
        names[record["article"]] = [(start, end, NAME_TYPES[kind]) for start, end, kind in record["entities"] if kind in NAME_TYPES]
    return names
