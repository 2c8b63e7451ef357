#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check.py PITH PITH_BATCH: the shape of their JSON, terminals and pipes. run.sh calls it in its folder of articles."""
import json
import os
import pty
import subprocess
import sys

PITH, BATCH = sys.argv[1:3]
KINDS = {'sentence', 'heading', 'boilerplate'}
failures = []


def check(condition, *what):
    if not condition:
        failures.append(what)
        print('FAILED:', *what)


def run(command, text=b'', **more):
    return subprocess.run(command, input=text, capture_output=True, **more)


def pairs(items):
    """Objects as lists of pairs, so that the order of keys and double keys show."""
    keys = [k for k, _ in items]
    check(len(keys) == len(set(keys)), 'a key twice', keys)
    return dict(items)


def load(data):
    return json.loads(data.decode('utf-8'), object_pairs_hook=pairs)


def check_place(s, raw, article, what):
    """The keys that a sentence and a unit have in common; raw: the bytes that the offsets count in."""
    check(list(s)[:6] == ['article', 'begin', 'end', 'text', 'score', 'rank'], what, 'keys', list(s))
    check(s['article'] == article, what, 'article', s)
    check(0 <= s['begin'] < s['end'] <= len(raw), what, 'offsets', s)
    check(raw[s['begin']:s['end']].decode('utf-8', 'replace') == s['text'], what, 'text', s)
    check(type(s['score']) is int, what, 'score', s)
    check(s['rank'] is None or type(s['rank']) is int and s['rank'] >= 1, what, 'rank', s)


def check_reasons(s, raws, what):
    why = s['explain']
    check(list(why) == ['position', 'of', 'covers', 'votes', 'repeats'], what, 'keys', list(why))
    check(1 <= why['position'] <= why['of'], what, 'position', why)
    check(len(why['covers']) <= 5 and len(why['votes']) <= 3 and len(why['repeats']) <= 3, what, why)
    for r in why['covers'] + why['votes'] + why['repeats']:
        check(list(r) == ['article', 'begin', 'end', 'text', 'weight'], what, 'keys', list(r))
        text = raws[r['article']][r['begin']:r['end']].decode('utf-8', 'replace')
        check(' '.join(text.split()) == ' '.join(r['text'].split()), what, 'reason', r)
        check(0 <= r['weight'] <= 65536, what, 'weight', r)


def check_sentences(sentences, raws, what, more=(), themes=0):
    for s in sentences:
        check_place(s, raws[s['article']], s['article'], what)
        keys = ['cut'] * ('cut' in s) + list(more) + ['explain'] * ('explain' in s)
        if 'explain' in s:
            check_reasons(s, raws, what)
        check(list(s)[6:] == keys and s.get('cut', True) is True, what, 'keys', list(s))
        if 'support' in more:
            check(all(0 <= a < len(raws) and a != s['article'] for a in s['support']), what, 'support', s)
            check(s['support'] == sorted(set(s['support'])), what, 'support', s)
        if 'theme' in more:
            check(s['theme'] is None or 0 <= s['theme'] < themes, what, 'theme', s)
    order = [(s['article'], s['begin']) for s in sentences]
    check(len(set(order)) == len(order), what, 'a sentence twice')


def check_phrases(phrases, most, what):
    check(len(phrases) <= most, what, 'phrases', phrases)
    for p in phrases:
        check(list(p) == ['text', 'score'] and p['text'].strip() and type(p['score']) is int, what, 'phrase', p)
    check(len({p['text'].lower() for p in phrases}) == len(phrases), what, 'a phrase twice', phrases)


def check_themes(themes, raws, more, what):
    seen = set()
    for i, t in enumerate(themes):
        check(list(t) == ['label', 'weight', 'articles', 'sentences', 'keyphrases', 'summary'], what, 'keys', list(t))
        check(t['articles'] == sorted(set(t['articles'])) and all(0 <= a < len(raws) for a in t['articles']), what, t)
        check_phrases(t['keyphrases'], 5, what)
        check_sentences(t['summary'], raws, what, more, len(themes))
        check(len(t['summary']) <= t['sentences'] and all(s['theme'] == i for s in t['summary']), what, 'summary', t)
        places = {(s['article'], s['begin']) for s in t['summary']}
        check(not places & seen, what, 'a sentence in two themes', t)
        seen |= places
    weights = [t['weight'] for t in themes]
    check(weights == sorted(weights, reverse=True) and sum(weights) <= 65536 + 16, what, 'weights', weights)


def check_units(units, raw, article, what, more=()):
    last = 0
    for u in units:
        check_place(u, raw, article, what)
        check(list(u)[6:] == ['kind', *more] and u['kind'] in KINDS, what, 'kind', u)
        check((u['rank'] is None) == (u['kind'] != 'sentence'), what, 'rank', u)
        check(u['begin'] >= last, what, 'order', u)
        check(not raw[last:u['begin']].strip(b' \t\r\n\xef\xbb\xbf'), what, 'a gap before', u)
        last = u['end']
    check(not raw[last:].strip(), what, 'a gap at the end')


def pith_json(files, *flags, status=0, names=None):
    """Runs pith --format json on files and checks all that every answer has."""
    p = run([PITH, '--format', 'json', *flags, *files])
    check(p.returncode == status, 'status', p.returncode, flags, files, p.stderr)
    check(p.stdout.count(b'\n') == 1 and p.stdout.endswith(b'\n'), 'not one line', flags)
    o = load(p.stdout)
    names = files if names is None else names
    raws = [open(n, 'rb').read() for n in names]
    each, together, listed = '--together' not in flags, '--each' not in flags, '--list' in flags
    together = together and (len(names) > 1 or not each)
    themed = any(f.startswith('--theme') for f in flags)
    phrases = ['keyphrases'] * ('--keyphrases' in flags)
    why = ['explain'] * ('--explain' in flags)
    together = together or themed
    check(list(o) == ['pith', 'articles'] + ['together'] * together, 'keys', list(o), flags)
    check([a['file'] for a in o['articles']] == names, 'files', o['articles'])
    for i, (a, raw) in enumerate(zip(o['articles'], raws)):
        keys = ['file', 'title', 'language', 'bytes', 'sentences'] + ['summary'] * each + why * each + phrases * each + ['units'] * listed
        check(list(a) == keys, 'keys', list(a))
        check(a['bytes'] == len(raw), 'bytes', a['bytes'])
        check(a['title'] is None or a['title'], 'an empty title')
        if each:
            check(a['summary'], 'an empty summary', a['file'])
            check_sentences(a['summary'], raws, a['file'])
            check(all(s['article'] == i for s in a['summary']), 'article', a['file'])
        if listed:
            check_units(a['units'], raw, i, a['file'], ['theme'] * themed)
            n = sum(u['kind'] == 'sentence' for u in a['units'])
            check(a['sentences'] == n, 'sentences', a['sentences'], n)
            if each:
                check(sorted(u['rank'] for u in a['units'] if u['rank']) == list(range(1, n + 1)), 'ranks', a['file'])
                for s in a['summary']:
                    unit = [u for u in a['units'] if u['begin'] <= s['begin'] < s['end'] <= u['end']]
                    check([(u['score'], u['rank']) for u in unit] == [(s['score'], s['rank'])], 'unit of', s)
    if together:
        t = o['together']
        check(list(t) == ['summary'] + why + phrases + ['themes'] * themed and t['summary'], 'together', t)
        more = ['support'] + ['theme'] * themed
        check_sentences(t['summary'], raws, 'together', more, len(t.get('themes', [])))
        check_themes(t.get('themes', []), raws, more, 'themes')
        for a in o['articles'] * (themed and listed):
            for number, theme in enumerate(t['themes']):
                places = [s['begin'] for s in theme['summary'] if names[s['article']] == a['file']]
                told = [u['theme'] for u in a['units'] for place in places if u['begin'] <= place < u['end']]
                check(told == [number] * len(places), 'themes of units', a['file'], number, told)
    return o


def pith_shapes():
    three = ['kiln.txt', 'school.txt', 'geese.txt']
    for flags in ((), ('--list',), ('--explain',), ('--explain', '--each', '--list'), ('--each',), ('--together',), ('--list', '--together'), ('-w30',), ('--by-score',),
                  ('--keep-boilerplate', '--list'), ('--themes',), ('--themes=2', '--list', '--keyphrases'), ('--themes', '--list', '--together'),
                  ('--theme', 'the kiln', '--theme', 'the school wall', '--together', '--list')):
        pith_json(three, *flags)
        pith_json(three[:1], *flags)
    o = pith_json(three)
    titles = [a['title'] for a in o['articles']]
    check(titles == ['The Old Kiln Opens Again', 'School Wall to Be Rebuilt', None], 'titles', titles)
    check([len(a['summary']) for a in o['articles']] == [3, 3, 3], 'default budget')
    check(len(o['together']['summary']) == 5, 'default budget together')
    check(all(a['language'] == 'en' for a in o['articles']), 'language')
    pith_json(['missing.txt', 'school.txt', 'binary.txt', 'geese.txt'], status=1, names=['school.txt', 'geese.txt'])
    pith_json(['missing.txt', 'school.txt'], status=1, names=['school.txt'])
    o = pith_json(['missing.txt'], status=1, names=[])
    check(o['articles'] == [], 'articles')
    pith_json(['bom.txt', 'crlf.txt', 'latin1.txt'], '--list')

    # Every budget, of the words and bytes that were asked for, in each summary and together.
    for flags, most in ((['-w25'], 25), (['-w', '12', '-n', '1'], 12), (['-w7'], 7)):
        o = pith_json(three, *flags)
        for summary in [a['summary'] for a in o['articles']] + [o['together']['summary']]:
            check(sum(len(s['text'].split()) for s in summary) <= most, 'words', flags)
    for most in (30, 100, 200):
        o = pith_json(three, '--bytes', str(most))
        for summary in [a['summary'] for a in o['articles']] + [o['together']['summary']]:
            check(sum(s['end'] - s['begin'] + 1 for s in summary) - 1 <= most, 'bytes', most)
    o = pith_json(three, '-w3')
    check(all(s.get('cut') is True for a in o['articles'] for s in a['summary']), 'nothing is cut')

    # Any bytes: maximal subparts become U+FFFD, quotes and control characters are escaped, names of files too.
    name = b'odd "\xff\\name.txt'
    text = (b'The caf\xe9 on the quay sells "tea" and \\ tea, \x01 it says. Bad bytes are \xe2\x82, \xf0\x9f\x98 and '
            b'\xed\xa0\x80 and \xc0\xaf in one row.\tThere is a tab and a \xf4\x90\x80\x80 here as well, my friends.\n')
    with open(name, 'wb') as f:
        f.write(text)
    p = run([PITH, '--format=json', '--list', '-n9', name])
    o = load(p.stdout)
    check(o['articles'][0]['file'] == name.decode('utf-8', 'replace'), 'file', o['articles'][0]['file'])
    check_units(o['articles'][0]['units'], text, 0, 'any bytes')
    check_sentences(o['articles'][0]['summary'], [text], 'any bytes')


def terminal(command, **environment):
    """What a command writes on a terminal of 80 columns."""
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.pop('NO_COLOR', None)
        os.environ['TERM'] = 'xterm'
        os.environ.update(environment)
        os.execv(command[0], command)
    out = b''
    try:
        while piece := os.read(fd, 65536):
            out += piece
    except OSError:
        pass  # the way in which Linux says that the other end is closed
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    check(status == 0, 'status on a terminal', status, command)
    return out.decode().replace('\r\n', '\n')


def terminals():
    files = ['kiln.txt', 'school.txt']
    plain = run([PITH, *files]).stdout.decode()
    out = terminal([PITH, *files])
    check('\033[1m' in out and '\033[36m[1' in out, 'no colour on a terminal')
    for other in (terminal([PITH, *files], NO_COLOR='1'), terminal([PITH, *files], TERM='dumb'),
                  terminal([PITH, '--color=never', *files])):
        check('\033' not in other, 'colour that was not wanted')
        check(max(map(len, other.split('\n'))) <= 80, 'lines of more than 80 columns')
        check(other.split() == plain.replace('\xa0', ' ').split(), 'other words on a terminal', other)
    check('\033' in terminal([PITH, '--color=always', *files], NO_COLOR='1'), 'no colour that was wanted')
    check('\033' in terminal([PITH, *files], NO_COLOR=''), 'an empty NO_COLOR counts')
    with open('hostile.txt', 'wb') as f:
        f.write(b'The terminal is told \x1b]0;a title\x07 and \x9b31m a colour by this sentence, but does not obey.\n')
    check('\x1b' not in terminal([PITH, '--color=never', 'hostile.txt']), 'an article commands the terminal')
    with open('wide.txt', 'w', encoding='utf-8') as f:
        f.write('昨日、港の古い倉庫が取り壊され、' * 9 + '終わった。\n')
    width = lambda line: sum(2 if ord(c) > 0x2E80 else 1 for c in line)
    out = terminal([PITH, '--color=never', 'wide.txt'])
    check(70 < max(map(width, out.split('\n'))) <= 80, 'wide characters')


def closed_pipes():
    for command, text in (([PITH, 'kiln.txt'], b''), ([BATCH], b'{"id":1,"text":"A line of text."}\n')):
        read, write = os.pipe()
        os.close(read)
        p = subprocess.run(command, input=text, stdout=write, stderr=subprocess.PIPE)
        os.close(write)
        check(p.returncode == 1 and p.stderr == b'', 'closed pipe', command, p.returncode, p.stderr)


def batch(lines, *flags, status=0):
    data = b'\n'.join(l if isinstance(l, bytes) else json.dumps(l, ensure_ascii=False).encode() for l in lines)
    p = run([BATCH, *flags], data + b'\n' * bool(lines))
    check(p.returncode == status, 'status', p.returncode, flags, p.stderr)
    return [load(l) for l in p.stdout.split(b'\n') if l]


def batches():
    texts = [open(f, encoding='utf-8').read() for f in ('kiln.txt', 'school.txt', 'geese.txt')]
    many = [{'text': texts[0], 'title': 'Kiln', 'date': '2021-05-03'}, {'text': texts[1], 'title': None},
            {'text': texts[2], 'date': 5}]
    raws = [t.encode() for t in texts]
    for flags in ((), ('--list',), ('--jobs', '2', '-w20'), ('-j3', '--by-score', '--keep-boilerplate'),
                  ('--themes', '--keyphrases', '--list')):
        one, three, mono = batch([{'id': 1, 'text': texts[0]}, {'id': 'x', 'documents': many},
                                  {'id': 'y', 'documents': many[:1]}], *flags)
        for o, n in ((one, 1), (three, 3), (mono, 1)):
            themed = '--themes' in flags
            more = ['keyphrases'] * ('--keyphrases' in flags) + ['themes'] * themed + ['units'] * ('--list' in flags)
            check(list(o) == ['id', 'summary', 'sentences'] + more, 'keys', list(o))
            more = ['support'] * (n > 1) + ['theme'] * themed
            check_sentences(o['sentences'], raws, 'batch', more, len(o.get('themes', [])))
            check_themes(o.get('themes', []), raws, more, 'batch')
            check([' '.join(l.split()) for l in o['summary'].split('\n')] ==
                  [' '.join(s['text'].split()) for s in o['sentences']], 'summary', o['summary'])
            for i in range(n * ('--list' in flags)):
                check_units([u for u in o['units'] if u['article'] == i], raws[i], i, 'batch',
                            ['theme'] * themed)
            if '-w20' in flags:
                check(0 < len(o['summary'].split()) <= 20, 'words')
            if not flags:
                check(len(o['sentences']) == (5 if n > 1 else 3), 'default budget', n)
    # The two programs say the same.
    o = pith_json(['kiln.txt', 'school.txt', 'geese.txt'])
    mine = batch([{'id': 0, 'text': texts[0]}, {'id': 1, 'documents': [{'text': t} for t in texts]}])
    check(o['articles'][0]['summary'] == mine[0]['sentences'], 'one article, two answers')
    check(o['together']['summary'] == mine[1]['sentences'], 'three articles, two answers')
    # What a line says counts instead of the options.
    known = batch([{'id': 1, 'text': texts[0], 'known': [{'text': texts[0]}]}, {'id': 2, 'text': texts[0], 'known': None}])
    check(known[0]['sentences'] == [] and len(known[1]['sentences']) == 3, 'known', known)
    check(all('error' in o for o in batch([{'id': 1, 'text': 'x', 'known': k} for k in (5, [5], [{}])], status=1)), 'known')
    check(batch([{'id': 1, 'text': texts[0]}], '--focus', 'zzz')[0].get('focused') is False, 'focused')
    focus = 'the council, the road, the village'
    o = batch([{'id': 1, 'text': texts[0], 'focus': focus}, {'id': 2, 'text': texts[0], 'focus': None, 'lang': None},
               {'id': 3, 'text': texts[0], 'lang': 'xx'}], '-n3', '--focus', 'smoke')
    check('council' in o[0]['summary'] and 'council' not in o[1]['summary'], 'focus', o)

    # An id is any value and comes back byte for byte.
    ids = [b'1', b'1.10', b'1e3', b'-0', b'123456789012345678901234567890', b'"a\\u0062\\"}"', b'null', b'true',
           b'[1, {"id":2}]', b'{"b":1,"a":[]}', b'"\xc3\xa9"']
    p = run([BATCH], b''.join(b'{"x":{"id":7},"id": ' + i + b' ,"text":"One line of text."}\r\n' for i in ids))
    for line, i in zip(p.stdout.split(b'\n'), ids):
        check(line.startswith(b'{"id":' + i + b',"summary":'), 'id', i, line)
    o = batch([b'{"text":"No id in this line."}', b'{"id":1,"text":"x","id":2}', b'{"\\u0069d":3,"text":"x"}'])
    check([a['id'] for a in o] == [None, 2, 3], 'ids', o)

    # Bad lines: an answer each, and the rest goes on.
    bad = [b'{"id":1,"text":"Good."}', b'', b'{"id":2,', b' \t', b'[]', b'{"id":3}', b'{"id":4,"text":5}',
           b'{"id":5,"documents":{}}', b'{"id":6,"documents":[1]}', b'{"id":7,"documents":[{"title":"x"}]}',
           b'{"id":8,"text":"x","documents":[]}', b'{"id":9,"text":"x"} {}', b'\x00', b'{"id":10,"text":"Good."}',
           b'{"id":11,"text":"x","focus":[]}', b'{"id":12,"text":""}', b'{"id":13,"documents":[]}', b'[' * 100000]
    o = batch(bad, status=1)
    want = [('id', 1), ('line', 3), ('line', 5), ('id', 3), ('id', 4), ('id', 5), ('id', 6), ('id', 7), ('id', 8),
            ('line', 12), ('line', 13), ('id', 10), ('id', 11), ('id', 12), ('id', 13), ('line', 18)]
    check([list(a.items())[0] for a in o] == want, 'bad lines', [list(a.items())[0] for a in o])
    good = [1, 10, 12, 13]
    check(all(('error' in a) != (a.get('id') in good) for a in o), 'errors', o)
    check(all(list(a) in (['id', 'error'], ['line', 'error']) and a['error'] for a in o if 'error' in a), 'errors', o)
    check(o[13]['summary'] == '' and o[13]['sentences'] == [], 'an empty text', o[13])
    check(all('error' in o for o in batch([b'{"id":1,"text":"x"}\0"', b'{"text":"a\0b"}'], status=1)), 'a byte of value 0')
    check('error' in batch([{'id': 1, 'text': 'Too long for it.'}], '-b2', status=1)[0], 'a budget below a word')
    o = batch([{'id': 1, 'text': 'x' * 2000}, {'id': 2, 'text': 'Short.'}], '--max-line=1000', status=1)
    check(list(o[0]) == ['line', 'error'] and o[1]['id'] == 2, 'a long line', o)
    o = batch([b'x' * 3000000, {'id': 2, 'text': 'Short.'}, b'y' * 3000000], '--max-line=100000', status=1)
    check([a.get('line', a.get('id')) for a in o] == [1, 2, 3], 'lines longer than what is read at once', o)

    # Nothing is lost of what is no UTF-8 and of half surrogates; offsets count in the text as it was read.
    for raw, text in ((b'A caf\xe9 by the \xe2\x82 sea.', 'A caf\ufffd by the \ufffd sea.'),
                      (b'Half \\ud83d of \\ude00 one \\uD83D\\uDE00 and \\\\ud800.',
                       'Half \ufffd of \ufffd one \U0001f600 and \\ud800.')):
        o = batch([b'{"id":1,"text":"' + raw + b'"}'], '--list')[0]
        check_units(o['units'], text.encode(), 0, 'repair')
        check(o['summary'] == text, 'repair', o)
    check(batch([b'\xef\xbb\xbf{"id":1,"text":"After a mark."}'])[0]['id'] == 1, 'a byte order mark')
    p = run([BATCH], b'{"id":1,"text":"No line break at the end."}')
    check(p.returncode == 0 and p.stdout.count(b'\n') == 1, 'the last line')

    # Order, on any number of threads, and the same bytes.
    copies = lambda i: texts[i % 3] * (1 + i % 7 * (i % 50 == 0))
    lines = ''.join(json.dumps({'id': i, 'text': copies(i)}) + '\n' for i in range(2000)).encode()
    outs = [run([BATCH, '--jobs', j], lines).stdout for j in ('1', '2', '7')]
    check([json.loads(l)['id'] for l in outs[0].split(b'\n') if l] == list(range(2000)), 'order')
    check(outs[0] == outs[1] == outs[2], 'the number of threads changes the answers')


def streams():
    """Answers come as soon as there is a question, and endless input takes no more memory than some input."""
    p = subprocess.Popen([BATCH, '-j2'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for i in range(20):
        p.stdin.write(b'{"id":%d,"text":"Is anybody there?"}\n' % i)
        p.stdin.flush()
        check(json.loads(p.stdout.readline())['id'] == i, 'an answer in a conversation')
    p.stdin.close()
    check(p.stdout.read() == b'' and p.wait() == 0, 'the end of a conversation')
    p.stdout.close()

    line = json.dumps({'id': 1, 'text': open('kiln.txt', encoding='utf-8').read()}).encode() + b'\n'
    peaks = []
    for megabytes in (2, 20):
        p = subprocess.Popen([BATCH, '-j2'], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        block = line * (100000 // len(line))
        for _ in range(megabytes * 10):
            p.stdin.write(block)
        p.stdin.close()
        _, status, usage = os.wait4(p.pid, 0)
        p.returncode = os.waitstatus_to_exitcode(status)
        check(p.returncode == 0, 'status', p.returncode)
        peaks.append(usage.ru_maxrss)
    check(peaks[1] < peaks[0] * 1.5, 'memory grows with the input', peaks)


pith_shapes()
terminals()
closed_pipes()
batches()
streams()
sys.exit(bool(failures))
