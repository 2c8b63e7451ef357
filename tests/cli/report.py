#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""report.py PITH: the HTML report without a browser. run.sh calls it in its folder of articles.

Well-formed, every text literal, nothing from elsewhere, ids unique, every link has its target.
"""
import re
import subprocess
import sys
from html.parser import HTMLParser

PITH = sys.argv[1]
VOID = {'meta', 'link', 'br', 'hr', 'img', 'input'}
ALLOWED = VOID | set('html head title style body a header h1 h2 h3 h4 nav ol ul li main section p span article mark '
                     'details summary figure figcaption footer div svg desc path text circle'.split())
HOSTILE = '''<script>document.title = "taken"; window.taken = 1</script> & the kiln

The kiln </article></main><img src=x onerror="window.taken = 1"> was lit & "burned" all day on Monday.
A potter said that 5 < 6 and that '"><svg onload=alert(1)>' is no way to lay bricks at the kiln.
The kiln costs &lt;much&gt; more than &amp; nothing, as a <!-- comment --> and a ]]> in the book say.
A raw \x1b[31m escape, a \x01 control and a \x7f rubout stand in the book of the kiln too.
'''
failures = 0


def check(condition, *what):
    global failures
    if not condition:
        failures += 1
        print('FAILED:', *what)


class Page(HTMLParser):
    def __init__(self, what):
        super().__init__(convert_charrefs=True)
        self.what, self.open, self.ids, self.links, self.headings = what, [], [], [], []
        self.text, self.marks, self.tags = '', [], []

    def handle_starttag(self, tag, attributes):
        check(tag in ALLOWED, self.what, 'an element of the articles', tag)
        names = [n for n, _ in attributes]
        check(len(names) == len(set(names)), self.what, 'an attribute twice', tag, names)
        self.tags.append(tag)
        for name, value in attributes:
            check(not name.startswith('on'), self.what, 'a handler', name)
            check(name not in ('src', 'srcset', 'action', 'style'), self.what, 'attribute', tag, name)
            if name == 'id':
                self.ids.append(value)
            if name == 'href' and tag != 'link':
                check(value.startswith('#'), self.what, 'a link to elsewhere', value)
                self.links.append(value[1:])
            if name == 'aria-labelledby':
                self.links += value.split()
        if re.fullmatch('h[1-4]', tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        check(self.open and self.open[-1] == tag, self.what, 'nesting', tag, self.open[-3:])
        if self.open:
            self.open.pop()

    def handle_data(self, data):
        if not {'style', 'title', 'desc'} & set(self.open):
            self.text += data
        if 'mark' in self.open:
            self.marks.append(data)

    def handle_comment(self, data):
        check(False, self.what, 'a comment', data)


def page(*arguments, status=0):
    p = subprocess.run([PITH, '--format', 'html', *arguments], capture_output=True, check=False)
    check(p.returncode == status, arguments, p.returncode, p.stderr)
    out = p.stdout.decode('utf-8')
    page = Page(arguments)
    page.feed(out)
    page.close()
    check(not page.open, arguments, 'left open', page.open)
    check(out.startswith('<!DOCTYPE html>\n<html lang="en">'), arguments, 'its beginning', out[:80])
    twice = {i for i in page.ids if page.ids.count(i) > 1}
    check(not twice, arguments, 'ids twice', twice)
    check(not set(page.links) - set(page.ids), arguments, 'links to nowhere', set(page.links) - set(page.ids))
    check(page.tags.count('main') == 1 and page.headings.count(1) == 1, arguments, 'landmarks')
    steps = zip(page.headings, page.headings[1:])
    check(page.headings[:1] == [1] and all(b <= a + 1 for a, b in steps), arguments, 'headings', page.headings)
    check(not re.search(r'https?:|//[a-z]|@import|url\(|javascript:', out.replace('http-equiv', '')) or
          'hostile.html.txt' in arguments, arguments, 'something from elsewhere')
    check(not re.search('[\x00-\x08\x0b-\x1f\x7f-\x9f]', out), arguments, 'a control character')
    return page, out


squeeze = lambda text: ' '.join(text.split())
THREE = ['kiln.txt', 'school.txt', 'geese.txt']
for flags in ((), ('--each',), ('--together',), ('--themes=2',), ('--theme', 'the <kiln> & "co"'), ('-n1', '--by-score'),
              ('--focus', 'geese'), ('--keep-boilerplate',), ('-w7',)):
    for files in (THREE, THREE[:1]):
        if flags and flags[0].startswith('--theme') and len(files) == 1:
            continue
        p, _ = page(*flags, *files)
        for name in files:  # every article is there, whole
            with open(name, encoding='utf-8') as f:
                missing = [line for line in f if squeeze(line) not in squeeze(p.text)]
            check(not missing, flags, 'missing of', name, missing)
        check(p.marks, flags, files, 'nothing is marked')
p, _ = page(*THREE)
check(p.tags.count('circle') >= 8 and p.tags.count('article') == 3, 'graph and articles', p.tags.count('circle'))

with open('hostile.html.txt', 'w', encoding='utf-8', newline='') as f:
    f.write(HOSTILE)
for files in (['hostile.html.txt'], ['hostile.html.txt', *THREE]):
    p, out = page('--keep-boilerplate', *files)
    check('<script' not in out and 'onerror="' not in out, 'a hostile article')
    for literal in ('<script>', '<img src=x onerror="window.taken = 1">', '"burned"', '&lt;much&gt;', '<!-- comment -->',
                    "'\"><svg onload=alert(1)>'", '\ufffd[31m'):
        check(literal in p.text, 'not literal', literal)
sys.exit(failures > 0)
