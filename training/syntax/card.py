"""The model's card, docs/models/syntax-<language>.md: what it is made from, licences, sizes, scores by genre, date."""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import scores
from corpus import Sentence
from network import Network

SOURCES = {
    "ewt-train": ("UD English EWT, train: words, features, trees; names silver", "BY-SA 4.0"),
    "wikigold": ("WikiGold: names", "BY 4.0"),
    "wnut17": ("WNUT 2017: names", "BY 4.0"),
    "uner-ewt-dev": ("Universal NER, English EWT dev: names", "BY-SA 4.0"),
    "gsd-dev": ("UD German GSD, dev: words, features, trees", "BY-SA 4.0"),
    "pud": ("UD German PUD: words, features, trees", "BY-SA 3.0"),
    "germeval-dev": ("GermEval 2014, dev: names", "BY 4.0"),
    "germeval-words": ("GermEval 2014, dev: names, trees silver", "BY 4.0"),
    "mobie": ("MobIE: names, trees silver", "BY 4.0"),
    "smartdata": ("SmartData: names, trees silver", "BY 4.0"),
    "europeana": ("Europeana newspapers, German: names, trees silver", "CC0"),
}
TEXTS = {
    "de-wikinews": ("German Wikinews: the texts alone, annotation silver", "BY 2.5"),
    "de-gepade": ("GePaDe, speeches of the Bundestag: the texts alone, annotation silver", "BY-SA 4.0"),
    "en-gum-train": ("GUM news, interview, academic, court: the texts alone, names silver", "BY 2.5 and as GUM names them"),
    "en-gum": ("GUM news, interview, academic, court: the texts alone, annotation silver", "BY 2.5 and as GUM names them"),
}
TEACHERS = {
    "de": "BERT base, multilingual cased (Apache-2.0), with heads trained on the gold above and on UD English EWT (BY-SA 4.0)",
    "en": "BERT base, cased (Apache-2.0), with heads trained on EWT train, made the vectors and the trees of GUM's texts and "
    "WikiGold, and Stanford CoreNLP 4.5.10 labelled the names in EWT and GUM",
}
FOLDED = """
GSD dev, PUD and GermEval dev are measured fold by fold ({folds} of 5), by models of the same make that lack that fifth (as the
teacher of their silver did); the one that ships has learned from all of it."""
MEASURED = {"lit", "pcc", "ewt-dev", "uner-ewt-dev"}
GENRES = ("weblog", "newsgroup", "email", "reviews", "answers")
COLUMNS = ("UPOS", "UFeats", "UAS", "LAS", "LASsub", "Mood=Sub.P", "Mood=Sub.R", "Mood=Sub.F", "names.P", "names.R", "names.F")


def parts(name: str, sentences: list[Sentence]) -> dict[str, list[Sentence]]:
    """The set itself, and its genres where the sentences' ids tell them."""
    found = {name: sentences}
    for genre in GENRES:
        members = [s for s in sentences if s.id.startswith(genre)]
        if members and len(members) < len(sentences):
            found[f"{name}, {genre}"] = members
    return found


def joined(folds: list[dict[str, Counter]]) -> dict[str, Counter]:
    """The counts of all folds together, and of the treebanks that are measured in folds."""
    total: dict[str, Counter] = {}
    for fold in folds:
        for name, counts in fold.items():
            total.setdefault(name, Counter()).update(counts)
            if name in ("gsd-dev", "pud"):
                total.setdefault("gsd-dev + pud", Counter()).update(counts)
    return total


def table(measured: dict[str, Counter]) -> str:
    """A markdown table of percentages."""
    rows = {name: scores.percent(counts) for name, counts in measured.items()}
    columns = [column for column in COLUMNS if any(column in row for row in rows.values())]
    lines = [f"| held out | {' | '.join(columns)} |", "| --- |" + " ---: |" * len(columns)]
    for name, row in rows.items():
        lines.append(f"| {name} | {' | '.join(f'{row[c]:.1f}' if c in row else '' for c in columns)} |")
    return "\n".join(lines)


def write(out: Path, language: str, network: Network, measured: dict[str, Counter], *, counts: Counter, folds: int) -> None:
    """`out` is the folder of models; `counts` are the training words of each source."""
    entry = json.loads((out / "index.json").read_text())["files"][f"{language}/syntax.bin"]
    made = "\n".join(f"| {' | '.join((SOURCES | TEXTS)[name])} | {words:,} |" for name, words in sorted(counts.items()))
    shape = network.shape
    only = f"Only measured, never learned from: {', '.join(sorted(MEASURED & measured.keys()))}." if MEASURED & measured.keys() else ""
    page = out.parent / "docs" / "models" / f"syntax-{language}.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(
        f"""# Syntax and names: {language}

Written by `training/syntax/train.py`, {datetime.now(UTC):%Y-%m-%d}. `models/{language}/syntax.bin`, version {entry["version"]},
{entry["bytes"]:,} bytes, SHA-256 `{entry["sha256"]}`.

One network tags words (UPOS and features), builds the dependency tree and labels names: two layers of bidirectional LSTM,
{shape.hidden} numbers a direction, over vectors of {shape.vocabulary:,} words and hashed features of the form, the lexicon and the gazetteer;
weights of 8 bits.

## Made from

| source | licence | words |
| --- | --- | ---: |
{made}

Words are counted with the copies of some sentences in lower case and in capitals. Word vectors and silver annotation come from a
teacher used while building only: {TEACHERS[language]}.
Brown clusters: spaCy lookups (MIT). Lexicon and gazetteer are features and have their own sources.

## Held-out scores

Measured with the weights as they ship, rounded to 8 bits, on gold words. UAS and LAS count every word (CoNLL 2018), LAS
without subtypes, LASsub with those that the model knows; UFeats: all learned features of a word right.
{FOLDED.format(folds=folds) if folds else ""}
{only}

{table(measured)}

Relations: {", ".join(network.labels.relations)}.
Features: {", ".join(f"{name} ({', '.join(values[1:])})" for name, values in network.labels.feats.items())}.
""",
        encoding="utf-8",
    )
