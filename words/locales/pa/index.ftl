index-reti = ਨੈੱਟਵਰਕ
index-reti-lead = Lab'Impact ਯੋਜਨਾ ਦੇ ਸਥਾਨਕ ਨੈੱਟਵਰਕ: ਕੌਣ ਸਨ, ਕਿੱਥੇ ਸਨ, ਕੀ ਕੀਤਾ।
index-reti-description = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ Lab'Impact ਯੋਜਨਾ ਦੇ ਸਥਾਨਕ ਨੈੱਟਵਰਕਾਂ ਦੀ ਸੂਚੀ, ਨਾਮ, ਨਗਰਪਾਲਿਕਾਵਾਂ ਜਾਂ ਸਰਗਰਮੀਆਂ ਦੀ ਗਿਣਤੀ ਮੁਤਾਬਕ।
index-interventi = ਸਰਗਰਮੀਆਂ
index-interventi-lead = ਨੈੱਟਵਰਕਾਂ ਨੇ ਕੀ ਤੈਅ ਕੀਤਾ ਸੀ ਅਤੇ ਕੀ ਕੀਤਾ, ਸਰੋਤਾਂ ਨਾਲ।
index-interventi-description = Lab'Impact ਯੋਜਨਾ ਦੇ ਨੈੱਟਵਰਕਾਂ ਦੀਆਂ ਸਰਗਰਮੀਆਂ ਦੀ ਸੂਚੀ, ਨੈੱਟਵਰਕ, ਨਾਮ ਜਾਂ ਖੇਤਰ ਮੁਤਾਬਕ, ਅਤੇ ਹਰ ਇੱਕ ਬਾਰੇ ਸਰੋਤ ਕੀ ਕਹਿੰਦੇ ਹਨ।
index-partner = ਭਾਈਵਾਲ
index-partner-lead = ਸੰਸਥਾਵਾਂ ਜਿਨ੍ਹਾਂ ਨੇ ਨੈੱਟਵਰਕਾਂ ਵਿੱਚ ਹਿੱਸਾ ਲਿਆ।
index-partner-description = Lab'Impact ਯੋਜਨਾ ਦੇ ਨੈੱਟਵਰਕਾਂ ਦੇ ਭਾਈਵਾਲਾਂ ਦੀ ਸੂਚੀ: ਨਗਰਪਾਲਿਕਾਵਾਂ, ਸਕੂਲ, ਸਹਿਕਾਰੀ ਸੰਸਥਾਵਾਂ, ਐਸੋਸੀਏਸ਼ਨਾਂ।
index-province = ਸੂਬੇ
index-province-lead = ਲੋਂਬਾਰਦੀਆ ਦੇ ਬਾਰਾਂ ਸੂਬੇ, ਉਨ੍ਹਾਂ ਦੇ ਨੈੱਟਵਰਕ ਅਤੇ ਨਗਰਪਾਲਿਕਾਵਾਂ ਨਾਲ।
index-province-description = ਲੋਂਬਾਰਦੀਆ ਦੇ ਸੂਬਿਆਂ ਦੀ ਸੂਚੀ, Lab'Impact ਯੋਜਨਾ ਦੇ ਨੈੱਟਵਰਕਾਂ, ਨਗਰਪਾਲਿਕਾਵਾਂ ਅਤੇ ਵਸਨੀਕਾਂ ਦੀ ਗਿਣਤੀ ਨਾਲ।
index-temi = ਖੇਤਰ
index-temi-lead = ਯੋਜਨਾ ਦੀਆਂ ਚਾਰ ਕਾਰਵਾਈਆਂ (Azioni), ਉਨ੍ਹਾਂ ਦੀਆਂ ਸਰਗਰਮੀਆਂ ਨਾਲ।
index-temi-description = ਚਾਰ ਖੇਤਰਾਂ ਦੀ ਸੂਚੀ, ਯਾਨੀ Lab'Impact ਯੋਜਨਾ ਦੀਆਂ ਕਾਰਵਾਈਆਂ (Azioni), ਸਰਗਰਮੀਆਂ ਅਤੇ ਨੈੱਟਵਰਕਾਂ ਦੀ ਗਿਣਤੀ ਨਾਲ।
index-argomenti = ਵਿਸ਼ੇ
index-argomenti-lead = ਸਰਗਰਮੀਆਂ ਕਿਸ ਬਾਰੇ ਹਨ, ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ।
index-argomenti-description = Lab'Impact ਯੋਜਨਾ ਦੀਆਂ ਸਰਗਰਮੀਆਂ ਦੇ ਵਿਸ਼ਿਆਂ ਦੀ ਸੂਚੀ, ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਸਮਝਾਏ।

index-count-reti = { $count-form ->
    [one] { $count } ਨੈੱਟਵਰਕ
   *[other] { $count } ਨੈੱਟਵਰਕ
 }
index-count-interventi = { $count-form ->
    [one] { $count } ਸਰਗਰਮੀ
   *[other] { $count } ਸਰਗਰਮੀਆਂ
 }
index-count-partner = { $count-form ->
    [one] { $count } ਭਾਈਵਾਲ
   *[other] { $count } ਭਾਈਵਾਲ
 }
index-count-province = { $count-form ->
    [one] { $count } ਸੂਬਾ
   *[other] { $count } ਸੂਬੇ
 }
index-count-temi = { $count-form ->
    [one] { $count } ਖੇਤਰ
   *[other] { $count } ਖੇਤਰ
 }
index-count-argomenti = { $count-form ->
    [one] { $count } ਵਿਸ਼ਾ
   *[other] { $count } ਵਿਸ਼ੇ
 }

index-order = ਕ੍ਰਮ
order-reti = ਨੈੱਟਵਰਕਾਂ ਦੀ ਗਿਣਤੀ
order-rete = ਨੈੱਟਵਰਕ
order-tema = ਖੇਤਰ
order-residenti = ਵਸਨੀਕ
order-tipo = ਕਿਸਮ
order-data = ਤਾਰੀਖ
order-fatti = ਦੱਸਿਆ ਗਿਆ ਕਿ ਹੋਈਆਂ
order-previsti = ਤੈਅ ਕੀਤੀਆਂ
index-submit = ਦਿਖਾਓ
index-none = ਕੁਝ ਵੀ ਸਾਰੇ ਚੁਣੇ ਫਿਲਟਰਾਂ ਤੇ ਪੂਰਾ ਨਹੀਂ ਉਤਰਦਾ। ਇੱਕ ਹਟਾਓ, ਜਾਂ:
index-map = ਨੈੱਟਵਰਕ ਨਕਸ਼ੇ ਤੇ ਦੇਖੋ
