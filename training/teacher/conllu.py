"""CoNLL-U in and out, words only: what the teacher needs of a treebank or a set of names.

    for sentence in read(Path("de_gsd-ud-dev.conllu")): print(sentence.forms, sentence.heads)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Iterator

EMPTY = "_"


@dataclass
class Sentence:
    """One sentence of n words; `heads` are 1-based as in the file (0: root), None where nothing is annotated.

    `names` are BIO labels over PER, LOC, ORG, OTH; `misc` holds further `Key=Value` items of a word.
    """

    forms: list[str]
    lemmas: list[str] | None = None
    upos: list[str] | None = None
    feats: list[str] | None = None
    heads: list[int] | None = None
    relations: list[str] | None = None
    names: list[str] | None = None
    misc: list[list[str]] | None = None
    comments: list[str] = field(default_factory=list)


def read(path: Path) -> Iterator[Sentence]:
    """Reads a CoNLL-U file; ranges (1-2) and empty nodes (1.1) are left out. Raises ValueError for a line of too few columns."""
    rows: list[list[str]] = []
    comments: list[str] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                comments.append(line)
            elif line:
                columns = line.split("\t")
                if len(columns) < 10:
                    raise ValueError(f"{path}: {line!r} has fewer than ten columns")
                if columns[0].isdigit():
                    rows.append(columns)
            elif rows:
                yield _sentence(rows, comments)
                rows, comments = [], []
    if rows:
        yield _sentence(rows, comments)


def write(path: Path, sentences: Iterable[Sentence]) -> None:
    """Writes sentences; what is None becomes `_`, name labels become `NE=…` in MISC."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as out:
        for sentence in sentences:
            for comment in sentence.comments:
                out.write(comment + "\n")
            for at, form in enumerate(sentence.forms):
                out.write("\t".join(_columns(sentence, at, form)) + "\n")
            out.write("\n")


def _sentence(rows: list[list[str]], comments: list[str]) -> Sentence:
    columns = list(zip(*rows))
    misc = [[] if cell == EMPTY else cell.split("|") for cell in columns[9]]
    names = [next((item[3:] for item in items if item.startswith("NE=")), None) for items in misc]
    return Sentence(
        forms=list(columns[1]),
        lemmas=_known(columns[2]),
        upos=_known(columns[3]),
        feats=list(columns[5]) if columns[3][0] != EMPTY else None,
        heads=[int(cell) for cell in columns[6]] if columns[6][0] != EMPTY else None,
        relations=_known(columns[7]),
        names=None if all(name is None for name in names) else [name or "O" for name in names],
        misc=[[item for item in items if not item.startswith("NE=")] for items in misc],
        comments=comments,
    )


def _known(cells: tuple[str, ...]) -> list[str] | None:
    return None if all(cell == EMPTY for cell in cells) else list(cells)


def _columns(sentence: Sentence, at: int, form: str) -> list[str]:
    def cell(values: list[str] | None) -> str:
        return EMPTY if values is None else values[at] or EMPTY

    misc = list(sentence.misc[at]) if sentence.misc else []
    if sentence.names is not None:
        misc.insert(0, "NE=" + sentence.names[at])
    head = EMPTY if sentence.heads is None else str(sentence.heads[at])
    tail = [head, cell(sentence.relations), EMPTY, "|".join(misc) or EMPTY]
    return [str(at + 1), form, cell(sentence.lemmas), cell(sentence.upos), EMPTY, cell(sentence.feats), *tail]
