"""Reads CoNLL-U with the features that features.ts wrote for it.

A sentence may lack trees, tags or names: what is "_" in its column is not learned from. MISC may hold NE=B-PER and, in
silver, the teacher's probabilities: UC=0.98 of the tag, HC=0.87 of the head, NC=0.95 of the name label.
"""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

SLOTS = 19
UNKNOWN = -1
DOUBTFUL = 0.8  # a tag or a head that the teacher doubts as much is not learned
DOUBTFUL_NAME = 0.5  # nor are the names of a sentence in which one label is doubted more


@dataclass(frozen=True)
class Labels:
    """The label lists of a language; a feature's class 0 is "" (absent)."""

    upos: list[str]
    feats: dict[str, list[str]]
    names: list[str]
    relations: list[str]


@dataclass
class Sentence:
    """One sentence of n words; UNKNOWN where nothing is said."""

    id: str
    source: str
    rows: np.ndarray  # int32 [n]
    slots: np.ndarray  # int32 [n, SLOTS]
    upos: list[str]
    feats: list[dict[str, str] | None]
    heads: np.ndarray  # int32 [n], 0: the root, 1-based
    relations: list[str]
    names: list[str]
    comments: dict[str, str]
    weight: float = 1.0  # of tags and tree
    name_weight: float = 1.0
    forms: list[str] = field(default_factory=list)
    lower: tuple[np.ndarray, np.ndarray] | None = None  # rows and slots of the same words in lower case
    upper: tuple[np.ndarray, np.ndarray] | None = None


def read(path: Path, features: Path, source: str) -> list[Sentence]:
    """The sentences of one file; `features` is the path without ".rows.i32"."""
    written, lower, upper = (integers(f"{features}{case}") for case in ("", ".lower", ".upper"))
    sentences = []
    at = 0
    for comments, words in blocks(path):
        own = slice(at, at + len(words))
        found = sentence({"set": source, **comments}, words, written[0][own], written[1][own])
        found.lower, found.upper = (lower[0][own], lower[1][own]), (upper[0][own], upper[1][own])
        sentences.append(found)
        at += len(words)
    if at != len(written[0]):
        raise ValueError(f"{path}: {at} words, but features of {len(written[0])}; run features.ts again")
    return sentences


def integers(path: str) -> tuple[np.ndarray, np.ndarray]:
    """Rows [words] and slots [words, SLOTS] of a file of features."""
    rows = np.fromfile(f"{path}.rows.i32", dtype=np.int32)
    return rows, np.fromfile(f"{path}.slots.i32", dtype=np.int32).reshape(-1, SLOTS)


def blocks(path: Path):
    """Yields (comments, rows of columns) a sentence; ranges and empty nodes are left out."""
    comments: dict[str, str] = {}
    words: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line == "":
            if words:
                yield comments, words
            comments, words = {}, []
        elif line.startswith("# ") and " = " in line:
            name, value = line[2:].split(" = ", 1)
            comments[name] = value
        elif line[0].isdigit():
            columns = line.split("\t")
            if columns[0].isdigit():
                words.append(columns)


def sentence(comments: dict[str, str], words: list[list[str]], rows: np.ndarray, slots: np.ndarray) -> Sentence:
    misc = [keys(word) for word in words]
    tagged = [word[3] != "_" and doubt(known, "UC") < DOUBTFUL for word, known in zip(words, misc, strict=True)]
    sure = [word[6] != "_" and doubt(known, "HC") < DOUBTFUL for word, known in zip(words, misc, strict=True)]
    return Sentence(
        id=comments.get("sent_id", ""),
        source=comments["set"],
        rows=rows,
        slots=slots,
        upos=[word[3] if known else "_" for word, known in zip(words, tagged, strict=True)],
        feats=[pairs(word[5]) if known else None for word, known in zip(words, tagged, strict=True)],
        heads=np.array([int(word[6]) if known else UNKNOWN for word, known in zip(words, sure, strict=True)], dtype=np.int32),
        relations=[word[7] if known else "_" for word, known in zip(words, sure, strict=True)],
        names=names_of(words),
        comments=comments,
        forms=[word[1] for word in words],
    )


def names_of(words: list[list[str]]) -> list[str]:
    """The labels of the names; "_" for all of them where one is unknown or doubtful."""
    misc = [keys(word) for word in words]
    named = all("NE" in known and doubt(known, "NC") <= DOUBTFUL_NAME for known in misc)
    return [known["NE"] if named else "_" for known in misc]


def keys(word: list[str]) -> dict[str, str]:
    """What the last column says: {"NE": "B-PER", "NC": "0.98"}."""
    return dict(part.split("=", 1) for part in word[9].split("|") if "=" in part)


def doubt(misc: dict[str, str], key: str) -> float:
    """How unsure the teacher was; of gold it is 0."""
    return 1 - float(misc.get(key, 1))


def pairs(column: str) -> dict[str, str]:
    return {} if column == "_" else dict(part.split("=", 1) for part in column.split("|"))
