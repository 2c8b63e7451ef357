# SPDX-License-Identifier: MIT
"""The suffix stripper of Porter (1980), with which ROUGE compares English words. The library's own stemmer is another,
lighter one: what is measured must not depend on what measures."""
import re
from functools import lru_cache

STEP_2 = {
    "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize", "bli": "ble", "alli": "al",
    "entli": "ent", "eli": "e", "ousli": "ous", "ization": "ize", "ation": "ate", "ator": "ate", "alism": "al",
    "iveness": "ive", "fulness": "ful", "ousness": "ous", "aliti": "al", "iviti": "ive", "biliti": "ble", "logi": "log",
}
STEP_3 = {"icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "", "ness": ""}
STEP_4 = dict.fromkeys("al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split(), "")


def shape(word):
    """The word with c for consonants and v for vowels; y is a vowel after a consonant."""
    out = ""
    for i, letter in enumerate(word):
        vowel = letter in "aeiou" or (letter == "y" and i > 0 and out[-1] == "c")
        out += "v" if vowel else "c"
    return out


def measure(stem):
    """How many times a consonant follows a vowel."""
    return shape(stem).count("vc")


def ends_short(stem):
    """Consonant, vowel, consonant, the last not w, x or y."""
    return shape(stem).endswith("cvc") and stem[-1] not in "wxy"


def replace(word, table, least):
    """Replaces the longest suffix in the table if what is before it has a measure of more than `least`."""
    for size in range(min(len(word), 7), 1, -1):
        if word[-size:] in table:
            suffix, rest = word[-size:], word[:-size]
            kept = suffix == "ion" and not rest.endswith(("s", "t"))
            return rest + table[suffix] if measure(rest) > least and not kept else word
    return word


@lru_cache(maxsize=None)
def stem(word):
    if len(word) < 3:
        return word
    if word.endswith(("sses", "ies")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if word.endswith("eed"):
        if measure(word[:-3]) > 0:
            word = word[:-1]
    elif (match := re.search("(ed|ing)$", word)) and "v" in shape(word[:match.start()]):
        word = word[:match.start()]
        if word.endswith(("at", "bl", "iz")):
            word += "e"
        elif re.search(r"([^aeioulsz])\1$", word):
            word = word[:-1]
        elif measure(word) == 1 and ends_short(word):
            word += "e"
    if word.endswith("y") and "v" in shape(word[:-1]):
        word = word[:-1] + "i"
    word = replace(word, STEP_2, 0)
    word = replace(word, STEP_3, 0)
    word = replace(word, STEP_4, 1)
    if word.endswith("e"):
        m = measure(word[:-1])
        if m > 1 or (m == 1 and not ends_short(word[:-1])):
            word = word[:-1]
    if word.endswith("ll") and measure(word) > 1:
        word = word[:-1]
    return word
