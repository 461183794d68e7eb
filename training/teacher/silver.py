"""Silver annotation: what the teachers say of texts that may ship, and what they add to the sets that have gold of one kind.

    annotate_texts(files, "de", fold=None)   # OUT/silver/de.all.conllu
    annotate_trees(files, "de", fold=2)      # OUT/silver/trees-de.2.conllu: gold trees with silver names
    annotate_names(files, "de", fold=2)      # OUT/silver/names-de.2.conllu: SmartData named as GermEval would

Gold is never overwritten. `# set`, `# trees` and `# names` before each sentence say where it comes from and what is silver.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from conllu import Sentence, write
from corpus import Corpus
from heads import Labels, Namer, Parser
from naming import name
from plan import Files, whole
from segmentation import cut
from sources import texts
from syntax import parse

TEXTS = {"de": ("de-wikinews", "de-gepade"), "en": ("en-gum",)}
NAMED = {"de": ("germeval-words", "smartdata"), "en": ("wikigold",)}
TREES = {"de": ("gsd-dev", "pud"), "en": ("ewt-train",)}
OTHERWISE = {"de": ("smartdata",), "en": ()}
MEASURED = {"de": ("germeval-dev",), "en": ("ewt-dev", "uner-ewt-dev")}
MOST_WORDS = 120
COMPONENTS = 128


@dataclass(frozen=True)
class Teachers:
    parser: Parser
    labels: Labels
    namer: Namer


def text_sentences(files: Files, language: str) -> list[Sentence]:
    """The words of the plain texts, each sentence once; very long ones (lists, tables) are left out."""
    found: list[Sentence] = []
    seen: set[tuple[str, ...]] = set()
    for source in TEXTS[language]:
        documents = texts(source, files.data)
        cuts = cut([(identity, language, text) for identity, text in documents])
        for (identity, _), sentences in zip(documents, cuts):
            for at, words in enumerate(sentences):
                key = tuple(form for form, _, _ in words)
                if 0 < len(key) <= MOST_WORDS and key not in seen:
                    seen.add(key)
                    found.append(Sentence(forms=list(key), comments=[f"# set = {source}", f"# sent_id = {identity}-{at + 1}"]))
    return found


def annotate_texts(files: Files, language: str, teachers: Teachers, suffix: str) -> int:
    """Texts with silver trees and names, then the sets with gold names and silver trees. Returns the number of words."""
    result: list[Sentence] = []
    for source in (f"silver-{language}", *NAMED[language]):
        corpus = files.corpus(source)
        gold = corpus.sentences[0].names is not None
        named = corpus if gold else corpus_with(corpus, name(teachers.namer, whole(corpus, 0)))
        for sentence in parse(teachers.parser, teachers.labels, whole(named, 0)):
            own = [line for line in sentence.comments if line.startswith("# set") or "sent_id" in line]
            sentence.comments = [*(own or [f"# set = {source}"]), "# trees = silver", f"# names = {'gold' if gold else 'silver'}"]
            result.append(sentence)
    write(files.out / "silver" / f"{language}.{suffix}.conllu", result)
    return sum(len(sentence.forms) for sentence in result)


def annotate_trees(files: Files, language: str, teachers: Teachers, suffix: str) -> None:
    """The treebanks, in file order, with names."""
    result: list[Sentence] = []
    for source in TREES[language]:
        for sentence in name(teachers.namer, whole(files.corpus(source), 0)):
            sentence.comments = [*sentence.comments, f"# set = {source}", "# trees = gold", "# names = silver"]
            result.append(sentence)
    write(files.out / "silver" / f"trees-{language}.{suffix}.conllu", result)


def annotate_names(files: Files, language: str, teachers: Teachers, suffix: str) -> None:
    """Sets that know fewer types, labelled once more as the first set would: SmartData has no other names and its own organisations.

    The same words in the same order as in the set; the gold stays in `annotate_texts`'s file.
    """
    for source in OTHERWISE[language]:
        corpus = files.corpus(source)
        bare = corpus_with(corpus, [replace(sentence, misc=None) for sentence in corpus.sentences])
        result = name(teachers.namer, whole(bare, 0))
        for sentence in result:
            sentence.comments = [f"# set = {source}", "# names = silver"]
        write(files.out / "silver" / f"names-{language}.{suffix}.conllu", result)


def corpus_with(corpus: Corpus, sentences: list[Sentence]) -> Corpus:
    return Corpus.of(corpus.name, sentences, corpus.features)


def reduce_features(files: Files, language: str) -> None:
    """Writes NAME.pca128.npy (float16) beside each set's features: their principal components, found over all sets.

    silver-LANGUAGE.pca128.npy has the rows of silver/LANGUAGE.*.conllu, that is texts and named sets, one behind the other.
    """
    sources = [f"silver-{language}", *NAMED[language]]
    singles = [*TREES[language], *MEASURED[language]]
    arrays = {source: np.load(files.feats / f"{source}.npy", mmap_mode="r") for source in (*sources, *singles)}
    centre, axes = _components([arrays[source] for source in (*TREES[language], *sources)])
    reduced = {source: _project(array, centre, axes) for source, array in arrays.items()}
    for source in (*singles, *sources[1:]):
        np.save(files.feats / f"{source}.pca128.npy", reduced[source])
    np.save(files.feats / f"silver-{language}.pca128.npy", np.concatenate([reduced[source] for source in sources]))


def _components(arrays: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and scaled axes over every fifth word; the first component gets variance 1, the others keep their share's root."""
    sample = np.concatenate([np.asarray(array[::5], np.float32) for array in arrays])
    centre = sample.mean(0)
    sample -= centre
    values, axes = np.linalg.eigh((sample.T @ sample).astype(np.float64) / len(sample))
    values, axes = values[::-1][:COMPONENTS], axes[:, ::-1][:, :COMPONENTS]
    axes = axes * np.sign(axes[np.abs(axes).argmax(0), np.arange(COMPONENTS)])
    return centre, (axes / (values[0] * values) ** 0.25).astype(np.float32)


def _project(array: np.ndarray, centre: np.ndarray, axes: np.ndarray) -> np.ndarray:
    found = np.zeros((len(array), axes.shape[1]), np.float16)
    for start in range(0, len(array), 20_000):
        found[start : start + 20_000] = (np.asarray(array[start : start + 20_000], np.float32) - centre) @ axes
    return found
