"""Makes one column of names out of the models' columns, by the conventions of GermEval (de) and UNER (en).

python merge.py de FILE       NER → NE, NEP
python merge.py en FILE       NE3 (cased), NEC (caseless), NE4 (CoNLL, for OTH) → NE, NEP

NE is the label that counts, NEP how sure it is (0–1, O too); the models' own labels stay for comparison.
Derived words are no names in either convention: "deutsche", "Schweizer", "Iraqi", "Palestinians".
"""

import re
import sys
from pathlib import Path

from score import Row, labels, spans

Name = tuple[int, int, str]

# A single word of OTH with such an ending names people or a language after a place.
DERIVED = {"de": re.compile(r"(er[ns]?|erin|innen)$"), "en": re.compile(r"(ans?|ish|ese|is?|ites?)$")}
# One model alone must be this sure of a name; two that agree need not. Round values; neighbours differ by 0.2 F.
CASED, CASELESS, OTHER = 0.5, 0.7, 0.7


def main(language: str, path: str) -> None:
    blocks = Path(path).read_text(encoding="utf8").rstrip("\n").split("\n\n")
    print("\n\n".join(merged(block, language) for block in blocks) + "\n")


def merged(block: str, language: str) -> str:
    """A sentence's lines with NE and NEP at the end of each word's MISC."""
    lines = [line.split("\t") for line in block.split("\n")]
    words = [line for line in lines if len(line) == 10 and line[0].isdigit()]
    found = german(words) if language == "de" else english(words)
    names = [name for name in found if not derived(words, name, language)]
    bio = ["O"] * len(words)
    for first, behind, kind in names:
        bio[first:behind] = [f"B-{kind}", *[f"I-{kind}"] * (behind - first - 1)]
    keys = ("NER",) if language == "de" else ("NE3", "NEC")
    sure = [agreement(words, key, bio) for key in keys]
    oth = sureness(words, "NE4") if language == "en" else []
    for i, word in enumerate(words):
        name = bio[i] != "O"
        value = oth[i] if oth and bio[i].endswith("OTH") else (max if name else min)(each[i] for each in sure)
        kept = [pair for pair in word[9].split("|") if not re.match(r"NE\w?P=|_$", pair)]
        word[9] = "|".join([*kept, *([f"NE={bio[i]}"] if name else []), f"NEP={value:.3f}"])
    return "\n".join("\t".join(line) for line in lines)


def german(words: list[Row]) -> list[Name]:
    return sorted(spans(labels(words, "NER")))


def english(words: list[Row]) -> list[Name]:
    """The cased model's names; what only the caseless one finds ("san francisco"); OTH where neither finds anything."""
    cased, caseless = spans(labels(words, "NE3")), spans(labels(words, "NEC"))
    names = [name for name in sorted(cased) if name in caseless or least(words, name, "NE3") >= CASED]
    names += alone(words, caseless, names, ("NEC", CASELESS))
    other = {name for name in spans(labels(words, "NE4")) if name[2] == "OTH"}
    return names + alone(words, other, names, ("NE4", OTHER))


def alone(words: list[Row], more: set[Name], names: list[Name], model: tuple[str, float]) -> list[Name]:
    """Those of `more` that overlap none of `names` and of which the model (key, least marginal) is sure."""
    key, least_sure = model
    taken = {i for first, behind, _ in names for i in range(first, behind)}
    free = [name for name in sorted(more) if taken.isdisjoint(range(name[0], name[1]))]
    return [name for name in free if least(words, name, key) >= least_sure]


def derived(words: list[Row], name: Name, language: str) -> bool:
    first, behind, kind = name
    if kind != "OTH":
        return False
    # "US-amerikanische" is one form, though three words.
    forms = " ".join(word[1] for word in words[first:behind]).replace(" - ", "-").split(" ")
    lower = all(form.rpartition("-")[2][:1].islower() for form in forms)
    return lower or (len(forms) == 1 and (words[first][3] == "ADJ" or bool(DERIVED[language].search(forms[0]))))


def least(words: list[Row], name: Name, key: str) -> float:
    return min(sureness(words[name[0] : name[1]], key))


def sureness(words: list[Row], key: str) -> list[float]:
    """The model's marginal of its own label at each word."""
    return [float(re.search(rf"(?:^|\|){key}P=([\d.]+)", word[9])[1]) for word in words]


def agreement(words: list[Row], key: str, bio: list[str]) -> list[float]:
    """Marginal where the model says what `bio` says (beginnings aside), one minus it where it says something else."""
    own = labels(words, key)
    pairs = zip(own, bio, sureness(words, key), strict=True)
    return [value if a[2:] == b[2:] else 1 - value for a, b, value in pairs]


if __name__ == "__main__":
    main(*sys.argv[1:3])
