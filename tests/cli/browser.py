#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""browser.py PITH FOLDER [SHOTS]: reports in a headless Chromium, driven through WebDriver.

No console message, links lead to what they name, a telephone needs no scrolling sideways, a hostile article runs
nothing, every colour of text is readable in light and dark. With SHOTS, pictures are left in that folder.
"""
import base64
import json
import pathlib
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

PITH, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
SHOTS = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ARTICLES = sorted(str(p) for p in (ROOT / 'examples' / 'articles').glob('*.txt'))
FLAGS = ('--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking '
         '--disable-component-update --disable-sync --hide-scrollbars').split()
failures = 0

CONTRAST = '''
const parse = c => c.match(/[0-9.]+/g).map(Number);
const light = c => { const f = c.map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
  return .2126 * f[0] + .7152 * f[1] + .0722 * f[2]; };
const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
  if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
const bad = {};
for (const e of document.querySelectorAll('h1,h2,h3,h4,p,li,a,mark,figcaption,.meta')) {
  if (e.closest('svg') || e.classList.contains('skip') || !e.textContent.trim()) continue;
  const back = behind(e), ink = parse(getComputedStyle(e).color);
  const alpha = Number(getComputedStyle(e).opacity);
  const mixed = [0, 1, 2].map(i => ink[i] * alpha + back[i] * (1 - alpha));
  const a = light(mixed), b = light(back), ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  if (ratio < 4.5) bad[e.tagName + '.' + e.className] = ratio.toFixed(2);
}
return bad;'''


def check(condition, *what):
    global failures
    if not condition:
        failures += 1
        print('FAILED:', *what)


class Browser:
    def __init__(self):
        with socket.socket() as s:
            s.bind(('127.0.0.1', 0))
            self.port = s.getsockname()[1]
        self.process = subprocess.Popen(['chromedriver', f'--port={self.port}'], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        options = {'args': FLAGS + [f'--user-data-dir={FOLDER}/profile']}
        wanted = {'capabilities': {'alwaysMatch': {'browserName': 'chrome', 'goog:chromeOptions': options,
                                                   'goog:loggingPrefs': {'browser': 'ALL'}}}}
        for _ in range(100):
            try:
                self.session = ''
                self.session = '/session/' + self.ask('POST', '/session', wanted)['sessionId']
                return
            except urllib.error.URLError as e:
                if isinstance(e, urllib.error.HTTPError):
                    sys.exit(e.read().decode()[:2000])
                time.sleep(0.1)
        sys.exit('chromedriver does not answer')

    def ask(self, method, path, data=None):
        body = None if data is None else json.dumps(data).encode()
        request = urllib.request.Request(f'http://127.0.0.1:{self.port}{self.session}{path}', body, method=method,
                                         headers={'Content-Type': 'application/json'})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)['value']

    def run(self, script, *arguments):
        return self.ask('POST', '/execute/sync', {'script': script, 'args': list(arguments)})

    def command(self, name, **parameters):
        return self.ask('POST', '/goog/cdp/execute', {'cmd': name, 'params': parameters})

    def look(self, path, width=1000, height=900, dark=False):
        self.command('Emulation.setDeviceMetricsOverride', width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.command('Emulation.setEmulatedMedia',
                     features=[{'name': 'prefers-color-scheme', 'value': 'dark' if dark else 'light'}])
        self.ask('POST', '/url', {'url': path.as_uri()})

    def picture(self, name):
        if SHOTS:
            shot = self.command('Page.captureScreenshot', captureBeyondViewport=False)['data']
            (SHOTS / name).write_bytes(base64.b64decode(shot))

    def messages(self):
        return [m['message'] for m in self.ask('POST', '/se/log', {'type': 'browser'})]

    def close(self):
        try:
            self.ask('DELETE', '')
        finally:
            self.process.terminate()
            self.process.wait(10)


def write(name, *arguments):
    page = FOLDER / name
    page.write_bytes(subprocess.run([PITH, '--format', 'html', *arguments], stdout=subprocess.PIPE, check=True).stdout)
    return page


def check_links(browser, name):
    """Clicks links of all kinds: what they name comes into view, and is what the digest quotes."""
    count = browser.run("return document.querySelectorAll('a[href]').length")
    check(count > 20, name, 'links', count)
    for i in range(0, count, 1 + count // 40):
        href, seen, top, height = browser.run('''
            const a = document.querySelectorAll('a[href]')[arguments[0]];
            a.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
            const id = a.getAttribute('href').slice(1), to = document.getElementById(id);
            const r = to ? to.getBoundingClientRect() : null;
            return [id, location.hash.slice(1), r && r.top, innerHeight];''', i)
        check(href == seen and top is not None and -5 <= top < height, name, 'a link', href, seen, top, height)
    wrong = browser.run('''
        const flat = s => s.replace(/\\s+/g, ' ').trim(), wrong = [];
        for (const li of document.querySelectorAll('.digest li')) {
          const to = document.getElementById(li.querySelector('a.src').getAttribute('href').slice(1));
          const mark = [...to.querySelectorAll('mark')].map(m => flat(m.textContent));
          if (!mark.some(m => flat(li.textContent).startsWith(m))) wrong.push(flat(li.textContent));
        }
        return wrong;''')
    check(not wrong, name, 'the link of a sentence leads elsewhere', wrong)


def main():
    hostile = FOLDER / 'hostile.txt'
    hostile.write_text('<script>window.taken = 1</script><img src=x onerror="window.taken = 1">\n\n'
                       'The ferry <svg onload="window.taken = 1"></svg> crossed the Sound & came back on Thursday.\n'
                       '"><iframe srcdoc="<script>parent.taken = 1</script>"></iframe> said the harbour master of it.\n',
                       encoding='utf-8')
    pages = {'five': write('five.html', *ARTICLES), 'one': write('one.html', ARTICLES[0]),
             'hostile': write('hostile.html', '--keep-boilerplate', str(hostile), *ARTICLES[:2])}
    browser = Browser()
    try:
        for name, page in pages.items():
            for dark in (False, True):
                browser.look(page, dark=dark)
                browser.picture(f'{name}-{"dark" if dark else "light"}.png')
                bad = browser.run(CONTRAST)
                check(not bad, name, 'dark' if dark else 'light', 'hard to read', bad)
            for width in (320, 390):
                browser.look(page, width, 800)
                browser.picture(f'{name}-{width}.png')
                wide = browser.run('return [document.documentElement.scrollWidth, innerWidth]')
                check(wide[0] <= wide[1], name, 'wider than a telephone', wide)
            # On paper: light in any case, nothing cut, and the graph and its legend are there.
            browser.look(page, 680, 900)
            browser.command('Emulation.setEmulatedMedia', media='print',
                            features=[{'name': 'prefers-color-scheme', 'value': 'dark'}])
            paper, wide, inner = browser.run('''return [getComputedStyle(document.body).backgroundColor,
                document.documentElement.scrollWidth, innerWidth]''')
            check(paper == 'rgb(255, 255, 255)' and wide <= inner, name, 'on paper', paper, wide, inner)
            bad = browser.run(CONTRAST)
            check(not bad, name, 'on paper', 'hard to read', bad)
            pdf = base64.b64decode(browser.command('Page.printToPDF', preferCSSPageSize=True)['data'])
            check(pdf.startswith(b'%PDF'), name, 'no PDF', pdf[:20])
            if SHOTS:
                (SHOTS / f'{name}.pdf').write_bytes(pdf)
            browser.command('Emulation.setEmulatedMedia', media='', features=[])
            taken = browser.run('return [typeof window.taken, document.scripts.length, document.images.length]')
            check(taken == ['undefined', 0, 0], name, 'something runs', taken)
            loaded = browser.run("return performance.getEntriesByType('resource').map(e => e.name)")
            check(not [l for l in loaded if not l.startswith('data:')], name, 'something was fetched', loaded)
            messages = [m for m in browser.messages()]
            check(not messages, name, 'console', messages)
        browser.look(pages['five'])
        check_links(browser, 'five')
        browser.look(pages['five'])
        first = browser.run("document.querySelector('svg').scrollIntoView(); return document.querySelector('svg a').ariaLabel")
        check(first and first.startswith('[1] '), 'names in the graph', first)
        browser.picture('graph-light.png')
        browser.look(pages['five'], dark=True)
        browser.run("document.querySelector('svg').scrollIntoView()")
        browser.picture('graph-dark.png')
        browser.run("document.querySelector('#a1').scrollIntoView()")
        browser.picture('article-dark.png')
    finally:
        browser.close()
    print('browser:', 'all passed' if not failures else f'{failures} failed')
    return failures > 0


sys.exit(main())
