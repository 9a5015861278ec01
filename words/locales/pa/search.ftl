# ਖੋਜ।

search-title = Atlante ਵਿੱਚ ਖੋਜੋ
search-title-of = «{ $text }»: ਖੋਜ ਦੇ ਨਤੀਜੇ
search-lead = ਲਿਖੋ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ, ਜਾਂ ਕਿੱਥੇ, ਜਿਵੇਂ ਕਿਸੇ ਬੰਦੇ ਨੂੰ ਦੱਸਦੇ ਹੋ। ਤੁਸੀਂ ਪੰਜਾਬੀ, ਇਤਾਲਵੀ, ਅਲਬਾਨੀ, ਅਰਬੀ, ਬੰਗਾਲੀ, ਚੀਨੀ, ਫ੍ਰੈਂਚ, ਅੰਗਰੇਜ਼ੀ, ਰੋਮਾਨੀਆਈ, ਸਪੇਨੀ, ਯੂਕਰੇਨੀ ਜਾਂ ਉਰਦੂ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।
search-description = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ Lab'Impact ਯੋਜਨਾ ਦੇ ਨੈੱਟਵਰਕਾਂ, ਸਰਗਰਮੀਆਂ, ਨਗਰਪਾਲਿਕਾਵਾਂ, ਵਿਸ਼ਿਆਂ, ਭਾਈਵਾਲਾਂ ਅਤੇ ਕਹਾਣੀਆਂ ਵਿੱਚ ਖੋਜੋ।
search-words = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
search-submit = ਖੋਜੋ
search-any-province = ਸਾਰੇ
search-any-theme = ਸਾਰੇ
search-examples = ਉਦਾਹਰਨ ਲਈ
search-example-1 = Bergamo ਵਿੱਚ ਇਤਾਲਵੀ ਭਾਸ਼ਾ ਦਾ ਕੋਰਸ
search-example-2 = Dalmine ਦੇ ਸਕੂਲ ਵਿੱਚ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਗੀ
search-example-3 = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
search-example-4 = Valle Camonica ਅਖ਼ਬਾਰੀ ਲੇਖ
search-example-5 = ਪਰਿਵਾਰ ਦਾ ਮੁੜ ਮਿਲਾਪ
search-count = { $count ->
    [0] «{ $text }» ਲਈ ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ
   *[other] { $count-form ->
        [one] «{ $text }» ਲਈ { $count } ਨਤੀਜਾ
       *[other] «{ $text }» ਲਈ { $count } ਨਤੀਜੇ
    }
 }
search-corrected = «{ $typed }» ਨਹੀਂ ਹੈ। ਅਸੀਂ «{ $read }» ਖੋਜਿਆ।
search-unknown = { $count-form ->
    [one] Atlante ਵਿੱਚ ਸ਼ਬਦ { $words } ਨਹੀਂ ਹੈ: ਅਸੀਂ ਇਸ ਨੂੰ ਖੋਜ ਤੋਂ ਬਾਹਰ ਰੱਖਿਆ।
   *[other] Atlante ਵਿੱਚ ਸ਼ਬਦ { $words } ਨਹੀਂ ਹਨ: ਅਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਖੋਜ ਤੋਂ ਬਾਹਰ ਰੱਖਿਆ।
 }
search-narrow = ਖੋਜ ਛੋਟੀ ਕਰੋ
search-place = ਅਸੀਂ { $place } ਨਾਲ ਜੁੜੀਆਂ ਚੀਜ਼ਾਂ ਦਿਖਾ ਰਹੇ ਹਾਂ।
search-understood = ਅਸੀਂ ਸਮਝਿਆ:
search-here = { $subject }: { $place } ਵਿੱਚ ਅਤੇ ਨੇੜੇ
search-here-none = ਇਸ ਵਿਸ਼ੇ ({ $subject }) ਬਾਰੇ ਪੜ੍ਹੇ ਗਏ ਸਰੋਤ { $place } ਅਤੇ ਆਲੇ-ਦੁਆਲੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ।
search-add-place = ਜੋ ਲਿਖਿਆ ਹੈ ਉਸ ਵਿੱਚ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਜੋੜੋ: ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ।
search-also = ਅਸੀਂ ਹੋਰ ਸ਼ਬਦ ਵੀ ਖੋਜੇ
search-without = ਸਿਰਫ਼ ਮੇਰੇ ਸ਼ਬਦ ਖੋਜੋ
search-own = ਅਸੀਂ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਸ਼ਬਦ ਖੋਜੇ।
search-with = ਮਿਲਦੇ-ਜੁਲਦੇ ਸ਼ਬਦ ਵੀ ਖੋਜੋ
search-kinds = ਨਤੀਜਿਆਂ ਦੀਆਂ ਕਿਸਮਾਂ
search-in-all = ਸਭ
search-in-reti = ਨੈੱਟਵਰਕ
search-in-interventi = ਸਰਗਰਮੀਆਂ
search-in-comuni = ਨਗਰਪਾਲਿਕਾਵਾਂ
search-in-argomenti = ਵਿਸ਼ੇ
search-in-partner = ਭਾਈਵਾਲ
search-in-storie = ਕਹਾਣੀਆਂ
search-one-network = ਨੈੱਟਵਰਕ
search-one-intervention = ਸਰਗਰਮੀ
search-one-municipality = ਨਗਰਪਾਲਿਕਾ
search-one-topic = ਵਿਸ਼ਾ
search-one-partner = ਭਾਈਵਾਲ
search-one-story = ਕਹਾਣੀ
search-why = ਇਹ ਇੱਥੇ ਕਿਉਂ ਮਿਲਿਆ
search-field-name = ਨਾਮ
search-field-other-name = ਹੋਰ ਨਾਮ
search-field-postal-code = ਡਾਕ ਕੋਡ
search-field-district = ਸਮਾਜਿਕ ਜ਼ਿਲ੍ਹਾ
search-field-lead = ਮੋਹਰੀ ਸੰਸਥਾ
search-field-partner = ਭਾਈਵਾਲ
search-field-network = ਨੈੱਟਵਰਕ
search-field-place = ਥਾਂ
search-field-province = ਸੂਬਾ
search-field-kind = ਕਿਸਮ
search-field-theme = ਖੇਤਰ
search-field-topic = ਵਿਸ਼ਾ
search-field-audience = ਕਿਸ ਲਈ
search-field-publisher = ਪ੍ਰਕਾਸ਼ਕ
search-field-keyword = ਮੁੱਖ ਸ਼ਬਦ
search-field-summary = ਲਿਖਤ ਵਿੱਚ
search-field-intervention = ਸਰਗਰਮੀ
search-field-subject = ਸੰਬੰਧਿਤ
search-none-elsewhere = Atlante ਵਿੱਚ ਲੋਂਬਾਰਦੀਆ ਦੇ ਵਿਦੇਸ਼ੀ ਮੂਲ ਦੇ ਲੋਕਾਂ ਲਈ ਨੈੱਟਵਰਕ ਅਤੇ ਸੇਵਾਵਾਂ ਹਨ। ਜੋ ਤੁਸੀਂ ਲੱਭ ਰਹੇ ਹੋ, ਉਹ ਇੱਥੇ ਨਹੀਂ ਹੈ।
search-none-outside = Atlante ਸਿਰਫ਼ ਲੋਂਬਾਰਦੀਆ ਦੀ ਗੱਲ ਕਰਦਾ ਹੈ: ਜੋ ਥਾਂ ਤੁਸੀਂ ਲਿਖੀ, ਉਸ ਬਾਰੇ ਇਸ ਨੂੰ ਕੁਝ ਨਹੀਂ ਪਤਾ।
search-none = ਸਾਨੂੰ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ:
search-none-words = ਘੱਟ ਸ਼ਬਦ, ਜਾਂ ਵਧੇਰੇ ਆਮ ਸ਼ਬਦ ਲਿਖੋ।
search-none-place = ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਨਾਮ ਜਾਂ ਡਾਕ ਕੋਡ ਨਾਲ ਲੱਭੋ
search-none-networks = ਨਕਸ਼ੇ ਤੇ 35 ਨੈੱਟਵਰਕ ਦੇਖੋ
search-everywhere = ਸੂਬੇ ਅਤੇ ਖੇਤਰ ਤੋਂ ਬਿਨਾਂ ਖੋਜੋ
search-list = ਨਤੀਜੇ
