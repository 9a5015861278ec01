data-title = ਡਾਊਨਲੋਡ ਲਈ ਡਾਟਾ
data-reti = ਨੈੱਟਵਰਕ
data-interventi = ਸਰਗਰਮੀਆਂ
data-partner = ਭਾਈਵਾਲ
data-storie = ਕਹਾਣੀਆਂ
data-comuni = ਨਗਰਪਾਲਿਕਾਵਾਂ
data-fonti = ਸਰੋਤ
data-rows = { $count-form ->
    [one] { $count } ਕਤਾਰ
   *[other] { $count } ਕਤਾਰਾਂ
 }
data-chosen = ਹੇਠਲੀਆਂ ਸਾਰਣੀਆਂ ਵਿੱਚ ਸਿਰਫ਼ ਇਹ ਹਨ: { $values }।
data-all = ਸਭ ਡਾਊਨਲੋਡ ਕਰੋ
data-filter = ਸਿਰਫ਼ ਇੱਕ ਹਿੱਸਾ
data-filter-1 = ਨਕਸ਼ਾ ਜਾਂ ਕਹਾਣੀਆਂ ਖੋਲ੍ਹੋ, ਅਤੇ ਫਿਲਟਰ ਚੁਣੋ।
data-filter-2 = ਪੰਨੇ ਦੇ ਪਤੇ ਵਿੱਚੋਂ ਉਹ ਕਾਪੀ ਕਰੋ ਜੋ ਸਵਾਲ ਦੇ ਨਿਸ਼ਾਨ ਤੋਂ ਬਾਅਦ ਆਉਂਦਾ ਹੈ।
data-filter-3 = ਇਸ ਨੂੰ ਸਾਰਣੀ ਦੇ ਪਤੇ ਦੇ ਅੰਤ ਵਿੱਚ ਲਾਓ: ਤੁਹਾਨੂੰ ਉਹੀ ਕਤਾਰਾਂ ਮਿਲਣਗੀਆਂ ਜੋ ਪੰਨੇ ਤੇ ਦਿਖਦੀਆਂ ਹਨ।
data-use = ਤੁਸੀਂ ਇਸ ਨਾਲ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
data-licence = ਤੁਸੀਂ ਡਾਟਾ ਕਾਪੀ ਕਰ ਸਕਦੇ, ਬਦਲ ਸਕਦੇ ਅਤੇ ਛਾਪ ਸਕਦੇ ਹੋ, ਆਪਣੇ ਕੰਮ ਲਈ ਵੀ, ਜੇ ਤੁਸੀਂ Atlante ਦਾ ਹਵਾਲਾ ਦਿਓ (ਲਾਇਸੈਂਸ CC BY 4.0)। ਲੇਖਾਂ ਦੀ ਲਿਖਤ ਉਨ੍ਹਾਂ ਦੇ ਪ੍ਰਕਾਸ਼ਕਾਂ ਦੀ ਹੈ: ਇੱਥੇ ਸਿਰਫ਼ ਸਾਡੇ ਆਪਣੇ ਸਾਰ ਹਨ।
data-cite = ਹਵਾਲਾ ਇਸ ਤਰ੍ਹਾਂ ਦਿਓ:
data-citation = Atlante Lab'Impact, ਸੋਧ { $number }, { $date }
data-revision = ਹਰ ਸੁਧਾਰ ਨਾਲ ਨਵੀਂ ਸੋਧ ਬਣਦੀ ਹੈ। ਇਸ ਦਾ ਨੰਬਰ { $number } ਹੈ।

press-title = ਪ੍ਰੈੱਸ ਲਈ
press-description = ਸਰੋਤ ਸਮੇਤ ਅੰਕੜੇ, ਛਪ ਚੁੱਕੀਆਂ ਕਹਾਣੀਆਂ, ਡਾਊਨਲੋਡ ਲਈ ਸਾਰਣੀਆਂ ਅਤੇ ਹਵਾਲਾ ਦੇਣ ਦਾ ਤਰੀਕਾ: Lab'Impact ਯੋਜਨਾ, ਸੂਬਾ ਦਰ ਸੂਬਾ।
press-lead = ਸੂਬਾ ਚੁਣੋ: ਤੁਹਾਨੂੰ ਸਰੋਤ ਸਮੇਤ ਅੰਕੜੇ, ਜੋ ਛਪ ਚੁੱਕਾ ਹੈ, ਸਾਰਣੀਆਂ ਅਤੇ ਹਵਾਲਾ ਦੇਣ ਦਾ ਤਰੀਕਾ ਮਿਲੇਗਾ।
press-where = ਸੂਬਾ
press-all = ਸਾਰਾ ਲੋਂਬਾਰਦੀਆ
press-submit = ਦਿਖਾਓ
press-region = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ
press-numbers = ਅੰਕੜੇ { $where }
press-selection = ਇਸ ਚੋਣ ਵਿੱਚ
press-public = ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ
press-networks = { $count-form ->
    [one] ਨੈੱਟਵਰਕ
   *[other] ਨੈੱਟਵਰਕ
 }
press-interventions = { $count-form ->
    [one] ਪਤਾ ਸਰਗਰਮੀ
   *[other] ਪਤਾ ਸਰਗਰਮੀਆਂ
 }
press-reported = { $count-form ->
    [one] ਜਿਸ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈ
   *[other] ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈਆਂ
 }
press-published = { $count-form ->
    [one] ਪ੍ਰਕਾਸ਼ਨ
   *[other] ਪ੍ਰਕਾਸ਼ਨ
 }
press-foreign = ਵਿਦੇਸ਼ੀ ਵਸਨੀਕ ({ $year })
press-foreign-share = ਵਸਨੀਕਾਂ ਵਿੱਚ ਵਿਦੇਸ਼ੀ ({ $year })
press-known = ਇਹ ਉਸ ਦੇ ਅੰਕੜੇ ਹਨ ਜੋ ਪੜ੍ਹੇ ਸਰੋਤ ਦੱਸਦੇ ਹਨ, ਹਰ ਉਸ ਕੰਮ ਦੇ ਨਹੀਂ ਜੋ ਕੀਤਾ ਗਿਆ।
press-stories = ਕੀ ਛਪ ਚੁੱਕਾ ਹੈ
press-stories-all = ਸਾਰੇ { $count } ਪ੍ਰਕਾਸ਼ਨ
press-stories-none = ਸਾਨੂੰ ਕੋਈ ਪ੍ਰਕਾਸ਼ਨ ਨਹੀਂ ਮਿਲਿਆ।
press-files = ਸਾਰਣੀਆਂ
press-data = ਹੋਰ ਸਾਰਣੀਆਂ ਅਤੇ ਲਾਇਸੈਂਸ
press-cite = ਹਵਾਲਾ ਕਿਵੇਂ ਦੇਈਏ
press-cite-text = ਹਰ ਪੰਨੇ ਦਾ ਪਤਾ ਬਦਲਦਾ ਨਹੀਂ। Atlante ਦਾ ਹਵਾਲਾ ਦੇਣ ਲਈ:
press-care = ਛਾਪਣ ਤੋਂ ਪਹਿਲਾਂ ਹਰ ਗੱਲ ਦਾ ਸਰੋਤ «§ ਸਰੋਤ» ਦੇ ਨਿਸ਼ਾਨ ਤੋਂ ਖੋਲ੍ਹੋ: ਪ੍ਰੋਜੈਕਟ ਦਾ ਵੇਰਵਾ ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ ਤੈਅ ਸੀ, ਇਹ ਨਹੀਂ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ।

whole-title = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਹਮੇਸ਼ਾ ਸਭ ਕੁਝ ਹੁੰਦਾ ਹੈ
whole-text = ਕੋਈ ਫਿਲਟਰ ਇਸ ਦੀਆਂ ਕਤਾਰਾਂ ਵਿੱਚੋਂ ਨਹੀਂ ਚੁਣਦਾ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਪੂਰੀ ਡਾਊਨਲੋਡ ਕਰ ਸਕਦੇ ਹੋ, ਜਾਂ ਉਹ ਫ਼ਾਈਲ ਲੈ ਸਕਦੇ ਹੋ ਜੋ ਫਿਲਟਰ ਮੁਤਾਬਕ ਚੱਲਦੀ ਹੈ।
whole-filtered = ਫ਼ਾਈਲਾਂ ਜੋ ਤੁਹਾਡੇ ਫਿਲਟਰ ਮੁਤਾਬਕ ਚੱਲਦੀਆਂ ਹਨ
unknown-title = ਫਾਈਲਾਂ ਇਸ ਪੈਰਾਮੀਟਰ ਨੂੰ ਨਹੀਂ ਜਾਣਦੀਆਂ
unknown-text = ਸ਼ਾਇਦ ਗਲਤ ਲਿਖਿਆ ਗਿਆ ਹੈ। ਫਾਈਲ ਵਿੱਚ ਬਿਨਾਂ ਦੱਸੇ ਸਾਰੀਆਂ ਕਤਾਰਾਂ ਹੁੰਦੀਆਂ: ਇਸ ਲਈ ਅਸੀਂ ਇਹ ਨਹੀਂ ਦੇ ਰਹੇ।
unknown-parameter = ਪੈਰਾਮੀਟਰ
unknown-known = ਜੋ ਪੈਰਾਮੀਟਰ ਹਨ
