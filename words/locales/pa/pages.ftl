breadcrumb = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
toc = ਇਸ ਪੰਨੇ ਤੇ
unsaid = ਪੜ੍ਹੇ ਸਰੋਤ ਇਹ ਨਹੀਂ ਦੱਸਦੇ
percent = { $value }%
source-undated = ਬਿਨਾਂ ਤਾਰੀਖ
story-undated = ਬਿਨਾਂ ਤਾਰੀਖ
count-municipalities = { $count-form ->
    [one] { $count } ਪਤਾ ਨਗਰਪਾਲਿਕਾ
   *[other] { $count } ਪਤਾ ਨਗਰਪਾਲਿਕਾਵਾਂ
 }
count-interventions = { $count ->
    [0] ਕੋਈ ਸਰਗਰਮੀ ਨਹੀਂ ਮਿਲੀ
   *[other] { $count-form ->
        [one] ਇੱਕ ਸਰਗਰਮੀ
       *[other] { $count } ਸਰਗਰਮੀਆਂ
    }
 }

ended = Lab'Impact ਯੋਜਨਾ { $date } ਨੂੰ ਖਤਮ ਹੋ ਗਈ। ਇੱਥੇ ਲਿਖਿਆ ਹੈ ਕਿ ਕੀ ਤੈਅ ਸੀ ਜਾਂ ਕੀ ਦੱਸਿਆ ਗਿਆ। ਇਹ ਅੱਜ ਚੱਲਦੀਆਂ ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਹੈ।
ended-undated = Lab'Impact ਯੋਜਨਾ ਖਤਮ ਹੋ ਗਈ। ਇੱਥੇ ਲਿਖਿਆ ਹੈ ਕਿ ਕੀ ਤੈਅ ਸੀ ਜਾਂ ਕੀ ਦੱਸਿਆ ਗਿਆ। ਇਹ ਅੱਜ ਚੱਲਦੀਆਂ ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਹੈ।
ended-now = ਅੱਜ ਕੀ ਹੈ, ਇਹ ਜਾਣਨ ਲਈ ਨੈੱਟਵਰਕ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਉਸ ਦੀ ਮੋਹਰੀ ਸੰਸਥਾ ਨੂੰ ਪੁੱਛੋ, ਜਾਂ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਨੂੰ ਪੁੱਛੋ।

contact-lead = ਮੋਹਰੀ ਸੰਸਥਾ
contact-office = ਦਫ਼ਤਰ
contact-website = ਵੈੱਬਸਾਈਟ

evidence-explained = «ਤੈਅ ਸੀ»: ਪ੍ਰੋਜੈਕਟ ਦੇ ਵੇਰਵੇ ਜਾਂ ਕਿਸੇ ਐਲਾਨ ਨੇ ਇਸ ਦਾ ਵਾਅਦਾ ਕੀਤਾ ਸੀ, ਪਰ ਕੋਈ ਪੜ੍ਹਿਆ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਇਹ ਹੋਈ ਜਾਂ ਨਹੀਂ। «ਹੋਈ»: ਕੋਈ ਲੇਖ ਜਾਂ ਪੰਨਾ ਦੱਸਦਾ ਹੈ ਕਿ ਇਹ ਹੋਈ ਸੀ।
evidence-planned = ਇਹ ਤੈਅ ਕੀਤੀ ਸਰਗਰਮੀ ਸੀ। ਕੋਈ ਪੜ੍ਹਿਆ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਇਹ ਹੋਈ ਜਾਂ ਨਹੀਂ: ਹੋ ਸਕਦਾ ਹੈ ਹੋਈ ਹੋਵੇ, ਹੋ ਸਕਦਾ ਹੈ ਨਾ ਹੋਈ ਹੋਵੇ।
evidence-reported = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਰੋਤ ਦੱਸਦਾ ਹੈ ਕਿ ਸਰਗਰਮੀ ਹੋਈ ਸੀ। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਅੱਜ ਵੀ ਹੈ।

province-name = { $kind ->
    [city] ਮਹਾਨਗਰ { $name }
   *[province] ਸੂਬਾ { $name }
 }
province-in = { $kind ->
    [city] ਮਹਾਨਗਰ { $name } ਵਿੱਚ
   *[province] ਸੂਬਾ { $name } ਵਿੱਚ
 }
theme-number = ਕਾਰਵਾਈ { $number }

locator-network = { $network }: ਪਤਾ ਨਗਰਪਾਲਿਕਾਵਾਂ ({ $province })
locator-network-text = { $count ->
    [0] ਸੂਬੇ ਦੀ ਰੂਪ-ਰੇਖਾ, ਨਗਰਪਾਲਿਕਾਵਾਂ ਤੋਂ ਬਿਨਾਂ: ਸੂਚੀ ਪਤਾ ਨਹੀਂ।
   *[other] { $count-form ->
        [one] ਸੂਬੇ ਦੀ ਰੂਪ-ਰੇਖਾ ਵਿੱਚ ਇੱਕ ਰੰਗਦਾਰ ਨਗਰਪਾਲਿਕਾ।
       *[other] ਸੂਬੇ ਦੀ ਰੂਪ-ਰੇਖਾ ਵਿੱਚ { $count } ਰੰਗਦਾਰ ਨਗਰਪਾਲਿਕਾਵਾਂ।
    }
 }
locator-place = { $place } ਅਤੇ ਗੁਆਂਢੀ ਨਗਰਪਾਲਿਕਾਵਾਂ
locator-place-text = ਇਸ ਦੀ ਹੱਦ ਇਨ੍ਹਾਂ ਨਾਲ ਲੱਗਦੀ ਹੈ: { $names }। ਨੈੱਟਵਰਕ ਵਾਲੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਰੰਗਦਾਰ ਹਨ।
locator-province = ਨੈੱਟਵਰਕ { $where }
locator-province-text = { $count-form ->
    [one] ਸੂਬੇ ਦੀ ਰੂਪ-ਰੇਖਾ ਵਿੱਚ { $count } ਨੈੱਟਵਰਕ ਦਾ ਪਤਾ ਇਲਾਕਾ।
   *[other] ਸੂਬੇ ਦੀ ਰੂਪ-ਰੇਖਾ ਵਿੱਚ { $count } ਨੈੱਟਵਰਕਾਂ ਦੇ ਪਤਾ ਇਲਾਕੇ।
 }

network-description = { $name }: { $municipalities ->
    [0] ਕੋਈ ਨਗਰਪਾਲਿਕਾ ਪਤਾ ਨਹੀਂ
   *[other] { $municipalities-form ->
        [one] ਇੱਕ ਪਤਾ ਨਗਰਪਾਲਿਕਾ
       *[other] { $municipalities } ਪਤਾ ਨਗਰਪਾਲਿਕਾਵਾਂ
    }
 }, { $interventions ->
    [0] ਕੋਈ ਸਰਗਰਮੀ ਨਹੀਂ ਮਿਲੀ
   *[other] { $interventions-form ->
        [one] ਇੱਕ ਸਰਗਰਮੀ
       *[other] { $interventions } ਸਰਗਰਮੀਆਂ
    }
 }। ਮੋਹਰੀ ਸੰਸਥਾ: { $lead }। ਭਾਈਵਾਲਾਂ, ਕਹਾਣੀਆਂ, ਸੰਪਰਕਾਂ ਅਤੇ ਸਰੋਤਾਂ ਨਾਲ।
network-where = ਕਿੱਥੇ
network-partners = ਭਾਈਵਾਲ
network-interventions = ਸਰਗਰਮੀਆਂ
network-stories = ਕਹਾਣੀਆਂ
network-sources = ਸਰੋਤ
network-provinces = ਸੂਬੇ:
network-ambito = ਸਰੋਤ ਇਸ ਇਲਾਕੇ ਨੂੰ ਕਹਿੰਦੇ ਹਨ
network-no-municipalities = ਪੜ੍ਹੇ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਇਸ ਵਿੱਚ ਕਿਹੜੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਸਨ।
network-no-interventions = ਪੜ੍ਹੇ ਸਰੋਤ ਇਸ ਨੈੱਟਵਰਕ ਦੀਆਂ ਸਰਗਰਮੀਆਂ ਨਹੀਂ ਦੱਸਦੇ। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਸਰਗਰਮੀਆਂ ਨਹੀਂ ਸਨ।
network-proof = ਕਿੱਥੇ ਲਿਖਿਆ ਹੈ ਕਿ ਇਹ 35 ਨੈੱਟਵਰਕਾਂ ਵਿੱਚੋਂ ਇੱਕ ਸੀ:
network-other-sources = ਇਸ ਰਿਕਾਰਡ ਦੇ ਹੋਰ ਸਰੋਤ:

municipality-title-covered = { $name } ({ $sigla }) ਇਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ: { $network }
municipality-title-none = { $name } ({ $sigla }) ਕਿਸੇ ਪਤਾ ਨੈੱਟਵਰਕ ਵਿੱਚ ਨਹੀਂ ਸੀ
municipality-title-unknown = { $name } ({ $sigla }): ਸਰੋਤ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਇਹ ਕਿਸੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ ਜਾਂ ਨਹੀਂ
municipality-covered = { $name } ਦਾ ਨਾਮ { $network } ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਇਹ Lab'Impact ਯੋਜਨਾ ਦੇ 35 ਨੈੱਟਵਰਕਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹੈ।
municipality-on-map = ਨੈੱਟਵਰਕ ਨਕਸ਼ੇ ਤੇ ਦੇਖੋ
municipality-none = { $name } ਦਾ ਨਾਮ Lab'Impact ਦੇ ਕਿਸੇ ਨੈੱਟਵਰਕ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਸਾਰੇ ਪਤਾ ਨੈੱਟਵਰਕਾਂ ({ $where }) ਦੀ ਛਪੀ ਸੂਚੀ ਹੈ: ਇਸ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਉੱਥੇ ਨਹੀਂ।
municipality-unknown = ਪੜ੍ਹੇ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦੇ ਕਿ { $name } Lab'Impact ਦੇ ਕਿਸੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ ਜਾਂ ਨਹੀਂ।
municipality-lists = ਯੋਜਨਾ ਮੁਤਾਬਕ ਨਗਰਪਾਲਿਕਾਵਾਂ { $counted } ਸਨ। ਪੜ੍ਹੀਆਂ ਸੂਚੀਆਂ { $known } ਦੇ ਨਾਮ ਲੈਂਦੀਆਂ ਹਨ। ਨਵੀਂ ਸੂਚੀ ਇਸ ਜਵਾਬ ਨੂੰ ਬਦਲ ਸਕਦੀ ਹੈ।
municipality-province-networks = ਸੂਬੇ ਦੇ ਨੈੱਟਵਰਕ
municipality-incomplete = ਅਧੂਰੀ ਸੂਚੀ ਵਾਲੇ ਨੈੱਟਵਰਕ
municipality-incomplete-text = ਇਸ ਸੂਬੇ ਵਿੱਚ ਅਜਿਹੇ ਨੈੱਟਵਰਕ ਹਨ ਜਿਨ੍ਹਾਂ ਦੀਆਂ ਸਾਰੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਸਾਨੂੰ ਪੱਕੇ ਤੌਰ ਤੇ ਪਤਾ ਨਹੀਂ। ਸ਼ਾਇਦ ਇਹ ਨਗਰਪਾਲਿਕਾ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਵਿੱਚ ਸੀ: ਮੋਹਰੀ ਸੰਸਥਾ ਨੂੰ ਪੁੱਛੋ।
municipality-candidate = ਪ੍ਰੋਜੈਕਟ ਨਾਲ ਜੁੜਿਆ ਇਲਾਕਾ
candidate-badge = 35 ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਨਹੀਂ ਗਿਣਿਆ
municipality-done = ਨੈੱਟਵਰਕ ਨੇ ਕੀ ਤੈਅ ਕੀਤਾ ਜਾਂ ਕੀਤਾ
municipality-named = ਹੋਰ ਸਰਗਰਮੀਆਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਇਸ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਹੈ
municipality-facts = ਨਗਰਪਾਲਿਕਾ
municipality-province = ਸੂਬਾ
municipality-population = ਵਸਨੀਕ
residents-2023 = { $count }, 1 ਜਨਵਰੀ 2023 ਨੂੰ (ਕੱਚਾ ਅੰਕੜਾ)
municipality-postal = ਡਾਕ ਕੋਡ (CAP)
municipality-code = ISTAT ਕੋਡ (2023)
municipality-current = ਅੱਜ
municipality-current-text = 1 ਜਨਵਰੀ 2026 ਨੂੰ ਇਸ ਦਾ ਇਲਾਕਾ { $name } ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਹੈ (ISTAT ਕੋਡ { $code })
municipality-former = ਪਹਿਲੇ ਨਾਮ
municipality-former-text = { $name }, { $date } ਤੱਕ
municipality-former-moved = { $name }, { $date } ਤੱਕ: ਫਿਰ { $today } ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ
municipality-near = ਨੇੜੇ
municipality-neighbours = ਗੁਆਂਢੀ ਨਗਰਪਾਲਿਕਾਵਾਂ ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਨੈੱਟਵਰਕ:
municipality-no-network = ਕੋਈ ਪਤਾ ਨੈੱਟਵਰਕ ਨਹੀਂ
municipality-networks-near = ਨੇੜੇ ਦੇ ਹੋਰ ਨੈੱਟਵਰਕ:

partner-description = { $name } ਨੇ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ Lab'Impact ਯੋਜਨਾ ਦੇ { $count-form ->
    [one] ਇੱਕ ਨੈੱਟਵਰਕ
   *[other] { $count } ਨੈੱਟਵਰਕਾਂ
 } ਵਿੱਚ ਹਿੱਸਾ ਲਿਆ। ਸਰੋਤਾਂ ਨਾਲ।
partner-lead = { $count-form ->
    [one] ਇਸ ਨੇ Lab'Impact ਯੋਜਨਾ ਦੇ ਇੱਕ ਨੈੱਟਵਰਕ ਵਿੱਚ ਹਿੱਸਾ ਲਿਆ।
   *[other] ਇਸ ਨੇ Lab'Impact ਯੋਜਨਾ ਦੇ { $count } ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਹਿੱਸਾ ਲਿਆ।
 }
partner-kind = ਸੰਸਥਾ ਦੀ ਕਿਸਮ
partner-networks = ਇਸ ਦੇ ਨੈੱਟਵਰਕ
partner-caveat = ਸਰੋਤ ਦੱਸਦੇ ਹਨ ਕਿ ਭਾਈਵਾਲ ਨੇ ਕਿਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਕੰਮ ਕੀਤਾ, ਪਰ ਹਮੇਸ਼ਾ ਇਹ ਨਹੀਂ ਕਿ ਕਿਹੜੀਆਂ ਸਰਗਰਮੀਆਂ ਵਿੱਚ। ਸਰਗਰਮੀਆਂ ਹਰ ਨੈੱਟਵਰਕ ਦੇ ਪੰਨੇ ਤੇ ਹਨ।
partner-others = ਹੋਰ ਪਤਾ ਭਾਈਵਾਲ:

intervention-description-planned = { $network }, ਤੈਅ ਕੀਤੀ ਸਰਗਰਮੀ। { $title }: { $summary }
intervention-description-reported = { $network }, ਸਰਗਰਮੀ ਜਿਸ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈ। { $title }: { $summary }
intervention-network = ਨੈੱਟਵਰਕ
intervention-theme = ਖੇਤਰ
intervention-when = ਕਦੋਂ
intervention-where = ਕਿੱਥੇ
intervention-audience = ਕਿਸ ਲਈ
intervention-topics = ਵਿਸ਼ੇ
intervention-others = ਨੈੱਟਵਰਕ ਦੀਆਂ ਹੋਰ ਸਰਗਰਮੀਆਂ
intervention-only = ਇਸ ਨੈੱਟਵਰਕ ਦੀ ਸਿਰਫ਼ ਇਹੀ ਸਰਗਰਮੀ ਮਿਲੀ ਹੈ।
intervention-alike = ਹੋਰ ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਮਿਲਦੀਆਂ-ਜੁਲਦੀਆਂ ਸਰਗਰਮੀਆਂ
intervention-stories = ਨੈੱਟਵਰਕ ਬਾਰੇ ਕਹਾਣੀਆਂ

province-summary = Lab'Impact ਦੇ { $networks-form ->
    [one] { $networks } ਨੈੱਟਵਰਕ
   *[other] { $networks } ਨੈੱਟਵਰਕਾਂ
 } ਦਾ ਟਿਕਾਣਾ ਜਾਂ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਨਗਰਪਾਲਿਕਾ ਇੱਥੇ ਸੀ। { $total } ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚੋਂ { $covered-form ->
    [one] { $covered } ਕਿਸੇ ਨੈੱਟਵਰਕ ਦੀ ਸੂਚੀ ਵਿੱਚ ਹੈ
   *[other] { $covered } ਕਿਸੇ ਨੈੱਟਵਰਕ ਦੀ ਸੂਚੀ ਵਿੱਚ ਹਨ
 }।
province-capital = ਮੁੱਖ ਸ਼ਹਿਰ
province-covered = ਨੈੱਟਵਰਕ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਗਰਪਾਲਿਕਾਵਾਂ
province-unknown = ਨਗਰਪਾਲਿਕਾਵਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਨੈੱਟਵਰਕ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ
province-none = ਨੈੱਟਵਰਕਾਂ ਤੋਂ ਬਾਹਰ ਨਗਰਪਾਲਿਕਾਵਾਂ
province-networks = ਨੈੱਟਵਰਕ
province-statistics = ਅੰਕੜੇ, ਹੋਰ ਸੂਬਿਆਂ ਨਾਲ ਮਿਲਾ ਕੇ
province-municipalities = ਨਗਰਪਾਲਿਕਾਵਾਂ
province-list-covered = ਨੈੱਟਵਰਕ ਦੀ ਸੂਚੀ ਵਿੱਚ: { $count }
province-list-unknown = ਸਰੋਤ ਇਹ ਨਹੀਂ ਦੱਸਦੇ: { $count }
province-list-none = ਕਿਸੇ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ: { $count }
province-covered-explained = ਹਰ ਨਗਰਪਾਲਿਕਾ ਦਾ ਪੰਨਾ ਦੱਸਦਾ ਹੈ ਕਿ ਨੈੱਟਵਰਕ ਕਿਹੜਾ ਹੈ ਅਤੇ ਸੂਚੀ ਕਿੱਥੋਂ ਆਈ ਹੈ।
province-unknown-explained = ਕਿਸੇ ਨੈੱਟਵਰਕ ਦੀ ਸੂਚੀ ਵਿੱਚ ਇਨ੍ਹਾਂ ਦਾ ਨਾਮ ਨਹੀਂ। ਪਰ ਸੂਬੇ ਦੇ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਨੈੱਟਵਰਕ ਦੀ ਸੂਚੀ ਪੱਕੀ ਜਾਂ ਪੂਰੀ ਨਹੀਂ, ਜਾਂ ਇਨ੍ਹਾਂ ਦਾ ਨਾਮ ਅਜਿਹੇ ਇਲਾਕੇ ਵਿੱਚ ਹੈ ਜੋ ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਨਹੀਂ ਗਿਣਿਆ।
province-none-explained = ਕਿਸੇ ਸੂਚੀ ਵਿੱਚ ਇਨ੍ਹਾਂ ਦਾ ਨਾਮ ਨਹੀਂ, ਅਤੇ ਸੂਬੇ ਦੇ ਸਾਰੇ ਪਤਾ ਨੈੱਟਵਰਕਾਂ ਦੀ ਛਪੀ ਸੂਚੀ ਹੈ।

figures-municipalities = ਨਗਰਪਾਲਿਕਾਵਾਂ
figures-small = 5,000 ਤੱਕ ਵਸਨੀਕਾਂ ਵਾਲੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ
figures-small-share = 5,000 ਤੱਕ ਵਸਨੀਕਾਂ ਵਾਲੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਹਿੱਸਾ
figures-foreign = ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ
figures-foreign-share = ਵਿਦੇਸ਼ੀ ਵਸਨੀਕਾਂ ਦਾ ਹਿੱਸਾ
figures-lombardy = ਲੋਂਬਾਰਦੀਆ
figures-italy = ਇਟਲੀ
figures-area = ਇਲਾਕਾ
figures-table = ਲੋਂਬਾਰਦੀਆ ਦੇ ਸੂਬਿਆਂ ਵਿੱਚ ਨਗਰਪਾਲਿਕਾਵਾਂ ਅਤੇ ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ
figures-missing = ਦੱਸਿਆ ਨਹੀਂ
figures-caveat = ਨਗਰਪਾਲਿਕਾਵਾਂ 2023 ਦੀਆਂ ਹਨ, 1 ਜਨਵਰੀ 2022 ਦੇ ਵਸਨੀਕਾਂ ਮੁਤਾਬਕ ਵੰਡੀਆਂ। ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ 2022 ਦੇ ਹਨ।

theme-description = { $title }: ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ Lab'Impact ਦੇ ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ { $count-form ->
    [one] { $count } ਸਰਗਰਮੀ, ਤੈਅ ਕੀਤੀ ਜਾਂ ਦੱਸੀ ਗਈ
   *[other] { $count } ਸਰਗਰਮੀਆਂ, ਤੈਅ ਕੀਤੀਆਂ ਜਾਂ ਦੱਸੀਆਂ ਗਈਆਂ
 }, ਸਰੋਤਾਂ ਅਤੇ ਕਹਾਣੀਆਂ ਨਾਲ।
theme-counts = { $interventions-form ->
    [one] { $interventions } ਸਰਗਰਮੀ ਮਿਲੀ
   *[other] { $interventions } ਸਰਗਰਮੀਆਂ ਮਿਲੀਆਂ
 }, { $networks-form ->
    [one] { $networks } ਨੈੱਟਵਰਕ ਵਿੱਚ
   *[other] { $networks } ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ
 }।
theme-explore = ਇਸ ਖੇਤਰ ਦੇ ਨੈੱਟਵਰਕ ਨਕਸ਼ੇ ਤੇ ਦੇਖੋ
theme-topics = ਵਿਸ਼ੇ
theme-networks = ਨੈੱਟਵਰਕ
theme-interventions = ਸਰਗਰਮੀਆਂ
theme-stories = ਕਹਾਣੀਆਂ
theme-no-networks = ਪੜ੍ਹੇ ਸਰੋਤਾਂ ਮੁਤਾਬਕ ਕਿਸੇ ਨੈੱਟਵਰਕ ਨੇ ਇਸ ਖੇਤਰ ਵਿੱਚ ਕੰਮ ਨਹੀਂ ਕੀਤਾ।
theme-no-stories = ਸਾਨੂੰ ਇਸ ਖੇਤਰ ਬਾਰੇ ਕਹਾਣੀਆਂ ਨਹੀਂ ਮਿਲੀਆਂ।
topic-description = { $explanation } ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ Lab'Impact ਦੇ ਨੈੱਟਵਰਕਾਂ ਦੀਆਂ ਸਰਗਰਮੀਆਂ: { $count-form ->
    [one] { $count }
   *[other] { $count }
 }, ਸਰੋਤਾਂ ਅਤੇ ਕਹਾਣੀਆਂ ਨਾਲ।
topic-synonyms = ਇਤਾਲਵੀ ਵਿੱਚ ਇਹ ਵੀ ਕਹਿੰਦੇ ਹਨ:
topic-themes = ਇਸ ਦਾ ਹਿੱਸਾ ਹੈ:
topic-explore = ਇਸ ਵਿਸ਼ੇ ਦੇ ਨੈੱਟਵਰਕ ਨਕਸ਼ੇ ਤੇ ਦੇਖੋ
topic-networks = ਨੈੱਟਵਰਕ
topic-interventions = ਸਰਗਰਮੀਆਂ
topic-stories = ਕਹਾਣੀਆਂ
topic-no-interventions = ਪੜ੍ਹੇ ਸਰੋਤ ਇਸ ਵਿਸ਼ੇ ਬਾਰੇ ਸਰਗਰਮੀਆਂ ਨਹੀਂ ਦੱਸਦੇ।
topic-no-stories = ਸਾਨੂੰ ਇਸ ਵਿਸ਼ੇ ਬਾਰੇ ਕਹਾਣੀਆਂ ਨਹੀਂ ਮਿਲੀਆਂ।

stories-title = ਕਹਾਣੀਆਂ
stories-lead = ਯੋਜਨਾ ਅਤੇ ਉਸ ਦੇ ਨੈੱਟਵਰਕਾਂ ਬਾਰੇ ਇੰਟਰਵਿਊ, ਲੇਖ, ਖ਼ਬਰਾਂ, ਈ-ਬੁੱਕ, ਵੀਡੀਓ ਅਤੇ ਸਮਾਗਮ।
stories-opening = ਪੰਨਾ ਉਸ ਇੰਟਰਵਿਊ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ ਜਿਸ ਦੀ ਤਾਰੀਖ ਸਭ ਤੋਂ ਨਵੀਂ ਹੈ।
stories-group-voci = ਆਵਾਜ਼ਾਂ
stories-group-stampa = ਸਥਾਨਕ ਅਖ਼ਬਾਰਾਂ ਤੋਂ
stories-group-articoli = ਲੇਖ ਅਤੇ ਖ਼ਬਰਾਂ
stories-group-documenti = ਦਸਤਾਵੇਜ਼
stories-group-schede = ਜਾਣ-ਪਛਾਣ ਵਾਲੇ ਅਤੇ ਵੈੱਬ ਪੰਨੇ
stories-group-all = “{ $group }” ਖੋਲ੍ਹੋ ({ $count })
stories-sheets = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਬਹੁਤੇ ਪ੍ਰੋਜੈਕਟ ਜਾਂ ਕਿਸੇ ਨੈੱਟਵਰਕ ਦੀ ਜਾਣ-ਪਛਾਣ ਕਰਾਉਂਦੇ ਹਨ: ਇਸ ਲਈ ਇਹ ਵੱਖਰੇ ਹਨ।
stories-description = Lab'Impact ਯੋਜਨਾ ਅਤੇ ਉਸ ਦੇ 35 ਨੈੱਟਵਰਕਾਂ ਬਾਰੇ { $count } ਪ੍ਰਕਾਸ਼ਨ। ਤੁਸੀਂ ਨੈੱਟਵਰਕ, ਸੂਬੇ, ਖੇਤਰ, ਵਿਸ਼ੇ, ਕਿਸਮ ਅਤੇ ਸਾਲ ਨਾਲ ਫਿਲਟਰ ਕਰ ਸਕਦੇ ਹੋ।
stories-words = ਖੋਜਣ ਲਈ ਸ਼ਬਦ
stories-kind = ਕਿਸਮ
stories-year = ਸਾਲ
stories-filter = ਕਹਾਣੀਆਂ ਦਿਖਾਓ
stories-chosen = ਚੁਣੇ ਫਿਲਟਰ:
stories-remove = { $value } ਹਟਾਓ
stories-count = { $count ->
    [0] ਕੋਈ ਕਹਾਣੀ ਨਹੀਂ
   *[other] { $count-form ->
        [one] ਇੱਕ ਕਹਾਣੀ
       *[other] { $count } ਕਹਾਣੀਆਂ
    }
 }
stories-none = ਕੋਈ ਕਹਾਣੀ ਸਾਰੇ ਚੁਣੇ ਫਿਲਟਰਾਂ ਤੇ ਪੂਰੀ ਨਹੀਂ ਉਤਰਦੀ। ਇੱਕ ਹਟਾਓ, ਜਾਂ:
stories-all = ਸਾਰੀਆਂ ਕਹਾਣੀਆਂ ਦੇਖੋ
story-summary-ours = ਸਾਰ ਸਾਡਾ ਹੈ। ਅਸਲ ਲਿਖਤ ਛਾਪਣ ਵਾਲੇ ਦੀ ਹੈ।
story-read = { $host } ਤੇ ਪੜ੍ਹੋ
story-no-address = ਸਾਨੂੰ ਇਸ ਦਾ ਵੈੱਬ ਪਤਾ ਨਹੀਂ ਪਤਾ।
story-kind = ਕਿਸਮ
story-publisher = ਪ੍ਰਕਾਸ਼ਕ
story-author = ਲੇਖਕ
story-date = ਤਾਰੀਖ
story-tags = ਮੁੱਖ ਸ਼ਬਦ
story-about = ਕਿਸ ਬਾਰੇ ਹੈ
story-networks = ਨੈੱਟਵਰਕ
story-no-networks = ਇਹ ਕਿਸੇ ਇੱਕ ਨੈੱਟਵਰਕ ਬਾਰੇ ਨਹੀਂ, ਜਾਂ ਪੜ੍ਹੇ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਕਿਸ ਬਾਰੇ ਹੈ।
story-provinces = ਸੂਬੇ
story-no-provinces = ਇਹ ਕਿਸੇ ਇੱਕ ਸੂਬੇ ਬਾਰੇ ਨਹੀਂ ਹੈ।
story-themes = ਖੇਤਰ
story-no-themes = ਇਹ ਕਿਸੇ ਇੱਕ ਖੇਤਰ ਬਾਰੇ ਨਹੀਂ ਹੈ।
story-topics = ਵਿਸ਼ੇ
story-no-topics = ਇਹ ਪ੍ਰੋਜੈਕਟ ਬਾਰੇ ਆਮ ਜਾਣਕਾਰੀ ਦਿੰਦੀ ਹੈ।

sources-title = ਸਰੋਤ
sources-lead = Atlante ਦੀ ਹਰ ਗੱਲ ਦਾ ਇੱਕ ਸਰੋਤ ਹੈ। ਇੱਥੇ ਸਾਰੇ ਵਰਤੇ ਦਸਤਾਵੇਜ਼ ਹਨ, ਕੁੱਲ { $count }। ਹਰ ਇੱਕ ਨਾਲ ਲਿਖਿਆ ਹੈ ਕਿ ਕਿੰਨੇ ਰਿਕਾਰਡ ਉਸ ਦਾ ਹਵਾਲਾ ਦਿੰਦੇ ਹਨ।
sources-caveat = ਬਹੁਤ ਪੰਨਿਆਂ ਦੇ ਅਸੀਂ ਸਿਰਫ਼ ਕੁਝ ਹਿੱਸੇ ਪੜ੍ਹੇ ਹਨ। ਅਸੀਂ ਸੰਸਥਾਵਾਂ ਨਾਲ ਗੱਲਾਂ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਕੁਝ ਪਤੇ ਹੁਣ ਸ਼ਾਇਦ ਨਾ ਚੱਲਣ।
sources-description = ਸਾਰੇ ਦਸਤਾਵੇਜ਼ ({ $count }) ਜਿੱਥੋਂ Atlante Lab'Impact ਦੀਆਂ ਗੱਲਾਂ ਆਈਆਂ, ਕਿਸਮ ਮੁਤਾਬਕ, ਅਤੇ ਉਹ ਰਿਕਾਰਡ ਜੋ ਉਨ੍ਹਾਂ ਦਾ ਹਵਾਲਾ ਦਿੰਦੇ ਹਨ।
source-used = { $count ->
    [0] ਕੋਈ ਰਿਕਾਰਡ ਇਸ ਦਾ ਹਵਾਲਾ ਨਹੀਂ ਦਿੰਦਾ।
   *[other] { $count-form ->
        [one] ਇੱਕ ਰਿਕਾਰਡ ਇਸ ਦਾ ਹਵਾਲਾ ਦਿੰਦਾ ਹੈ।
       *[other] { $count } ਰਿਕਾਰਡ ਇਸ ਦਾ ਹਵਾਲਾ ਦਿੰਦੇ ਹਨ।
    }
 }
source-title = ਸਰੋਤ: { $title } ({ $publisher })
source-description = { $title }, { $publisher }। { $count ->
    [0] Atlante ਦਾ ਕੋਈ ਰਿਕਾਰਡ ਇਸ ਦਾ ਹਵਾਲਾ ਨਹੀਂ ਦਿੰਦਾ।
   *[other] { $count-form ->
        [one] Atlante ਦਾ ਇੱਕ ਰਿਕਾਰਡ ਇਸ ਦਾ ਹਵਾਲਾ ਦਿੰਦਾ ਹੈ।
       *[other] Atlante ਦੇ { $count } ਰਿਕਾਰਡ ਅਤੇ ਅੰਕੜੇ ਇਸ ਦਾ ਹਵਾਲਾ ਦਿੰਦੇ ਹਨ।
    }
 }
source-publisher = ਪ੍ਰਕਾਸ਼ਕ
source-date = ਤਾਰੀਖ
source-kind = ਕਿਸਮ
source-address = ਪਤਾ
source-no-address = ਵੈੱਬ ਪਤਾ ਨਹੀਂ ਪਤਾ
source-note = ਕਿਵੇਂ ਪੜ੍ਹਿਆ ਗਿਆ
source-uses = ਇਸ ਸਰੋਤ ਤੋਂ ਕੀ ਆਇਆ
source-unused = ਕੋਈ ਰਿਕਾਰਡ ਇਸ ਦਾ ਹਵਾਲਾ ਨਹੀਂ ਦਿੰਦਾ।
source-networks = ਨੈੱਟਵਰਕ: { $count }
source-partners = ਭਾਈਵਾਲ: { $count }
source-interventions = ਸਰਗਰਮੀਆਂ: { $count }
source-stories = ਕਹਾਣੀਆਂ: { $count }
source-plan = ਯੋਜਨਾ ਬਾਰੇ ਗੱਲਾਂ: { $count }
source-themes = ਖੇਤਰ: { $count }
source-candidates = ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਨਾ ਗਿਣੇ ਇਲਾਕੇ: { $count }
source-statistics = ਅੰਕੜੇ: { $count }
source-statistics-link = ਯੋਜਨਾ ਦੇ ਪੰਨੇ ਤੇ ਅੰਕੜੇ ਦੇਖੋ
source-places-borders = ਨਗਰਪਾਲਿਕਾਵਾਂ ਅਤੇ ਸੂਬਿਆਂ ਦੀਆਂ ਹੱਦਾਂ ਅਤੇ ਆਬਾਦੀ ਇੱਥੋਂ ਆਈਆਂ ਹਨ।
source-places-codes = 1 ਜਨਵਰੀ 2026 ਨੂੰ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੇ ਨਾਮ ਅਤੇ ਕੋਡ ਇੱਥੋਂ ਆਏ ਹਨ।
source-places-postal = ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੇ ਡਾਕ ਕੋਡ ਇੱਥੋਂ ਆਏ ਹਨ।
source-places-names = ਵੱਸੋਂ ਵਾਲੀਆਂ ਥਾਂਵਾਂ ਅਤੇ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੇ ਹੋਰ ਨਾਮ, ਜੋ ਖੋਜ ਵਿੱਚ ਵਰਤੇ ਜਾਂਦੇ ਹਨ, ਇੱਥੋਂ ਆਏ ਹਨ।

plan-title = Lab'Impact ਯੋਜਨਾ
plan-description = { $networks } ਨੈੱਟਵਰਕ, { $municipalities } ਨਗਰਪਾਲਿਕਾਵਾਂ, ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ { $share } ਫ਼ੀਸਦੀ: ਖੇਤਰੀ ਯੋਜਨਾ Lab'Impact ਕੀ ਸੀ, ਕਿੰਨਾ ਸਮਾਂ ਚੱਲੀ, ਕਿੰਨੇ ਪੈਸੇ ਨਾਲ, ਅਤੇ ਉਸ ਤੋਂ ਬਾਅਦ ਕੀ ਆਇਆ।
plan-lead = Lab'Impact ਪਰਵਾਸੀਆਂ ਦੇ ਏਕੀਕਰਨ ਲਈ ਲੋਂਬਾਰਦੀਆ ਦੀ ਖੇਤਰੀ ਯੋਜਨਾ ਸੀ। ਇਸ ਨੇ { $networks } ਨੈੱਟਵਰਕਾਂ ਅਤੇ { $municipalities } ਨਗਰਪਾਲਿਕਾਵਾਂ ਨਾਲ ਕੰਮ ਕੀਤਾ: ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ { $share } ਫ਼ੀਸਦੀ।
plan-timeline = ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ, 2018 ਤੋਂ 2023 ਤੱਕ
plan-today = ਅਤੇ ਅੱਜ
plan-today-text = ਯੋਜਨਾ ਖਤਮ ਹੋ ਗਈ ਹੈ। ਹੁਣ ਮਦਦ ਲਈ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ: ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਨੰਬਰ ਮਿਲੇਗਾ, ਅਤੇ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਤੁਹਾਡੇ ਸੂਬੇ ਵਿੱਚ ਕੀ ਖੁੱਲ੍ਹਾ ਹੈ।
plan-today-municipality = ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਲੱਭੋ
plan-today-schools = ਸਕੂਲਾਂ ਲਈ
plan-today-second = ਬਾਅਦ ਵਿੱਚ ਕੀ ਆਇਆ
plan-identity = ਇਹ ਕੀ ਸੀ
plan-people = ਕਿਸ ਨੇ ਚਲਾਈ
plan-time = ਕਦੋਂ
plan-actions = ਚਾਰ ਕਾਰਵਾਈਆਂ (Azioni)
plan-actions-pages = ਹਰ ਕਾਰਵਾਈ ਦਾ ਇੱਕ ਪੰਨਾ ਹੈ, ਉਸ ਦੀਆਂ ਸਰਗਰਮੀਆਂ ਨਾਲ:
plan-reach = ਕਿੰਨੀ ਵੱਡੀ ਸੀ
plan-reach-text = { $share } ਫ਼ੀਸਦੀ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਹਿੱਸਾ ਹੈ, ਜ਼ਮੀਨ ਦਾ ਨਹੀਂ: ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਸਾਰੀਆਂ ਵਿੱਚੋਂ { $municipalities } ਨਗਰਪਾਲਿਕਾਵਾਂ।
plan-money = ਨੈੱਟਵਰਕਾਂ ਦਾ ਪੈਸਾ
plan-money-text = ਸਾਨੂੰ ਯੋਜਨਾ ਦਾ ਕੁੱਲ ਖਰਚਾ ਨਹੀਂ ਮਿਲਿਆ। ਸਾਨੂੰ ਸਿਰਫ਼ ਕੁਝ ਸਥਾਨਕ ਰਕਮਾਂ ਪਤਾ ਹਨ।
plan-learning = ਵਰਕਸ਼ਾਪਾਂ ਅਤੇ ਮੁਲਾਕਾਤਾਂ
plan-communication = ਸੰਚਾਰ
plan-national-call = ਪ੍ਰੋਜੈਕਟਾਂ ਲਈ ਇਟਲੀ ਪੱਧਰ ਦਾ ਐਲਾਨ
plan-fami-2014 = ਯੂਰਪੀ ਫੰਡ FAMI 2014-2020
plan-fami-2021 = ਯੂਰਪੀ ਫੰਡ FAMI 2021-2027
plan-second-edition = ਦੂਜਾ ਦੌਰ
plan-later-text = ਇਹ ਵੱਖਰਾ ਪ੍ਰੋਗਰਾਮ ਹੈ, ਜੋ ਬਾਅਦ ਵਿੱਚ ਆਇਆ। ਇਹ ਉਸ ਯੋਜਨਾ ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਜਿਸ ਬਾਰੇ ਇਹ Atlante ਦੱਸਦਾ ਹੈ।
plan-classes = ਵਸਨੀਕਾਂ ਦੀ ਗਿਣਤੀ ਮੁਤਾਬਕ ਨਗਰਪਾਲਿਕਾਵਾਂ ਅਤੇ ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ
plan-candidates = 35 ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਨਾ ਗਿਣੇ ਇਲਾਕੇ
plan-candidates-text = ਇਨ੍ਹਾਂ ਇਲਾਕਿਆਂ ਨੇ ਪ੍ਰੋਜੈਕਟ ਪੇਸ਼ ਕੀਤਾ ਜਾਂ ਇਸ ਵਿੱਚ ਕੰਮ ਕੀਤਾ, ਪਰ ਕੋਈ ਪੜ੍ਹਿਆ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਉਹ ਕੋਈ ਨੈੱਟਵਰਕ ਚਲਾਉਂਦੇ ਸਨ। ਇਸ ਲਈ ਇਹ 35 ਵਿੱਚ ਨਹੀਂ ਹਨ।
candidate-ambito = ਇਲਾਕਾ
candidate-municipalities = ਇਸ ਦੀ ਸੂਚੀ ਵਿੱਚ { $count } ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੇ ਨਾਮ ਹਨ:

classes-table = ਵਸਨੀਕਾਂ ਦੀ ਗਿਣਤੀ ਮੁਤਾਬਕ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਨਗਰਪਾਲਿਕਾਵਾਂ ਅਤੇ ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ; ਆਖਰੀ ਦੋ ਕਤਾਰਾਂ ਬਾਕੀਆਂ ਦਾ ਜੋੜ ਹਨ
classes-class = ਨਗਰਪਾਲਿਕਾ ਦੇ ਵਸਨੀਕ
classes-municipalities-share = ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਹਿੱਸਾ
classes-up-to = { $to } ਤੱਕ
classes-between = { $from } ਤੋਂ { $to } ਤੱਕ
classes-over = { $from } ਤੋਂ ਵੱਧ

accessibility-title = ਸਭ ਲਈ ਪਹੁੰਚ
accessibility-lead = ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਹਰ ਕੋਈ Atlante ਵਰਤ ਸਕੇ: ਕੀਬੋਰਡ ਨਾਲ, ਸਕਰੀਨ ਪੜ੍ਹਨ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਨਾਲ, ਪੁਰਾਣੇ ਫ਼ੋਨ ਨਾਲ, JavaScript ਤੋਂ ਬਿਨਾਂ।
accessibility-design = ਇਹ ਕਿਵੇਂ ਬਣਿਆ ਹੈ
accessibility-design-scripts = ਹਰ ਪੰਨਾ JavaScript ਤੋਂ ਬਿਨਾਂ ਪੂਰਾ ਹੈ। ਸਕ੍ਰਿਪਟਾਂ ਸਿਰਫ਼ ਨਕਸ਼ੇ, ਫਿਲਟਰਾਂ ਅਤੇ ਨਗਰਪਾਲਿਕਾ ਦੀ ਖੋਜ ਨੂੰ ਤੇਜ਼ ਕਰਦੀਆਂ ਹਨ।
accessibility-design-keyboard = ਕੀਬੋਰਡ ਨਾਲ ਹਰ ਚੀਜ਼ ਤੱਕ ਪਹੁੰਚ ਸਕਦੇ ਹੋ, ਪੰਨੇ ਦੇ ਕ੍ਰਮ ਵਿੱਚ ਹੀ। ਤੁਹਾਨੂੰ ਹਮੇਸ਼ਾ ਦਿਖਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।
accessibility-design-map = ਨਕਸ਼ਾ ਕਦੇ ਇੱਕੋ-ਇੱਕ ਰਾਹ ਨਹੀਂ: ਨਾਲ ਹਮੇਸ਼ਾ ਉਨ੍ਹਾਂ ਹੀ ਲਿੰਕਾਂ ਵਾਲੀ ਸੂਚੀ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਗ੍ਰਾਫ਼ਾਂ ਨਾਲ ਸਾਰਣੀ ਹੁੰਦੀ ਹੈ।
accessibility-design-words = ਵਾਕ ਛੋਟੇ ਹਨ। ਜੋ ਪਤਾ ਨਹੀਂ, ਉਹ ਲਿਖਿਆ ਹੈ, ਖਾਲੀ ਨਹੀਂ ਛੱਡਿਆ। ਕੋਈ ਜਾਣਕਾਰੀ ਸਿਰਫ਼ ਰੰਗ ਨਾਲ ਨਹੀਂ ਦਿੱਤੀ।
accessibility-design-display = ਪੰਨੇ ਛੋਟੀ ਸਕਰੀਨ, ਵੱਡੇ ਅੱਖਰਾਂ, ਚਾਨਣੇ ਜਾਂ ਗੂੜ੍ਹੇ ਰੰਗ ਅਤੇ ਛਪਾਈ ਮੁਤਾਬਕ ਢਲ ਜਾਂਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਹਿਲਜੁਲ ਘੱਟ ਚੁਣੀ ਹੈ, ਤਾਂ ਪੰਨੇ ਇਸ ਨੂੰ ਮੰਨਦੇ ਹਨ।
accessibility-design-privacy = ਨਾ ਕੁਕੀਜ਼ ਹਨ, ਨਾ ਤੁਹਾਡਾ ਪਿੱਛਾ ਕਰਨ ਵਾਲੇ ਸਾਧਨ, ਨਾ ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਦੀ ਸਮੱਗਰੀ।
accessibility-tests = ਇਸ ਦੀ ਜਾਂਚ ਕਿਵੇਂ ਹੁੰਦੀ ਹੈ
accessibility-tests-axe = ਹਰ ਤਬਦੀਲੀ ਨਾਲ axe-core ਵਾਲੀਆਂ ਕੁਝ ਆਪਣੇ-ਆਪ ਚੱਲਣ ਵਾਲੀਆਂ ਜਾਂਚਾਂ ਪੰਨਿਆਂ ਵਿੱਚ ਗਲਤੀਆਂ ਲੱਭਦੀਆਂ ਹਨ।
accessibility-tests-keyboard = ਹਰ ਤਬਦੀਲੀ ਨਾਲ ਹੋਰ ਆਪਣੇ-ਆਪ ਚੱਲਣ ਵਾਲੀਆਂ ਜਾਂਚਾਂ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ, ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ, ਵੈੱਬਸਾਈਟ ਵਿੱਚੋਂ ਲੰਘਦੀਆਂ ਹਨ।
accessibility-tests-adapted = ਹੋਰ ਜਾਂਚਾਂ ਪੰਨਿਆਂ ਨੂੰ 400% ਤੱਕ ਵੱਡੇ, ਲਿਖਤ ਵਿੱਚ ਵੱਧ ਥਾਂ ਨਾਲ, ਸੱਜੇ ਤੋਂ ਖੱਬੇ, ਤੁਹਾਡੇ ਚੁਣੇ ਰੰਗਾਂ ਨਾਲ, ਹਿਲਜੁਲ ਤੋਂ ਬਿਨਾਂ, ਛਪੇ ਹੋਏ ਅਤੇ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਦੇਖਦੀਆਂ ਹਨ।
accessibility-tests-people = ਅਪਾਹਜਤਾ ਵਾਲੇ ਲੋਕਾਂ ਨੇ ਅਜੇ Atlante ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਆਪਣੇ-ਆਪ ਚੱਲਣ ਵਾਲੀਆਂ ਜਾਂਚਾਂ ਸਭ ਕੁਝ ਨਹੀਂ ਲੱਭਦੀਆਂ। ਇਸ ਲਈ ਅਸੀਂ ਉਸ ਪੂਰੇਪਣ ਦਾ ਦਾਅਵਾ ਨਹੀਂ ਕਰਦੇ ਜਿਸ ਦੀ ਕਿਸੇ ਨੇ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
accessibility-limits = ਕਮੀਆਂ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹਨ
accessibility-limits-italian = ਪੰਨਿਆਂ ਦੇ ਪਾਠ ਇਤਾਲਵੀ ਵਿੱਚ ਲਿਖੇ ਗਏ ਹਨ। ਬਾਕੀ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਇਨ੍ਹਾਂ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ, ਅਤੇ ਪੰਨਾ ਇਹ ਦੱਸਦਾ ਹੈ; ਜੋ ਨਹੀਂ ਹੈ ਉਹ ਇਤਾਲਵੀ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ, ਨਿਸ਼ਾਨ ਨਾਲ ਤਾਂ ਜੋ ਸਕ੍ਰੀਨ ਰੀਡਰ ਇਸ ਨੂੰ ਠੀਕ ਪੜ੍ਹਨ।
accessibility-limits-links = ਅਸਲ ਦਸਤਾਵੇਜ਼ ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਤੇ ਹਨ। ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਉਹ ਵੈੱਬਸਾਈਟਾਂ ਕਿੰਨੀਆਂ ਸੌਖੀਆਂ ਹਨ।
accessibility-limits-maps = ਨਕਸ਼ਿਆਂ ਤੇ ਨਗਰਪਾਲਿਕਾਵਾਂ ਉਂਗਲ ਲਈ ਬਹੁਤ ਛੋਟੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ: ਸੂਚੀ ਵਰਤੋ।
accessibility-limits-tables = ਛੋਟੀ ਸਕਰੀਨ ਤੇ ਅੰਕੜਿਆਂ ਦੀਆਂ ਸਾਰਣੀਆਂ ਪਾਸੇ ਵੱਲ ਸਰਕਦੀਆਂ ਹਨ।
accessibility-report = ਮੁਸ਼ਕਲ ਦੱਸੋ
accessibility-report-contact = ਜੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਕੰਮ ਨਹੀਂ ਕਰਦਾ, ਤਾਂ ਇੱਥੇ ਲਿਖੋ:
accessibility-report-code = ਜੇ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਕੰਮ ਨਹੀਂ ਕਰਦਾ, ਤਾਂ ਪ੍ਰੋਜੈਕਟ ਦੇ ਕੋਡ ਦੇ ਖੁੱਲ੍ਹੇ ਭੰਡਾਰ ਵਿੱਚ ਦੱਸੋ, ਜਾਂ ਇਹ ਵੈੱਬਸਾਈਟ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਲਿਖੋ।
accessibility-report-text = ਪੰਨੇ ਦਾ ਪਤਾ ਦੱਸੋ, ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਸੀ ਅਤੇ ਕੀ ਹੋਇਆ।
accessibility-record-title = ਆਖਰੀ ਦਰਜ ਜਾਂਚ
accessibility-record = { $date }: axe-core { $axe }, Chromium { $browser } ਵਿੱਚ, { $width } ਪਿਕਸਲ ਚੌੜੀ ਸਕਰੀਨ। ਦੋ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ { $pages } ਪੰਨੇ, ਚਾਨਣੇ ਅਤੇ ਗੂੜ੍ਹੇ ਰੰਗ ਵਿੱਚ: { $checks } ਜਾਂਚਾਂ, { $violations ->
    [0] ਕੋਈ ਗਲਤੀ ਨਹੀਂ ਮਿਲੀ
   *[other] { $violations-form ->
        [one] ਇੱਕ ਗਲਤੀ ਮਿਲੀ
       *[other] { $violations } ਗਲਤੀਆਂ ਮਿਲੀਆਂ
    }
 }।
accessibility-record-others = { $date }: axe-core { $axe }, Chromium { $browser } ਵਿੱਚ, { $width } ਪਿਕਸਲ ਚੌੜੀ ਸਕਰੀਨ। ਬਾਕੀ { $languages } ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ { $pages } ਪੰਨੇ, ਚਾਨਣੇ ਰੰਗ ਵਿੱਚ: { $checks } ਜਾਂਚਾਂ, { $violations ->
    [0] ਕੋਈ ਗਲਤੀ ਨਹੀਂ ਮਿਲੀ
   *[other] { $violations-form ->
        [one] ਇੱਕ ਗਲਤੀ ਮਿਲੀ
       *[other] { $violations } ਗਲਤੀਆਂ ਮਿਲੀਆਂ
    }
 }।
accessibility-record-pages = ਜਾਂਚੇ ਗਏ ਪੰਨੇ

not-found-near = ਸ਼ਾਇਦ ਤੁਸੀਂ ਇਹ ਲੱਭ ਰਹੇ ਸੀ
not-found-files = ਜੋ ਫਾਈਲਾਂ ਹਨ
not-found-provinces = ਸੂਬੇ ਜੋ ਤੁਸੀਂ ਮੰਗ ਸਕਦੇ ਹੋ
not-found-networks = ਨੈੱਟਵਰਕ ਜੋ ਤੁਸੀਂ ਮੰਗ ਸਕਦੇ ਹੋ
ways = ਇੱਥੋਂ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ:
bad-title = ਪਤੇ ਵਿੱਚ ਅਜਿਹਾ ਮੁੱਲ ਹੈ ਜੋ ਮੌਜੂਦ ਨਹੀਂ
bad-text = ਪਤੇ ਦੇ ਇੱਕ ਫਿਲਟਰ ਵਿੱਚ ਅਜਿਹਾ ਮੁੱਲ ਹੈ ਜੋ Atlante ਨਹੀਂ ਜਾਣਦਾ। ਸ਼ਾਇਦ ਗਲਤ ਲਿਖਿਆ ਗਿਆ ਹੈ।
bad-parameter = ਫਿਲਟਰ
bad-value = ਮੁੱਲ
bad-allowed = ਮੁੱਲ ਜੋ ਤੁਸੀਂ ਵਰਤ ਸਕਦੇ ਹੋ
many-title = ਪਤੇ ਵਿੱਚ ਬਹੁਤ ਜ਼ਿਆਦਾ ਫਿਲਟਰ ਹਨ
many-text = ਤੁਸੀਂ ਇਕੱਠੇ ਵੱਧ ਤੋਂ ਵੱਧ { $count } ਮੁੱਲ ਵਰਤ ਸਕਦੇ ਹੋ। ਕੁਝ ਹਟਾਓ, ਜਾਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਪੰਨੇ ਤੋਂ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ।
many-parameter = ਸਭ ਤੋਂ ਵੱਧ ਮੁੱਲਾਂ ਵਾਲਾ ਫਿਲਟਰ
