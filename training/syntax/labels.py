"""Which labels a model learns, and how the treebanks' differences are levelled.

"acl:relcl" stays, "obl:tmod" becomes "obl"; the German PUD leaves out VerbForm ("war", "gewesen", "sein"), so it is put in.
"""

from collections import Counter

from corpus import Labels, Sentence

FEATURES = (
    "Case Number Gender Person Tense Mood VerbForm Voice Degree Definite PronType Poss Reflex NumType Polarity".split()
)
SUBTYPES = {
    "nsubj:pass", "csubj:pass", "aux:pass", "obl:agent", "obl:arg", "compound:prt", "nmod:poss", "det:poss", "acl:relcl", "expl:pv",
}
NAMES = ["O", *(f"{part}-{kind}" for kind in ("PER", "LOC", "ORG", "OTH") for part in "BI")]
RAREST = 8


def relation(label: str) -> str:
    """The relation as the model knows it: without its subtype unless a reader of trees needs that."""
    return label if label in SUBTYPES else label.split(":")[0]


def level(sentences: list[Sentence]) -> None:
    """Makes the sentences' labels those that the model learns, in place."""
    for sentence in sentences:
        level_relatives(sentence)
        sentence.relations = [relation(label) for label in sentence.relations]
        for feats, upos in zip(sentence.feats, sentence.upos, strict=True):
            if feats is not None and upos in ("VERB", "AUX") and sentence.source == "pud":
                level_verb(feats)


def level_relatives(sentence: Sentence) -> None:
    """A clause with a relative pronoun is "acl:relcl", which the German GSD calls "acl": "der Mann, der kam"."""
    for i, feats in enumerate(sentence.feats):
        head = sentence.heads[i] - 1
        if feats and "Rel" in feats.get("PronType", "") and head >= 0 and sentence.relations[head] == "acl":
            sentence.relations[head] = "acl:relcl"


def level_verb(feats: dict[str, str]) -> None:
    """The German PUD has no VerbForm, and a tense on participles; GSD has it the other way round."""
    if "Mood" in feats:
        feats.setdefault("VerbForm", "Fin")
    elif "VerbForm" not in feats:
        feats["VerbForm"] = "Part" if "Tense" in feats else "Inf"
    if feats["VerbForm"] != "Fin":
        feats.pop("Tense", None)


def inventory(sentences: list[Sentence]) -> Labels:
    """The labels that occur often enough; their order is that of their names, so it does not hang on the data's order."""
    upos = sorted({tag for sentence in sentences for tag in sentence.upos} - {"_"})
    counts = Counter(label for sentence in sentences for label in sentence.relations)
    relations = sorted(label for label, count in counts.items() if label != "_" and count >= RAREST)
    feats = {}
    for name in FEATURES:
        values = Counter(known[name] for sentence in sentences for known in sentence.feats if known and name in known)
        kept = sorted(value for value, count in values.items() if count >= RAREST)
        if kept:
            feats[name] = ["", *kept]
    return Labels(upos, feats, NAMES, relations)
