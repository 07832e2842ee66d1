"""How often attributions are right, by the confidence they are given.

usage: reliability.py EVALUATION_DIR GOLD_DIR PREDICTIONS.jsonl

EVALUATION_DIR holds score.py, whose matching is used: content right = word IoU of at least a half with a gold content;
right = the sources also share a word, or both sides have none. Predictions are score.py's lines with a `confidence`.
"""

import json
import sys


def main(evaluation: str, gold_dir: str, predictions: str) -> None:
    sys.path.insert(0, evaluation)
    import score

    gold = score.read_gold(gold_dir)
    tenths: list[list[tuple[float, bool, bool]]] = [[] for _ in range(10)]
    for line in open(predictions, encoding="utf-8"):
        article = json.loads(line)
        truth = gold[article["article"]]
        document = score.Doc(truth["text"])
        expected = [document.prep(statement) for statement in truth["attributions"]]
        found = [document.prep(statement) for statement in article["statements"]]
        partner = {number: expected[other] for other, number in score.match(expected, found)}
        for number, (statement, words) in enumerate(zip(article["statements"], found)):
            match = partner.get(number)
            right = match is not None and bool(words["src"] & match["src"] or not (words["src"] or match["src"]))
            confidence = statement["confidence"]
            tenths[min(9, int(10 * confidence))].append((confidence, match is not None, right))
    print("confidence  found  mean  content right  right")
    for number, rows in enumerate(tenths):
        if rows:
            mean, content, right = (sum(column) / len(rows) for column in zip(*rows))
            print(f"{number / 10:.1f} to {number / 10 + 0.1:.1f} {len(rows):6d}  {mean:.2f} {content:14.2f} {right:6.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
