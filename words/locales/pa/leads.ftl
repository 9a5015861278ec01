leads-title = ਲਿਖਣ ਲਈ ਨੁਕਤੇ
leads-lead = ਹਰ ਨੁਕਤਾ ਗਿਣਤੀ ਕਰਨ ਵਾਲੇ ਇੱਕ ਨਿਯਮ ਤੋਂ ਆਉਂਦਾ ਹੈ: ਜੋ ਬਾਕੀਆਂ ਤੋਂ ਸਭ ਤੋਂ ਵੱਧ ਵੱਖਰੇ ਹਨ, ਉਹ ਪਹਿਲਾਂ ਆਉਂਦੇ ਹਨ। ਕੋਈ ਵੀ ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਕਿਉਂ: ਇਹ ਤੁਸੀਂ ਲੱਭਣਾ ਹੈ।
leads-none = ਅੱਜ ਇੱਥੇ ਕਿਸੇ ਨਿਯਮ ਨੂੰ ਕੋਈ ਨੁਕਤਾ ਨਹੀਂ ਮਿਲਦਾ। ਅਸੀਂ ਮਨੋਂ ਬਣਾਉਣ ਦੀ ਥਾਂ ਇਹ ਸਾਫ਼ ਦੱਸਦੇ ਹਾਂ।
leads-few = { $count-form ->
    [one] { $count } ਸੱਚਾ ਨੁਕਤਾ: ਅੱਜ ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ ਹਨ।
   *[other] { $count } ਸੱਚੇ ਨੁਕਤੇ: ਅੱਜ ਇਨ੍ਹਾਂ ਤੋਂ ਵੱਧ ਨਹੀਂ ਹਨ।
 }
leads-all = { $count-form ->
    [one] ਨੁਕਤਾ
   *[other] ਸਾਰੇ { $count } ਨੁਕਤੇ
 }
lead-figures = ਅੰਕੜੇ, ਇੱਕ-ਇੱਕ ਕਰਕੇ
lead-sources = ਕਿੱਥੇ ਲਿਖਿਆ ਹੈ
lead-call = ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੀਏ
lead-care = ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ
lead-care-text = ਅਸੀਂ ਉਹ ਗਿਣਦੇ ਹਾਂ ਜੋ ਪੜ੍ਹੇ ਸਰੋਤ ਦੱਸਦੇ ਹਨ। ਜੋ ਨਹੀਂ ਲਿਖਿਆ, ਉਹ ਫਿਰ ਵੀ ਹੋਇਆ ਹੋ ਸਕਦਾ ਹੈ: ਨੈੱਟਵਰਕ ਨੂੰ ਪੁੱਛੋ।
lead-picture = ਤਸਵੀਰ
lead-compared = { $among ->
    [provinces] { $of } ਸੂਬਿਆਂ ਵਿੱਚ ਵਿਚਕਾਰਲਾ ਅੰਕੜਾ { $median } ਹੈ: ਇੱਥੇ { $value } ਹੈ।
    [networks] { $of } ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਵਿਚਕਾਰਲਾ ਅੰਕੜਾ { $median } ਹੈ: ਇੱਥੇ { $value } ਹੈ।
    [actions] { $of } ਕਾਰਵਾਈਆਂ (Azioni) ਵਿੱਚ ਵਿਚਕਾਰਲਾ ਅੰਕੜਾ { $median } ਹੈ: ਇੱਥੇ { $value } ਹੈ।
    [topics] { $of } ਵਿਸ਼ਿਆਂ ਵਿੱਚ ਵਿਚਕਾਰਲਾ ਅੰਕੜਾ { $median } ਹੈ: ਇੱਥੇ { $value } ਹੈ।
    [audiences] ਲੋਕਾਂ ਦੇ { $of } ਸਮੂਹਾਂ ਵਿੱਚ ਵਿਚਕਾਰਲਾ ਅੰਕੜਾ { $median } ਹੈ: ਇੱਥੇ { $value } ਹੈ।
   *[partners] { $of } ਸੰਸਥਾਵਾਂ ਵਿੱਚ ਵਿਚਕਾਰਲਾ ਅੰਕੜਾ { $median } ਹੈ: ਇੱਥੇ { $value } ਹੈ।
 }
lead-gone-title = ਇਹ ਨੁਕਤਾ ਹੁਣ ਸਹੀ ਨਹੀਂ ਰਿਹਾ
lead-gone-text = ਡਾਟਾ ਬਦਲ ਗਿਆ ਹੈ, ਅਤੇ ਜਿਸ ਨਿਯਮ ਨੂੰ ਇਹ ਮਿਲਦਾ ਸੀ, ਉਸ ਨੂੰ ਅੱਜ ਨਹੀਂ ਮਿਲਦਾ। ਕੀ ਬਦਲਿਆ, ਇਹ «ਨਵਾਂ ਕੀ ਹੈ» ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
lead-gone-since = ਇਸ ਡਾਟੇ ਦਾ ਆਖਰੀ ਸੁਧਾਰ ਸੋਧ { $number } ਹੈ, { $date } ਦੀ।

lead-count-networks = { $count-form ->
    [one] { $count } ਨੈੱਟਵਰਕ
   *[other] { $count } ਨੈੱਟਵਰਕ
 }
lead-count-interventions = { $count-form ->
    [one] { $count } ਸਰਗਰਮੀ
   *[other] { $count } ਸਰਗਰਮੀਆਂ
 }
lead-count-partners = { $count-form ->
    [one] { $count } ਸੰਸਥਾ
   *[other] { $count } ਸੰਸਥਾਵਾਂ
 }
lead-count-stories = { $count-form ->
    [one] { $count } ਕਹਾਣੀ
   *[other] { $count } ਕਹਾਣੀਆਂ
 }
lead-count-municipalities = { $count-form ->
    [one] { $count } ਨਗਰਪਾਲਿਕਾ
   *[other] { $count } ਨਗਰਪਾਲਿਕਾਵਾਂ
 }

lead-unica-rete-title = «{ $topic }» ਤੇ ਸਿਰਫ਼ { $network } ਨੇ ਕੰਮ ਕੀਤਾ
lead-unica-rete-text = ਸਾਰੇ ਨੈੱਟਵਰਕਾਂ ਵਿੱਚੋਂ ਸਿਰਫ਼ { $network } ਦਾ «{ $topic }» ਬਾਰੇ ਕੰਮ ਪਤਾ ਹੈ: { $interventions }।
lead-una-volta-title = «{ $audience }» ਲਈ ਸਿਰਫ਼ ਇੱਕ ਸਰਗਰਮੀ
lead-una-volta-text = ਸਾਰੇ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਸਰੋਤ «{ $audience }» ਦਾ ਨਾਮ ਸਿਰਫ਼ ਇੱਕ ਸਰਗਰਮੀ ਲਈ ਲੈਂਦੇ ਹਨ: «{ $intervention }», ਨੈੱਟਵਰਕ { $network }।
lead-lontane-title = «{ $topic }»: ਦੂਰ-ਦੂਰ ਦੇ ਦੋ ਨੈੱਟਵਰਕ, ਇੱਕੋ ਕੰਮ
lead-lontane-text = «{ $topic }» ਬਾਰੇ ਸਿਰਫ਼ ਦੋ ਨੈੱਟਵਰਕਾਂ ਦੀਆਂ ਸਰਗਰਮੀਆਂ ਪਤਾ ਹਨ, ਵੱਖ-ਵੱਖ ਸੂਬਿਆਂ ਵਿੱਚ: { $networks-names }।
lead-azione-meno-svolta-title = «{ $theme }»: ਇਸ ਕਾਰਵਾਈ (Azione) ਬਾਰੇ ਸਭ ਤੋਂ ਘੱਟ ਦੱਸਿਆ ਗਿਆ
lead-azione-meno-svolta-text = «{ $theme }» ਲਈ { $interventions } ਪਤਾ ਹਨ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈਆਂ: { $done }। ਇਹ ਹਰ ਹੋਰ ਕਾਰਵਾਈ ਤੋਂ ਘੱਟ ਹੈ।
lead-azione-mancante-title = { $province }: «{ $theme }» ਬਾਰੇ ਕੁਝ ਪਤਾ ਨਹੀਂ
lead-azione-mancante-text = { $province } ਸੂਬੇ ਵਿੱਚ ਪਤਾ ਹਨ: { $networks }। ਪਰ ਕੋਈ ਪੜ੍ਹਿਆ ਸਰੋਤ «{ $theme }» ਲਈ ਉਨ੍ਹਾਂ ਦੀ ਕੋਈ ਸਰਗਰਮੀ ਨਹੀਂ ਦੱਸਦਾ।
lead-piu-interventi-title = { $network }: ਨੈੱਟਵਰਕ ਜਿਸ ਦੀਆਂ ਸਭ ਤੋਂ ਵੱਧ ਸਰਗਰਮੀਆਂ ਪਤਾ ਹਨ
lead-piu-interventi-text = ਪੜ੍ਹੇ ਸਰੋਤ ਦੱਸਦੇ ਹਨ: { $count }। ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਦੀਆਂ ਇੰਨੀਆਂ ਨਹੀਂ।
lead-nessun-intervento-title = { $networks }, ਅਤੇ ਕੋਈ ਸਰਗਰਮੀ ਪਤਾ ਨਹੀਂ
lead-nessun-intervento-text = ਉਹ ਯੋਜਨਾ ਦਾ ਹਿੱਸਾ ਸਨ, ਪਰ ਕੋਈ ਪੜ੍ਹਿਆ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਉਨ੍ਹਾਂ ਨੇ ਕੀ ਕੀਤਾ: { $networks-names }।
lead-previsti-mai-raccontati-title = { $network }: ਸਭ ਤੈਅ ਸੀ, ਦੱਸਿਆ ਕੁਝ ਨਹੀਂ ਗਿਆ
lead-previsti-mai-raccontati-text = ਇਹ ਤੈਅ ਸੀ: { $planned }। ਕੋਈ ਪੜ੍ਹਿਆ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਇਹ ਹੋਇਆ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਨੈੱਟਵਰਕ ਬਾਰੇ ਸਾਨੂੰ ਕਹਾਣੀਆਂ ਨਹੀਂ ਮਿਲੀਆਂ।
lead-una-sola-fonte-title = { $network }: ਸਿਰਫ਼ ਇੱਕ ਸਰੋਤ
lead-una-sola-fonte-text = ਇਸ ਨੈੱਟਵਰਕ ਬਾਰੇ ਜੋ ਵੀ ਪਤਾ ਹੈ ({ $interventions }), ਉਹ ਸਿਰਫ਼ ਇੱਕ ਥਾਂ ਲਿਖਿਆ ਹੈ: «{ $source }»।
lead-nessuna-storia-title = { $network } ਬਾਰੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਲਿਖਿਆ
lead-nessuna-storia-text = ਇਸ ਬਾਰੇ ਪਤਾ ਹੈ: { $interventions }। ਪਰ ਸਾਨੂੰ ਨਾ ਲੇਖ ਮਿਲੇ ਨਾ ਇੰਟਰਵਿਊ।
lead-piu-raccontata-title = { $network }: ਨੈੱਟਵਰਕ ਜਿਸ ਬਾਰੇ ਸਭ ਤੋਂ ਵੱਧ ਦੱਸਿਆ ਗਿਆ
lead-piu-raccontata-text = ਇਸ ਬਾਰੇ ਦੱਸਦੀਆਂ ਹਨ: { $count }। ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਬਾਰੇ ਸਾਨੂੰ ਇੰਨਾ ਨਹੀਂ ਮਿਲਿਆ।
lead-piu-partner-title = { $network } ਨੇ ਸਭ ਤੋਂ ਵੱਧ ਸੰਸਥਾਵਾਂ ਨੂੰ ਇਕੱਠਾ ਕੀਤਾ
lead-piu-partner-text = ਸਰੋਤ ਇੰਨੇ ਨਾਮ ਲੈਂਦੇ ਹਨ: { $count }। ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਵਿੱਚ ਇੰਨੀਆਂ ਨਹੀਂ।
lead-in-piu-reti-title = ਸੰਸਥਾ { $partner } ਇੱਥੇ ਸੀ: { $networks }
lead-in-piu-reti-text = ਇੱਕੋ ਸੰਸਥਾ ਨੇ ਵੱਖ-ਵੱਖ ਇਲਾਕਿਆਂ ਵਿੱਚ ਕੰਮ ਕੀਤਾ: { $networks-names }।
lead-pochi-in-piu-reti-title = ਲਗਭਗ ਹਰ ਸੰਸਥਾ ਨੇ ਸਿਰਫ਼ ਇੱਕ ਨੈੱਟਵਰਕ ਵਿੱਚ ਕੰਮ ਕੀਤਾ
lead-pochi-in-piu-reti-text = { $partners } ਪਤਾ ਹਨ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਜਿਨ੍ਹਾਂ ਦਾ ਨਾਮ ਇੱਕ ਤੋਂ ਵੱਧ ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਹੈ: { $several }।
lead-fonti-discordi-title = { $network }: ਸਰੋਤ ਇੱਕੋ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੇ ਨਾਮ ਨਹੀਂ ਲੈਂਦੇ
lead-fonti-discordi-text = ਇਸ ਨੈੱਟਵਰਕ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਬਾਰੇ ਪੜ੍ਹੇ ਸਰੋਤ { $sources } ਹਨ, ਅਤੇ ਉਹ ਇੱਕੋ ਗੱਲ ਨਹੀਂ ਕਹਿੰਦੇ। ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਹਨ: { $municipalities }। ਨੈੱਟਵਰਕ ਦੇ ਪੰਨੇ ਤੇ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕਿਉਂ।
lead-comuni-ignoti-title = { $networks }: ਪਤਾ ਨਹੀਂ ਕਿਹੜੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ
lead-comuni-ignoti-text = ਪੜ੍ਹੇ ਸਰੋਤ ਇਨ੍ਹਾਂ ਨੈੱਟਵਰਕਾਂ ਦੀਆਂ ਸਾਰੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਨਹੀਂ ਦੱਸਦੇ: { $networks-names }।
lead-comuni-promessi-title = ਨਗਰਪਾਲਿਕਾਵਾਂ: ਐਲਾਨੀਆਂ { $promised }, ਨਾਮ ਨਾਲ { $known }
lead-comuni-promessi-text = ਯੋਜਨਾ ਨੇ { $promised } ਨਗਰਪਾਲਿਕਾਵਾਂ ਤੱਕ ਪਹੁੰਚਣ ਦੀ ਗੱਲ ਕਹੀ ਸੀ। ਪੜ੍ਹੇ ਸਰੋਤਾਂ ਤੋਂ ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਜਿਨ੍ਹਾਂ ਦੇ ਨਾਮ ਲਏ ਜਾ ਸਕਦੇ ਹਨ: { $known }।
lead-pochi-comuni-title = { $province }: ਨੈੱਟਵਰਕ ਵਿੱਚ ਥੋੜ੍ਹੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ
lead-pochi-comuni-text = { $province } ਸੂਬੇ ਵਿੱਚ ਹਨ: { $municipalities }। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਸਰੋਤਾਂ ਮੁਤਾਬਕ ਕਿਸੇ ਨੈੱਟਵਰਕ ਵਿੱਚ: { $known }।
lead-residenti-per-rete-title = { $province }: ਬਹੁਤ ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ, ਥੋੜ੍ਹੇ ਨੈੱਟਵਰਕ
lead-residenti-per-rete-text = { $year } ਵਿੱਚ { $province } ਸੂਬੇ ਵਿੱਚ { $residents } ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕ ਰਹਿੰਦੇ ਸਨ। ਨੈੱਟਵਰਕ ਇੰਨੇ ਸਨ: { $networks }। ਕਿਸੇ ਹੋਰ ਸੂਬੇ ਵਿੱਚ ਹਰ ਨੈੱਟਵਰਕ ਪਿੱਛੇ ਇੰਨੇ ਲੋਕ ਨਹੀਂ ਸਨ।
lead-cinque-anni-fa-title = ਪੰਜ ਸਾਲ ਪਹਿਲਾਂ { $network } ਬਾਰੇ ਲਿਖਿਆ ਜਾਂਦਾ ਸੀ
lead-cinque-anni-fa-text = { $year } ਦੇ ਇਸੇ ਮਹੀਨੇ ਵਿੱਚ ਛਪੀਆਂ ਕਹਾਣੀਆਂ: { $month }। ਹੁਣ ਕੀ ਬਚਿਆ ਹੈ?

numbers-title = ਸਾਰੇ ਅੰਕੜੇ
numbers-lead = ਹਰ ਨੈੱਟਵਰਕ ਅਤੇ ਹਰ ਕਾਰਵਾਈ (Azione): ਸਰੋਤ ਕਿੰਨੀਆਂ ਸਰਗਰਮੀਆਂ ਬਾਰੇ ਦੱਸਦੇ ਹਨ ਕਿ ਹੋਈਆਂ, ਅਤੇ ਕਿੰਨੀਆਂ ਤੈਅ ਸਨ। ਹਰ ਅੰਕੜਾ ਉਸ ਸੂਚੀ ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ ਜਿਸ ਨੂੰ ਉਹ ਗਿਣਦਾ ਹੈ।
numbers-network = ਨੈੱਟਵਰਕ
numbers-total = ਕੁੱਲ
numbers-note = «3 + 2» ਦਾ ਮਤਲਬ ਹੈ: 3 ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈਆਂ, 2 ਤੈਅ ਸਨ।
numbers-reported = ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈਆਂ: { $count }
numbers-planned = ਤੈਅ ਸਨ: { $count }
compare-title = ਤੁਲਨਾ ਕਰੋ
compare-title-of = ਤੁਲਨਾ: { $names }
compare-lead = ਦੋ ਤੋਂ ਚਾਰ ਸੂਬੇ, ਨਾਲੋ-ਨਾਲ: ਹਰ ਅੰਕੜੇ ਲਈ ਇੱਕ ਕਤਾਰ, ਅਤੇ ਫ਼ਰਕ ਸ਼ਬਦਾਂ ਵਿੱਚ।
compare-bad = ਦੋ ਤੋਂ { $most } ਸੂਬਿਆਂ ਦੀ, ਜਾਂ ਦੋ ਤੋਂ { $most } ਨੈੱਟਵਰਕਾਂ ਦੀ ਤੁਲਨਾ ਹੋ ਸਕਦੀ ਹੈ। ਵੱਧ ਜਾਂ ਘੱਟ ਚੁਣੋ।
compare-choose = ਕਿਹੜੇ ਸੂਬੇ?
compare-submit = ਤੁਲਨਾ ਕਰੋ
compare-what = ਕੀ
compare-difference = ਸ਼ਬਦਾਂ ਵਿੱਚ
compare-networks = ਨੈੱਟਵਰਕ
compare-interventions = ਸਰਗਰਮੀਆਂ ਜੋ ਪਤਾ ਹਨ
compare-done = ਸਰਗਰਮੀਆਂ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈਆਂ
compare-partners = ਸੰਸਥਾਵਾਂ
compare-stories = ਛਪੀਆਂ ਕਹਾਣੀਆਂ
compare-municipalities = ਨਗਰਪਾਲਿਕਾਵਾਂ
compare-same = ਇੱਕੋ ਜਿਹਾ ਅੰਕੜਾ।
compare-more = { $most } ਵਿੱਚ { $least } ਨਾਲੋਂ { $more } ਵੱਧ।
press-kit = ਪ੍ਰੈੱਸ ਲਈ ਸਮੱਗਰੀ (ZIP)
