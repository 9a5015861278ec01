schools-title = ਸਕੂਲਾਂ ਲਈ
schools-title-of = { $need }: ਕੀ ਕੀਤਾ ਗਿਆ
schools-title-at = { $need }: { $place }
schools-description = ਬੱਚਾ ਜਿਸ ਨੂੰ ਇਤਾਲਵੀ ਨਹੀਂ ਆਉਂਦੀ, ਕੋਈ ਵਿਚੋਲਾ, ਕੋਈ ਜੋ ਸਕੂਲ ਆਉਣਾ ਛੱਡ ਦਿੰਦਾ ਹੈ: Lab'Impact ਨੈੱਟਵਰਕਾਂ ਨੇ ਤੁਹਾਡੇ ਸਕੂਲ ਦੇ ਨੇੜੇ ਕੀ ਕੀਤਾ।
schools-lead = ਦੱਸੋ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ ਅਤੇ ਕਿੱਥੇ। ਅਸੀਂ ਦਿਖਾਉਂਦੇ ਹਾਂ ਕਿ ਤੁਹਾਡੇ ਨੈੱਟਵਰਕ ਵਿੱਚ, ਫਿਰ ਨੇੜੇ, ਫਿਰ ਹੋਰ ਥਾਂ ਕੀ ਤੈਅ ਹੋਇਆ ਜਾਂ ਕੀਤਾ ਗਿਆ, ਅਤੇ ਕਿਉਂ।
schools-need = ਮੈਨੂੰ ਚਾਹੀਦਾ ਹੈ
schools-any = ਚੁਣੋ ਕਿ ਕੀ
schools-where = ਕਿੱਥੇ (ਨਗਰਪਾਲਿਕਾ ਜਾਂ ਡਾਕ ਕੋਡ)
schools-refine = ਤੁਹਾਡਾ ਸਕੂਲ, ਪੱਧਰ, ਭਾਸ਼ਾ
schools-school = ਸਕੂਲ (ਨਾਮ ਜਾਂ ਕੋਡ)
schools-level = ਪੱਧਰ
schools-level-any = ਕੋਈ ਵੀ
schools-language = ਬੱਚੇ ਦੀ ਭਾਸ਼ਾ
schools-language-any = ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ
schools-submit = ਦਿਖਾਓ
schools-start = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
schools-result = { $count ->
    [0] ਕੋਈ ਤਜਰਬਾ ਨਹੀਂ: { $need }
   *[other] { $count-form ->
        [one] ਇੱਕ ਤਜਰਬਾ: { $need }
       *[other] { $count } ਤਜਰਬੇ: { $need }
    }
 }
schools-result-at = { $count ->
    [0] ਕੋਈ ਤਜਰਬਾ ਨਹੀਂ: { $need }, { $place } ਤੋਂ ਦੇਖਦਿਆਂ
   *[other] { $count-form ->
        [one] ਇੱਕ ਤਜਰਬਾ: { $need }, { $place } ਤੋਂ ਦੇਖਦਿਆਂ
       *[other] { $count } ਤਜਰਬੇ: { $need }, { $place } ਤੋਂ ਦੇਖਦਿਆਂ
    }
 }
schools-own = { $count-form ->
    [one] { $name } ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ: ਇੱਕ
   *[other] { $name } ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ: { $count }
 }
schools-close = { $count-form ->
    [one] { $name } ਦੇ ਨੇੜੇ: ਇੱਕ
   *[other] { $name } ਦੇ ਨੇੜੇ: { $count }
 }
schools-far = { $count-form ->
    [one] ਹੋਰ ਦੂਰ: ਇੱਕ
   *[other] ਹੋਰ ਦੂਰ: { $count }
 }
schools-everywhere = { $count-form ->
    [one] ਸਾਰੇ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ: ਇੱਕ
   *[other] ਸਾਰੇ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ: { $count }
 }
schools-nothing = ਪੜ੍ਹੇ ਸਰੋਤ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ ਜੋ ਇਸ ਲੋੜ ਦਾ ਜਵਾਬ ਦੇਵੇ। ਨਗਰਪਾਲਿਕਾ (Comune) ਨੂੰ, ਜਾਂ ਨੇੜੇ ਦੇ ਕਿਸੇ ਸਕੂਲ ਨੂੰ ਪੁੱਛੋ।
schools-nothing-near = { $place } ਅਤੇ ਆਲੇ-ਦੁਆਲੇ ਪੜ੍ਹੇ ਸਰੋਤ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ ਜੋ ਇਸ ਲੋੜ ਦਾ ਜਵਾਬ ਦੇਵੇ। ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਤਜਰਬਾ { $km } ਕਿਲੋਮੀਟਰ ਦੂਰ ਹੈ।
schools-nothing-near-unknown = ਇੱਥੇ ਨੇੜੇ ਪੜ੍ਹੇ ਸਰੋਤ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ ਜੋ ਇਸ ਲੋੜ ਦਾ ਜਵਾਬ ਦੇਵੇ।
schools-more = { $count-form ->
    [one] ਇੱਕ ਹੋਰ
   *[other] { $count } ਹੋਰ
 }
schools-folded = { $count-form ->
    [one] ਇੱਕ ਮਿਲਦੀ-ਜੁਲਦੀ ਸਰਗਰਮੀ, ਪਰ ਇਸ ਸਕੂਲ ਲਈ ਨਹੀਂ
   *[other] { $count } ਮਿਲਦੀਆਂ-ਜੁਲਦੀਆਂ ਸਰਗਰਮੀਆਂ, ਪਰ ਇਸ ਸਕੂਲ ਲਈ ਨਹੀਂ
 }
schools-norms = ਕਾਨੂੰਨ ਅਤੇ ਨਿਯਮ ਕੀ ਕਹਿੰਦੇ ਹਨ
schools-choose = ਪਰਚੇ ਤੇ ਪਾਓ
schools-unchoose = ਪਰਚੇ ਤੋਂ ਹਟਾਓ
schools-choices = ਤੁਹਾਡੀਆਂ ਚੋਣਾਂ
schools-chosen = { $count ->
    [0] ਕੁਝ ਨਹੀਂ ਚੁਣਿਆ
   *[other] { $count-form ->
        [one] ਇੱਕ ਚੁਣਿਆ
       *[other] { $count } ਚੁਣੇ
    }
 }
schools-sheet = ਪਰਚਾ ਛਾਪੋ
schools-send = ਈਮੇਲ ਨਾਲ ਭੇਜੋ
schools-mail-subject = ਸਾਡੇ ਸਕੂਲ ਲਈ ਤਜਰਬੇ
schools-gone = ਚੋਣਾਂ ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਸੀ ਜੋ ਹੁਣ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਪਰਚੇ ਤੇ ਨਹੀਂ: { $names }।
schools-cut = ਪਰਚੇ ਤੇ ਚਾਰ ਤਜਰਬੇ ਆਉਂਦੇ ਹਨ: ਅਸੀਂ ਪਹਿਲੇ ਚਾਰ ਰੱਖੇ ਹਨ।
schools-need-unknown = ਸਾਨੂੰ ਲੋੜ «{ $name }» ਨਹੀਂ ਪਤਾ। ਹੇਠਾਂ ਚੁਣੋ: ਬਾਕੀ ਉਵੇਂ ਹੀ ਹੈ।
schools-level-unknown = ਸਾਨੂੰ ਪੱਧਰ «{ $name }» ਨਹੀਂ ਪਤਾ: ਇਸ ਨੂੰ ਛੱਡ ਦਿੱਤਾ ਹੈ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।
schools-language-unknown = ਸਾਨੂੰ ਭਾਸ਼ਾ «{ $name }» ਨਹੀਂ ਪਤਾ: ਇਸ ਨੂੰ ਛੱਡ ਦਿੱਤਾ ਹੈ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।
schools-school-is = { $name } ({ $code }), { $address }, { $place }। ਸੰਸਥਾ: { $institute }।
schools-partner = ਸਰੋਤ ਇਸ ਸਕੂਲ ਨੂੰ ਇੱਕ ਨੈੱਟਵਰਕ ਦਾ ਭਾਈਵਾਲ ਦੱਸਦੇ ਹਨ:
schools-school-which = { $count-form ->
    [one] «{ $name }»: ਕੀ ਇਹ ਸਕੂਲ ਹੈ?
   *[other] «{ $name }»: ਇਨ੍ਹਾਂ { $count } ਸਕੂਲਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ?
 }
schools-school-cut = { $total } ਵਿੱਚੋਂ { $shown }: ਇੱਕ ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ, ਜਿਵੇਂ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ।
schools-school-none = ਲੋਂਬਾਰਦੀਆ ਦੇ ਸਰਕਾਰੀ ਸਕੂਲਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ «{ $name }» ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਲਿਖ ਸਕਦੇ ਹੋ।
schools-count = { $count ->
    [0] ਕੋਈ ਸਰਗਰਮੀ ਨਹੀਂ
   *[other] { $count-form ->
        [one] { $count } ਸਰਗਰਮੀ
       *[other] { $count } ਸਰਗਰਮੀਆਂ
    }
 }
schools-in = ਨਗਰਪਾਲਿਕਾ ਇਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ:
schools-in-none = ਨਗਰਪਾਲਿਕਾ ਕਿਸੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਨਹੀਂ ਸੀ।
schools-in-unknown = ਪੜ੍ਹੇ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਨਗਰਪਾਲਿਕਾ ਕਿਸੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ ਜਾਂ ਨਹੀਂ।
schools-none = ਪੜ੍ਹੇ ਸਰੋਤ ਅਜਿਹੀਆਂ ਸਰਗਰਮੀਆਂ ਬਾਰੇ ਨਹੀਂ ਦੱਸਦੇ।
schools-search = ਆਪਣੇ ਸ਼ਬਦਾਂ ਨਾਲ ਖੋਜੋ

level-istituto-comprensivo = ਸਾਂਝਾ ਸਕੂਲ (istituto comprensivo)
level-infanzia = ਛੋਟੇ ਬੱਚਿਆਂ ਦਾ ਸਕੂਲ (scuola dell'infanzia)
level-primaria = ਪ੍ਰਾਇਮਰੀ ਸਕੂਲ (scuola primaria)
level-secondaria-primo-grado = ਮਿਡਲ ਸਕੂਲ (scuola media)
level-secondaria-secondo-grado = ਹਾਈ ਸਕੂਲ (scuola superiore)
level-adulti = ਵੱਡਿਆਂ ਦਾ ਸਕੂਲ
level-convitto = ਹੋਸਟਲ ਵਾਲਾ ਸਕੂਲ (convitto)

reasons = ਇਹ ਇੱਥੇ ਕਿਉਂ ਹੈ
reason-topic = ਵਿਸ਼ਾ: { $name }
reason-word = ਲਿਖਤ ਵਿੱਚ: «{ $name }»
reason-audience = ਇਨ੍ਹਾਂ ਲਈ: { $name }
reason-action = ਸਕੂਲਾਂ ਵਾਲੀ ਕਾਰਵਾਈ (Azione) ਵਿੱਚ
reason-level = ਨਾਮ ਲੈਂਦਾ ਹੈ: { $name }
reason-language = ਇੱਕ ਸਰੋਤ ਇਸ ਭਾਸ਼ਾ ਦਾ ਨਾਮ ਲੈਂਦਾ ਹੈ: { $name }
reason-own = ਤੁਹਾਡੇ ਨੈੱਟਵਰਕ ਵਿੱਚ
reason-bordering = ਨਾਲ ਲੱਗਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ
reason-distance = { $town } { $here } ਤੋਂ { $km } ਕਿਲੋਮੀਟਰ ਦੂਰ ਹੈ
reason-done = ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈ
reason-planned = ਤੈਅ ਸੀ: ਕੋਈ ਪੜ੍ਹਿਆ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਹੋਈ ਜਾਂ ਨਹੀਂ

language-none = ਨੈੱਟਵਰਕਾਂ ਬਾਰੇ ਕੋਈ ਪੜ੍ਹਿਆ ਸਰੋਤ ਇਸ ਭਾਸ਼ਾ ਦਾ ਨਾਮ ਨਹੀਂ ਲੈਂਦਾ: { $name }। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਵਿਚੋਲੇ ਨਹੀਂ ਹਨ: ਨੈੱਟਵਰਕ ਜਾਂ ਨਗਰਪਾਲਿਕਾ (Comune) ਨੂੰ ਪੁੱਛੋ।
language-some = { $count-form ->
    [one] ਇੱਕ ਸਰੋਤ ਇਸ ਭਾਸ਼ਾ ਦਾ ਨਾਮ ਲੈਂਦਾ ਹੈ: { $name }।
   *[other] { $count } ਸਰੋਤ ਇਸ ਭਾਸ਼ਾ ਦਾ ਨਾਮ ਲੈਂਦੇ ਹਨ: { $name }।
 }
language-more = ਕਿੱਥੇ, ਅਤੇ ਕਿਸ ਨੂੰ ਪੁੱਛੀਏ
language-title = ਭਾਸ਼ਾ ਜਿਸ ਦਾ ਨਾਮ ਸਰੋਤ ਲੈਂਦੇ ਹਨ: { $name }
language-title-none = ਭਾਸ਼ਾ: { $name }
language-today = ਅੱਜ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਕੌਣ ਜਵਾਬ ਦਿੰਦਾ ਹੈ
language-ask = ਅੱਜ ਇਹ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲਾ ਵਿਚੋਲਾ ਲੱਭਣ ਲਈ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਜਾਂ ਨੈੱਟਵਰਕ ਦੀ ਮੋਹਰੀ ਸੰਸਥਾ ਨੂੰ ਪੁੱਛੋ।
language-schools = ਮੇਰੇ ਸਕੂਲ ਦੇ ਨੇੜੇ ਦੁਭਾਸ਼ੀਆ
languages-title = ਭਾਸ਼ਾਵਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਨਾਮ ਸਰੋਤ ਲੈਂਦੇ ਹਨ
languages-lead = ਪੜ੍ਹੇ ਸਰੋਤ ਲਗਭਗ ਕਦੇ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਵਿਚੋਲੇ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਸਨ। ਹਰ ਭਾਸ਼ਾ ਲਈ: ਉਸ ਦਾ ਨਾਮ ਕਿੱਥੇ ਹੈ, ਅਤੇ ਕੌਣ ਦੱਸਦਾ ਹੈ।
languages-groups = ਸਿਰਫ਼ ਸਮੂਹ ਵਜੋਂ ਦੱਸੀਆਂ ਭਾਸ਼ਾਵਾਂ
languages-groups-lead = ਇੱਥੇ ਸਰੋਤ ਕਈ ਭਾਸ਼ਾਵਾਂ ਇਕੱਠੀਆਂ ਦੱਸਦਾ ਹੈ ਅਤੇ ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਕਿਹੜੀਆਂ। ਅਸੀਂ ਇਹ ਇਵੇਂ ਹੀ ਲਿਖਦੇ ਹਾਂ, ਕੁਝ ਜੋੜਦੇ ਨਹੀਂ।
languages-count = { $count ->
    [0] ਕੋਈ ਸਰੋਤ ਇਸ ਦਾ ਨਾਮ ਨਹੀਂ ਲੈਂਦਾ
   *[other] { $count-form ->
        [one] ਇੱਕ ਸਰੋਤ ਇਸ ਦਾ ਨਾਮ ਲੈਂਦਾ ਹੈ
       *[other] { $count } ਸਰੋਤ ਇਸ ਦਾ ਨਾਮ ਲੈਂਦੇ ਹਨ
    }
 }

sheet-title = ਸਾਨੂੰ ਚਾਹੀਦਾ ਹੈ: { $need }
sheet-description = ਛਾਪਣ ਲਈ ਇੱਕ ਪਰਚਾ: ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ, ਹੋਰ ਥਾਂ ਕੀ ਕੀਤਾ ਗਿਆ, ਕਿੱਥੇ ਲਿਖਿਆ ਹੈ।
sheet-back = ਤਜਰਬਿਆਂ ਤੇ ਵਾਪਸ
sheet-usual = ਤੁਸੀਂ ਕੁਝ ਨਹੀਂ ਚੁਣਿਆ: ਇੱਥੇ ਪਹਿਲੇ ਤਿੰਨ ਤਜਰਬੇ ਹਨ।
sheet-code = ਇਸ ਪੰਨੇ ਦੇ ਪਤੇ ਵਾਲਾ ਕੋਡ
sheet-call = ਅੱਜ ਕਿਸ ਨੂੰ ਪੁੱਛੀਏ
sheet-experiences = ਕੀ ਤੈਅ ਹੋਇਆ ਜਾਂ ਕੀਤਾ ਗਿਆ
sheet-notes = ਨੋਟ
sheet-anywhere = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ
sheet-ended = Lab'Impact ਯੋਜਨਾ 30 ਜੂਨ 2023 ਨੂੰ ਖਤਮ ਹੋ ਗਈ: ਇਹ ਪੁਰਾਣੇ ਤਜਰਬੇ ਹਨ, ਚੱਲਦੀਆਂ ਸੇਵਾਵਾਂ ਨਹੀਂ। Atlante Lab'Impact, ਸੁਤੰਤਰ ਸੂਚੀ।

whom-anywhere = ਸਕੂਲ ਦੀ ਨਗਰਪਾਲਿਕਾ ਲਿਖੋ, ਤਾਂ ਜੋ ਪਤਾ ਲੱਗੇ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ।
whom-network = ਨੈੱਟਵਰਕ:
whom-no-office = ਪੜ੍ਹੇ ਸਰੋਤਾਂ ਵਿੱਚ ਕੋਈ ਸੰਪਰਕ ਨਹੀਂ
whom-municipality = Comune di { $place }: ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਜਾਂ ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ ਬਾਰੇ ਪੁੱਛੋ।

letters = ਦੋ ਤਿਆਰ ਚਿੱਠੀਆਂ
letters-note = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਕਾਪੀ ਕਰ ਸਕਦੇ ਜਾਂ ਭੇਜ ਸਕਦੇ ਹੋ। ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਰਹਿੰਦਾ।
letter-to-head = ਸਕੂਲ ਦੇ ਮੁਖੀ ਨੂੰ
letter-to-municipality = ਨਗਰਪਾਲਿਕਾ (Comune) ਨੂੰ
letter-mail = ਈਮੇਲ ਵਿੱਚ ਖੋਲ੍ਹੋ
letter-same = ਇਹੀ ਚਿੱਠੀ, ਇਸ ਪੰਨੇ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ
letter-planned = ਤੈਅ ਸੀ
letter-subject = ਸਾਨੂੰ ਚਾਹੀਦਾ ਹੈ: { $need }
letter-head = ਸਤਿਕਾਰਯੋਗ ਸਕੂਲ ਮੁਖੀ ਜੀ,
    ਸਾਡੇ ਸਕੂਲ ਵਿੱਚ ਸਾਨੂੰ ਚਾਹੀਦਾ ਹੈ: { $need }।
    ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਇਹ ਤਜਰਬੇ ਤੈਅ ਹੋਏ ਜਾਂ ਕੀਤੇ ਗਏ:
    { $list }
    ਸਰੋਤ ਅਤੇ ਸੰਪਰਕ ਇੱਥੇ ਹਨ: { $address }
    ਕੀ ਅਸੀਂ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹਾਂ?

letter-municipality = ਸਤਿਕਾਰਯੋਗ Comune di { $place },
    ਸਾਡੇ ਸਕੂਲ ਵਿੱਚ ਸਾਨੂੰ ਚਾਹੀਦਾ ਹੈ: { $need }।
    ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਇਹ ਤਜਰਬੇ ਤੈਅ ਹੋਏ ਜਾਂ ਕੀਤੇ ਗਏ:
    { $list }
    ਸਰੋਤ: { $address }
    ਅੱਜ ਇਹੋ ਜਿਹੇ ਕੰਮ ਲਈ ਅਸੀਂ ਕਿਸ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹਾਂ?

poster-link = ਪਰਿਵਾਰਾਂ ਲਈ ਪੋਸਟਰ
poster-title = ਕੀ ਤੁਸੀਂ { $place } ਵਿੱਚ ਨਵੇਂ ਆਏ ਹੋ?
poster-lead = ਸਕੂਲ ਵਿੱਚ ਆਪਣੇ ਬੱਚਿਆਂ ਲਈ ਤੁਸੀਂ ਇਹ ਮੰਗ ਸਕਦੇ ਹੋ:
poster-ended = Lab'Impact ਯੋਜਨਾ 2023 ਵਿੱਚ ਖਤਮ ਹੋ ਗਈ। ਅੱਜ ਕੀ ਹੈ, ਇਹ ਜਾਣਨ ਲਈ ਨਗਰਪਾਲਿਕਾ (Comune) ਨੂੰ ਪੁੱਛੋ।

source-needs = ਸਕੂਲਾਂ ਦੀਆਂ ਲੋੜਾਂ: { $count }
source-places-schools = ਸਰਕਾਰੀ ਸਕੂਲ, ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਪਤਿਆਂ ਵਿੱਚ ਲਿਖੀਆਂ ਛੋਟੀਆਂ ਬਸਤੀਆਂ, ਇੱਥੋਂ ਆਏ ਹਨ।

practices-title = ਸਕੂਲਾਂ ਨਾਲ ਤਜਰਬੇ
practices-lead = ਨੈੱਟਵਰਕਾਂ ਨੇ ਸਕੂਲਾਂ ਨਾਲ ਕੀ ਕੀਤਾ, ਲੋੜ ਦਰ ਲੋੜ: ਕਿਵੇਂ, ਅਤੇ ਸਾਨੂੰ ਕਿੰਨਾ ਪਤਾ ਹੈ।
practices-count = { $count ->
    [0] ਪੜ੍ਹੇ ਸਰੋਤਾਂ ਵਿੱਚ ਕੋਈ ਤਜਰਬਾ ਨਹੀਂ।
   *[other] { $count-form ->
        [one] ਇੱਕ ਤਜਰਬਾ।
       *[other] { $count } ਤਜਰਬੇ।
    }
 }
practices-near = ਨੇੜੇ ਵਾਲੇ ਲੱਭੋ
practices-alike = ਹੋਰ ਥਾਂ ਮਿਲਦੇ-ਜੁਲਦੇ
practices-alike-reason = { $count-form ->
    [one] ਇੱਕ ਸਾਂਝਾ ਵਿਸ਼ਾ
   *[other] { $count } ਸਾਂਝੇ ਵਿਸ਼ੇ
 }

class-title = ਕਲਾਸ ਲਈ ਸਰਗਰਮੀ: ਪੰਨੇ ਦੇ ਪਿੱਛੇ ਦੀ ਗੱਲ
class-lead = ਦੋ ਘੰਟੇ, ਗਰੁੱਪਾਂ ਵਿੱਚ। ਬੱਚੇ ਪਛਾਣਨਾ ਸਿੱਖਦੇ ਹਨ ਕਿ ਕੀ ਲਿਖਿਆ ਹੈ, ਕੌਣ ਲਿਖਦਾ ਹੈ ਅਤੇ ਕੀ ਨਹੀਂ ਪਤਾ।
class-step-1 = ਹਰ ਗਰੁੱਪ ਇਸ ਪੰਨੇ ਤੋਂ ਇੱਕ ਤਜਰਬਾ ਚੁਣਦਾ ਹੈ ਅਤੇ ਪੜ੍ਹਦਾ ਹੈ ਕਿ ਕੀ ਲਿਖਿਆ ਹੈ।
class-step-2 = ਉਸ ਦੇ ਸਰੋਤ ਲੱਭਦਾ ਹੈ: ਕਿਸ ਨੇ ਲਿਖੇ, ਕਦੋਂ, ਅਤੇ ਕਿਸ ਲਈ?
class-step-3 = ਨਿਸ਼ਾਨ ਲਾਉਂਦਾ ਹੈ ਕਿ ਕੀ ਤੈਅ ਸੀ ਅਤੇ ਕੀ ਹੋਇਆ ਦੱਸਿਆ ਗਿਆ। ਕੀ ਦੱਸਣ ਵਾਲਾ ਉੱਥੇ ਸੀ?
class-step-4 = ਤਿੰਨ ਸਵਾਲ ਲਿਖਦਾ ਹੈ ਜਿਨ੍ਹਾਂ ਦਾ ਜਵਾਬ ਸਰੋਤ ਨਹੀਂ ਦਿੰਦੇ, ਅਤੇ ਇਹ ਕਿ ਅੱਜ ਕਿਸ ਨੂੰ ਪੁੱਛੇ ਜਾ ਸਕਦੇ ਹਨ।
class-step-5 = ਤਜਰਬੇ ਨੂੰ ਕਿਸੇ ਹੋਰ ਨੈੱਟਵਰਕ ਦੇ ਮਿਲਦੇ ਤਜਰਬੇ ਨਾਲ ਮਿਲਾਉਂਦਾ ਹੈ: ਕੀ ਵੱਖਰਾ ਹੈ, ਅਤੇ ਕਿਉਂ?
