"""The teacher's one entry point: `python training/teacher/run.py STEP --data DIR --out DIR`.

    python training/teacher/run.py all --data unpacked --out work

STEP is fetch, vectors, features, syntax, names, silver or all. DIR of --data holds ud/, ner/ and attribution/. What is there
already is not made again. See README.md.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Callable

import torch

import features
import fetch
import vectors
from bert import Bert
from conllu import Sentence
from corpus import Part
from heads import Labels, Namer, Parser
from naming import LABELS, name, score_names
from plan import (
    ENGLISH_NAMES, FOLDS, GERMAN_NAMES, GERMAN_SETS, Files, fold_parts, german_labels, german_parts, train_english_names,
    train_english_syntax, train_german_base, train_german_names, train_german_names_base, train_german_syntax, whole,
)  # fmt: skip
from silver import MEASURED, NAMED, OTHERWISE, TEXTS, TREES, Teachers, annotate_names, annotate_texts, annotate_trees, reduce_features, text_sentences
from sources import load, texts
from syntax import labels_of, parse, score

MODEL = {"de": "multi", "en": "en"}
PROBABILITIES = "spacy_lookups_data/data/{}_lexeme_prob.json.gz"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("step", choices=[*STEPS, "all"])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    files = Files(arguments.data, arguments.out)
    for step in STEPS if arguments.step == "all" else [arguments.step]:
        started = time.time()
        STEPS[step](files)
        files.log(f"step {step}: {time.time() - started:.0f} s")


def make_vectors(files: Files) -> None:
    import spacy_lookups_data

    folder = Path(spacy_lookups_data.__file__).parent.parent
    for language in ("de", "en"):
        words = vectors.vocabulary(folder / PROBABILITIES.format(language), _own_words(files, language))
        found = vectors.type_vectors(_bert(files, MODEL[language]), words)
        vectors.save(files.out / "vectors" / f"{language}.npz", words, vectors.whiten(found))


def make_features(files: Files) -> None:
    """Each set through its language's BERT; EWT's training part through the multilingual one as well."""
    for model in ("multi", "en"):
        bert = _bert(files, model)
        jobs: dict[str, Callable[[], list[Sentence]]] = {}
        if model == "multi":
            jobs[GERMAN_SETS[2]] = lambda: load("ewt-train", files.data)
        for language in (key for key, value in MODEL.items() if value == model):
            for source in (*TREES[language], *NAMED[language], *MEASURED[language]):
                jobs[source] = lambda source=source: load(source, files.data)
            jobs[f"silver-{language}"] = lambda language=language: text_sentences(files, language)
        for source, sentences in jobs.items():
            _make_once(files, bert, source, sentences)


def make_syntax(files: Files) -> None:
    labels = german_labels(files)
    base = _kept(files, "de.syntax.base", lambda: train_german_base(files))
    for fold in FOLDS:
        path = _kept(files, f"de.syntax.{_suffix(fold)}", lambda: train_german_syntax(files, fold, base))
        if fold is not None:
            parser = _load(Parser(labels, len(GERMAN_SETS)), path)
            held_out = german_parts(files, fold, True)
            _report(files, f"German syntax, fold {fold}", held_out, lambda part: parse(parser, labels, part), score)
    english = labels_of(files.corpus("ewt-train").sentences)
    path = _kept(files, "en.syntax.all", lambda: train_english_syntax(files)[0])
    parser = _load(Parser(english, 1), path)
    held_out = [whole(files.corpus("ewt-dev"), 0)]
    _report(files, "English syntax, EWT dev", held_out, lambda part: parse(parser, english, part), score)


def make_names(files: Files) -> None:
    base = _kept(files, "de.names.base", lambda: train_german_names_base(files))
    germeval = files.corpus(GERMAN_NAMES[0])
    for fold in FOLDS:
        path = _kept(files, f"de.names.{_suffix(fold)}", lambda: train_german_names(files, fold, base))
        if fold is not None:
            namer = _load(Namer(LABELS, len(GERMAN_NAMES)), path)
            part = fold_parts(germeval, 0, fold, True)
            _report(files, f"German names, fold {fold}", [part], lambda part: name(namer, part), score_names)
    path = _kept(files, "en.names.all", lambda: train_english_names(files))
    namer = _load(Namer(LABELS, len(ENGLISH_NAMES)), path)
    for which, source in enumerate(ENGLISH_NAMES):
        part = whole(files.corpus("uner-ewt-dev"), which)
        _report(files, f"English names as {source}, UNER EWT dev", [part], lambda part: name(namer, part), _score_uner)


def make_silver(files: Files) -> None:
    for language, folds in (("de", FOLDS), ("en", (None,))):
        for fold in folds:
            if all((files.out / "silver" / f"{name}.{_suffix(fold)}.conllu").exists() for name in _silver_files(language)):
                continue
            teachers = _teachers(files, language, _suffix(fold))
            words = annotate_texts(files, language, teachers, _suffix(fold))
            annotate_trees(files, language, teachers, _suffix(fold))
            annotate_names(files, language, teachers, _suffix(fold))
            files.log(f"silver {language}.{_suffix(fold)}: {words} words")
        reduce_features(files, language)


STEPS: dict[str, Callable[[Files], None]] = {
    "fetch": lambda files: fetch.fetch(files.out / "bert"),
    "vectors": make_vectors,
    "features": make_features,
    "syntax": make_syntax,
    "names": make_names,
    "silver": make_silver,
}


def _silver_files(language: str) -> list[str]:
    """The first parts of the names of a fold's files."""
    return [language, f"trees-{language}", *(f"names-{language}" for _ in OTHERWISE[language])]


def _bert(files: Files, model: str) -> Bert:
    folder = files.out / "bert"
    return Bert(folder / f"{model}.npz", folder / f"sm-{model}" / "assets/vocab.txt")


def _own_words(files: Files, language: str) -> list[str]:
    sets = [*TREES[language], *NAMED[language]]
    words = [form for source in sets for sentence in load(source, files.data) for form in sentence.forms]
    found = [text for source in TEXTS[language] for _, text in texts(source, files.data)]
    return words + [word for text in found for word in vectors.rough_words(text)]


def _make_once(files: Files, bert: Bert, source: str, sentences: Callable[[], list[Sentence]]) -> None:
    if (files.feats / f"{source}.npy").exists():
        return
    found = sentences()
    features.save(files.feats, source, found, features.features(bert, [sentence.forms for sentence in found]))


def _kept(files: Files, key: str, train: Callable[[], torch.nn.Module]) -> Path:
    path = files.teacher(key)
    if not path.exists():
        started = time.time()
        torch.save(train().state_dict(), path)
        files.log(f"trained {key}: {time.time() - started:.0f} s")
    return path


def _load(module: torch.nn.Module, path: Path) -> torch.nn.Module:
    module.load_state_dict(torch.load(path))
    return module


def _report(files: Files, title: str, parts: list[Part], run: Callable, measure: Callable) -> None:
    gold = [part.corpus.sentences[at] for part in parts for at in part.chosen]
    found = [sentence for part in parts for sentence in run(part)]
    files.log(f"{title}: " + ", ".join(f"{key} {value:.1f}" for key, value in measure(gold, found).items()))


def _score_uner(gold: list[Sentence], found: list[Sentence]) -> dict[str, float]:
    return score_names(gold, found, ("PER", "LOC", "ORG"))


def _teachers(files: Files, language: str, suffix: str) -> Teachers:
    labels: Labels = german_labels(files) if language == "de" else labels_of(files.corpus("ewt-train").sentences)
    trees, names = (len(GERMAN_SETS), len(GERMAN_NAMES)) if language == "de" else (1, len(ENGLISH_NAMES))
    parser = _load(Parser(labels, trees), files.teacher(f"{language}.syntax.{suffix}"))
    return Teachers(parser, labels, _load(Namer(LABELS, names), files.teacher(f"{language}.names.{suffix}")))


def _suffix(fold: int | None) -> str:
    return "all" if fold is None else str(fold)


if __name__ == "__main__":
    main()
