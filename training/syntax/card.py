"""The model's card, docs/models/syntax-<language>.md: what it is made from, licences, sizes, scores by genre, date."""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import scores
from corpus import Sentence
from network import Network

SOURCES = {
    "ewt-train": ("UD English EWT, train: words, features, trees", "BY-SA 4.0"),
    "wikigold": ("WikiGold: names", "BY 4.0"),
    "wnut17": ("WNUT 2017: names", "BY 4.0"),
    "uner-ewt-dev": ("Universal NER, English EWT dev: names", "BY-SA 4.0"),
    "gsd-dev": ("UD German GSD, dev: words, features, trees", "BY-SA 4.0"),
    "pud": ("UD German PUD: words, features, trees", "BY-SA 3.0"),
    "germeval-dev": ("GermEval 2014, dev: names", "BY 4.0"),
    "mobie": ("MobIE: names", "BY 4.0"),
    "smartdata": ("SmartData: names", "BY 4.0"),
    "europeana": ("Europeana newspapers, German: names", "CC0"),
}
TEXTS = {
    "de": "de-wikinews (text, BY 2.5), GePaDe speeches of the Bundestag (BY-SA 4.0)",
    "en": "GUM news, interview, academic and court (text, BY 2.5 and as named there)",
}
TEACHERS = {"de": "BERT base, multilingual cased (Apache-2.0)", "en": "BERT base, cased (Apache-2.0)"}
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
    made = "\n".join(
        f"| {SOURCES[name][0] if name in SOURCES else silver(name, language)} | {SOURCES[name][1] if name in SOURCES else '–'} | {words:,} |"
        for name, words in sorted(counts.items())
    )
    shape = network.shape
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

Word vectors and silver annotation come from a teacher used while building only: {TEACHERS[language]}, with heads trained on
the gold above. Brown clusters: spaCy lookups (MIT). Lexicon and gazetteer: see their own cards.

## Held-out scores

Measured with the weights as they ship, rounded to 8 bits, on gold words. UAS and LAS count every word (CoNLL 2018), LAS
without subtypes, LASsub with those that the model knows; UFeats: all learned features of a word right.
{f"Sets marked as folds were measured by {folds} models that had not seen them; the one that ships has." if folds else ""}

{table(measured)}

Relations: {", ".join(network.labels.relations)}.
Features: {", ".join(f"{name} ({', '.join(values[1:])})" for name, values in network.labels.feats.items())}.
""",
        encoding="utf-8",
    )


def silver(name: str, language: str) -> str:
    return f"silver of the teacher over {TEXTS[language]} and the sets of names ({name})"
