"""Who learns from what: the sets, stages and seeds of each teacher, and where its files lie.

    teachers = train_german_syntax(Files(data, out), folds=[0, None]); fold None learns from everything
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import torch

from corpus import Corpus, Part
from heads import Labels, Namer, Parser
from naming import LABELS, train_namer
from sources import fold_of
from syntax import Stage, labels_of, train_parser

GERMAN_TREES = ("gsd-dev", "pud")
GERMAN_SETS = ("gsd-dev", "pud", "ewt-train.multi")
"""The parser knows each set by its place here; silver is written as the first would be."""
GERMAN_NAMES = ("germeval-dev", "smartdata", "mobie", "europeana")
ENGLISH_NAMES = ("wikigold", "wnut17", "ewt-train")


@dataclass(frozen=True)
class Files:
    """`data` holds ud/, ner/ and attribution/, `out` everything that is made."""

    data: Path
    out: Path

    @property
    def feats(self) -> Path:
        return self.out / "feats"

    def teacher(self, name: str) -> Path:
        (self.out / "teacher").mkdir(parents=True, exist_ok=True)
        return self.out / "teacher" / f"{name}.pt"

    def corpus(self, name: str) -> Corpus:
        return Corpus.read(self.feats, name)

    def log(self, line: str) -> None:
        print(line, flush=True)
        with (self.out / "teacher-log.md").open("a", encoding="utf-8") as file:
            file.write(f"- {time.strftime('%H:%M')} {line}\n")


def german_parts(files: Files, fold: int | None, inside: bool) -> list[Part]:
    """The sentences of GSD dev and PUD in (held out) or outside the fold; sentences are counted over both files."""
    parts, first = [], 0
    for which, name in enumerate(GERMAN_TREES):
        corpus = files.corpus(name)
        count = len(corpus.sentences)
        chosen = [at for at in range(count) if fold is None or (fold_of(first + at) == fold) == inside]
        parts.append(Part(corpus, which, chosen))
        first += count
    return parts


def fold_parts(corpus: Corpus, which: int, fold: int | None, inside: bool) -> Part:
    chosen = [at for at in range(len(corpus.sentences)) if fold is None or (fold_of(at) == fold) == inside]
    return Part(corpus, which, chosen)


def whole(corpus: Corpus, which: int) -> Part:
    return Part(corpus, which, list(range(len(corpus.sentences))))


def german_labels(files: Files) -> Labels:
    return labels_of([sentence for name in GERMAN_SETS for sentence in files.corpus(name).sentences])


def train_german_syntax(files: Files, fold: int | None, base: Path | None) -> Parser:
    """Begins with a parser of English through the multilingual features (`base`), then learns German."""
    labels = german_labels(files)
    torch.manual_seed(7)
    parser = Parser(labels, len(GERMAN_SETS))
    if base:
        parser.load_state_dict(torch.load(base))
    train_parser(parser, labels, [Stage(german_parts(files, fold, False), 14, 1.5e-3, 500)], seed=11)
    return parser


def train_german_base(files: Files) -> Parser:
    labels = german_labels(files)
    torch.manual_seed(7)
    parser = Parser(labels, len(GERMAN_SETS))
    train_parser(parser, labels, [Stage([whole(files.corpus(GERMAN_SETS[2]), 2)], 4, 2e-3, 1500)], seed=5)
    return parser


def train_english_syntax(files: Files) -> tuple[Parser, Labels]:
    corpus = files.corpus("ewt-train")
    labels = labels_of(corpus.sentences)
    torch.manual_seed(7)
    parser = Parser(labels, 1)
    train_parser(parser, labels, [Stage([whole(corpus, 0)], 8, 2e-3, 1200)], seed=5)
    return parser, labels


def train_german_names(files: Files, fold: int | None, base: Path | None) -> Namer:
    """GermEval outside the fold, after all other sets (`base`)."""
    torch.manual_seed(7)
    namer = Namer(LABELS, len(GERMAN_NAMES))
    if base:
        namer.load_state_dict(torch.load(base))
    part = fold_parts(files.corpus(GERMAN_NAMES[0]), 0, fold, False)
    train_namer(namer, [Stage([part], 8, 1.5e-3, 600)], seed=11)
    return namer


def train_names(files: Files, sets: tuple[str, ...], skip: int, epochs: int) -> Namer:
    """One recogniser over all `sets` but the first `skip`, which keep their number."""
    torch.manual_seed(7)
    namer = Namer(LABELS, len(sets))
    parts = [whole(files.corpus(name), which) for which, name in enumerate(sets) if which >= skip]
    train_namer(namer, [Stage(parts, epochs, 2e-3, 1200)], seed=5)
    return namer
