news-title = ਨਵਾਂ ਕੀ ਹੈ
news-lead = ਇਸ ਸੂਚੀ ਵਿੱਚ ਕੀ ਬਦਲਿਆ, ਖਾਨਾ ਦਰ ਖਾਨਾ: ਪਹਿਲਾਂ, ਬਾਅਦ ਵਿੱਚ, ਅਤੇ ਕਿਸ ਨੇ ਕਿਹਾ।
news-none = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
news-revision = ਸੋਧ { $number }
news-since = { $count ->
    [0] ਉਦੋਂ ਤੋਂ ({ $moment }) ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
   *[other] { $count-form ->
        [one] ਉਦੋਂ ਤੋਂ ({ $moment }) ਇੱਕ ਰਿਕਾਰਡ ਬਦਲਿਆ।
       *[other] ਉਦੋਂ ਤੋਂ ({ $moment }) { $count } ਰਿਕਾਰਡ ਬਦਲੇ।
    }
 }
news-of = { $date }, ਸੋਧ { $number }
news-author = ਕਿਸ ਨੇ ਕਿਹਾ: { $author }।
news-no-author = ਇਹ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਇਹ ਸੋਧ ਕਿਸ ਨੇ ਕੀਤੀ।
news-added = ਜੋੜਿਆ
news-changed = ਬਦਲਿਆ
news-removed = ਹਟਾਇਆ
news-before = ਪਹਿਲਾਂ
news-after = ਬਾਅਦ ਵਿੱਚ
news-nothing = ਕੁਝ ਨਹੀਂ
news-translations = ਅਨੁਵਾਦ
news-follow = ਨਵੀਆਂ ਗੱਲਾਂ ਤੁਸੀਂ ਖ਼ਬਰਾਂ ਪੜ੍ਹਨ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਲੈ ਸਕਦੇ ਹੋ:
field-date = ਤਾਰੀਖ
field-note = ਨੋਟ
field-municipalities-sources = ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੀ ਸੂਚੀ ਦੇ ਸਰੋਤ
field-contact = ਸੰਪਰਕ
field-address = ਪਤਾ
field-participation = ਹਿੱਸਾ ਲੈਣ ਦਾ ਸਬੂਤ
field-norms = ਨਿਯਮ ਕੀ ਕਹਿੰਦੇ ਹਨ
field-mentions = ਕਿਹੜਾ ਸਰੋਤ ਇਸ ਦਾ ਨਾਂ ਲੈਂਦਾ ਹੈ
field-detail = ਇੱਕ ਵੇਰਵਾ
news-first = ਸੂਚੀ ਦਾ ਇਤਿਹਾਸ { $date } ਤੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
news-see = ਦੇਖੋ ਪਹਿਲਾਂ ਕਿਵੇਂ ਸੀ
news-how = ਕਿਸੇ ਪੰਨੇ ਨੂੰ ਉਵੇਂ ਦੇਖਣ ਲਈ ਜਿਵੇਂ ਉਹ ਕਿਸੇ ਦਿਨ ਸੀ, ਉਸ ਦੇ ਪਤੇ ਦੇ ਅੰਤ ਵਿੱਚ { $example } ਜੋੜੋ।

history-title = { $name }: ਕੀ ਬਦਲਿਆ
history-short = ਕੀ ਬਦਲਿਆ
history-lead = ਇਸ ਨੈੱਟਵਰਕ ਦੇ, ਉਸ ਦੇ ਭਾਈਵਾਲਾਂ ਦੇ ਅਤੇ ਉਸ ਦੀਆਂ ਸਰਗਰਮੀਆਂ ਦੇ ਰਿਕਾਰਡ ਵਿੱਚ ਕੀ ਬਦਲਿਆ।
history-none = ਜਦੋਂ ਤੋਂ ਸੂਚੀ ਦਾ ਇਤਿਹਾਸ ਹੈ, ਇਹ ਰਿਕਾਰਡ ਨਹੀਂ ਬਦਲਿਆ।

past = ਤੁਸੀਂ ਸੂਚੀ ਨੂੰ ਉਵੇਂ ਦੇਖ ਰਹੇ ਹੋ ਜਿਵੇਂ ਪਹਿਲਾਂ ਸੀ: ਸੋਧ { $number }, { $date }।
past-now = ਅੱਜ ਤੇ ਵਾਪਸ
past-changed = ਉਦੋਂ ਤੋਂ ਕੀ ਬਦਲਿਆ
past-title = ਉਹ ਦਿਨ ਨਹੀਂ ਹੈ
past-malformed = ਦਿਨ 2026-12-01 ਵਾਂਗ ਲਿਖੋ, ਜਾਂ ਸੋਧ r1 ਵਾਂਗ।
past-unknown = ਸੂਚੀ ਦਾ ਇਤਿਹਾਸ { $first } ਤੋਂ { $last } ਤੱਕ ਹੈ।

kind-source = ਸਰੋਤ
kind-theme = ਖੇਤਰ
kind-topic = ਵਿਸ਼ਾ
kind-audience = ਕਿਸ ਲਈ
kind-partner-kind = ਭਾਈਵਾਲ ਦੀ ਕਿਸਮ
kind-story-kind = ਕਹਾਣੀ ਦੀ ਕਿਸਮ
kind-caution = ਚੇਤਾਵਨੀ
kind-evidence = ਗੱਲ ਕਿੰਨੀ ਪੱਕੀ ਹੈ
kind-territory-evidence = ਇਲਾਕੇ ਦਾ ਸਬੂਤ
kind-source-kind = ਸਰੋਤ ਦੀ ਕਿਸਮ
kind-province = ਸੂਬਾ
kind-municipality = ਨਗਰਪਾਲਿਕਾ
kind-names = ਨਗਰਪਾਲਿਕਾ ਦੇ ਹੋਰ ਨਾਮ
kind-town-hall = ਨਗਰਪਾਲਿਕਾ ਦੇ ਦਫ਼ਤਰ (Comune) ਦਾ ਸੰਪਰਕ
kind-living-service = ਅੱਜ ਖੁੱਲ੍ਹੀ ਸੇਵਾ
kind-former-name = ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਮ ਜੋ ਹੁਣ ਨਹੀਂ ਰਹੀ
kind-network = ਨੈੱਟਵਰਕ
kind-candidate = ਇਲਾਕਾ ਜੋ ਗਿਣਿਆ ਨਹੀਂ
kind-story = ਕਹਾਣੀ
kind-school = ਸਕੂਲ
kind-need = ਸਕੂਲ ਦੀ ਲੋੜ
kind-named-language = ਭਾਸ਼ਾ
kind-fact = ਯੋਜਨਾ ਬਾਰੇ ਗੱਲ
kind-statistic = ਇਲਾਕੇ ਦਾ ਅੰਕੜਾ
kind-boundaries = ਹੱਦਾਂ
kind-water = ਝੀਲਾਂ ਅਤੇ ਨਦੀਆਂ
kind-partner = ਭਾਈਵਾਲ
kind-intervention = ਸਰਗਰਮੀ
kind-order = ਸੂਚੀ ਦਾ ਕ੍ਰਮ
