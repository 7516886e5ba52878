#!/bin/sh
# Trains the tagger and puts it into resources/tagger: `sh make.sh DATA RUN`. An hour of one core, with checkpoints:
# run again, it goes on where it stopped. DATA holds cowsl2h/ and clean/; RUN is a folder outside the repository.
set -eu
data=$1
run=$2
cd "$(dirname "$0")"
out=../../../resources/tagger
mkdir -p "$run"
[ -f "$run/texts.jsonl" ] || python3 texts.py --data "$data" --out "$run/texts.jsonl"
[ -f "$run/train/vocabulary.json" ] || node extract.ts --texts "$run/texts.jsonl" --out "$run/train"
python3 train.py --data "$run/train" --run "$run" --epochs 4 --hide 0.25 --sentences 96 --rate 0.04 --dense-rate 2e-3
python3 calibrate.py --data "$run/train" --run "$run"
mkdir -p "$out"
python3 export.py --data "$run/train" --run "$run" --out "$out" --vectors ../../../main/corrections/spanish/tagger/testing/vectors.json
node tune.ts --data "$data" --model "$out" --native 4 --clean 0.1
(cd ../../.. && npm run --silent eval:corrections -- --only es --tagger --json) > "$run/figures.json"
python3 manifest.py --run "$run" --out "$out" --figures "$run/figures.json"
