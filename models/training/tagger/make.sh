#!/bin/sh
# Trains the tagger and puts it into resources/tagger: `sh make.sh DATA RUN [MANUAL]`. Half an hour of one core, with
# checkpoints: run again, it goes on where it stopped. DATA holds cowsl2h/ and clean/; RUN is a folder outside the
# repository; MANUAL the unpacked Debian package libreoffice-help-es (apt-get download, dpkg -x).
set -eu
data=$1
run=$2
cd "$(dirname "$0")"
out=../../../resources/tagger
mkdir -p "$run"
[ -f "$run/texts.jsonl" ] || python3 texts.py --data "$data" --out "$run/texts.jsonl" ${3:+--manual "$3"}
[ -f "$run/spoilt.jsonl" ] || node corrupt.ts --texts "$run/texts.jsonl" --out "$run/spoilt.jsonl" --copies 3
[ -f "$run/real/groups.json" ] || node extract.ts --texts "$run/texts.jsonl" --out "$run/real"
if [ ! -f "$run/all/rows.i32" ]; then
  cat "$run/texts.jsonl" "$run/spoilt.jsonl" > "$run/all.jsonl"
  node extract.ts --texts "$run/all.jsonl" --out "$run/all" --vocabulary "$run/real/vocabulary.json"
  python3 select_rows.py --data "$run/all"
  python3 select_rows.py --data "$run/real" --index "$run/all/index.i32"
fi
# First on everything, then on what learners wrote alone, three times; the mean of the three is kept.
network() {
  name=$1
  shift
  python3 train.py --data "$run/all" --run "$run/$name" --epochs 1.1 --hide 0.15 --sentences 96 --rate 0.04 --dense-rate 2e-3 "$@"
  for seed in 1 2 3; do
    python3 train.py --data "$run/real" --run "$run/$name-$seed" --from "$run/$name" --seed "$seed" \
      --epochs 0.75 --hide 0.2 --sentences $((112 - 16 * seed)) --rate 0.015 --dense-rate 1e-3 "$@"
  done
  python3 average.py --run "$run/$name-1" --out "$run/$name-mean" "$run/$name"-[123]/checkpoint.pt
}
# Without the held-out learners, to measure and to calibrate; then with them.
network measured
python3 calibrate.py --data "$run/real" --run "$run/measured-mean"
network whole --all
cp "$run/measured-mean/temperatures.json" "$run/whole-mean/"
mkdir -p "$out"
python3 export.py --data "$run/real" --run "$run/whole-mean" --out "$out" --rows 300000 --vectors ../../../main/corrections/spanish/tagger/testing/vectors.json
node tune.ts --data "$data" --model "$out" --native 1 --clean 0.05
node refine.ts --data "$data" --model "$out"
(cd ../../.. && npm run --silent eval:corrections -- --only es --quick --json) > "$run/figures.json"
python3 manifest.py --run "$run/whole-mean" --measured "$run/measured-mean" --out "$out" --figures "$run/figures.json"
