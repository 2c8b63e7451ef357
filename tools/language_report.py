#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints docs/languages.md.

    tools/language_report.py [--treebanks DIR --batch PATH] [--unicode DIR] > docs/languages.md

Bytes are measured with arm-none-eabi-g++ -Os for a Cortex-M0+: a program that splits a text into sentences and terms in the
language, less the same program in lang::none. --treebanks is a folder of JSON Lines files NAME.jsonl with id, lang, text and
sentences; --batch a build of examples/batch.cpp. --unicode is a folder with WordBreakTest.txt and SentenceBreakTest.txt.
"""
import argparse, collections, glob, json, os, re, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
p = argparse.ArgumentParser()
p.add_argument('--treebanks'); p.add_argument('--batch'); p.add_argument('--unicode')
args = p.parse_args()

PROGRAM = '''
#include <pith/lang/all.hpp>
#include <pith/sentences.hpp>
#include <pith/terms.hpp>
extern "C" void use(size_t, size_t);
extern "C" void run(const char* p, size_t n) {
  pith::for_each_sentence({p, n}, {0, n}, pith::lang::%s(), [](pith::range r) { use(r.begin, r.end); });
  pith::for_each_term({p, n}, {0, n}, pith::lang::%s(), [](const pith::term& t) { use(t.hash, t.stop); });
}
'''

def size(code, folder):
    source, result = f'{folder}/x.cpp', f'{folder}/x.o'
    open(source, 'w').write(PROGRAM % (code, code))
    subprocess.run(['arm-none-eabi-g++', '-std=c++17', '-Os', '-mcpu=cortex-m0plus', '-mthumb', '-ffreestanding', '-fno-exceptions',
                    '-fno-rtti', '-DPITH_STD=0', f'-I{ROOT}/include', '-c', source, '-o', result], check=True)
    return int(subprocess.run(['arm-none-eabi-size', result], check=True, capture_output=True, text=True).stdout.split('\n')[1].split()[0])

def treebank_scores():
    """F1 of the sentence ends inside paragraphs, by language: the mean over its files."""
    solid = lambda s: re.sub(r'\s+', '', s)
    def ends(parts):
        out, n = set(), 0
        for part in parts:
            n += len(solid(part)); out.add(n)
        return out
    by = collections.defaultdict(list)
    for path in sorted(glob.glob(f'{args.treebanks}/*.jsonl')):
        items = [json.loads(l) for l in open(path, encoding='utf-8') if l.strip()]
        ask = ''.join(json.dumps({k: i[k] for k in ('id', 'text', 'lang')}) + '\n' for i in items)
        answers = subprocess.run([args.batch, '--list'], input=ask.encode(), capture_output=True, check=True).stdout.decode().split('\n')
        tp = fp = fn = 0
        for item, line in zip(items, answers):
            raw = item['text'].encode()
            hard = ends(item['text'].split('\n\n'))
            gold = ends(item['sentences']) - hard
            mine = {len(solid(raw[:u['end']].decode('utf-8', 'replace'))) for u in json.loads(line)['units']} - hard
            tp += len(gold & mine); fp += len(mine - gold); fn += len(gold - mine)
        by[items[0]['lang']].append(200 * tp / max(1, 2 * tp + fp + fn))
    return {k: sum(v) / len(v) for k, v in by.items()}

def lists(code):
    text = open(f'{ROOT}/include/pith/lang/{code}.hpp', encoding='utf-8').read()
    name = re.search(r'^// ([A-Z][\w ]+):', text, re.M)[1]
    def words(call):
        body = re.search(call + r'<\d+>\((.*?)\);', text, re.S)[1]
        return len(' '.join(re.findall(r'"(.*?)"', body)).split())
    traits = ', '.join(re.findall(r'trait::(\w+)', text)) or '-'
    stem = 'own code' if code == 'en' else f'{len(re.search(r"list.. =(.*?);", text, re.S)[1].split())} endings' if 'strip_suffix' in text else '-'
    return name, words('make_stops'), words('make_abbreviations'), stem, traits

codes = sorted(os.path.basename(f)[:-4] for f in glob.glob(f'{ROOT}/include/pith/lang/??.hpp'))
scores = treebank_scores() if args.treebanks else {}
with tempfile.TemporaryDirectory() as folder:
    none = size('none', folder)
    rows = [(c, *lists(c), size(c, folder) - none, scores.get(c)) for c in codes]
print(f'''# Languages

Printed by `tools/language_report.py --treebanks DIR --batch PATH --unicode DIR`.

`lang::none` does sentences and words in any script without tables of its own: {none} bytes on a Cortex-M0+ (-Os), with case folding and
character classes. A program that names one language adds what the column "bytes" says and nothing of the others. Beside its own
abbreviations each language knows some thirty that are used in most. "Sentences" is the F1 of the sentence ends inside
paragraphs of treebanks.

- *ordinal*: a full stop after a small number makes an ordinal. *elision*: a word ends after an apostrophe. *apostrophe*: it is a letter.
  *colon*, *semicolon*: they end sentences.
  *noun_capitals*: only a word with a capital is or ends a key phrase.
- Han, Kana, Thai, Lao, Khmer and Burmese are cut into pairs of characters; a pair of Hiragana, or one with a function character,
  counts as a function word. Thai marks no sentence ends.

| code | language | function words | abbreviations | stemmer | traits | bytes | sentences |
|---|---|---|---|---|---|---|---|''')
for c, name, stops, abbreviations, stem, traits, size_, score in rows:
    print(f'| {c} | {name} | {stops} | {abbreviations} | {stem} | {traits} | {size_} | {"-" if score is None or c == "th" else f"{score:.1f}"} |')
print('''
## Detection

`detect_language` reads at most 3 KB: the script decides, and where several languages share it, the function words. Texts of
too few words of any known language get `lang::none`, whose code is `und`. Danish and Norwegian, and Russian and Bulgarian, are
told apart only by texts of some sentences. A focus and the name of a theme are too short for that: they are read in the language of
the articles; where these have several, in the one that most of its words are function words of.
The programs, and `summarize` of std.hpp, read texts that are too short to tell their language in that of the others, if
those agree.

## A language of your own

Write a struct like those in `include/pith/lang/` and use `language_of<>`, or fill a `language_record` at run time (word lists go
into `word_slots` of your own) and pass `any_language(record)`. `tests/unit/language.cpp` has an example of 12 lines.
Copy a record and change one field to replace the stop list, the abbreviations or the stemmer of a language that is there.

## Unicode's tests

`tools/unicode_break_tests.cpp` compares with UAX #29 (Unicode 15.0):
''')
if args.unicode:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['c++', '-std=c++17', '-O1', f'-I{ROOT}/include', f'{ROOT}/tools/unicode_break_tests.cpp', '-o', f'{folder}/t'], check=True)
        for line in subprocess.run([f'{folder}/t', args.unicode], check=True, capture_output=True, text=True).stdout.split('\n'):
            if line: print(f'- {line}')
print('''
Words differ on purpose:
- Kana, like Han, is cut into pairs, and a pair is no segment of UAX #29.
- An underscore joins two word characters and is no part of a word at its edge.
- A colon or a middle dot joins nothing: "ratio:2" is two words. Between digits an apostrophe joins nothing, between a letter
  and a digit neither does a full stop.
- A mark or an invisible character between a letter and a joining sign ends the word.

Sentences differ on purpose:
- A stop without white space after it ends a sentence only where that is safe ("early.Nobody"), so `!a` and `.A` are not split.
- A line break is white space within a block; blocks are cut before sentences.
- An invisible character or a mark behind a stop hides the space after it.
- "U.S.A? He" and the like follow the tables of the language.''')
