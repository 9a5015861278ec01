# ਪਹਿਲਾ ਪੰਨਾ: ਨਕਸ਼ਾ, ਫਿਲਟਰ, ਨੈੱਟਵਰਕਾਂ ਦੀ ਸੂਚੀ, ਅਤੇ ਨਗਰਪਾਲਿਕਾ ਦਾ ਖਾਨਾ।

explorer-title = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਏਕੀਕਰਨ ਦੇ ਨੈੱਟਵਰਕ
explorer-lead = ਕਿਸ ਨੇ ਮਿਲ ਕੇ ਕੰਮ ਕੀਤਾ, ਕਿੱਥੇ ਅਤੇ ਕਿਸ ਲਈ। ਯੋਜਨਾ 30 ਜੂਨ 2023 ਨੂੰ ਖਤਮ ਹੋ ਗਈ।
explorer-description = ਖੇਤਰੀ ਯੋਜਨਾ Lab'Impact (ਯੂਰਪੀ ਫੰਡ FAMI 2014-2020) ਦੇ 35 ਨੈੱਟਵਰਕਾਂ ਦੀ ਸੂਚੀ ਅਤੇ ਨਕਸ਼ਾ: ਨਗਰਪਾਲਿਕਾਵਾਂ, ਭਾਈਵਾਲ, ਸਰਗਰਮੀਆਂ ਅਤੇ ਸਰੋਤ, ਸੂਬਾ ਦਰ ਸੂਬਾ।

needs-title = ਲੋਕਾਂ ਨੂੰ ਅਕਸਰ ਕੀ ਚਾਹੀਦਾ ਹੈ
need-italiano-l2 = ਇਤਾਲਵੀ ਸਿੱਖਣੀ
need-documenti-e-consulenza-legale = ਕਾਗਜ਼ ਅਤੇ ਪਰਮਿਟ
need-sostegno-allo-studio = ਸਕੂਲ ਵਿੱਚ ਮਦਦ
need-lavoro = ਕੰਮ
need-salute = ਸਿਹਤ
need-casa = ਘਰ

place-label = ਤੁਹਾਡੀ ਨਗਰਪਾਲਿਕਾ, ਡਾਕ ਕੋਡ ਜਾਂ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
place-example = Suzzara ਵਿੱਚ ਇਤਾਲਵੀ
place-search = ਖੋਜੋ
place-suggestions = ਸੁਝਾਅ
position-use = ਮੇਰੀ ਥਾਂ ਵਰਤੋ
position-asking = ਤੁਹਾਡੀ ਥਾਂ ਲੱਭ ਰਹੇ ਹਾਂ। ਥਾਂ ਇਸੇ ਯੰਤਰ ਤੇ ਰਹਿੰਦੀ ਹੈ।
position-denied = ਤੁਸੀਂ ਥਾਂ ਵਰਤਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੱਤੀ। ਤੁਸੀਂ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਜਾਂ ਡਾਕ ਕੋਡ ਲਿਖ ਸਕਦੇ ਹੋ।
position-failed = ਥਾਂ ਨਹੀਂ ਮਿਲੀ। ਤੁਸੀਂ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਜਾਂ ਡਾਕ ਕੋਡ ਲਿਖ ਸਕਦੇ ਹੋ।
position-imprecise = ਥਾਂ ਇੰਨੀ ਸਹੀ ਨਹੀਂ ਕਿ ਪਤਾ ਲੱਗੇ ਤੁਸੀਂ ਕਿਸ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਹੋ। ਤੁਸੀਂ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਜਾਂ ਡਾਕ ਕੋਡ ਲਿਖ ਸਕਦੇ ਹੋ।
position-outside = ਲੱਗਦਾ ਹੈ ਤੁਸੀਂ ਲੋਂਬਾਰਦੀਆ ਤੋਂ ਬਾਹਰ ਹੋ: ਇੱਥੇ ਸਿਰਫ਼ ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਹਨ।
position-unsupported = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਥਾਂ ਨਹੀਂ ਦੱਸਦਾ। ਤੁਸੀਂ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਜਾਂ ਡਾਕ ਕੋਡ ਲਿਖ ਸਕਦੇ ਹੋ।
place-found = { $count-form ->
    [one] { $shown } ਸੁਝਾਅ
   *[other] { $shown } ਸੁਝਾਅ
 }

count-of-networks = { $count-form ->
    [one] { $shown } ਨੈੱਟਵਰਕ
   *[other] { $shown } ਨੈੱਟਵਰਕ
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } ਨਗਰਪਾਲਿਕਾ
   *[other] { $shown } ਨਗਰਪਾਲਿਕਾਵਾਂ
 }
card-interventions = ਸਰਗਰਮੀਆਂ: { $what }

card-lead = ਮੋਹਰੀ ਸੰਸਥਾ: { $name }
card-leaderless = ਸਰੋਤ ਮੋਹਰੀ ਸੰਸਥਾ ਨਹੀਂ ਦੱਸਦੇ
card-idle = ਪੜ੍ਹੇ ਸਰੋਤਾਂ ਵਿੱਚ ਕੋਈ ਸਰਗਰਮੀ ਨਹੀਂ
card-nowhere = ਸਰੋਤ ਨਗਰਪਾਲਿਕਾਵਾਂ ਨਹੀਂ ਦੱਸਦੇ
card-inferred = ਅਨੁਮਾਨ ਤੋਂ ਬਣੀ ਸੂਚੀ
card-partial = ਅਧੂਰੀ ਸੂਚੀ
card-unknown = ਸੂਚੀ ਨਹੀਂ ਮਿਲੀ

filter-title = ਫਿਲਟਰ
filter-open = ਫਿਲਟਰ
filter-close = ਬੰਦ ਕਰੋ
filter-help = ਹਰ ਚੋਣ ਦੇ ਨਾਲ ਦਾ ਅੰਕ ਦੱਸਦਾ ਹੈ ਕਿ ਉਸ ਨੂੰ ਚੁਣਨ ਤੇ ਕਿੰਨੇ ਨੈੱਟਵਰਕ ਮਿਲਣਗੇ।
filter-text = ਖੋਜਣ ਲਈ ਸ਼ਬਦ
filter-province = ਸੂਬਾ
filter-place = ਨਗਰਪਾਲਿਕਾ (ਨਾਮ ਜਾਂ ਡਾਕ ਕੋਡ)
filter-network = ਨੈੱਟਵਰਕ
filter-undated = ਬਿਨਾਂ ਤਾਰੀਖ
filter-municipality = ਨਗਰਪਾਲਿਕਾ
filter-theme = ਖੇਤਰ
filter-topic = ਵਿਸ਼ਾ
filter-audience = ਕਿਸ ਲਈ
filter-evidence = ਅਸੀਂ ਕੀ ਜਾਣਦੇ ਹਾਂ
filter-order = ਕ੍ਰਮ
filter-show = ਦਿਖਾਓ
order-nome = ਨਾਮ
order-interventi = ਸਰਗਰਮੀਆਂ ਦੀ ਗਿਣਤੀ
order-comuni = ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੀ ਗਿਣਤੀ

active-title = ਚਾਲੂ ਫਿਲਟਰ
active-remove = ਫਿਲਟਰ { $label } ਹਟਾਓ
active-clear = ਸਾਰੇ ਫਿਲਟਰ ਹਟਾਓ
active-more = { $count-form ->
    [one] ਅਤੇ ਇੱਕ ਹੋਰ ਫਿਲਟਰ, ਖਾਨਿਆਂ ਵਿੱਚ ਚੁਣਿਆ
   *[other] ਅਤੇ { $shown } ਹੋਰ ਫਿਲਟਰ, ਖਾਨਿਆਂ ਵਿੱਚ ਚੁਣੇ
 }
none-text = ਕੋਈ ਨੈੱਟਵਰਕ ਸਾਰੇ ਚੁਣੇ ਫਿਲਟਰਾਂ ਤੇ ਪੂਰਾ ਨਹੀਂ ਉਤਰਦਾ।
filter-offline = ਤੁਸੀਂ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਹੋ ਅਤੇ ਫਿਲਟਰ ਕੰਮ ਨਹੀਂ ਕਰਦੇ। ਇਹ ਆਖਰੀ ਸੂਚੀ ਹੈ ਜੋ ਤੁਸੀਂ ਖੋਲ੍ਹੀ ਸੀ।
filter-unreachable = ਇਸ ਵੇਲੇ ਸਾਈਟ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਹੀ, ਅਤੇ ਫਿਲਟਰ ਕੰਮ ਨਹੀਂ ਕਰ ਰਹੇ। ਇਹ ਆਖਰੀ ਸੂਚੀ ਹੈ ਜੋ ਤੁਸੀਂ ਖੋਲ੍ਹੀ ਸੀ: ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
none-try = ਇੱਕ ਹਟਾ ਕੇ ਦੇਖੋ:
none-alone = ਸਿਰਫ਼ ਇੱਕ ਹਟਾਉਣਾ ਕਾਫ਼ੀ ਨਹੀਂ:
none-without = { $label } ਤੋਂ ਬਿਨਾਂ: { $count }

map-title = ਨੈੱਟਵਰਕਾਂ ਦਾ ਨਕਸ਼ਾ
map-open = ਨਕਸ਼ਾ
map-close = ਬੰਦ ਕਰੋ
map-help = ਜਾਣਨ ਲਈ ਕੋਈ ਨੈੱਟਵਰਕ ਚੁਣੋ, ਜਾਂ ਫਿਲਟਰ ਲਈ ਕੋਈ ਸੂਬਾ।
map-credit-water = ਝੀਲਾਂ ਅਤੇ ਪੋ ਨਦੀ: GSHHG 2.3.6 (LGPL 3 ਜਾਂ ਬਾਅਦ ਦਾ), ਸਰਲ ਕੀਤੀਆਂ।
map-chosen-open = ਪੰਨਾ ਖੋਲ੍ਹੋ
map-chosen-said = ਨਕਸ਼ਾ ਇਸ ਨੂੰ ਨੇੜਿਓਂ ਦਿਖਾ ਰਿਹਾ ਹੈ। ਪੰਨਾ ਖੋਲ੍ਹਣ ਲਈ ਮੁੜ ਚੁਣੋ।
map-province = ਸੂਬਾ: { $name }
map-partial = { $name } (ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੀ ਸੂਚੀ ਅਧੂਰੀ)
map-layers = ਨਕਸ਼ਾ ਕੀ ਦਿਖਾਉਂਦਾ ਹੈ
map-zoom = ਜ਼ੂਮ
map-nearer = ਵੱਡਾ ਕਰੋ
map-farther = ਛੋਟਾ ਕਰੋ
map-whole = ਸਾਰਾ ਲੋਂਬਾਰਦੀਆ
layer-reti = ਨੈੱਟਵਰਕ
layer-stranieri = ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ
layer-piccoli = ਛੋਟੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ
layer-stranieri-title = ਹਰ 100 ਵਸਨੀਕਾਂ ਵਿੱਚ ਵਿਦੇਸ਼ੀ, { $year }
layer-piccoli-title = ਹਰ 100 ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ 5,000 ਤੱਕ ਵਸਨੀਕਾਂ ਵਾਲੀਆਂ, { $year }
layer-stranieri-note = ਅੰਕੜਾ ਸੂਬੇ ਦਾ ਹੈ: ਸਰੋਤ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਹੀਂ ਦਿੰਦਾ।
layer-piccoli-note = ਨਗਰਪਾਲਿਕਾਵਾਂ 1 ਜਨਵਰੀ 2022 ਦੀ ਆਬਾਦੀ ਅਨੁਸਾਰ ਵੰਡੀਆਂ ਹਨ। ਇੱਕ ਇੱਕ ਦੇਖਣ ਲਈ ਨਕਸ਼ਾ ਵੱਡਾ ਕਰੋ।
layer-range = { $from } ਤੋਂ { $to }% ਤੱਕ
layer-region = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ: { $value }।
layer-source = ਸਰੋਤ:
legend-small = 5,000 ਤੱਕ ਵਸਨੀਕਾਂ ਵਾਲੀ ਨਗਰਪਾਲਿਕਾ, ਨੇੜਿਓਂ
legend-on = ਨੈੱਟਵਰਕ
legend-off = ਫਿਲਟਰਾਂ ਨੇ ਬਾਹਰ ਰੱਖਿਆ ਨੈੱਟਵਰਕ
legend-land = ਨਗਰਪਾਲਿਕਾਵਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਨੈੱਟਵਰਕ ਪਤਾ ਨਹੀਂ
legend-mark = ਨੈੱਟਵਰਕ ਜਿਸ ਦੀਆਂ ਸਿਰਫ਼ ਕੁਝ ਨਗਰਪਾਲਿਕਾਵਾਂ ਪਤਾ ਹਨ
pager = ਹੋਰ ਨਤੀਜੇ
pager-previous = ਪਿਛਲਾ ਪੰਨਾ
pager-place = ਪੰਨਾ { $number } / { $last }
pager-next = ਅਗਲਾ ਪੰਨਾ
pager-range = { $first }–{ $until } / { $total }
pager-missing = ਪੰਨਾ { $asked } ਨਹੀਂ ਹੈ: ਇਹ ਪਹਿਲਾ ਪੰਨਾ ਹੈ।
explorer-all = ਸਾਰੇ ਨੈੱਟਵਰਕ ਦਿਖਾਓ

municipalities-title = ਮੇਰੀ ਨਗਰਪਾਲਿਕਾ
municipalities-lead = ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਜਾਂ ਡਾਕ ਕੋਡ ਲਿਖੋ। ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਉਹ ਕਿਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ। ਜੇ ਉਹ ਕਿਸੇ ਪਤਾ ਨੈੱਟਵਰਕ ਵਿੱਚ ਨਹੀਂ ਸੀ, ਜਾਂ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦੇ, ਤਾਂ ਇਹ ਲਿਖਿਆ ਮਿਲੇਗਾ।
municipalities-description = ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ 1,504 ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਖੋਜੋ ਅਤੇ ਜਾਣੋ ਕਿ ਉਹ Lab'Impact ਯੋਜਨਾ ਦੇ ਕਿਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ।
municipalities-provinces = ਜਾਂ ਸੂਬਾ ਚੁਣੋ
municipalities-of = { $count-form ->
    [one] { $count } ਨਗਰਪਾਲਿਕਾ
   *[other] { $count } ਨਗਰਪਾਲਿਕਾਵਾਂ
 }
municipalities-none = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ «{ $name }» ਨਾਮ ਦੀ ਕੋਈ ਨਗਰਪਾਲਿਕਾ ਨਹੀਂ
municipalities-none-code = ਲੋਂਬਾਰਦੀਆ ਦੀ ਕਿਸੇ ਨਗਰਪਾਲਿਕਾ ਦਾ ਡਾਕ ਕੋਡ { $name } ਨਹੀਂ
municipalities-none-text = ਦੇਖੋ ਕਿ ਤੁਸੀਂ ਕਿਵੇਂ ਲਿਖਿਆ, ਜਾਂ ਸੂਬਾ ਚੁਣੋ। ਇੱਥੇ ਸਿਰਫ਼ ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਹਨ, 1 ਜਨਵਰੀ 2023 ਦੀਆਂ ਹੱਦਾਂ ਨਾਲ।
municipalities-search = ਸਾਰੇ Atlante ਵਿੱਚ «{ $name }» ਖੋਜੋ
municipalities-none-code-text = ਸਾਡੇ ਵਰਤੇ ਖੁੱਲ੍ਹੇ ਡਾਟੇ ਵਿੱਚ ਵੱਡੇ ਸ਼ਹਿਰਾਂ ਦੇ ਸਾਰੇ ਡਾਕ ਕੋਡ ਨਹੀਂ ਹਨ। ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਲਿਖ ਕੇ ਦੇਖੋ।

place-title = ਕਿਹੜੀ ਨਗਰਪਾਲਿਕਾ (Comune)?
place-which = { $count-form ->
    [one] «{ $name }»: ਸ਼ਾਇਦ ਤੁਸੀਂ ਇਹ ਨਗਰਪਾਲਿਕਾ ਲੱਭ ਰਹੇ ਹੋ
   *[other] «{ $name }» ਇਨ੍ਹਾਂ { $count } ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹੋ ਸਕਦੀ ਹੈ। ਕਿਹੜੀ?
 }
place-which-code = { $count-form ->
    [one] ਡਾਕ ਕੋਡ { $name } ਇਸ ਨਗਰਪਾਲਿਕਾ ਦਾ ਹੈ
   *[other] ਡਾਕ ਕੋਡ { $name } { $count } ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਹੈ। ਤੁਹਾਡੀ ਕਿਹੜੀ ਹੈ?
 }
place-near = ਸ਼ਾਇਦ ਤੁਸੀਂ ਇਹ ਲੱਭ ਰਹੇ ਹੋ:
place-outside = «{ $name }» ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਸਿਰਫ਼ ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਹਨ।
place-formerly = { $name }, ਪਹਿਲਾਂ { $known }
place-today = { $name }, ਹੁਣ { $known }
place-hamlet = { $name }, ਜਿੱਥੇ { $known } ਹੈ
place-also = { $name } · { $known }
place-cut = { $total } ਵਿੱਚੋਂ { $shown }, ਹੋਰ ਲਿਖੋ
place-without = ਨਗਰਪਾਲਿਕਾ ਚੁਣੇ ਬਿਨਾਂ ਅੱਗੇ ਵਧੋ
place-this = ਨਗਰਪਾਲਿਕਾ
place-all = ਸਾਰੀਆਂ { $count }
