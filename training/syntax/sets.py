"""Which sets a language's model is trained and measured on, and how they become Sentences with features.

Gold comes through the teacher's readers (../teacher/sources.py); silver is what the teacher wrote: DIR/silver/<language>.<fold>.conllu.
"""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import corpus
import labels
from corpus import Sentence
from export import Words

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "teacher"))

import conllu  # noqa: E402
import sources  # noqa: E402


@dataclass(frozen=True)
class Language:
    """The gold sets of a language. Names of `folds` are measured in five folds, `held` once."""

    gold: tuple[str, ...]
    held: tuple[str, ...]
    folds: tuple[str, ...]


SCALE = 0.5  # of the teacher's vectors, whose numbers have a variance of 1

LANGUAGES = {
    "de": Language(gold=("germeval-words", "mobie", "smartdata", "europeana"), held=(), folds=("gsd-dev", "pud", "germeval-dev")),
    "en": Language(gold=("ewt-train", "wikigold", "wnut17"), held=("ewt-dev",), folds=("uner-ewt-dev",)),
}


@dataclass(frozen=True)
class Place:
    """Where a run reads and works."""

    language: str
    data: Path
    teacher: Path
    work: Path


def tables(place: Place) -> tuple[Words, np.ndarray]:
    """Writes what features.ts reads; returns the vocabulary and the teacher's vectors [V, 64]."""
    known = np.load(place.teacher / "vectors" / f"{place.language}.npz", allow_pickle=False)
    words = [str(word) for word in known["words"]]
    vectors = SCALE * known["vectors"].astype(np.float32)
    clusters = cluster_paths(place.language, words)
    place.work.mkdir(parents=True, exist_ok=True)
    (place.work / "vocabulary.txt").write_text("\n".join(words), encoding="utf-8")
    clusters.tofile(place.work / "clusters.u16")
    (place.work / "pack.txt").write_text(place.language)
    return Words(words, clusters), vectors


def cluster_paths(language: str, words: list[str]) -> np.ndarray:
    """The sixteen lowest bits of each word's path in the tree of Brown clusters (spaCy's lookups, MIT)."""
    import gzip
    import json

    import spacy_lookups_data

    file = Path(spacy_lookups_data.__file__).parent / "data" / f"{language}_lexeme_cluster.json.gz"
    clusters = json.loads(gzip.decompress(file.read_bytes()))
    return np.array([clusters.get(word, 0) & 0xFFFF for word in words], dtype=np.uint16)


def gold(place: Place, name: str) -> list[Sentence]:
    """One annotated set, its relations levelled."""
    file = place.work / f"{name}.conllu"
    if not file.exists():
        conllu.write(file, sources.load(name, place.data))
    return of_file(place, name, file)


def of_file(place: Place, name: str, file: Path) -> list[Sentence]:
    features = place.work / name
    script = str(HERE / "features.ts")
    subprocess.run(["node", script, str(place.work), str(place.work), f"{name}={file}"], check=True)
    sentences = corpus.read(file, features, name)
    labels.level(sentences)
    return sentences


def training_sets(place: Place, fold: int | None) -> list[Sentence]:
    """Gold and silver of a language. With a fold: without its sentences, and with the silver of the teacher that lacks them."""
    language = LANGUAGES[place.language]
    sentences = [s for name in language.gold for s in gold(place, name)]
    for name in language.folds:
        sentences += [s for i, s in enumerate(gold(place, name)) if fold is None or sources.fold_of(i) != fold]
    return sentences + silver(place, fold)


def silver(place: Place, fold: int | None) -> list[Sentence]:
    part = "all" if fold is None else str(fold)
    file = place.teacher / "silver" / f"{place.language}.{part}.conllu"
    return of_file(place, f"silver.{part}", file) if file.exists() else []


def fold_sets(place: Place, fold: int) -> dict[str, list[Sentence]]:
    """What is measured in a fold, by the name of its set."""
    names = LANGUAGES[place.language].folds
    return {name: [s for i, s in enumerate(gold(place, name)) if sources.fold_of(i) == fold] for name in names}


def held_sets(place: Place) -> dict[str, list[Sentence]]:
    return {name: gold(place, name) for name in LANGUAGES[place.language].held}
