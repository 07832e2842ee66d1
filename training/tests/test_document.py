"""What training reads of the corpus, on a made-up corpus of one article. Needs numpy and tokenizers only."""

import json
import tempfile
import unittest
from pathlib import Path

from tokenizers import BertWordPieceTokenizer

from attribution_training.corpus import read_articles
from attribution_training.document import NONE, PARAGRAPH_BREAK, UNKNOWN, encode
from attribution_training.labels import NAME_TAGS, TAGS
from attribution_training.transitions import FORBIDDEN, transitions

VOCABULARY = Path(__file__).resolve().parents[2] / "models" / "attribution-tagger" / "vocab.txt"
TEXT = "🙂 “We won,” Ana Duarte said. “Twice.”\n\nDuarte praised Porto, adding that rain was expected.\n"


def span(words: str, occurrence: int = 0) -> tuple[int, int]:
    """Where words stand in TEXT."""
    start = -1
    for _ in range(occurrence + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def standoff() -> str:
    spans = {
        "T1": ("Content", span("“We won,”")),
        "T2": ("Source", span("Ana Duarte")),
        "T3": ("Cue", span("said")),
        "T5": ("Source", span("Duarte", 1)),
        "T6": ("Cue", span("adding")),
        "T7": ("Content", span("that rain was expected")),
        "T8": ("Cue", span("expected")),
        "T4": ("Content", span("“Twice.”")),
    }
    lines = [f"{name}\t{kind} {start} {end}\t…" for name, (kind, (start, end)) in spans.items() if name != "T4"]
    # The second piece of a content is often defined after the event that names it.
    lines.insert(3, "E1\tAttribution:T9 Content:T1 Source:T2 Cue:T3 Content2:T4")
    lines.append("T4\tContent {} {}\t…".format(*spans["T4"][1]))
    lines.append("E2\tAttribution:T9 Content:T7 Source:T5 Cue:T6")
    return "\n".join(lines)


class TestDocument(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        with tempfile.TemporaryDirectory() as folder:
            corpus = Path(folder)
            for kind in ("text", "attributions"):
                (corpus / "dev" / kind).mkdir(parents=True)
            (corpus / "dev" / "text" / "won.txt").write_text(TEXT, "utf8")
            (corpus / "dev" / "attributions" / "won_0a1b.ann").write_text(standoff(), "utf8")
            (corpus / "dev" / "attributions" / "won_9c.ann").write_text("", "utf8")
            names = [[*span("Ana Duarte"), "PERSON"], [*span("Porto"), "LOCATION"], [*span("Twice"), "DATE"]]
            (corpus / "dev.silver.jsonl").write_text(json.dumps({"article": "won", "entities": names}) + "\n", "utf8")
            cls.article = read_articles(corpus, "dev")[0]
        pieces = VOCABULARY.read_text("utf8").split("\n")
        cls.tokenizer = BertWordPieceTokenizer({piece: number for number, piece in enumerate(pieces) if piece}, lowercase=True)
        cls.document = encode(cls.article, cls.tokenizer)
        cls.forms = [cls.tokenizer.decode([cls.document.pieces[place]]) for place in cls.document.first_piece]

    def number(self, form: str, occurrence: int = 0) -> int:
        return [number for number, other in enumerate(self.forms) if other == form][occurrence]

    def tag(self, form: str, occurrence: int = 0) -> str:
        return TAGS[self.document.tags[self.number(form, occurrence)]]

    def test_takes_the_alphabetically_first_annotator(self) -> None:
        self.assertEqual(len(self.article.attributions), 2)

    def test_a_piece_after_the_cue_goes_on_with_the_content(self) -> None:
        self.assertEqual([self.tag("we"), self.tag("won"), self.tag("twice")], ["I-CON", "I-CON", "I-CON"])
        self.assertEqual(TAGS[self.document.tags[self.number("“")]], "B-CON")

    def test_a_source_points_to_its_cue_and_the_cue_to_its_source(self) -> None:
        self.assertEqual(self.document.cue[self.number("ana")], self.number("said"))
        self.assertEqual(self.document.source[self.number("said")], self.number("ana"))

    def test_what_is_in_no_attribution_points_nowhere(self) -> None:
        self.assertEqual(self.document.cue[self.number("praised")], UNKNOWN)
        self.assertEqual(self.document.source[self.number("praised")], UNKNOWN)

    def test_a_cue_without_a_source_points_to_none(self) -> None:
        article = type(self.article)("x", TEXT, self.article.attributions[:1], None)
        article.attributions[0].parts.pop("SRC")
        document = encode(article, self.tokenizer)
        self.assertEqual(document.source[self.number("said")], NONE)
        self.assertTrue((document.names == UNKNOWN).all())

    def test_paragraphs_are_parted_by_a_break(self) -> None:
        self.assertEqual(list(self.document.pieces).count(PARAGRAPH_BREAK), 1)

    def test_features_are_case_and_quotation(self) -> None:
        features = {form: self.document.features[self.document.first_piece[self.number(form)]] for form in ("we", "won", "ana", "said")}
        self.assertEqual(features, {"we": 4, "won": 3, "ana": 1, "said": 0})

    def test_names_are_silver_people_organizations_and_places(self) -> None:
        names = [NAME_TAGS[self.document.names[self.number(form)]] for form in ("ana", "porto", "twice")]
        self.assertEqual(names, ["B-PER", "B-LOC", "O"])

    def test_a_source_goes_on_after_its_own_kind_only(self) -> None:
        matrix = transitions([self.document])
        goes_on = [row[TAGS.index("I-SRC")] > FORBIDDEN / 2 for row in matrix]
        self.assertEqual(goes_on, [tag.endswith("SRC") for tag in TAGS])


if __name__ == "__main__":
    unittest.main()
