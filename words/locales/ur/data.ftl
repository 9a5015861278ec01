data-description = Lab'Impact منصوبے کے نیٹ ورک، سرگرمیاں، شراکت دار، کہانیاں، بلدیات اور ذرائع، اسپریڈ شیٹ، نقشوں اور پروگراموں کے لیے
data-lead = Atlante کی ہر فہرست پوری یا آپ کے فلٹر کے مطابق ڈاؤن لوڈ ہوتی ہے، ہر سطر کے ذرائع کے ساتھ۔ Excel اور LibreOffice کے لیے اسپریڈ شیٹ چنیں۔
data-together = سب ایک ساتھ
data-tables = فہرست بہ فہرست
data-size = کالم: { $columns }
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = نظرثانی { $number } میں نئے یا بدلے ہوئے: { $count }
data-open = اسپریڈ شیٹ میں کھولیں (XLSX)
data-csv = پروگراموں کے لیے CSV
data-columns = ہر کالم میں کیا ہے
data-column = کالم
data-meaning = مطلب
data-kind = قدر
data-whole = فلٹر یہاں نہیں چلتا: فہرست ہمیشہ پوری ہوتی ہے۔
data-programs = پروگرام اور جدول بنانے والوں کے لیے
data-programs-text = پتے وہی رہتے ہیں، اور دوسری سائٹیں انہیں پڑھ سکتی ہیں۔ ہر فائل اپنی نظرثانی بتاتی ہے۔
data-hsds = سماجی خدمات کے ڈیٹا بیس کے لیے سرگرمیاں (HSDS 3.1)
data-reconciliation = OpenRefine کے لیے ناموں کا ملاپ
kind-text = متن
kind-integer = پورا عدد
kind-decimal = عدد
kind-date = تاریخ، کبھی ادھوری بھی
kind-day = دن
kind-link = ویب پتہ
kind-list = کئی قدریں
kind-sometimes = ہمیشہ نہیں
download = ڈاؤن لوڈ کریں
download-more = مزید
download-record = یہ صفحہ پروگراموں کے لیے:
download-cite = حوالہ:
use-title = ڈیٹا کیسے استعمال کریں
use-lead = ہر پروگرام کے لیے ایک مثال: کاپی کریں اور یہ چل جاتی ہے۔
use-libreoffice = Excel اور LibreOffice
use-libreoffice-text = بس XLSX فائل پر دو بار کلک کریں: حروف، کوڈ اور تاریخیں ویسی ہی رہتی ہیں جیسی لکھی ہیں۔ کمانڈ لائن سے LibreOffice اسے یوں بدلتا ہے:
use-qgis = QGIS اور نقشوں کے دوسرے پروگرام
use-qgis-text = QGIS میں: Layer، پھر Add Layer، پھر Add Vector Layer چنیں، اور GeoJSON فائل کا پتہ پیسٹ کریں۔ GDAL، جس سے QGIS فائلیں پڑھتا ہے، اسے یوں بدلتا ہے:
use-r = R
use-r-text = کالم متن کے طور پر پڑھیں: یوں ISTAT کوڈ کے صفر باقی رہتے ہیں۔
use-python = Python
use-python-text = pandas میں کالم متن کے طور پر پڑھیں۔
use-duckdb = DuckDB
use-duckdb-text = سیدھا CSV فائل پر SQL میں ایک سوال۔
use-sqlite = SQLite اور Datasette
use-sqlite-text = ایک ہی فائل جس میں سب جدول ہیں، اور ان کو جوڑنے والی کنجیاں بھی۔
use-openrefine = OpenRefine
use-openrefine-text = اگر آپ کے پاس بلدیات، نیٹ ورکس یا اداروں کے ناموں کا کالم ہے، تو «Reconcile»، «Add standard service» چنیں اور یہ پتہ پیسٹ کریں۔ پھر آپ صوبہ، نیٹ ورک اور آبادی شامل کر سکتے ہیں۔
quality-title = فائلیں کیسے جانچی جاتی ہیں
quality-lead = پروگرام میں ہر تبدیلی پر، دوسروں کے بنائے ہوئے اوزار فائلیں پڑھتے ہیں اور بتاتے ہیں کہ وہ اپنے فارمیٹ کے اصولوں پر پوری اترتی ہیں یا نہیں۔
quality-date = یہاں لکھی آخری جانچ { $date } کی ہے: کوئی غلطی نہیں۔
quality-format = فارمیٹ
quality-address = فائل
quality-validator = کس سے جانچا گیا
quality-size = حجم
quality-limits = کیا نہیں جانچا گیا
quality-limits-text = Excel اور QGIS خود نہیں آزمائے گئے: ان کی جگہ LibreOffice اور GDAL آزمائے گئے۔ ڈیٹا کے قومی پورٹلوں تک رسائی نہیں ہوئی۔ فارمیٹ کی جانچ یہ نہیں بتاتی کہ کوئی بات سچ ہے یا نہیں: اس کے لیے ہر سطر کا ماخذ ہے۔
format-xlsx = Excel
format-xlsx-whom = تمام فہرستیں، ہر ایک کی الگ شیٹ، اور ایک صفحہ جو پہلے پڑھنا ہے۔ دفتروں اور اخباروں کے لیے۔
format-csv = CSV
format-csv-metadata = کالموں کی وضاحت (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = خبریں (Atom)
format-json-feed = خبریں (JSON Feed)
format-news-atom = فہرست کی تبدیلیاں (Atom)
format-news-atom-whom = کیا بدلتا ہے، صفحہ بہ صفحہ۔ ان کے لیے جو خبریں پڑھنے والے پروگرام سے فہرست دیکھتے رہتے ہیں۔
format-news-json-feed = فہرست کی تبدیلیاں (JSON Feed)
format-news-json-feed-whom = وہی تبدیلیاں، ان کے لیے جو JSON پڑھتے ہیں۔
format-csv-group = تمام جدولوں کی وضاحت (CSVW)
format-csv-group-whom = کالموں کا مطلب اور کنجیاں، ان پروگراموں کے لیے جو ویب پر CSV پڑھتے ہیں۔
format-data-package = ڈیٹا کا پیکج (Frictionless)
format-data-package-whom = ان محققین کے لیے جو سب جدول ایک ساتھ کھولتے ہیں۔
format-sqlite = SQLite
format-sqlite-whom = تمام جدول ایک ڈیٹا بیس میں۔ ان کے لیے جو SQL میں سوال کرتے ہیں یا Datasette استعمال کرتے ہیں۔
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = سرچ انجنوں اور آپس میں جڑے ڈیٹا کے لیے۔
format-calendar = کیلنڈر (iCalendar)
format-calendar-whom = تقریبیں اور تاریخیں، سب گزر چکی ہیں۔ ان کے لیے جو واقعات کی ترتیب رکھتے ہیں۔
format-csl = حوالے (CSL-JSON)
format-csl-whom = ان پروگراموں کے لیے جو کتابیات لکھتے ہیں۔
format-bibtex = حوالے (BibTeX)
format-bibtex-whom = ان کے لیے جو LaTeX میں لکھتے ہیں۔
format-ris = حوالے (RIS)
format-ris-whom = Zotero، EndNote اور Mendeley کے لیے۔
format-turtle = ڈیٹا کی فہرست (DCAT-AP_IT, Turtle)
format-turtle-whom = کھلے ڈیٹا کے پورٹلوں کے لیے، جیسے dati.gov.it۔
format-catalogue-json-ld = ڈیٹا کی فہرست (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = وہی فہرست، JSON پڑھنے والوں کے لیے۔
format-archive = سب کچھ ایک فائل میں (ZIP)
format-archive-whom = ہر فائل، لائسنس اور جانچنے کے ڈیجیٹل نشانوں (hash) کے ساتھ۔
download-storie = { $count-form ->
    [one] یہ کہانی ڈاؤن لوڈ کریں:
   *[other] یہ { $count } کہانیاں ڈاؤن لوڈ کریں:
 }
download-comuni = { $count-form ->
    [one] یہ بلدیہ ڈاؤن لوڈ کریں:
   *[other] یہ { $count } بلدیات ڈاؤن لوڈ کریں:
 }
download-interventi = { $count-form ->
    [one] یہ سرگرمی ڈاؤن لوڈ کریں:
   *[other] یہ { $count } سرگرمیاں ڈاؤن لوڈ کریں:
 }
download-reti = { $count-form ->
    [one] یہ نیٹ ورک ڈاؤن لوڈ کریں:
   *[other] یہ { $count } نیٹ ورک ڈاؤن لوڈ کریں:
 }
download-fonti = { $count-form ->
    [one] یہ ماخذ ڈاؤن لوڈ کریں:
   *[other] یہ { $count } ماخذ ڈاؤن لوڈ کریں:
 }
download-partner = { $count-form ->
    [one] یہ شراکت دار ڈاؤن لوڈ کریں:
   *[other] یہ { $count } شراکت دار ڈاؤن لوڈ کریں:
 }
download-province = { $count-form ->
    [one] یہ صوبہ ڈاؤن لوڈ کریں:
   *[other] یہ { $count } صوبے ڈاؤن لوڈ کریں:
 }
download-temi = { $count-form ->
    [one] یہ شعبہ ڈاؤن لوڈ کریں:
   *[other] یہ { $count } شعبے ڈاؤن لوڈ کریں:
 }
download-argomenti = { $count-form ->
    [one] یہ موضوع ڈاؤن لوڈ کریں:
   *[other] یہ { $count } موضوع ڈاؤن لوڈ کریں:
 }
embed-title = کسی اور سائٹ پر دکھائیں
embed-text = کوڈ کاپی کریں اور اپنے صفحے میں پیسٹ کریں۔ یہ کوکیز استعمال نہیں کرتا، لائسنس اور تاریخ بتاتا ہے، اور تازہ رہتا ہے۔
embed-card = اس صفحے کا خانہ
embed-map = نقشہ
embed-list = نیٹ ورکس کی فہرست
embed-figure = عدد
embed-frozen = { $what }، نظرِ ثانی { $number } کے مطابق: اب نہیں بدلے گا
embed-title-of = Lab'Impact کے نیٹ ورک: { $what }
embed-try = دیکھیں یہ کیسا لگتا ہے
embed-ended = Lab'Impact منصوبہ 30 جون 2023 کو ختم ہو گیا۔
embed-credit = ڈیٹا: Atlante Lab'Impact، نظرثانی { $number }، { $date }۔
embed-open = ماخذ کھولیں
embed-all = { $count-form ->
    [one] نیٹ ورک دیکھیں
   *[other] تمام { $count } نیٹ ورک دیکھیں
 }
