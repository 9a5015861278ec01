data-description = Lab'Impact পরিকল্পনার নেটওয়ার্ক, কার্যক্রম, অংশীদার, কাহিনি, পৌরসভা ও সূত্র, স্প্রেডশিট, মানচিত্র ও প্রোগ্রামের জন্য
data-lead = Atlante-র প্রতিটি তালিকা পুরোটা বা আপনার ফিল্টার অনুযায়ী ডাউনলোড করা যায়, প্রতি লাইনে সূত্রসহ। Excel ও LibreOffice-এর জন্য স্প্রেডশিট বেছে নিন।
data-together = সব একসঙ্গে
data-tables = একেকটি তালিকা
data-size = { $columns }টি কলাম
file-kilobytes = { $size } kB
file-megabytes = { $size } MB
data-changed = সংস্করণ { $number }-এ নতুন বা বদলানো: { $count }
data-open = স্প্রেডশিট দিয়ে খুলুন (XLSX)
data-csv = প্রোগ্রামের জন্য CSV
data-columns = কোন কলামে কী আছে
data-column = কলাম
data-meaning = মানে
data-kind = কী লেখা থাকে
data-whole = এখানে ফিল্টার কাজ করে না: তালিকাটি সব সময় পুরো থাকে।
data-programs = যাঁরা প্রোগ্রাম ও সারণি তৈরি করেন তাঁদের জন্য
data-programs-text = ঠিকানা একই থাকে, আর অন্য সাইট সেগুলি পড়তে পারে। প্রতিটি ফাইলে তার সংস্করণ লেখা আছে।
data-hsds = সমাজসেবার ডাটাবেসের জন্য কার্যক্রম (HSDS 3.1)
data-reconciliation = OpenRefine-এর জন্য নাম মেলানো
kind-text = লেখা
kind-integer = পূর্ণ সংখ্যা
kind-decimal = সংখ্যা
kind-date = তারিখ, আংশিকও হতে পারে
kind-day = দিন
kind-link = ঠিকানা
kind-list = একাধিক মান
kind-sometimes = সব সময় নয়
download = ডাউনলোড করুন
download-more = আরও
download-record = প্রোগ্রামের জন্য এই তথ্যপাতা:
download-cite = উদ্ধৃতি:
use-title = তথ্য কীভাবে ব্যবহার করবেন
use-lead = প্রতিটি প্রোগ্রামের জন্য একটি উদাহরণ: কপি করলেই কাজ করে।
use-libreoffice = Excel ও LibreOffice
use-libreoffice-text = XLSX ফাইলে দুবার ক্লিক করলেই হয়: অক্ষরের চিহ্ন, কোড ও তারিখ যেমন লেখা আছে তেমনই থাকে। কমান্ড লাইনে LibreOffice এভাবে ফাইলটি বদলায়:
use-qgis = QGIS ও মানচিত্রের অন্য প্রোগ্রাম
use-qgis-text = QGIS-এ: Layer, Add Layer, Add Vector Layer, তারপর GeoJSON ফাইলের ঠিকানা বসান। QGIS যা দিয়ে পড়ে, সেই GDAL এভাবে ফাইলটি বদলায়:
use-r = R
use-r-text = কলামগুলি লেখা হিসেবে পড়ুন: তাহলে ISTAT কোডের শূন্যগুলি থাকে।
use-python = Python
use-python-text = pandas দিয়ে কলামগুলি লেখা হিসেবে পড়ুন।
use-duckdb = DuckDB
use-duckdb-text = সরাসরি CSV ফাইলে SQL ভাষায় একটি প্রশ্ন।
use-sqlite = SQLite ও Datasette
use-sqlite-text = একটিই ফাইলে সব সারণি, আর তাদের মধ্যে সংযোগের কী (key)।
use-openrefine = OpenRefine
use-openrefine-text = আপনার কাছে পৌরসভা, নেটওয়ার্ক বা প্রতিষ্ঠানের নামের কলাম থাকলে «Reconcile», «Add standard service» বেছে এই ঠিকানা বসান। তারপর প্রদেশ, নেটওয়ার্ক ও বাসিন্দার সংখ্যা যোগ করতে পারেন।
quality-title = ফাইলগুলি কীভাবে পরীক্ষা করা হয়
quality-lead = প্রোগ্রাম বদলালেই প্রতিবার অন্যদের তৈরি টুল ফাইলগুলি পড়ে, আর বলে ফরম্যাটের নিয়ম মানা হয়েছে কি না।
quality-date = এখানে লেখা শেষ পরীক্ষা { $date } তারিখের: কোনো ভুল নেই।
quality-format = ফরম্যাট
quality-address = ফাইল
quality-validator = কী দিয়ে পরীক্ষা
quality-size = আকার
quality-limits = যা পরীক্ষা করা হয়নি
quality-limits-text = Excel ও QGIS সরাসরি পরীক্ষা করা হয়নি: তাদের জায়গায় LibreOffice ও GDAL। তথ্যের জাতীয় পোর্টালগুলিতে পৌঁছানো যায়নি। ফরম্যাটের পরীক্ষা বলে না একটি তথ্য সত্যি কি না: তার জন্য প্রতি সারিতে উৎস আছে।
format-xlsx = Excel
format-xlsx-whom = সব তালিকা, প্রতিটি আলাদা শিটে, সঙ্গে আগে পড়ার একটি পাতা। অফিস ও সংবাদমাধ্যমের জন্য।
format-csv = CSV
format-csv-metadata = কলামের বিবরণ (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = খবর (Atom)
format-json-feed = খবর (JSON Feed)
format-news-atom = তালিকার পরিবর্তন (Atom)
format-news-atom-whom = কী বদলায়, একটি একটি তথ্যপাতা ধরে। যাঁরা খবর পড়ার প্রোগ্রাম থেকে তালিকা দেখেন তাঁদের জন্য।
format-news-json-feed = তালিকার পরিবর্তন (JSON Feed)
format-news-json-feed-whom = একই পরিবর্তন, যাঁরা JSON পড়েন তাঁদের জন্য।
format-csv-group = সব সারণির বিবরণ (CSVW)
format-csv-group-whom = কলামের মানে ও কী (key), যেসব প্রোগ্রাম ওয়েবে CSV পড়ে তাদের জন্য।
format-data-package = তথ্যের প্যাকেজ (Frictionless)
format-data-package-whom = যে গবেষকেরা সব সারণি একসঙ্গে নেন তাঁদের জন্য।
format-sqlite = SQLite
format-sqlite-whom = একটি ডাটাবেসে সব সারণি। যাঁরা SQL-এ প্রশ্ন করেন বা Datasette ব্যবহার করেন তাঁদের জন্য।
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = সার্চ ইঞ্জিন ও একে অন্যের সঙ্গে যুক্ত তথ্যের জন্য।
format-calendar = ক্যালেন্ডার (iCalendar)
format-calendar-whom = অনুষ্ঠান ও শেষ তারিখ, সবই পার হয়ে গেছে। যাঁরা সময়রেখা রাখেন তাঁদের জন্য।
format-csl = উদ্ধৃতি (CSL-JSON)
format-csl-whom = যেসব প্রোগ্রাম বই-লেখার তালিকা তৈরি করে তাদের জন্য।
format-bibtex = উদ্ধৃতি (BibTeX)
format-bibtex-whom = যাঁরা LaTeX দিয়ে লেখেন তাঁদের জন্য।
format-ris = উদ্ধৃতি (RIS)
format-ris-whom = Zotero, EndNote ও Mendeley-এর জন্য।
format-turtle = তথ্যের ক্যাটালগ (DCAT-AP_IT, Turtle)
format-turtle-whom = খোলা তথ্যের পোর্টালের জন্য, যেমন dati.gov.it।
format-catalogue-json-ld = তথ্যের ক্যাটালগ (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = একই ক্যাটালগ, যাঁরা JSON পড়েন তাঁদের জন্য।
format-archive = সব একটি আর্কাইভে (ZIP)
format-archive-whom = প্রতিটি ফাইল, সঙ্গে লাইসেন্স ও মিলিয়ে দেখার হ্যাশ (hash)।
download-storie = { $count-form ->
    [one] এই { $count }টি কাহিনি ডাউনলোড করুন:
   *[other] এই { $count }টি কাহিনি ডাউনলোড করুন:
 }
download-comuni = { $count-form ->
    [one] এই { $count }টি পৌরসভা ডাউনলোড করুন:
   *[other] এই { $count }টি পৌরসভা ডাউনলোড করুন:
 }
download-interventi = { $count-form ->
    [one] এই { $count }টি কার্যক্রম ডাউনলোড করুন:
   *[other] এই { $count }টি কার্যক্রম ডাউনলোড করুন:
 }
download-reti = { $count-form ->
    [one] এই { $count }টি নেটওয়ার্ক ডাউনলোড করুন:
   *[other] এই { $count }টি নেটওয়ার্ক ডাউনলোড করুন:
 }
download-fonti = { $count-form ->
    [one] এই { $count }টি উৎস ডাউনলোড করুন:
   *[other] এই { $count }টি উৎস ডাউনলোড করুন:
 }
download-partner = { $count-form ->
    [one] এই { $count }টি সহযোগী ডাউনলোড করুন:
   *[other] এই { $count }টি সহযোগী ডাউনলোড করুন:
 }
download-province = { $count-form ->
    [one] এই { $count }টি প্রদেশ ডাউনলোড করুন:
   *[other] এই { $count }টি প্রদেশ ডাউনলোড করুন:
 }
download-temi = { $count-form ->
    [one] এই { $count }টি ক্ষেত্র ডাউনলোড করুন:
   *[other] এই { $count }টি ক্ষেত্র ডাউনলোড করুন:
 }
download-argomenti = { $count-form ->
    [one] এই { $count }টি বিষয় ডাউনলোড করুন:
   *[other] এই { $count }টি বিষয় ডাউনলোড করুন:
 }
embed-title = অন্য সাইটে বসান
embed-text = কোডটি কপি করে আপনার পাতায় বসান। এটি কুকি (cookie) ব্যবহার করে না, লাইসেন্স ও তারিখ দেখায়, আর হালনাগাদ থাকে।
embed-card = এই পাতার বাক্স
embed-map = মানচিত্র
embed-list = নেটওয়ার্কের তালিকা
embed-figure = সংখ্যা
embed-frozen = { $what }, সংস্করণ { $number } অনুযায়ী: আর বদলায় না
embed-title-of = Lab'Impact-এর নেটওয়ার্ক: { $what }
embed-try = দেখতে কেমন দেখুন
embed-ended = Lab'Impact পরিকল্পনা 30 জুন 2023 শেষ হয়েছে।
embed-credit = তথ্য: Atlante Lab'Impact, সংস্করণ { $number }, { $date }।
embed-open = উৎস খুলুন
embed-all = { $count-form ->
    [one] { $count }টি নেটওয়ার্ক দেখুন
   *[other] { $count }টি নেটওয়ার্কের সব দেখুন
 }
