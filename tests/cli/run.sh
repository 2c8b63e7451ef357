#!/bin/sh
# SPDX-License-Identifier: MIT
# sh tests/cli/run.sh PITH PITH_BATCH
# What the two programs promise beside the choice of sentences: exit statuses, messages, layout, and (check.py, report.py and stream.py,
# where there is a python3) terminals, pipes and the shape of the JSON.
set -u
pith=$1
batch=$2
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
unset NO_COLOR
failures=0
fail() {
  failures=$((failures + 1))
  echo "FAILED: $*"
}

# run STATUS COMMAND...: runs it on what is in the file `in`; leaves `out` and `err`.
: >in
run() {
  want=$1
  shift
  command=$*
  "$@" <in >out 2>err
  got=$?
  [ "$got" = "$want" ] || fail "exit status $got, not $want: $command: $(cat err)"
}
says() { grep -qF -- "$1" err || fail "no '$1' on standard error: $command: $(cat err)"; }
quiet() { [ ! -s err ] || fail "standard error is not empty: $command: $(cat err)"; }
prints() { grep -qF -- "$1" out || fail "no '$1' in the output: $command: $(head -c 2000 out)"; }
prints_no() { ! grep -qF -- "$1" out || fail "'$1' in the output: $command"; }
lines() { [ "$(wc -l <out)" -eq "$1" ] || fail "not $1 lines: $command: $(cat out)"; }
holds() { # holds -w|-c MOST
  { [ -s out ] && [ "$(wc "$1" <out)" -le "$2" ]; } || fail "more than $2, or nothing: $command"
}
nothing() { [ ! -s out ] || fail "there is output: $command"; }

cat >kiln.txt <<'END'
The Old Kiln Opens Again

By Ada Wren

The brick kiln at Marrow Bridge was lit on Monday for the first time in thirty years.
Its new owners, two potters from the coast, spent four winters rebuilding the chimney.
The council paid for the road, and the village paid for the rest.
Smoke rose over the bridge until the evening, and nobody complained about the smoke.
The first bricks will go to the school, which lost its wall in the flood.

Leave a Reply
END
cat >school.txt <<'END'
School Wall to Be Rebuilt

The school at Marrow Bridge will have its wall back before the summer.
Bricks for the wall come from the kiln at the bridge, which was lit again on Monday.
The flood took the wall two years ago, and a fence has stood there since.
Teachers say that the fence kept out the geese but not the wind.
END
cat >geese.txt <<'END'
The geese of Marrow Bridge have a new pond, dug by the men who rebuilt the kiln.
It lies behind the school, where the flood left a hollow and the wall fell.
The potters from the coast fire their kiln on Mondays, when the wind is from the hills.
END

# --- command line ---
run 0 "$pith" --help && quiet && prints "Usage: pith" && prints "Exit status"
[ "$(awk 'length > 80' out | wc -l)" -eq 0 ] || fail "the help is wider than 80 columns"
run 0 "$pith" --version && quiet && prints "pith "
for wrong in --no-such --no-such=2 -z -nx; do
  run 2 "$pith" "$wrong" kiln.txt && nothing && says "Try 'pith --help'"
done
run 2 "$pith" --no-such=1 kiln.txt && says "unknown option '--no-such'"
run 2 "$pith" kiln.txt -n && says "-n needs a value"
run 2 "$pith" kiln.txt --words && says "--words needs a value"
run 2 "$pith" --list=yes kiln.txt && says "--list takes no value"
for wrong in --sentences=0 --words=-1 --bytes=ten --words= --ratio=1.5 --ratio=0 --ratio=x --ratio=. --method=best \
  --format=xml --color=red --mmr=2 --words=1e3 -n3x; do
  run 2 "$pith" "$wrong" kiln.txt && nothing && says "pith: -"
done
run 2 "$pith" --mmr 0.5 kiln.txt && says "--mmr needs --method"
run 2 "$pith" --mmr 0.5 --method lead kiln.txt && says "--mmr needs --method"
run 2 "$pith" --themes=16 kiln.txt && says "at most 15"
run 0 "$pith" --themes=15 kiln.txt
names="--theme 1 --theme 2 --theme 3 --theme 4 --theme 5 --theme 6 --theme 7 --theme 8 --theme 9 --theme 10 --theme 11"
names="$names --theme 12 --theme 13 --theme 14 --theme 15"
# shellcheck disable=SC2086 # a list of words
run 0 "$pith" $names kiln.txt
# shellcheck disable=SC2086
run 2 "$pith" $names --theme 16 kiln.txt && says "15 themes already"
run 2 "$pith" --themes --each kiln.txt && says "not for --each"
run 2 "$pith" --highlight --list kiln.txt && says "exclude each other"
run 2 "$pith" --method best kiln.txt && says "coverage, lexrank, textrank, centroid, lead"

run 0 "$pith" kiln.txt && quiet && lines 3
for n in '-n 2' -n2 '--sentences 2' --sentences=2; do
  # shellcheck disable=SC2086 # two words
  run 0 "$pith" $n kiln.txt && lines 2
  # shellcheck disable=SC2086
  run 0 "$pith" kiln.txt $n && lines 2
done
run 0 "$pith" -n 99999999999 -n2 kiln.txt && lines 2
run 0 "$pith" -n 3 --words=20 kiln.txt
holds -w 20
run 0 "$pith" -b 120 kiln.txt
holds -c 121
for r in 0.4 .4 40% 40.0% 0.4009; do
  run 0 "$pith" --ratio "$r" kiln.txt
  holds -w 31
done
for m in coverage lexrank textrank centroid lead; do
  run 0 "$pith" --method "$m" kiln.txt && quiet && lines 3
done
run 0 "$pith" --method lexrank --mmr .7 kiln.txt && quiet && lines 3
run 0 "$pith" --lang xx kiln.txt && quiet && lines 3
run 0 "$pith" kiln.txt && prints_no "The council paid"
run 0 "$pith" --focus "the council, the road, the village" kiln.txt && quiet && prints "The council paid"
run 0 "$pith" --method lead -n1 kiln.txt && prints "was lit on Monday"
prints_no "Opens Again"
cp kiln.txt ./--help
run 0 "$pith" -n1 -- --help && lines 1

# --- input ---
cp kiln.txt in
run 0 "$pith" -n1 && quiet && lines 1
run 0 "$pith" -n1 - && lines 1
: >in
run 1 "$pith" && nothing && says "standard input: empty"
run 0 sh -c "cat kiln.txt | '$pith' -n2" && lines 2
run 1 "$pith" missing.txt && nothing && says "pith: missing.txt: No such file"
run 1 "$pith" . && nothing && says "pith: .: a directory"
: >empty.txt
printf ' \n\n\t\n' >blank.txt
run 1 "$pith" empty.txt && nothing && says "empty.txt: empty"
run 1 "$pith" blank.txt && nothing && says "blank.txt: empty (nothing but white space)"
printf 'Some text.\0More text.\n' >binary.txt
run 1 "$pith" binary.txt && nothing && says "binary.txt: a binary file"
printf '\377\376S\0o\0' >utf16.txt
run 1 "$pith" utf16.txt && nothing && says "UTF-16"
printf '\376\377N\055' >utf16be.txt
run 1 "$pith" utf16be.txt && nothing && says "UTF-16"
printf '\377\376\0\0S\0\0\0' >utf32.txt
run 1 "$pith" utf32.txt && nothing && says "UTF-32"
printf '\357\273\277' | cat - kiln.txt >bom.txt
"$pith" kiln.txt >plain 2>&1
run 0 "$pith" bom.txt && quiet
cmp -s plain out || fail "a byte order mark changes the summary"
printf '\357\273\277' >only_bom.txt
run 1 "$pith" only_bom.txt && says "empty"
sed 's/$/\r/' kiln.txt >crlf.txt
run 0 "$pith" crlf.txt && quiet && lines 3
! grep -q "$(printf '\r')" out || fail "a carriage return in the output"
printf 'The kettle was caf\351 brown and never quite clean. It stood on the stove all day.' >latin1.txt
run 0 "$pith" latin1.txt && quiet && prints "stove"
if [ "$(id -u)" != 0 ]; then
  cp kiln.txt secret.txt
  chmod 0 secret.txt
  run 1 "$pith" secret.txt && says "secret.txt: Permission denied"
fi
if dd if=/dev/null of=huge.txt bs=1 seek=5000000000 2>/dev/null; then
  run 1 "$pith" huge.txt && nothing && says "huge.txt: larger than 4 GB"
  rm huge.txt
fi
run 1 "$pith" missing.txt kiln.txt . school.txt binary.txt && prints "[1]" && prints "[2]" && prints "Together"
says "missing.txt" && says "binary.txt"
prints_no "[3]"
run 1 "$pith" -b 2 kiln.txt && nothing && says "kiln.txt: the budget is too small"
for shape in --each --together --list; do
  run 1 "$pith" -b 2 --format json "$shape" kiln.txt school.txt && prints '"articles":[]}' && says "too small for a single word"
done

# --- several articles ---
run 0 "$pith" kiln.txt school.txt geese.txt && quiet
prints "[1] The Old Kiln Opens Again (kiln.txt)"
prints "[2] School Wall to Be Rebuilt (school.txt)"
prints "[3] geese.txt"
[ "$(sed '1,/^Together$/d' out | grep -cE '\. \[[123](, [123])*\]$')" -eq 5 ] || fail "not five sentences with sources: $(cat out)"
run 0 "$pith" --each kiln.txt school.txt && quiet && prints_no "Together" && prints "[1] The Old" && prints "[2] School"
run 0 "$pith" --together -n2 kiln.txt school.txt && quiet && lines 6 && prints "Together" && prints "[2] School"
run 0 "$pith" --together -n2 kiln.txt && quiet && prints "Together"
run 0 "$pith" --each --together kiln.txt school.txt && prints "Together"
run 0 "$pith" -n1 -w12 kiln.txt school.txt && quiet
"$pith" kiln.txt school.txt geese.txt >once
"$pith" kiln.txt school.txt geese.txt >twice
cmp -s once twice || fail "two runs differ"

# --- themes, key phrases, known texts, highlights ---
run 0 "$pith" --themes kiln.txt school.txt geese.txt && quiet && prints "1. "
run 0 "$pith" --together --theme "the kiln" --theme "the school wall" kiln.txt school.txt geese.txt
prints ". the kiln" && prints ". the school wall"
run 0 "$pith" --together --theme kiln --theme zebra kiln.txt school.txt && says "no sentence is of the theme 'zebra'"
run 2 "$pith" --theme ' ' kiln.txt school.txt && nothing && says "a name has words"
run 0 "$pith" --keyphrases=3 kiln.txt && quiet && prints "Key phrases: "
run 0 "$pith" --format markdown --themes --keyphrases kiln.txt school.txt geese.txt && prints "### "
run 0 "$pith" --focus zebra kiln.txt && says "kiln.txt: no sentence has a word of the focus" && lines 3
run 0 "$pith" --focus zebra --format json kiln.txt && prints '"focused":false'
run 0 "$pith" --known school.txt kiln.txt && quiet && lines 3
run 1 "$pith" --known school.txt --known kiln.txt geese.txt kiln.txt && prints "geese.txt"
run 1 "$pith" --known kiln.txt kiln.txt && nothing && says "nothing that the known texts do not say"
run 1 "$pith" --known missing.txt kiln.txt && lines 3 && says "missing.txt: No such file"
run 0 "$pith" --highlight kiln.txt && quiet && prints ">> " && prints " <<" && prints "Leave a Reply"
run 0 "$pith" --highlight --format markdown kiln.txt && quiet && prints "### The Old Kiln" && prints "**"
[ "$(grep -c '^$' out)" -eq 4 ] || fail "not an empty line below the title and between each two passages: $(cat out)"
run 0 "$pith" --highlight --color=always kiln.txt && prints "$(printf '\033[1m')" && prints_no ">>"

# --- explain ---
run 0 "$pith" --explain -n1 kiln.txt && quiet && prints "    rank " && prints "    covers: " && prints "    vote, "
prints "sentences of 1 article; "
run 0 "$pith" --explain --together kiln.txt school.txt geese.txt && quiet && prints "of 3 articles; "
run 0 "$pith" --explain --format markdown kiln.txt && quiet && prints "  - covers: "
run 0 "$pith" --explain --method lead kiln.txt && quiet && prints_no "covers: " && prints_no "vote, "
run 0 "$pith" --explain --format html kiln.txt && quiet && prints "<summary>Why</summary>" && prints "<li>covers: "

# --- list, Markdown, colour ---
tab=$(printf '\t')
run 0 "$pith" --list kiln.txt && quiet && prints "heading${tab}The Old Kiln" && lines 8
chosen="^\*${tab}[0-9]*${tab}[0-9]*${tab}sentence${tab}"
[ "$(grep -c "$chosen" out)" -eq 3 ] || fail "not three chosen units: $(cat out)"
run 0 "$pith" --list --together kiln.txt school.txt && prints "sentence${tab}Teachers" && prints "Together"
run 0 "$pith" --format markdown kiln.txt school.txt && quiet && prints "## The Old Kiln" && prints "## Together"
prints "1. The Old Kiln" && prints '. \[1'
printf 'It cost *five* <b>pounds</b> & [two] pence in all of its_parts at #4.\n' >marks.txt
run 0 "$pith" --format markdown marks.txt
prints '\*five\* \<b\>pounds\</b\> \& \[two\] pence in all of its\_parts at #4.'
run 0 "$pith" --color=always kiln.txt school.txt && prints "$(printf '\033[1m')"
run 0 "$pith" kiln.txt school.txt && prints_no "$(printf '\033')"

# --- output ---
if [ -e /dev/full ]; then
  "$pith" kiln.txt >/dev/full 2>err
  [ $? = 1 ] || fail "a full device is no failure"
  says "write error: No space left"
  echo '{"id":1,"text":"Some text here."}' | "$batch" >/dev/full 2>err
  [ $? = 1 ] || fail "a full device is no failure of pith-batch"
  says "write error: No space left"
fi

# --- pith-batch ---
run 0 "$batch" --help && quiet && prints "Usage: pith-batch"
[ "$(awk 'length > 80' out | wc -l)" -eq 0 ] || fail "the help is wider than 80 columns"
run 0 "$batch" --version && prints "pith-batch "
run 2 "$batch" --format json && says "Try 'pith-batch --help'"
run 2 "$batch" --jobs 0 && nothing && says "--jobs"
run 2 "$batch" --jobs 5000 && says "at most 1024"
run 2 "$batch" input.jsonl && says "the input is standard input"
run 0 "$batch" && quiet && nothing
echo '{"id":1,"text":"The kiln was lit. The kiln stood by the bridge.","explain":true}' >why.jsonl
"$batch" -n1 <why.jsonl >out 2>err || fail "a request to explain is refused"
prints '"votes":[{"article":0,' && prints '"explain":{"articles":1,'
echo '{"id":1,"text":"The kiln was lit.","explain":1}' >why.jsonl
"$batch" <why.jsonl >out 2>err && fail "a number is taken for true"
prints '"explain\" is neither true nor false'
"$batch" <. >out 2>err && fail "a directory as standard input is no failure"
grep -q "standard input: Is a directory" err || fail "no word of the directory: $(cat err)"

if command -v python3 >/dev/null 2>&1; then
  python3 "$here/check.py" "$pith" "$batch" || fail "check.py"
  python3 "$here/stream.py" "$batch" || fail "stream.py"
  python3 "$here/report.py" "$pith" || fail "report.py"
else
  echo "no python3: the shapes of the JSON are not checked"
fi

[ "$failures" -eq 0 ] && echo "all passed"
[ "$failures" -eq 0 ]
