"""The program's own segmentation, called through Node (training/teacher/words.ts), so that silver words are the words read later.

    cut([("a", "de", "Er geht zum Markt.")]) == [[[("Er", 0, 2), ("geht", 3, 7), ("zu", 8, 11), ("dem", 8, 11), …]]]
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Iterable

from conllu import Sentence

ROOT = Path(__file__).resolve().parents[2]
Word = tuple[str, int, int]


def cut(texts: Iterable[tuple[str, str, str]]) -> list[list[list[Word]]]:
    """Sentences and words (form, start, end) of each (id, language, text). Raises CalledProcessError where Node fails."""
    return _node([{"id": name, "lang": language, "text": text} for name, language, text in texts])


def resplit(sentences: list[Sentence], language: str) -> list[Sentence]:
    """Another's tokens as the program's words ("zum" → "zu dem"); a name's label goes on over all words of its token."""
    lists = [sentence.forms for sentence in sentences]
    [cuts] = _node([{"id": "", "lang": language, "lists": lists}])
    return [_relabelled(sentence, words) for sentence, words in zip(sentences, cuts) if words]


def _relabelled(sentence: Sentence, words: list[Word]) -> Sentence:
    token, end = 0, _units(sentence.forms[0])
    names, misc = [], []
    before = -1
    for _, start, _ in words:
        while start > end:
            token += 1
            end += 1 + _units(sentence.forms[token])
        label = sentence.names[token]
        names.append("I-" + label[2:] if token == before and label != "O" else label)
        misc.append([f"T={token + 1}", *(sentence.misc[token] if sentence.misc else [])])
        before = token
    forms = [word[0] for word in words]
    return Sentence(forms=forms, names=_without_hash(forms, names), misc=misc, comments=sentence.comments)


def _without_hash(forms: list[str], names: list[str]) -> list[str]:
    """The sign of "#Kassel" is no part of the name."""
    for at in range(len(forms) - 1):
        if forms[at] == "#" and names[at].startswith("B-") and names[at + 1].startswith("I-"):
            names[at], names[at + 1] = "O", names[at]
    return names


def _units(form: str) -> int:
    """Length in UTF-16 units."""
    return len(form.encode("utf-16-le")) // 2


def _node(requests: list[dict]) -> list[list[list[Word]]]:
    path = f"{ROOT / 'node_modules/.bin'}{os.pathsep}{os.environ['PATH']}"
    lines = "\n".join(json.dumps(request) for request in requests)
    command = ["node", str(Path(__file__).with_name("words.ts"))]
    done = subprocess.run(
        command, input=lines, stdout=subprocess.PIPE, text=True, encoding="utf-8", env={**os.environ, "PATH": path}, check=True
    )
    return [_read(line) for line in done.stdout.splitlines()]


def _read(line: str) -> list[list[Word]]:
    return [[(form, start, end) for form, start, end in words] for words in json.loads(line)["sentences"]]
