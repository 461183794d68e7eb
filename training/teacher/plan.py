"""Who learns from what: the sets, stages and seeds of each teacher, and where its files lie.

    parser = train_german_syntax(Files(data, out), fold=0, base=path)   # fold None: learns from everything
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import torch

from conllu import read
from corpus import Corpus, Part
from heads import Labels, Namer, Parser
from naming import LABELS, train_namer
from sources import fold_of, spans
from syntax import Stage, labels_of, train_parser

GERMAN_TREES = ("gsd-dev", "pud")
GERMAN_SETS = ("gsd-dev", "pud", "ewt-train.multi")
"""The parser knows each set by its place here; silver is written as the first would be."""
GERMAN_NAMES = ("germeval-dev", "smartdata")
ENGLISH_NAMES = ("wikigold", "ewt-train.corenlp")
"""The last are EWT's training sentences as Stanford CoreNLP labels them (training/corenlp)."""
FOLDS = (0, 1, 2, 3, 4, None)


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
    train_parser(parser, labels, [Stage(german_parts(files, fold, False), 10, 1.5e-3, 400)], seed=11)
    return parser


def train_german_base(files: Files) -> Parser:
    """A parser of English that sees no forms, only features that mean the same in both languages."""
    labels = german_labels(files)
    torch.manual_seed(7)
    parser = Parser(labels, len(GERMAN_SETS))
    parser.sees_forms = False
    train_parser(parser, labels, [Stage([whole(files.corpus(GERMAN_SETS[2]), 2)], 4, 2e-3, 1500)], seed=5)
    return parser


def train_english_syntax(files: Files) -> tuple[Parser, Labels]:
    corpus = files.corpus("ewt-train")
    labels = labels_of(corpus.sentences)
    torch.manual_seed(7)
    parser = Parser(labels, 1)
    train_parser(parser, labels, [Stage([whole(corpus, 0)], 4, 2e-3, 1000)], seed=5)
    return parser, labels


def train_german_names(files: Files, fold: int | None, base: Path | None) -> Namer:
    """GermEval outside the fold, after all other sets (`base`)."""
    torch.manual_seed(7)
    namer = Namer(LABELS, len(GERMAN_NAMES))
    if base:
        namer.load_state_dict(torch.load(base))
    part = fold_parts(files.corpus(GERMAN_NAMES[0]), 0, fold, False)
    train_namer(namer, [Stage([part], 12, 1.5e-3, 500)], seed=11)
    return namer


def train_german_names_base(files: Files) -> Namer:
    parts = [whole(files.corpus(name), which) for which, name in enumerate(GERMAN_NAMES) if which]
    return _train_names(parts, len(GERMAN_NAMES), 2)


def train_english_names(files: Files) -> Namer:
    """WikiGold's nationalities ("Japanese") are no names, as in the other sets."""
    texts = files.corpus("ewt-train")
    corpora = {name: _without_adjectives(files.corpus(name), texts) for name in ENGLISH_NAMES[:1]}
    labelled = list(read(files.out / "corenlp" / "en-ewt-train.conllu"))
    for sentence in labelled:
        sentence.names = sentence.names or ["O"] * len(sentence.forms)
    corpora[ENGLISH_NAMES[1]] = Corpus.of(ENGLISH_NAMES[1], labelled, texts.features)
    return _train_names([whole(corpus, which) for which, corpus in enumerate(corpora.values())], len(ENGLISH_NAMES), 2)


def _without_adjectives(corpus: Corpus, tagged: Corpus) -> Corpus:
    """Single other names that are adjectives in the treebank ("Japanese") become O."""
    tags = Counter((form, tag == "ADJ") for s in tagged.sentences for form, tag in zip(s.forms, s.upos) if form[0].isupper())
    for sentence in corpus.sentences:
        for start, end in spans(sentence.names, "OTH"):
            form = sentence.forms[start]
            if end == start + 1 and tags[form, True] > tags[form, False]:
                sentence.names[start] = "O"
    return corpus


def _train_names(parts: list[Part], sets: int, epochs: int) -> Namer:
    torch.manual_seed(7)
    namer = Namer(LABELS, sets)
    train_namer(namer, [Stage(parts, epochs, 2e-3, 1200)], seed=5)
    return namer
