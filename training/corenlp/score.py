"""Scores the teacher: spans of names (exact span and type), or tags and trees.

python score.py names NE FILE       GOLD=B-PER against NE=B-PER in MISC: P, R, F by type
python score.py trees GOLD FILE     UPOS, XPOS, UAS, LAS (whole relation, and without its subtype)

Every word counts, punctuation too. Gold types beyond PER, LOC, ORG, OTH ("LOCderiv", "ORGpart") count as no name.
"""

import sys
from collections import Counter
from pathlib import Path

Row = list[str]
TYPES = ("PER", "LOC", "ORG", "OTH")


def words(path: str) -> list[list[Row]]:
    """Word rows (10 columns) of each sentence."""
    blocks = Path(path).read_text(encoding="utf8").split("\n\n")
    rows = [[line.split("\t") for line in block.split("\n") if line[:1].isdigit()] for block in blocks]
    return [kept for sentence in rows if (kept := [row for row in sentence if row[0].isdigit()])]


def labels(sentence: list[Row], key: str) -> list[str]:
    """BIO labels that MISC holds under `key`; "O" where there is none."""
    misc = [dict(pair.split("=", 1) for pair in row[9].split("|") if "=" in pair) for row in sentence]
    return [pairs.get(key, "O") for pairs in misc]


def spans(bio: list[str]) -> set[tuple[int, int, str]]:
    """(first, last + 1, type) of each name; an I- without its B- opens one."""
    found, start = set(), 0
    for i, label in enumerate([*bio, "O"]):
        before = bio[i - 1] if i else "O"
        if before != "O" and (not label.startswith("I-") or label[2:] != before[2:]):
            found.add((start, i, before[2:]))
        if label != "O" and (label.startswith("B-") or label[2:] != before[2:]):
            start = i
    return {span for span in found if span[2] in TYPES}


def score_names(key: str, path: str) -> None:
    counts: dict[str, Counter[str]] = {}
    kinds = set()
    for sentence in words(path):
        gold, found = spans(labels(sentence, "GOLD")), spans(labels(sentence, key))
        kinds |= {kind for *_, kind in gold}
        for name, group in (("gold", gold), ("found", found), ("right", gold & found)):
            for *_, kind in group:
                counts.setdefault(kind, Counter())[name] += 1
    # A type that the corpus does not know is no error: it is left out of the sum.
    counts["all"] = sum((count for kind, count in counts.items() if kind in kinds), Counter())
    for kind in (*(each for each in TYPES if each in counts), "all"):
        right, gold, found = (counts[kind][name] for name in ("right", "gold", "found"))
        precision, recall = 100 * right / max(found, 1), 100 * right / max(gold, 1)
        f = 200 * right / max(gold + found, 1)
        print(f"{kind:4} P {precision:5.1f}  R {recall:5.1f}  F {f:5.1f}  gold {gold}  found {found}")


def score_trees(gold_path: str, path: str) -> None:
    right: Counter[str] = Counter()
    for gold, found in zip(words(gold_path), words(path), strict=True):
        for a, b in zip(gold, found, strict=True):
            head = a[6] == b[6]
            right.update(
                words=1,
                UPOS=a[3] == b[3],
                XPOS=a[4] == b[4],
                UAS=head,
                LAS=head and a[7].split(":")[0] == b[7].split(":")[0],
                LAS_subtypes=head and a[7] == b[7],
            )
    print(*(f"{name} {100 * right[name] / right['words']:.1f}" for name in right if name != "words"), sep="  ")


if __name__ == "__main__":
    (score_names if sys.argv[1] == "names" else score_trees)(*sys.argv[2:4])
