data-description = Мережі, заходи, партнери, історії, муніципалітети й джерела Плану Lab'Impact для таблиць, карт і програм
data-lead = Кожен список Atlante можна завантажити цілим або таким, як ви його відфільтрували, з джерелами в кожному рядку. Для Excel і LibreOffice виберіть таблицю.
data-together = Усе разом
data-tables = Список за списком
data-size = стовпців: { $columns }
file-kilobytes = { $size } кБ
file-megabytes = { $size } МБ
data-changed = Нові або змінені з версією { $number }: { $count }
data-open = Відкрити в електронній таблиці (XLSX)
data-csv = CSV для програм
data-columns = Що є в кожному стовпці
data-column = Стовпець
data-meaning = Значення
data-kind = Що записано
data-whole = Фільтр тут не діє: список завжди повний.
data-programs = Для тих, хто пише програми й таблиці
data-programs-text = Адреси не змінюються, і інші сайти можуть їх читати. Кожен файл каже, якої він версії.
data-hsds = Заходи для баз даних соціальних служб (HSDS 3.1)
data-reconciliation = Зіставлення назв для OpenRefine
kind-text = текст
kind-integer = ціле число
kind-decimal = число
kind-date = дата, іноді неповна
kind-day = день
kind-link = адреса
kind-list = кілька значень
kind-sometimes = не завжди
download = Завантажити
download-more = інше
download-record = Цей запис для програм:
download-cite = Посилання на джерело:
use-title = Як користуватися даними
use-lead = Приклад для кожної програми: скопіюйте його, і він працює.
use-libreoffice = Excel і LibreOffice
use-libreoffice-text = Досить двічі клацнути на файл XLSX: літери зі знаками, коди й дати залишаються такими, як написано. У командному рядку LibreOffice перетворює його так:
use-qgis = QGIS та інші програми для карт
use-qgis-text = У QGIS: Шар, Додати шар, Додати векторний шар, і вставте адресу файлу GeoJSON. GDAL, яким QGIS читає файли, перетворює його так:
use-r = R
use-r-text = Читайте стовпці як текст: так коди ISTAT не втратять нулів.
use-python = Python
use-python-text = З pandas читайте стовпці як текст.
use-duckdb = DuckDB
use-duckdb-text = Запит мовою SQL прямо до файлу CSV.
use-sqlite = SQLite і Datasette
use-sqlite-text = Один файл з усіма таблицями і ключами між ними.
use-openrefine = OpenRefine
use-openrefine-text = Якщо у вас є стовпець із назвами громад, мереж або установ, виберіть «Reconcile», «Add standard service» і вставте цю адресу. Потім можна додати провінцію, мережу і кількість мешканців.
quality-title = Як перевірено файли
quality-lead = Щоразу, коли змінюється програма, інструменти, які написали інші люди, читають файли і кажуть, чи дотримано правил їхнього формату.
quality-date = Дата останньої перевірки, записаної тут: { $date }. Помилок немає.
quality-format = Формат
quality-address = Файл
quality-validator = Чим перевірено
quality-size = Розмір
quality-limits = Що не перевірено
quality-limits-text = Самі Excel і QGIS ми не пробували: замість них були LibreOffice і GDAL. До загальнодержавних порталів даних ми не дісталися. Перевірка формату не каже, чи правдивий факт: для цього в кожному рядку є джерело.
format-xlsx = Excel
format-xlsx-whom = Усі списки, кожен на своєму аркуші, і сторінка, яку варто прочитати спершу. Для офісів і редакцій.
format-csv = CSV
format-csv-metadata = Опис стовпців (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = Новини (Atom)
format-json-feed = Новини (JSON Feed)
format-news-atom = Зміни в каталозі (Atom)
format-news-atom-whom = Що змінюється, сторінка за сторінкою. Для тих, хто стежить за каталогом у програмі для читання новин.
format-news-json-feed = Зміни в каталозі (JSON Feed)
format-news-json-feed-whom = Ті самі зміни, для тих, хто читає JSON.
format-csv-group = Опис усіх таблиць (CSVW)
format-csv-group-whom = Значення і ключі стовпців, для програм, які читають CSV у Вебі.
format-data-package = Пакет даних (Frictionless)
format-data-package-whom = Для дослідників, які завантажують усі таблиці разом.
format-sqlite = SQLite
format-sqlite-whom = Усі таблиці в одній базі даних. Для тих, хто пише запити в SQL або користується Datasette.
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = Для пошукових систем і пов'язаних даних.
format-calendar = Календар (iCalendar)
format-calendar-whom = Події та строки, усі вже минули. Для тих, хто складає лінію часу.
format-csl = Посилання на джерела (CSL-JSON)
format-csl-whom = Для програм, які складають бібліографії.
format-bibtex = Посилання на джерела (BibTeX)
format-bibtex-whom = Для тих, хто пише в LaTeX.
format-ris = Посилання на джерела (RIS)
format-ris-whom = Для Zotero, EndNote і Mendeley.
format-turtle = Каталог даних (DCAT-AP_IT, Turtle)
format-turtle-whom = Для порталів відкритих даних, як-от dati.gov.it.
format-catalogue-json-ld = Каталог даних (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = Той самий каталог, для тих, хто читає JSON.
format-archive = Усе в одному архіві (ZIP)
format-archive-whom = Кожен файл, із ліцензією і контрольними сумами, щоб його перевірити.
download-storie = { $count-form ->
    [one] Завантажити { $count } історію:
    [few] Завантажити ці { $count } історії:
    [many] Завантажити ці { $count } історій:
   *[other] Завантажити { $count } історії:
 }
download-comuni = { $count-form ->
    [one] Завантажити { $count } громаду:
    [few] Завантажити ці { $count } громади:
    [many] Завантажити ці { $count } громад:
   *[other] Завантажити { $count } громади:
 }
download-interventi = { $count-form ->
    [one] Завантажити { $count } захід:
    [few] Завантажити ці { $count } заходи:
    [many] Завантажити ці { $count } заходів:
   *[other] Завантажити { $count } заходу:
 }
download-reti = { $count-form ->
    [one] Завантажити { $count } мережу:
    [few] Завантажити ці { $count } мережі:
    [many] Завантажити ці { $count } мереж:
   *[other] Завантажити { $count } мережі:
 }
download-fonti = { $count-form ->
    [one] Завантажити { $count } джерело:
    [few] Завантажити ці { $count } джерела:
    [many] Завантажити ці { $count } джерел:
   *[other] Завантажити { $count } джерела:
 }
download-partner = { $count-form ->
    [one] Завантажити { $count } партнера:
    [few] Завантажити цих { $count } партнерів:
    [many] Завантажити цих { $count } партнерів:
   *[other] Завантажити { $count } партнера:
 }
download-province = { $count-form ->
    [one] Завантажити { $count } провінцію:
    [few] Завантажити ці { $count } провінції:
    [many] Завантажити ці { $count } провінцій:
   *[other] Завантажити { $count } провінції:
 }
download-temi = { $count-form ->
    [one] Завантажити { $count } напрям:
    [few] Завантажити ці { $count } напрями:
    [many] Завантажити ці { $count } напрямів:
   *[other] Завантажити { $count } напряму:
 }
download-argomenti = { $count-form ->
    [one] Завантажити { $count } тему:
    [few] Завантажити ці { $count } теми:
    [many] Завантажити ці { $count } тем:
   *[other] Завантажити { $count } теми:
 }
embed-title = Вставити на інший сайт
embed-text = Скопіюйте код і вставте його на свою сторінку. Він не використовує cookie, показує ліцензію і дату та завжди свіжий.
embed-card = Картка цієї сторінки
embed-map = Карта
embed-list = Список мереж
embed-figure = Число
embed-frozen = { $what }, станом на редакцію { $number }: більше не змінюється
embed-title-of = Мережі Lab'Impact: { $what }
embed-try = Подивитися, який це має вигляд
embed-ended = План Lab'Impact завершився 30 червня 2023 року.
embed-credit = Дані: Atlante Lab'Impact, версія { $number } від { $date }.
embed-open = Відкрити джерело
embed-all = { $count-form ->
    [one] Подивитися { $count } мережу
    [few] Подивитися всі { $count } мережі
    [many] Подивитися всі { $count } мереж
   *[other] Подивитися всі { $count } мережі
 }
