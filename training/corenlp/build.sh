#!/usr/bin/env bash
# Writes the teacher's names (NE=, NEP= in MISC) for treebanks and texts, and measures them, tags and trees.
#   training/corenlp/build.sh DATA ATTRIBUTION OUT     e.g. unpacked/ ../shared/data/attribution silver/corenlp
# DATA holds ud/ (English-EWT, German-GSD, German-PUD) and ner/ (germeval14, uner), as unpacked from the archives.
# Needs 5 GB of memory, Java 17, Maven, Python 3.11 and Node 24.
set -euo pipefail

data=$(realpath "$1") texts=$(realpath "$2") here=$(realpath "$(dirname "$0")")
mkdir -p "$3/in" "$3/raw"
out=$(realpath "$3")
cd "$here"
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$out/classpath.txt"
teacher() { java -Xmx5g -XX:+UseSerialGC -cp "$(cat "$out/classpath.txt")" Teacher.java "$@" 2> >(grep -v SLF4J >&2); }
models=edu/stanford/nlp/models

# ── Input ──
cp "$data/ud/English-EWT/en_ewt-ud-train.conllu" "$out/in/en-ewt-train.conllu"
cp "$data/ud/English-EWT/en_ewt-ud-dev.conllu" "$out/in/en-ewt-dev.conllu"
cp "$data/ud/German-GSD/de_gsd-ud-dev.conllu" "$out/in/de-gsd-dev.conllu"
cp "$data/ud/German-PUD/de_pud-ud-test.conllu" "$out/in/de-pud.conllu"
python3 prepare.py germeval "$data/ner/germeval14/NER-de-dev.tsv" > "$out/in/de-germeval-dev.conllu"
python3 prepare.py uner "$data/ner/uner/en_ewt-dev.iob2" > "$out/in/en-uner-dev.conllu"
for split in train dev; do
  node texts.ts de $split "$texts/de-wikinews.jsonl.gz" > "$out/in/de-wikinews-$split.conllu"
  node texts.ts de $split "$texts/de-gepade.jsonl.gz" > "$out/in/de-gepade-$split.conllu"
  node texts.ts en $split "$texts/en-gum.jsonl.gz" news,interview,academic,court > "$out/in/en-gum-$split.conllu"
done

# ── Names ──
english=(en-uner-dev en-ewt-dev en-ewt-train en-gum-train en-gum-dev)
german=(de-germeval-dev de-gsd-dev de-pud de-wikinews-train de-wikinews-dev de-gepade-train de-gepade-dev)
files() { for name in "${@:3}"; do echo "$1/$name.conllu" "$2/$name.conllu"; done; }
pass() { teacher "$1" "$2" "$models/ner/$3" $(files "$4" "$5" "${@:6}"); }
mkdir -p "$out/raw/3" "$out/raw/3c" "$out/raw/3c4" "$out/raw/de"
pass names NE3 english.all.3class.distsim.crf.ser.gz "$out/in" "$out/raw/3" "${english[@]}"
pass names NEC english.all.3class.caseless.distsim.crf.ser.gz "$out/raw/3" "$out/raw/3c" "${english[@]}"
pass names NE4 english.conll.4class.distsim.crf.ser.gz "$out/raw/3c" "$out/raw/3c4" "${english[@]}"
pass written NER german.distsim.crf.ser.gz "$out/in" "$out/raw/de" "${german[@]}"
for name in "${english[@]}"; do python3 merge.py en "$out/raw/3c4/$name.conllu" > "$out/$name.conllu"; done
for name in "${german[@]}"; do python3 merge.py de "$out/raw/de/$name.conllu" > "$out/$name.conllu"; done

# ── Figures ──
teacher trees $models/pos-tagger/german-ud.tagger $models/parser/nndep/UD_German.gz \
  $(files "$out/in" "$out/raw" de-gsd-dev de-pud)
teacher trees $models/pos-tagger/english-left3words-distsim.tagger $models/parser/nndep/english_UD.gz \
  $(files "$out/in" "$out/raw" en-ewt-dev)
{
  for name in de-gsd-dev de-pud en-ewt-dev; do
    echo "$name: $(python3 score.py trees "$out/in/$name.conllu" "$out/raw/$name.conllu")"
  done
  for key in NE3 NEC NE4 NE; do echo "UNER EWT dev, $key"; python3 score.py names $key "$out/en-uner-dev.conllu"; done
  for key in NER NE; do echo "GermEval dev, $key"; python3 score.py names $key "$out/de-germeval-dev.conllu"; done
} | tee "$out/scores.txt"
