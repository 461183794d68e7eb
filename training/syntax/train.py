"""Builds a language's weights with one command: python training/syntax/train.py de|en --data DIR --teacher DIR --out models.

DIR of --data holds ud/, ner/ and attribution/; that of --teacher vectors/ and silver/ (see ../teacher). Writes
OUT/<language>/syntax.bin, its entry in OUT/index.json and the card in docs/models/.
"""

import argparse
import dataclasses
import json
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
import torch

import card
import scores
import sets
from batches import Numbers
from corpus import Sentence
from export import rounded, write
from fit import Plan, fit
from labels import inventory
from network import Network, Shape

PLANS = {"de": Plan(epochs=7), "en": Plan(epochs=20)}


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    with tempfile.TemporaryDirectory() as scratch:
        options.scores = options.scores or Path(scratch) / "scores"
        place = sets.Place(options.language, options.data, options.teacher, options.work or Path(scratch))
        words, vectors = sets.tables(place)
        for fold in options.folds:
            keep(options, fold, measure(place, vectors, plan_of(options), fold))
        measured = kept(options)
        results = card.joined(measured)
        if options.out:
            sentences = sets.training_sets(place, None)
            network = trained(place, sentences, vectors, plan_of(options))
            results |= scored(network, sets.held_sets(place))
            write(options.out / options.language / "syntax.bin", network, words, options.language)
            sizes = Counter()
            for sentence in sentences:
                sizes[sentence.source] += len(sentence.rows)
            card.write(options.out, options.language, network, results, counts=sizes, folds=len(measured))
        print(card.table(results))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=sets.LANGUAGES)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="where weights go; without it, only folds are measured")
    parser.add_argument("--folds", type=int, nargs="*", default=[], help="folds (0 to 4) to measure on")
    parser.add_argument("--scores", type=Path, help="folder of the folds' counts, which folds measured by other runs can share")
    parser.add_argument("--epochs", type=float, help="passes over the data, instead of the language's own number")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--work", type=Path, help="keeps what is prepared here, for the next run")
    return parser.parse_args()


def plan_of(options: argparse.Namespace) -> Plan:
    changes = {"seed": options.seed} | ({"epochs": options.epochs} if options.epochs else {})
    return dataclasses.replace(PLANS[options.language], **changes)


def keep(options: argparse.Namespace, fold: int, counts: dict[str, Counter]) -> None:
    options.scores.mkdir(parents=True, exist_ok=True)
    (options.scores / f"{options.language}.{fold}.json").write_text(json.dumps(counts, indent=1))


def kept(options: argparse.Namespace) -> list[dict[str, Counter]]:
    """The counts of all folds measured so far, in order."""
    files = sorted(options.scores.glob(f"{options.language}.?.json"))
    return [{name: Counter(counts) for name, counts in json.loads(file.read_text()).items()} for file in files]


def measure(place: sets.Place, vectors: np.ndarray, plan: Plan, fold: int) -> dict[str, Counter]:
    """Counts of a fold's sets under a model that has not seen them."""
    held = sets.fold_sets(place, fold)
    return scored(trained(place, sets.training_sets(place, fold), vectors, plan, held), held)


def trained(place: sets.Place, sentences: list[Sentence], vectors: np.ndarray, plan: Plan, held: dict | None = None) -> Network:
    """The network as its file will hold it, rounded."""
    labels = inventory([s for s in sentences if s.source in sets.TREES])
    scores.KEPT.update(labels.feats)
    watch = held or sets.held_sets(place)
    return rounded(fit(Shape(len(vectors)), labels, sentences, plan, vectors=torch.from_numpy(vectors), watch=watch, every=2))


def scored(network: Network, held: dict[str, list[Sentence]]) -> dict[str, Counter]:
    numbers = Numbers(network.labels)
    found = {}
    for name, sentences in held.items():
        for part, members in card.parts(name, sentences).items():
            found[part] = scores.counts(members, scores.analyse(network, members, numbers))
    return found


if __name__ == "__main__":
    main()
