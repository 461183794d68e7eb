"""The annotated sets the teacher learns from, read into `Sentence`s with names mapped to PER, LOC, ORG and OTH.

    for sentence in load("germeval-dev", data): ...        # data: the folder that holds ud/, ner/ and attribution/

How each set's types are mapped stands in the tables below; what is not listed (dates, numbers, triggers, streets' distances…)
is no name. GermEval's derived and partial names (`LOCderiv` "deutsche", `ORGpart` "Merz-Regierung") count as O in the outer
four-class evaluation; the finer label is kept beside it as `NX=B-LOCderiv`.
"""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Callable, Iterator

from conllu import Sentence, read
from segmentation import cut, resplit

MOBIE = {
    "person": "PER",
    "location": "LOC",
    "location-city": "LOC",
    "location-stop": "LOC",
    "location-route": "ROUTE",  # settled by `_route`
    "location-street": "LOC",
    "organization": "ORG",
    "organization-company": "ORG",
}
"""MobIE and SmartData, whose types are written in capitals with `_` in the second release."""

SMART = MOBIE
SMARTDATA = ("v1_20180119/train", "v1_20180119/test", "v3_20200302/dev", "v3_20200302/test")
WNUT = {
    "person": "PER",
    "location": "LOC",
    "corporation": "ORG",
    "group": "ORG",
    "product": "OTH",
    "creative-work": "OTH",
}
PLAIN = {"PER": "PER", "LOC": "LOC", "ORG": "ORG", "MISC": "OTH", "OTH": "OTH"}
"""WikiGold, Europeana, UNER, GermEval. UNER and Europeana have no class for other names."""

EUROPEANA_LIMIT = 60_000
"""Words taken of Europeana, all from the State Library's papers, whose text recognition is the cleanest of the three."""

LANGUAGE = {
    "ewt-train": "en", "ewt-dev": "en", "wikigold": "en", "wnut17": "en", "uner-ewt-dev": "en",
    "gsd-dev": "de", "pud": "de", "germeval-dev": "de", "germeval-words": "de",
    "mobie": "de", "smartdata": "de", "europeana": "de",
}  # fmt: skip

RESPLIT = {"germeval-words", "mobie", "europeana", "wikigold", "wnut17"}
"""Sets whose tokens are cut into the program's words. The others are measured on and keep theirs."""


def load(name: str, data: Path) -> list[Sentence]:
    """All sentences of one set, in file order. Raises KeyError for an unknown set, OSError where its file is missing."""
    sentences = list(_READERS[name](data))
    return resplit(sentences, LANGUAGE[name]) if name in RESPLIT else sentences


def fold_of(index: int) -> int:
    """The fold (0 to 4) of sentence `index`: blocks of ten neighbours stay together, so that a fold shares few documents."""
    return index // 10 % 5


def texts(name: str, data: Path) -> list[tuple[str, str]]:
    """(id, text) of the plain texts that may ship, training split: de-wikinews, de-gepade, en-gum (of which four genres)."""
    found = []
    with gzip.open(data / "attribution" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            genre = document["id"].split("_")[1] if name == "en-gum" else None
            if document["split"] == "train" and genre in (None, "news", "interview", "academic", "court"):
                found.append((document["id"], document["text"]))
    return found


def _treebank(*paths: str) -> Callable[[Path], Iterator[Sentence]]:
    def sentences(data: Path) -> Iterator[Sentence]:
        for path in paths:
            for sentence in read(data / "ud" / path):
                sentence.comments = [line for line in sentence.comments if line.startswith("# sent_id")]
                sentence.misc = [[item for item in items if item == "SpaceAfter=No"] for items in sentence.misc or []]
                yield sentence

    return sentences


def _columns(form: int, label: int, types: dict[str, str], *paths: str) -> Callable[[Path], Iterator[Sentence]]:
    """A reader of one-word-a-line files: `form` and `label` are column numbers, negative from the end."""

    def sentences(data: Path) -> Iterator[Sentence]:
        for path in paths:
            rows: list[list[str]] = []
            for line in (data / "ner" / path).read_text(encoding="utf-8").splitlines() + [""]:
                cells = line.split("\t") if "\t" in line else line.split()
                if not cells or not cells[0].strip():
                    if rows:
                        yield _named([row[form] for row in rows], [row[label] for row in rows], types)
                    rows = []
                elif len(cells) > 1 and not _is_comment(line) and cells[form] != "-DOCSTART-":
                    rows.append(cells)

    return sentences


def _mobie(data: Path) -> Iterator[Sentence]:
    parts = (f"mobie/{part}.conll2003" for part in ("train", "dev", "test"))
    for sentence in _columns(0, -1, MOBIE, *parts)(data):
        for start, end in spans(sentence.names, "ROUTE"):
            kind = _route("ROUTE", " ".join(sentence.forms[start:end]))
            mark = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1) if kind else ["O"] * (end - start)
            sentence.names[start:end] = mark
        yield sentence


def spans(names: list[str], kind: str) -> list[tuple[int, int]]:
    """The half-open word ranges of the names of one kind."""
    starts = [at for at, name in enumerate(names) if name == "B-" + kind]
    return [(at, next((k for k in range(at + 1, len(names)) if names[k] != "I-" + kind), len(names))) for at in starts]


def _is_comment(line: str) -> bool:
    return line.startswith(("# ", "#\t", "-DOCSTART-"))


def _named(forms: list[str], labels: list[str], types: dict[str, str]) -> Sentence:
    """Maps labels and mends them: an I that continues nothing becomes a B."""
    names: list[str] = []
    fine: list[list[str]] = []
    for label in labels:
        mark, _, kind = label.partition("-")
        kind = types.get(kind.upper() if kind.upper() in types else kind)
        before = names[-1][2:] if names else ""
        name = "O" if kind is None else ("I-" if mark == "I" and before == kind else "B-") + kind
        names.append(name)
        fine.append([f"NX={label}"] if label.endswith(("deriv", "part")) else [])
    return Sentence(forms=[form.strip() or "_" for form in forms], names=names, misc=fine)


def _europeana(data: Path) -> Iterator[Sentence]:
    """The first 60,000 words; the file marks no sentences, so a full stop ends one, as does an empty line or 80 words."""
    taken = 0
    for block in _columns(0, -1, PLAIN, "europeana/enp_DE.sbb.bio")(data):
        start = 0
        for at, form in enumerate(block.forms):
            last = at + 1 == len(block.forms)
            inside = not last and block.names[at + 1].startswith("I-")
            if last or (not inside and (form in (".", "!", "?") or at - start >= 80) and not _abbreviates(block.forms, at)):
                yield Sentence(forms=block.forms[start : at + 1], names=block.names[start : at + 1])
                taken, start = taken + at + 1 - start, at + 1
        if taken >= EUROPEANA_LIMIT:
            return


def _abbreviates(forms: list[str], at: int) -> bool:
    """Whether the full stop at `at` belongs to a number or a letter before it, as in "3 . März" or "v . Arnim"."""
    before = forms[at - 1] if at else ""
    return forms[at] == "." and (before.isdigit() or len(before) <= 2 or forms[at + 1][:1].islower())


def _smartdata(data: Path) -> Iterator[Sentence]:
    """Both releases: the second holds documents of the first once more, so a sentence counts once."""
    seen: set[tuple[str, ...]] = set()
    documents = [document for path in SMARTDATA for document in _documents(data / "ner/smartdata" / f"{path}.json.gz")]
    cuts = cut([(str(at), "de", document["text"]["string"]) for at, document in enumerate(documents)])
    for document, sentences in zip(documents, cuts):
        mentions = [(m["span"]["start"], m["span"]["end"], m["type"]) for m in document["conceptMentions"]["array"]]
        text = document["text"]["string"]
        spans = [(start, end, kind) for start, end, raw in mentions if (kind := _smart_kind(raw, text[start:end]))]
        for words in sentences:
            sentence = _spanned(words, spans)
            if tuple(sentence.forms) not in seen:
                seen.add(tuple(sentence.forms))
                yield sentence


def _smart_kind(raw: str, surface: str) -> str | None:
    return _route(SMART.get(raw.lower().replace("_", "-")), surface)


def _route(kind: str | None, surface: str) -> str | None:
    """A route is a place where it is a road ("A8", "B 96"); a line of trains or buses is no name here."""
    return kind if kind != "ROUTE" else "LOC" if re.match(r"[ABL] ?\d", surface) else None


def _spanned(words: list[tuple[str, int, int]], spans: list[tuple[int, int, str]]) -> Sentence:
    """Labels the words that lie in a span (offsets in UTF-16, as the sets of this folder hold no letters beyond it)."""
    names: list[str] = []
    last = None
    for _, start, end in words:
        span = next((span for span in spans if span[0] <= start and end <= span[1]), None)
        names.append("O" if span is None else ("I-" if span is last else "B-") + span[2])
        last = span
    return Sentence(forms=[form for form, _, _ in words], names=names)


def _documents(path: Path) -> Iterator[dict]:
    """The JSON objects that stand one after the other in a file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        text = file.read()
    decoder, at = json.JSONDecoder(), 0
    while at < len(text):
        document, at = decoder.raw_decode(text, at)
        if document.get("text") and document.get("conceptMentions"):
            yield document
        at = _BLANK.match(text, at).end()


_BLANK = re.compile(r"\s*")

_READERS: dict[str, Callable[[Path], Iterator[Sentence]]] = {
    "ewt-train": _treebank("English-EWT/en_ewt-ud-train.conllu"),
    "ewt-dev": _treebank("English-EWT/en_ewt-ud-dev.conllu"),
    "gsd-dev": _treebank("German-GSD/de_gsd-ud-dev.conllu"),
    "pud": _treebank("German-PUD/de_pud-ud-test.conllu"),
    "germeval-dev": _columns(1, 2, PLAIN, "germeval14/NER-de-dev.tsv"),
    "germeval-words": _columns(1, 2, PLAIN, "germeval14/NER-de-dev.tsv"),
    "mobie": _mobie,
    "smartdata": _smartdata,
    "europeana": _europeana,
    "wikigold": _columns(1, 2, PLAIN, "misc/wikigold-en.conllu"),
    "wnut17": _columns(
        0, -1, WNUT, "wnut17/wnut17train.conll", "wnut17/emerging.dev.conll", "wnut17/emerging.test.annotated"
    ),
    "uner-ewt-dev": _columns(1, 2, PLAIN, "uner/en_ewt-dev.iob2"),
}
