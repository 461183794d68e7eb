"""Turns name corpora into CoNLL-U for the teacher: GermEval's "1\tMerz\tB-PER\tO" becomes a word row with GOLD=B-PER.

python prepare.py germeval NER-de-dev.tsv > germeval.conllu
python prepare.py uner en_ewt-dev.iob2 > uner.conllu

GermEval: the outer layer; derived and partial names ("deutsche", "EU-weit") are marked GOLD=B-LOCderiv as they stand.
"""

import sys
from collections.abc import Iterator
from pathlib import Path


def sentences(path: Path, label: int) -> Iterator[tuple[list[str], list[tuple[str, str]]]]:
    """Comments and (word, label) pairs of each sentence; `label` is the column of the labels."""
    comments: list[str] = []
    words: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        columns = line.split("\t")
        if not line.strip():
            if words:
                yield comments, words
            comments, words = [], []
        elif line.startswith("#") and not columns[0].isdigit():
            comments.append("# " + line.lstrip("# \t"))
        else:
            words.append((columns[1], columns[label]))


def main(kind: str, path: str) -> None:
    for comments, words in sentences(Path(path), 2):
        rows = list(comments) if kind == "uner" else []
        for number, (word, label) in enumerate(words, 1):
            misc = "_" if label == "O" else f"GOLD={label}"
            rows.append(f"{number}\t{word}\t" + "\t".join(["_"] * 7) + f"\t{misc}")
        print("\n".join(rows) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
