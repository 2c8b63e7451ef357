#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""stream.py PITH_BATCH: long streams, slow readers, huge lines, and the same under GNU parallel where that is installed.
run.sh calls it in its folder of articles."""
import json
import os
import shutil
import subprocess
import sys
import threading
import time

BATCH = sys.argv[1]
failures = []


def check(condition, *what):
    if not condition:
        failures.append(what)
        print('FAILED:', *what)


def run(command, text):
    return subprocess.run(command, input=text, capture_output=True)


def status_of(pid):
    with open(f'/proc/{pid}/status') as f:
        return dict(line.rstrip('\n').split(':\t', 1) for line in f if ':\t' in line)


def articles():
    return [open(f, encoding='utf-8').read() for f in ('kiln.txt', 'school.txt', 'geese.txt')]


def stream(count):
    """Lines with one that is no JSON and one that is huge among them."""
    texts = articles()
    lines = [json.dumps({'id': i, 'text': texts[i % 3] + f'This is copy {i}.'}) for i in range(count)]
    lines[count // 2] = '{"id":"broken","text":'
    lines[count // 3] = json.dumps({'id': 'huge', 'text': (texts[0] + '\n\n') * 2000})
    return ('\n'.join(lines) + '\n').encode()


def under_parallel():
    if not shutil.which('parallel'):
        print('no GNU parallel: pith-batch is not tested under it')
        return
    lines = stream(600)
    alone = run([BATCH, '--jobs', '1'], lines)
    check(alone.returncode == 1, 'a bad line', alone.returncode)
    answers = [json.loads(l) for l in alone.stdout.splitlines()]
    check(len(answers) == 600, 'an answer each', len(answers))
    check([a.get('id', 'broken') for a in answers] ==
          ['broken' if i == 300 else 'huge' if i == 200 else i for i in range(600)], 'order')
    check('error' in answers[300] and len(answers[200]['sentences']) == 3, 'the bad line, and the huge one')

    def without_number(out):
        # Where a line has no id, its number counts within what the process was given.
        return [{**json.loads(l), 'line': 0} if l.startswith(b'{"line"') else l for l in out.splitlines()]

    for jobs, block in (('1', '40k'), ('2', '300k')):
        p = run(['parallel', '--will-cite', '--pipe', '--keep-order', '--block', block, BATCH, '--jobs', jobs], lines)
        check(without_number(p.stdout) == without_number(alone.stdout), 'other bytes under parallel', jobs, block)
        check(p.returncode == 1, 'one block had a bad line', p.returncode, p.stderr[-300:])
    p = run(['parallel', '--will-cite', '--pipe', '--keep-order', '--block', '40k', BATCH, '--lenient'], lines)
    check(p.returncode == 0 and without_number(p.stdout) == without_number(alone.stdout), 'lenient', p.returncode)
    check(b'\t' not in alone.stdout, 'a tab in an answer')


def slow_reader():
    """A reader of the answers that does not read holds up the program, not its memory."""
    line = json.dumps({'id': 1, 'text': articles()[0]}).encode() + b'\n'
    p = subprocess.Popen([BATCH, '--jobs', '2'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    total, sent = 4000, [0]

    def write():
        for _ in range(total):
            p.stdin.write(line)
            sent[0] += 1
        p.stdin.close()

    writer = threading.Thread(target=write)
    writer.start()
    before = -1
    while before != sent[0]:  # until nothing moves
        before = sent[0]
        time.sleep(0.5)
    if sys.platform == 'linux':
        status = status_of(p.pid)
        check(int(status['VmHWM'].split()[0]) < 40000, 'memory of a stream that waits', status['VmHWM'])
        # Two workers, one that reads, one that writes.
        check(int(status['Threads']) == 4, 'threads', status['Threads'])
    check(sent[0] < total, 'everything was taken in, though nobody reads the answers')
    out = p.stdout.read()
    writer.join()
    check(p.wait() == 0 and out.count(b'\n') == total, 'all answers after that', out.count(b'\n'))


def long_lines():
    """A line that comes in many reads takes time by its length alone."""
    texts = articles()
    seconds = []
    for copies in (4000, 16000):
        line = json.dumps({'id': 1, 'text': (texts[0] + '\n\n') * copies}).encode() + b'\n'
        begin = os.times()
        p = run([BATCH, '--jobs', '1', '--max-line', '1000'], line)  # refused, but read
        check(json.loads(p.stdout)['error'] and p.returncode == 1, 'a long line')
        p = run([BATCH, '--jobs', '1'], line)
        end = os.times()
        check(len(json.loads(p.stdout)['sentences']) == 3, 'a long line', p.stdout[:200])
        seconds.append(end.children_user + end.children_system - begin.children_user - begin.children_system)
    check(seconds[1] < 12 * seconds[0], 'four times the line', seconds)


under_parallel()
slow_reader()
long_lines()
sys.exit(bool(failures))
