#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints include/pith/detail/unicode_tables.hpp from the Unicode character database (Debian: unicode-data).

    tools/make_unicode_tables.py [/usr/share/unicode] > include/pith/detail/unicode_tables.hpp

Words are the rule and everything else is listed, since the marks, spaces and symbols of the BMP need fewer ranges than its
letters. What no text depends on (unassigned, private, spacing modifiers, numbers such as U+00BD, marks of scripts outside
LIVING) joins either neighbour. Brackets count where prose has them, digits where a list may be numbered with them, and case
where an alphabet in daily use has it.
"""
import collections, re, sys

UCD = sys.argv[1] if len(sys.argv) > 1 else '/usr/share/unicode'
ANY, LETTER = 'any', 'letter'
ORDER = ['symbol', 'space', 'stop', 'open', 'close', 'pairs', 'quote', 'digit', 'unspaced', 'kana', 'ignorable']

def prop(file, *names):
    out = set()
    for line in open(f'{UCD}/{file}', encoding='utf-8'):
        m = re.match(r'([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)', line)
        if m and m[3] in names:
            out.update(range(int(m[1], 16), int(m[2] or m[1], 16) + 1))
    return out

category = collections.defaultdict(lambda: 'Cn')
first = None
for line in open(f'{UCD}/UnicodeData.txt', encoding='utf-8'):
    f = line.split(';')
    cp = int(f[0], 16)
    if f[1].endswith('First>'):
        first = cp
        continue
    for c in range(first if first is not None else cp, cp + 1):
        category[c] = f[2]
    first = None
version = re.search(r'-([0-9.]+)\.txt', open(f'{UCD}/PropList.txt', encoding='utf-8').readline())[1]
space = prop('PropList.txt', 'White_Space')
stop = prop('PropList.txt', 'Sentence_Terminal') | {0x2025, 0x2026}
ignorable = prop('DerivedCoreProperties.txt', 'Default_Ignorable_Code_Point') | {0x0640}
ignorable |= {c for c in prop('Scripts.txt', 'Arabic', 'Hebrew', 'Inherited') if category[c] == 'Mn' and (0x591 <= c < 0x5C8 or 0x64B <= c < 0x660)}
kana = prop('Scripts.txt', 'Hiragana')
unspaced = prop('Scripts.txt', 'Han', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar') | {0x30FC}

LIVING = prop('Scripts.txt', *'''Common Inherited Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Devanagari Bengali Tamil Thai Lao Khmer
    Myanmar Ethiopic Han Hiragana Katakana Hangul'''.split())
BRACKETS = (range(0x80, 0x100), range(0x2010, 0x2080), range(0x3008, 0x301C), range(0xFF00, 0x10000))
DIGITS = (0x660, 0x6F0, 0x966, 0x9E6, 0xFF10)

def kind(c):
    g = category[c]
    if c in space: return 'space'
    if c in stop: return 'stop' if c in LIVING else ANY
    if 0x2100 <= c < 0x2150: return 'symbol'
    if c in ignorable: return 'ignorable' if g != 'Lo' else ANY      # the Hangul fillers are nobody's
    if g in ('Cn', 'Co', 'Cs', 'No', 'Sk', 'Nl'): return ANY if c != 0x3007 else 'unspaced'
    if any(c in b for b in BRACKETS):
        if g in ('Pi', 'Pf'): return 'quote'
        if g == 'Ps': return 'open'
        if g == 'Pe': return 'close'
    if g == 'Nd': return 'digit' if any(d <= c < d + 10 for d in DIGITS) else LETTER
    if g[0] in 'LM':
        return 'kana' if c in kana else 'unspaced' if c in unspaced else LETTER
    return 'symbol' if c in LIVING else ANY

def runs():
    out, start, now = [], 0x80, ANY
    for c in range(0x80, 0x10000):
        k = kind(c)
        if k == ANY or k == now: continue
        if now == ANY: now = k; continue
        out.append((start, c - 1, now)); start, now = c, k
    out.append((start, 0xFFFF, now))
    # A listed range ends where its last real member is; what follows belongs to letters at no cost.
    res = []
    for a, b, k in out:
        if k != LETTER:
            if 0x3400 <= a <= 0x9FFF: continue     # Han, by rule in char_class.hpp
            while kind(a) == ANY: a += 1
            while kind(b) == ANY: b -= 1
            if k == 'close' and res[-1][2] in ('open', 'pairs') and a == b and res[-1][1] == a - 1 and (res[-1][2] == 'pairs' or res[-1][0] == a - 1):
                res[-1] = (res[-1][0], b, 'pairs')                  # opening and closing by turns
            else:
                res.append((a, b, k))
            if len(res) > 1 and res[-1][2] == 'pairs' and res[-2][2] == 'pairs' and res[-2][1] == res[-1][0] - 1:
                res[-2:] = [(res[-2][0], res[-1][1], 'pairs')]
    return res

folds = {}
for line in open(f'{UCD}/CaseFolding.txt', encoding='utf-8'):
    m = re.match(r'([0-9A-F]+); ([CS]); ([0-9A-F]+);', line)
    if m: folds[int(m[1], 16)] = int(m[3], 16)
HISTORIC = [(0x17F, 0x18E), (0x190, 0x19F), (0x1A1, 0x1AE), (0x1B0, 0x1CC), (0x1F1, 0x1F7), (0x220, 0x37F), (0x3CF, 0x3FF), (0x1C80, 0x1C88),
            (0x1E9B, 0x1E9B), (0x1F00, 0x1FFF), (0x2000, 0x1FFFF)]   # 1F00 to 1FFF fold by rule in char_class.hpp
cased = prop('Scripts.txt', 'Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian')
folds = {c: f for c, f in folds.items() if c in cased and c >= 0x80 and (0xFF21 <= c <= 0xFF3A or not any(a <= c <= b for a, b in HISTORIC))}
folds[0x1E9E] = 0xDF
# Runs of pairs go on over letters that are handled before (U+0130, U+0131) and over U+0138, U+0149, which are in neither case.
folds.pop(0x130, None)

def fold_runs():
    out, todo = [], sorted(folds)
    while todo:
        c = todo[0]; d = folds[c] - c
        step = 2 if d == 1 else 1
        n = c
        while folds.get(n + step) == n + step + d or (n + step, step) in ((0x130, 2),): n += step
        while n not in folds: n -= step
        out.append((c, n, d)); done = set(range(c, n + 1, step)); todo = [t for t in todo if t not in done]
    return sorted(out)

r, fr = runs(), fold_runs()
def rows(items, per):
    return '\n'.join('    ' + ' '.join(items[i:i + per]) for i in range(0, len(items), per))
print(f'''// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_UNICODE_TABLES_HPP
#define PITH_DETAIL_UNICODE_TABLES_HPP

// Generated from Unicode {version} by tools/make_unicode_tables.py; not to be edited. {len(r) * 4 + len(fr) * 6} bytes of flash.

#include <pith/version.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {{

// What a range of the table below is. A code point of the BMP that is in no range is a letter or a mark.
enum class range_kind : unsigned char {{ {', '.join(ORDER)} }};

// `length_kind` = (length - 1) * 16 + kind.
struct class_range {{
  uint16_t first, length_kind;
}};

inline constexpr class_range class_ranges[{len(r)}] = {{
{rows(['{0x%X, 0x%X},' % (a, (b - a) << 4 | ORDER.index(k)) for a, b, k in r], 6)}
}};

// first, first+1, ... last fold by adding delta modulo 2^16; where delta is 1, only every second one does.
struct fold_range {{
  uint16_t first, last;
  uint16_t delta;
}};

inline constexpr fold_range fold_ranges[{len(fr)}] = {{
{rows(['{0x%X, 0x%X, 0x%X},' % (a, b, d & 0xFFFF) for a, b, d in fr], 5)}
}};

}}  // namespace detail

PITH_NAMESPACE_END

#endif''')
sys.stderr.write(f'{len(r)} ranges, {len(fr)} fold runs, {len(r)*4+len(fr)*6} bytes\n')
