"""Which sets a language's model is trained and measured on, and how they become Sentences with features.

Gold comes through the teacher's readers (../teacher/sources.py); silver is what the teacher wrote: DIR/silver/<language>.<fold>.conllu.
"""

import subprocess
import sys
from dataclasses import dataclass, replace
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
    """The gold sets of a language: `held` are never learned from, `folds` are measured by five models that lack a fifth each."""

    gold: tuple[str, ...]
    texts: tuple[str, ...]
    held: tuple[str, ...]
    folds: tuple[str, ...]


LOWERED, RAISED = 12, 16  # one sentence in so many is learned once more in lower case, in capitals
GOLD = 3.0  # weight of what people annotated; silver has 1
JOINED = ("gsd-dev", "pud")
TREES = (*JOINED, "ewt-train")
LABELLED = ("ewt-train", "en-gum-train")
FILES = {"lit": "ud/German-LIT/de_lit-ud-test.conllu", "pcc": "pcc_disrpt/deu.rst.pcc_dev.conllu"}  # the teacher does not read them
# How much a set's names count. Those of traffic news, tweets and old papers follow rules of their own.
NAME_WEIGHTS = {
    "ewt-train": 2.0, "wnut17": 0.3,
    "germeval-words": 4.0, "de-wikinews": 2.0, "mobie": 0.3, "europeana": 0.3,
}  # fmt: skip
SCALE = 0.5  # of the teacher's vectors, whose numbers have a variance of 1

LANGUAGES = {
    "de": Language(
        gold=("germeval-words", "mobie", "smartdata", "europeana"), texts=(), held=("lit", "pcc"), folds=("gsd-dev", "pud", "germeval-dev")
    ),
    "en": Language(gold=("ewt-train", "wikigold"), texts=("en-gum-train",), held=("ewt-dev", "uner-ewt-dev"), folds=()),
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
    part = "all" if fold is None else str(fold)
    if not silver_file(place, part).exists():
        return gold_only(place, fold)
    texts, trees = silver(place, part)
    forget_names(texts, fold)
    rename(texts, place, part)
    relabel([*texts, *trees], place)
    sentences = weighted(texts) + weighted(within(trees, fold))
    return sentences + recased(sentences)


def silver_file(place: Place, part: str) -> Path:
    return place.teacher / "silver" / f"{place.language}.{part}.conllu"


def silver(place: Place, part: str) -> tuple[list[Sentence], list[Sentence]]:
    """Texts and sets of names with silver trees; treebanks with silver names."""
    trees = place.teacher / "silver" / f"trees-{place.language}.{part}.conllu"
    return of_file(place, f"silver.{part}", silver_file(place, part)), of_file(place, f"trees.{part}", trees)


def gold_only(place: Place, fold: int | None) -> list[Sentence]:
    """What there is without a teacher's silver: gold, and where CoreNLP has labelled them (../corenlp), names in trees and texts."""
    sentences = [s for name in LANGUAGES[place.language].gold for s in (labelled(place, name) or gold(place, name))]
    sentences += [s for name in LANGUAGES[place.language].texts for s in labelled(place, name)]
    forget_names(sentences, fold)
    for sentence in sentences:
        sentence.name_weight = NAME_WEIGHTS.get(sentence.source, 1.0)
    trees = [s for name, members in folded(place).items() if name in JOINED for number, s in members if number != fold]
    return sentences + trees + recased(sentences + trees)


def labelled(place: Place, name: str) -> list[Sentence]:
    """A set with the names that CoreNLP found in it, and how sure it is, as the teacher writes them; [] if it was not labelled."""
    source = place.teacher / "corenlp" / f"{place.language}-{name.removeprefix('en-')}.conllu"
    if name not in LABELLED or not source.exists():
        return []
    file = place.work / f"{name}.labelled.conllu"
    lines = source.read_text(encoding="utf-8").split("\n")
    file.write_text("\n".join(renamed(line) if line[:1].isdigit() else line for line in lines), encoding="utf-8")
    return of_file(place, name, file)


def renamed(line: str) -> str:
    columns = line.split("\t")
    known = dict(part.split("=", 1) for part in columns[9].split("|") if "=" in part)
    return "\t".join([*columns[:9], f"NE={known.get('NE', 'O')}|NC={known.get('NEP', '0')}"])


def forget_names(sentences: list[Sentence], fold: int | None) -> None:
    """The fold's own names of GermEval are not learned; its sentences may stay for their silver trees."""
    for i, sentence in enumerate(s for s in sentences if s.source == "germeval-words"):
        if sources.fold_of(i) == fold:
            sentence.names = ["_"] * len(sentence.names)


def rename(sentences: list[Sentence], place: Place, part: str) -> None:
    """Names as the teacher sees them take the place of a set's own where these follow rules of their own (SmartData's)."""
    file = place.teacher / "silver" / f"names-{place.language}.{part}.conllu"
    if not file.exists():
        return
    found = [corpus.names_of(words) for _, words in corpus.blocks(file)]
    for sentence, names in zip([s for s in sentences if s.source == "smartdata"], found, strict=True):
        if len(names) != len(sentence.names):
            raise ValueError(f"{file}: a sentence has {len(names)} words, {sentence.id or sentence.source} {len(sentence.names)}")
        sentence.names = names


def relabel(sentences: list[Sentence], place: Place) -> None:
    """English names as CoreNLP sees them in trees and texts: on UNER dev they are worth 3 points more than the teacher's."""
    found = {s.id: s.names for name in LABELLED for s in labelled(place, name) if s.id}
    for sentence in sentences:
        names = found.get(sentence.id, [])
        if len(names) == len(sentence.names):
            sentence.names = names


def within(trees: list[Sentence], fold: int | None) -> list[Sentence]:
    """The sentences that are not in the fold."""
    joined = [s for s in trees if s.source in JOINED]
    held = {id(s) for i, s in enumerate(joined) if sources.fold_of(i) == fold}
    return [s for s in trees if id(s) not in held]


def weighted(sentences: list[Sentence]) -> list[Sentence]:
    for sentence in sentences:
        sentence.weight = GOLD if sentence.comments.get("trees") == "gold" else 1.0
        sentence.name_weight = NAME_WEIGHTS.get(sentence.source, 1.0)
    return sentences


def recased(sentences: list[Sentence]) -> list[Sentence]:
    """Copies of some sentences in capitals, and of some in lower case: as in headlines, and as many write on the web."""
    lower = [replace(s, rows=s.lower[0], slots=s.lower[1]) for s in sentences[3::LOWERED] if s.lower is not None]
    upper = [replace(s, rows=s.upper[0], slots=s.upper[1]) for s in sentences[7::RAISED] if s.upper is not None]
    return lower + upper


def fold_sets(place: Place, fold: int) -> dict[str, list[Sentence]]:
    """What is measured in a fold, by the name of its set."""
    return {name: [s for number, s in members if number == fold] for name, members in folded(place).items()}


def folded(place: Place) -> dict[str, list[tuple[int, Sentence]]]:
    """The sets of the folds with each sentence's fold. Those of JOINED are counted on from one to the next."""
    found, first = {}, 0
    for name in LANGUAGES[place.language].folds:
        sentences = gold(place, name)
        start = first if name in JOINED else 0
        found[name] = [(sources.fold_of(start + i), sentence) for i, sentence in enumerate(sentences)]
        first += len(sentences) if name in JOINED else 0
    return found


def held_sets(place: Place) -> dict[str, list[Sentence]]:
    """What no model learns from, as far as it is there."""
    found = {}
    for name in LANGUAGES[place.language].held:
        if name not in FILES:
            found[name] = gold(place, name)
        elif (place.data / FILES[name]).exists():
            found[name] = of_file(place, name, place.data / FILES[name])
    return found
