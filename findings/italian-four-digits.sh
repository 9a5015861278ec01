#!/usr/bin/env bash
# Babel 2.17.0 (PyPI) and ICU4X 2.3.2 (npm `icu`): in Italian one writes 1504 as `1.504`, the other as `1504`; five digits are alike.
# The CLDR gives Italian (and Spanish) two as the least number of digits before the first group, which ICU4X heeds and Babel does not.
# One would have guessed that two libraries on the same data write one number alike. It matters because Italian public bodies write
# 1.504: their 1,504 municipalities, most populations of villages and most of our figures have four digits. A table made by one and a
# page made by the other do not agree, and a search for `1.504` finds only one of them. Our pages put the sign themselves.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/env"; "$place/env/bin/pip" install --quiet --disable-pip-version-check babel==2.17.0
(cd "$place" && npm install --silent --no-audit --no-fund --prefix "$place" icu@2.3.2 > npm.log 2>&1)
babel=$("$place/env/bin/python" -c "
from babel.numbers import format_decimal
print(format_decimal(1504, locale='it'), format_decimal(15040, locale='it'))")
cat > "$place/icu.mjs" <<'JS'
import { Decimal, DecimalFormatter, Locale } from "icu";
const italian = DecimalFormatter.createWithGroupingStrategy(Locale.fromString("it"), undefined);
console.log(...["1504", "15040"].map((number) => italian.format(Decimal.fromString(number))));
JS
icu=$(cd "$place" && node icu.mjs)
echo "Babel: $babel"; echo "ICU4X: $icu"
[ "$babel" = "1.504 15.040" ] && [ "$icu" = "1504 15.040" ]
