#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""make_texts.py OUT.inc   the texts of the harness as C++ arrays: the sample articles, the samples of many languages, and
hostile inputs, which are made here. Same bytes every time."""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ARTICLES = sorted((HERE.parent.parent / "examples" / "articles").glob("*.txt"))


def samples():
    for part in (HERE / "samples.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        code, _, text = part.partition("\n")
        yield code, text.encode()


class Dice:
    """A linear congruential generator: the same numbers with every Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % n


def noise(seed, size, alphabet):
    dice = Dice(seed)
    return bytes(alphabet[dice.below(len(alphabet))] for _ in range(size))


def hostile():
    yield "empty", b""
    yield "dot", b"."
    yield "letter", b"x"
    yield "spaces", b" \t\r\n\v\f" * 40
    yield "nuls", b"\0" * 300
    yield "nul_inside", b"The first half ends here.\0\0The second half of the text goes on.\0"
    yield "dots", b"." * 1500
    yield "quotes", b"\"'" * 700
    yield "brackets", b"([{" * 400 + b"}])" * 400
    yield "capitals", b"A" * 1500
    yield "initials", b"A. B. C. " * 200
    yield "one_word", b"the " * 500
    yield "same_sentence", b"The gauge reports the height of the water every six minutes. " * 40
    yield "one_sentence", b"the pilot and the mate and the cook of the long ship " * 60
    yield "semicolons", b"the pilot reads the board; the mate counts the lamps; the cook counts the loaves; " * 25
    yield "headings", b"Harbour News\n\nTide Tables\n\nThe Pilot Office\n\nLamps And Buoys\n\n" * 8
    yield "boilerplate", b"Share this article\nLeave a Reply\nPrivacy Policy | Terms of Use | Contact\n\n" * 12
    yield "lines", b"a\nb\nc\n" * 300
    yield "list", b"- The first lamp burns red.\n- The second lamp burns green.\n* The third lamp is dark.\n" * 12
    yield "bad_utf8", bytes(range(128, 256)) * 10
    yield "cut_utf8", b"The caf\xc3 closes at \xe2\x82 nine. The owner \xf0\x9f\x98 leaves. \xed\xa0\x80 \xf5\x80 \xc0\xaf ends here."
    yield "surrogates", b"\xed\xa0\xbd\xed\xb8\x80. " * 100
    yield "emoji", "\U0001F600\U0001F3FD\u200d\U0001F680. ".encode() * 90
    yield "marks", ("e" + "\u0301" * 200 + ". ").encode() * 5
    yield "unspaced", "灯塔".encode() * 400
    yield "digits", b"3.14 2,718 1.41e9 -7 0x1F 12:30 1/2 " * 40
    yield "many_words", b" ".join(b"w%d" % (i * i % 9973) for i in range(1200)) + b"."
    yield "long_word", b"x" * 3000 + b". Next sentence follows here."
    yield "noise_ascii", noise(1, 3000, b"abcdeABC .,;:\n\"'()-0123")
    yield "noise_text", noise(2, 3000, b"aeiou tnrs    .\n")
    yield "noise_bytes", noise(3, 3000, bytes(range(256)))
    dice = Dice(4)
    words = [b"tide", b"lamp", b"pilot", b"mole", b"bar", b"the", b"of", b"reads", b"burns", b"north"]
    for n in (2, 40, 120):
        sentences = (b" ".join(words[dice.below(10)] for _ in range(3 + dice.below(12))).capitalize() for _ in range(n))
        yield "words_%d" % n, b". ".join(sentences) + b"."


def array(name, data):
    body = ",".join(str(b) for b in data) or "0"
    return f"static const unsigned char {name}[] = {{{body}}};\n"


def main():
    texts = [("article", p.name, p.read_bytes()) for p in ARTICLES]
    # One article of 6 KB: the first, and whole paragraphs of the second.
    long_article = texts[0][2]
    for paragraph in texts[1][2].split(b"\n\n"):
        if len(long_article) + len(paragraph) <= 6144:
            long_article += b"\n" + paragraph + b"\n"
    texts.append(("article", "of 6 KB", long_article))
    texts += [("sample", code, data) for code, data in samples()]
    texts += [("hostile", name, data) for name, data in hostile()]
    out = []
    for i, (_, _, data) in enumerate(texts):
        out.append(array(f"text_{i}", data))
    out.append("static const sample samples[] = {\n")
    for i, (kind, name, data) in enumerate(texts):
        out.append(f'    {{"{kind} {name}", text_{i}, {len(data)}}},\n')
    out.append("};\n")
    out.append(f"constexpr size_t article_count = {len(ARTICLES)}, sample_count = {len(texts)};\n")
    out.append(f"constexpr size_t long_sample = {len(ARTICLES)};  // the article of 6 KB\n")
    Path(sys.argv[1]).write_text("".join(out), encoding="utf-8")


main()
