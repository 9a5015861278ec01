today-title = ਅੱਜ ਕਿਸ ਨੂੰ ਪੁੱਛੀਏ
today-switchboard = ਇਹ ਅੱਜ ਨਗਰਪਾਲਿਕਾ ਦੇ ਦਫ਼ਤਰ (Comune) ਦਾ ਮੁੱਖ ਫ਼ੋਨ ਹੈ। ਦੱਸੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ: ਉਹ ਤੁਹਾਡੀ ਗੱਲ ਸਹੀ ਦਫ਼ਤਰ ਨਾਲ ਕਰਵਾ ਦੇਣਗੇ।
today-network-office = ਨੈੱਟਵਰਕ ਦਾ ਦਫ਼ਤਰ, ਜਾਂ ਉਸ ਸੰਸਥਾ ਦਾ ਦਫ਼ਤਰ ਜੋ ਇਸ ਨੂੰ ਚਲਾਉਂਦੀ ਸੀ।
today-seat = ਇਹ ਉਸ ਨਗਰਪਾਲਿਕਾ (Comune) ਦਾ ਮੁੱਖ ਫ਼ੋਨ ਹੈ ਜਿੱਥੇ ਨੈੱਟਵਰਕ ਦਾ ਟਿਕਾਣਾ ਸੀ। ਇਹ ਨੈੱਟਵਰਕ ਦਾ ਦਫ਼ਤਰ ਨਹੀਂ, ਪਰ ਉਹ ਜਾਣਦੇ ਹਨ ਕਿ ਤੁਹਾਡੀ ਗੱਲ ਕਿਸ ਨਾਲ ਕਰਵਾਉਣੀ ਹੈ।
today-lead-town-hall = ਇਹ ਨਗਰਪਾਲਿਕਾ (Comune) ਨੈੱਟਵਰਕ ਚਲਾਉਂਦੀ ਸੀ। ਇਹ ਅੱਜ ਉਸ ਦਾ ਮੁੱਖ ਫ਼ੋਨ ਹੈ। ਇਹ ਨੈੱਟਵਰਕ ਦਾ ਦਫ਼ਤਰ ਨਹੀਂ, ਪਰ ਉਹ ਜਾਣਦੇ ਹਨ ਕਿ ਤੁਹਾਡੀ ਗੱਲ ਕਿਸ ਨਾਲ ਕਰਵਾਉਣੀ ਹੈ।
today-no-town-hall = ਸਾਨੂੰ ਇਸ ਨਗਰਪਾਲਿਕਾ (Comune) ਦਾ ਨਾ ਫ਼ੋਨ ਪਤਾ ਹੈ ਨਾ ਵੈੱਬਸਾਈਟ। ਇਸ ਨੂੰ indicepa.gov.it ਤੇ ਲੱਭੋ: ਇਹ ਸਰਕਾਰੀ ਸੰਸਥਾਵਾਂ ਦੀ ਅਧਿਕਾਰਤ ਸੂਚੀ ਹੈ।
today-no-office = ਪੜ੍ਹੇ ਸਰੋਤਾਂ ਵਿੱਚ ਇਸ ਨੈੱਟਵਰਕ ਦਾ ਕੋਈ ਸੰਪਰਕ ਨਹੀਂ।
today-yours = ਤੁਸੀਂ ਕਿਸ ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ?
today-yours-text = ਯੋਜਨਾ 2023 ਵਿੱਚ ਖਤਮ ਹੋ ਗਈ। ਅੱਜ ਦੀਆਂ ਸੇਵਾਵਾਂ ਲਈ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਨੂੰ ਪੁੱਛੋ: ਉਸ ਦਾ ਨਾਮ ਲਿਖੋ।
today-call = ਫ਼ੋਨ ਕਰੋ
today-write = ਲਿਖੋ
today-open-site = ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹੋ
today-map = ਨਕਸ਼ਾ ਖੋਲ੍ਹੋ
today-map-search = ਨਕਸ਼ੇ ਤੇ ਲੱਭੋ
today-certified = ਪ੍ਰਮਾਣਿਤ ਈਮੇਲ (PEC): ਹੋ ਸਕਦਾ ਹੈ ਆਮ ਈਮੇਲ ਨਾ ਲਵੇ
today-contacts-of = ਫ਼ੋਨ ਅਤੇ ਈਮੇਲ: { $date }।
today-website-of = ਵੈੱਬਸਾਈਟ: { $date }।
today-contacts-undated = ਇਹ ਸੰਪਰਕ ਵੱਖ-ਵੱਖ ਸਾਲਾਂ ਦੇ ਪੰਨਿਆਂ ਤੋਂ ਹਨ: ਹੋ ਸਕਦਾ ਹੈ ਬਦਲ ਗਏ ਹੋਣ।
today-point-network = ਨੈੱਟਵਰਕ ਦਾ ਦਫ਼ਤਰ
today-point-town-hall = ਨਗਰਪਾਲਿਕਾ (Comune) ਦਾ ਮੁੱਖ ਫ਼ੋਨ
today-open = ਅੱਜ ਸਭ ਲਈ ਖੁੱਲ੍ਹੇ, { $where }
today-open-text = ਇਹ Lab'Impact ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹਨ। ਹਰ ਇੱਕ ਨਾਲ ਲਿਖਿਆ ਹੈ ਕਿ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਅਤੇ ਕਦੋਂ ਦੀ ਹੈ।
today-open-more = ਸਕੂਲੀ ਦਫ਼ਤਰ ਅਤੇ ਕੰਮ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ
today-schools-more = { $count-form ->
    [one] ਸੂਬੇ ਵਿੱਚ ਇੱਕ ਹੋਰ ਥਾਂ
   *[other] ਸੂਬੇ ਵਿੱਚ { $count } ਹੋਰ ਥਾਂਵਾਂ
 }
today-hours = ਸਮਾਂ ਅਤੇ ਜਾਣਨ ਵਾਲੀਆਂ ਗੱਲਾਂ
today-languages = ਭਾਸ਼ਾਵਾਂ: { $languages }।
today-dated = { $date }। ਸਰੋਤ:
today-undated = ਬਿਨਾਂ ਤਾਰੀਖ ਦਾ ਪੰਨਾ, { $read } ਨੂੰ ਪੜ੍ਹਿਆ। ਸਰੋਤ:
today-old = ਇਹ ਦੋ ਸਾਲ ਤੋਂ ਵੱਧ ਪੁਰਾਣੀ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਪਤਾ ਕਰੋ।
service-linea = ਮੁਫ਼ਤ ਫ਼ੋਨ ਨੰਬਰ
service-prefettura = ਸਰਕਾਰ ਦਾ ਸੂਬਾਈ ਦਫ਼ਤਰ (Prefettura)
service-questura = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ (permesso di soggiorno): ਪੁਲਿਸ ਦਾ ਮੁੱਖ ਦਫ਼ਤਰ (Questura)
service-cpia = ਵੱਡਿਆਂ ਲਈ ਸਕੂਲ (CPIA), ਸਭ ਤੋਂ ਨੇੜਲੇ
service-ufficio-scolastico = ਸਕੂਲੀ ਦਫ਼ਤਰ (Ufficio scolastico)
service-portale = ਕੰਮ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ

tongue-ar = ਅਰਬੀ
tongue-bin = ਈਦੋ
tongue-en = ਅੰਗਰੇਜ਼ੀ
tongue-es = ਸਪੇਨੀ
tongue-fa = ਫ਼ਾਰਸੀ
tongue-ff = ਫੁਲਾ
tongue-fr = ਫ੍ਰੈਂਚ
tongue-fuf = ਪੁਲਾਰ
tongue-it = ਇਤਾਲਵੀ
tongue-man = ਮੰਡਿੰਗੋ
tongue-pcm = ਪਿਜਿਨ
tongue-pl = ਪੋਲਿਸ਼
tongue-ps = ਪਸ਼ਤੋ
tongue-pt = ਪੁਰਤਗਾਲੀ
tongue-ru = ਰੂਸੀ
tongue-so = ਸੋਮਾਲੀ
tongue-sq = ਅਲਬਾਨੀ
tongue-ti = ਤਿਗਰੀਨਿਆ
tongue-uk = ਯੂਕਰੇਨੀ
tongue-ur = ਉਰਦੂ
tongue-wo = ਵੋਲੋਫ਼

source-town-halls = ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੇ ਸੰਪਰਕ: { $count }
source-living-services = ਅੱਜ ਖੁੱਲ੍ਹੀਆਂ ਸੇਵਾਵਾਂ: { $count }
source-places-water = ਨਕਸ਼ਿਆਂ ਦੀਆਂ ਝੀਲਾਂ ਅਤੇ ਨਦੀਆਂ ਇੱਥੋਂ ਆਈਆਂ ਹਨ।

report-link = ਗਲਤੀ ਦੱਸੋ
report-title = ਗਲਤੀ ਦੱਸੋ
report-description = ਕੀ ਤੁਸੀਂ ਕੋਈ ਗਲਤ ਜਾਂ ਪੁਰਾਣੀ ਜਾਣਕਾਰੀ ਦੇਖੀ? ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਸਹੀ ਕੀ ਹੈ ਅਤੇ ਕਿੱਥੇ ਲਿਖਿਆ ਹੈ।
report-lead = ਕੀ ਤੁਸੀਂ ਕੁਝ ਗਲਤ ਜਾਂ ਪੁਰਾਣਾ ਦੇਖਿਆ? ਇਸ ਨੂੰ ਠੀਕ ਕਰਨ ਵਿੱਚ ਸਾਡੀ ਮਦਦ ਕਰੋ।
report-now = ਪੰਨੇ ਤੇ ਹੁਣ ਕੀ ਲਿਖਿਆ ਹੈ
report-now-page = ਪੰਨਾ:
report-now-sources = ਇਸ ਦੇ ਸਰੋਤ:
report-write = ਲਿਖੋ ਕਿ ਸਹੀ ਕੀ ਹੈ
report-write-text = ਹੇਠਾਂ ਦਿੱਤਾ ਸੁਨੇਹਾ ਪੂਰਾ ਕਰੋ। ਸੋਧ ਤਾਂ ਹੀ ਮੰਨੀ ਜਾਂਦੀ ਹੈ ਜੇ ਇਸ ਦੀ ਜਾਂਚ ਹੋ ਸਕੇ: ਦੱਸੋ ਕਿ ਸਹੀ ਜਾਣਕਾਰੀ ਕਿੱਥੇ ਲਿਖੀ ਹੈ।
report-message = ਸੁਨੇਹਾ
report-subject = ਸੋਧ: { $title }
report-body = ਪੰਨਾ: { $page }
    ਪੰਨੇ ਤੇ ਲਿਖਿਆ ਹੈ: { $said }
    ਸਹੀ ਇਹ ਹੈ:
    ਇਹ ਇੱਥੇ ਲਿਖਿਆ ਹੈ (ਪਤਾ, ਦਸਤਾਵੇਜ਼ ਜਾਂ ਦਫ਼ਤਰ):
report-mail = ਈਮੇਲ ਲਿਖੋ
report-issue = ਗਲਤੀ ਦੱਸਣ ਵਾਲਾ ਪੰਨਾ ਖੋਲ੍ਹੋ
report-copy = ਸੁਨੇਹਾ ਕਾਪੀ ਕਰੋ
report-page = ਸਾਨੂੰ ਲਿਖਣ ਲਈ ਪੰਨਾ ਖੋਲ੍ਹੋ
report-page-text = ਸੁਨੇਹਾ ਕਾਪੀ ਕਰੋ ਅਤੇ ਜੋ ਪੰਨਾ ਖੁੱਲ੍ਹੇ ਉਸ ਵਿੱਚ ਪੇਸਟ ਕਰੋ।
report-nowhere = ਇਹ ਵੈੱਬਸਾਈਟ ਚਲਾਉਣ ਵਾਲੇ ਨੇ ਲਿਖਣ ਲਈ ਕੋਈ ਪਤਾ ਨਹੀਂ ਦਿੱਤਾ। ਤੁਸੀਂ ਸੁਨੇਹਾ ਕਾਪੀ ਕਰਕੇ ਉਸ ਨੂੰ ਦੇ ਸਕਦੇ ਹੋ ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ Atlante ਬਾਰੇ ਦੱਸਿਆ, ਜਾਂ ਪੰਨੇ ਵਾਲੀ ਸੰਸਥਾ ਨੂੰ।
report-kept = ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੇ ਭੇਜਣ ਤੱਕ ਤੁਹਾਡੇ ਯੰਤਰ ਤੇ ਹੀ ਰਹਿੰਦਾ ਹੈ: ਇਹ ਵੈੱਬਸਾਈਟ ਨਾ ਉਸ ਨੂੰ ਲੈਂਦੀ ਹੈ ਨਾ ਸੰਭਾਲਦੀ ਹੈ।
report-said = ਇਸ ਵਿੱਚ ਕੀ ਦੱਸਿਆ ਹੈ
report-phone = ਫ਼ੋਨ
report-email = ਈਮੇਲ
report-which = ਤੁਸੀਂ ਕਿਸ ਪੰਨੇ ਦੀ ਗੱਲ ਕਰ ਰਹੇ ਹੋ?
report-which-text = ਪਤੇ ਤੋਂ ਇਹ ਨਹੀਂ ਪਤਾ ਲੱਗਦਾ ਕਿ ਗੱਲ ਕਿਸ ਪੰਨੇ ਦੀ ਹੈ, ਜਾਂ ਉਹ ਪੰਨਾ ਹੈ ਹੀ ਨਹੀਂ। ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ ਹੇਠਾਂ «ਗਲਤੀ ਦੱਸੋ» ਚੁਣੋ, ਜਾਂ ਉਸ ਦਾ ਪਤਾ ਇੱਥੇ ਲਿਖੋ।
report-which-field = ਪੰਨੇ ਦਾ ਪਤਾ
report-which-submit = ਅੱਗੇ

about-title = ਇਸ ਵੈੱਬਸਾਈਟ ਬਾਰੇ
about-description = ਇਹ ਵੈੱਬਸਾਈਟ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ, ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਬਾਰੇ ਕੀ ਸੰਭਾਲਿਆ ਜਾਂਦਾ ਹੈ, ਗਲਤੀਆਂ ਕਿਵੇਂ ਠੀਕ ਹੁੰਦੀਆਂ ਹਨ।
about-who = ਇਹ ਵੈੱਬਸਾਈਟ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ
about-publisher = Atlante ਦੀ ਇਹ ਕਾਪੀ ਚਲਾਉਣ ਵਾਲਾ: { $name }।
about-publisher-code = Atlante ਦੀ ਇਹ ਕਾਪੀ ਚਲਾਉਣ ਵਾਲਾ: { $name } (IPA ਕੋਡ { $code })।
about-publisher-unknown = Atlante ਦੀ ਇਹ ਕਾਪੀ ਚਲਾਉਣ ਵਾਲੇ ਨੇ ਆਪਣਾ ਨਾਮ ਨਹੀਂ ਦੱਸਿਆ।
about-contact = ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਲਿਖਣ ਲਈ:
about-contact-unknown = ਲਿਖਣ ਲਈ ਕੋਈ ਪਤਾ ਨਹੀਂ ਦਿੱਤਾ।
about-repository = ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਡਾਟਾ ਇੱਥੇ ਬਣਦੇ ਹਨ:
about-independent = Atlante ਇੱਕ ਸੁਤੰਤਰ ਕੰਮ ਹੈ। ਇਹ Regione Lombardia, ANCI Lombardia, Fondazione ISMU ਜਾਂ ਇਟਲੀ ਦੇ ਗ੍ਰਹਿ ਮੰਤਰਾਲੇ ਦੀ ਵੈੱਬਸਾਈਟ ਨਹੀਂ ਹੈ।
about-readers = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਬਾਰੇ ਕੀ ਸੰਭਾਲਿਆ ਜਾਂਦਾ ਹੈ
about-readers-nothing = ਕੁਝ ਨਹੀਂ। ਨਾ ਕੁਕੀਜ਼ ਹਨ, ਨਾ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਦੇ ਅੰਕੜੇ, ਨਾ ਹੋਰ ਵੈੱਬਸਾਈਟਾਂ ਤੋਂ ਕੁਝ। ਪ੍ਰੋਗਰਾਮ ਦੇ ਰਿਕਾਰਡ ਵਿੱਚ ਨਾ ਤੁਹਾਡਾ ਪਤਾ ਹੁੰਦਾ ਹੈ, ਨਾ ਉਹ ਪੰਨੇ ਜੋ ਤੁਸੀਂ ਖੋਲ੍ਹਦੇ ਹੋ, ਨਾ ਉਹ ਜੋ ਤੁਸੀਂ ਖੋਜਦੇ ਹੋ।
about-readers-device = ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਦੇਖੇ ਹੋਏ ਪੰਨੇ ਤੁਹਾਡੇ ਯੰਤਰ ਤੇ ਰੱਖਦਾ ਹੈ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਪੜ੍ਹ ਸਕੋ। ਤੁਹਾਡੀ ਥਾਂ, ਜੇ ਤੁਸੀਂ ਵਰਤੋ, ਯੰਤਰ ਤੋਂ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦੀ।
about-readers-window = ਜੇ ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ ਮੰਗਦਾ ਹੈ, ਤਾਂ ਅਸੀਂ ਉਹ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ ਪੇਸ਼ ਕਰਦੇ ਹਾਂ। ਬੰਦ ਹੋਣ ਤੱਕ ਵਿੰਡੋ ਨੂੰ ਯਾਦ ਰਹਿੰਦਾ ਹੈ ਕਿ ਅਸੀਂ ਪੇਸ਼ ਕੀਤੀ ਸੀ: ਹੋਰ ਕੋਈ ਨਹੀਂ ਜਾਣਦਾ।
about-persons = ਜੇ ਇੱਥੇ ਤੁਹਾਡੀ ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਹੈ
about-persons-offices = ਇੱਥੇ ਦਫ਼ਤਰ ਹਨ, ਲੋਕ ਨਹੀਂ। ਡਾਟੇ ਦੀ ਜਾਂਚ ਉਹ ਈਮੇਲ ਪਤੇ ਨਹੀਂ ਲੈਂਦੀ ਜੋ ਕਿਸੇ ਦੇ ਨਾਮ ਵਰਗੇ ਲੱਗਦੇ ਹਨ। ਲੇਖਕਾਂ ਦੇ ਨਾਮ ਉਹੀ ਹਨ ਜੋ ਲੇਖਾਂ ਤੇ ਲਿਖੇ ਹਨ।
about-persons-ask = ਜੇ ਤੁਹਾਨੂੰ ਆਪਣੇ ਬਾਰੇ ਕੋਈ ਜਾਣਕਾਰੀ ਮਿਲੇ ਅਤੇ ਤੁਸੀਂ ਉਸ ਨੂੰ ਹਟਾਉਣਾ ਚਾਹੋ, ਤਾਂ ਵੈੱਬਸਾਈਟ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਲਿਖੋ: ਪੰਨਾ ਅਤੇ ਜਾਣਕਾਰੀ ਦੱਸੋ। ਇਹ ਪੰਨੇ ਤੋਂ, ਡਾਊਨਲੋਡ ਵਾਲੀਆਂ ਫ਼ਾਈਲਾਂ ਤੋਂ ਅਤੇ ਪੁਰਾਣੀਆਂ ਸੋਧਾਂ ਤੋਂ ਹਟਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
about-corrections = ਗਲਤੀਆਂ ਕਿਵੇਂ ਠੀਕ ਹੁੰਦੀਆਂ ਹਨ
about-corrections-report = ਹਰ ਰਿਕਾਰਡ ਦੇ ਹੇਠਾਂ ਅਤੇ ਹਰ ਸਰੋਤ ਦੇ ਕੋਲ «ਗਲਤੀ ਦੱਸੋ» ਲਿਖਿਆ ਹੈ।
about-corrections-source = ਅਸੀਂ ਉਦੋਂ ਠੀਕ ਕਰਦੇ ਹਾਂ ਜਦੋਂ ਸਹੀ ਜਾਣਕਾਰੀ ਕਿਸੇ ਪੜ੍ਹੇ ਜਾ ਸਕਣ ਵਾਲੇ ਦਸਤਾਵੇਜ਼ ਵਿੱਚ ਹੋਵੇ, ਅਤੇ ਉਸ ਨੂੰ ਰਿਕਾਰਡ ਦੇ ਸਰੋਤਾਂ ਵਿੱਚ ਜੋੜਦੇ ਹਾਂ। ਜੇ ਦੋ ਦਸਤਾਵੇਜ਼ ਵੱਖ-ਵੱਖ ਗੱਲ ਕਹਿਣ, ਤਾਂ ਅਸੀਂ ਇਹ ਲਿਖਦੇ ਹਾਂ।
about-corrections-shown = ਹਰ ਸੁਧਾਰ ਨਾਲ ਡਾਟੇ ਦੀ ਨਵੀਂ ਸੋਧ ਬਣਦੀ ਹੈ, ਨੰਬਰ ਅਤੇ ਤਾਰੀਖ ਨਾਲ: ਇਹ ਹਰ ਪੰਨੇ ਦੇ ਹੇਠਾਂ ਦਿਖਦੇ ਹਨ। ਵੱਡੇ ਸੁਧਾਰ ਪ੍ਰੋਜੈਕਟ ਦੀਆਂ ਖ਼ਬਰਾਂ ਵਿੱਚ ਹਨ।
about-corrections-news = ਹਰ ਤਬਦੀਲੀ, ਵੱਡੀ ਜਾਂ ਛੋਟੀ, ਇੱਥੇ ਹੈ, ਖਾਨਾ ਦਰ ਖਾਨਾ:
about-corrections-cited = ਹਵਾਲੇ ਦਾ ਪਤਾ ਹਮੇਸ਼ਾ ਉਸੇ ਪੰਨੇ ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ ਜਿਸ ਦਾ ਤੁਸੀਂ ਹਵਾਲਾ ਦਿੱਤਾ, ਸੁਧਾਰ ਤੋਂ ਬਾਅਦ ਵੀ: ਪੰਨਾ ਇਹ ਦੱਸਦਾ ਹੈ, ਅਤੇ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਉਦੋਂ ਤੋਂ ਕੀ ਬਦਲਿਆ।
about-corrections-time = ਅਸੀਂ ਸਮੇਂ ਦਾ ਵਾਅਦਾ ਨਹੀਂ ਕਰਦੇ: Atlante ਨੂੰ ਥੋੜ੍ਹੇ ਲੋਕ ਚਲਾਉਂਦੇ ਹਨ। ਗਲਤ ਸੰਪਰਕ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਠੀਕ ਹੁੰਦਾ ਹੈ।

status-ended = ਯੋਜਨਾ { $year } ਵਿੱਚ ਖਤਮ ਹੋਈ
status-ended-undated = ਯੋਜਨਾ ਖਤਮ ਹੋਈ
status-interventions = { $count ->
    [0] ਕੋਈ ਸਰਗਰਮੀ ਨਹੀਂ ਮਿਲੀ
   *[other] { $count-form ->
        [one] { $count } ਸਰਗਰਮੀ
       *[other] { $count } ਸਰਗਰਮੀਆਂ
    }
 }
status-done = { $count-form ->
    [one] { $count } ਹੋਈ
   *[other] { $count } ਹੋਈਆਂ
 }
status-planned = { $count-form ->
    [one] { $count } ਤੈਅ ਸੀ
   *[other] { $count } ਤੈਅ ਸਨ
 }
status-sources = { $count-form ->
    [one] { $count } ਸਰੋਤ
   *[other] { $count } ਸਰੋਤ
 }
status-note = ਇੱਥੇ ਲਿਖਿਆ ਹੈ ਕਿ ਕੀ ਤੈਅ ਸੀ ਜਾਂ ਕੀ ਦੱਸਿਆ ਗਿਆ। ਇਹ ਅੱਜ ਚੱਲਦੀਆਂ ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਹੈ।
silent = ਪੜ੍ਹੇ ਸਰੋਤ ਇਨ੍ਹਾਂ ਦੀ ਗੱਲ ਨਹੀਂ ਕਰਦੇ: { $what }। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਇਹ ਨਹੀਂ ਸਨ।
silent-interventions = ਸਰਗਰਮੀਆਂ
silent-partners = ਭਾਈਵਾਲ
silent-stories = ਕਹਾਣੀਆਂ
silent-lead = ਮੋਹਰੀ ਸੰਸਥਾ
folded-more = { $count-form ->
    [one] ਇੱਕ ਹੋਰ
   *[other] { $count } ਹੋਰ
 }
intervention-open = ਸਰਗਰਮੀ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹੋ
municipality-network = ਨੈੱਟਵਰਕ
cite = ਇਸ ਪੰਨੇ ਦਾ ਹਵਾਲਾ ਦਿਓ
cite-text = «{ $title }», Atlante Lab'Impact, ਸੋਧ { $number }, { $date }। { $url }
cite-copy = ਹਵਾਲਾ ਕਾਪੀ ਕਰੋ
cite-copied = ਹਵਾਲਾ ਕਾਪੀ ਹੋ ਗਿਆ।
cite-failed = ਬ੍ਰਾਊਜ਼ਰ ਕਾਪੀ ਨਹੀਂ ਕਰਨ ਦਿੰਦਾ: ਲਿਖਤ ਚੁਣੋ ਅਤੇ ਕਾਪੀ ਕਰੋ।
share-print = ਛਾਪੋ
share-copied-text = ਸੁਨੇਹਾ ਕਾਪੀ ਹੋ ਗਿਆ।
