today-title = До кого звернутися сьогодні
today-switchboard = Це загальний телефон мерії (Comune) на сьогодні. Скажіть, що вам потрібно, і вас з'єднають із потрібним відділом.
today-network-office = Офіс мережі або установи, яка нею керувала.
today-seat = Це загальний телефон мерії (Comune) там, де був осередок мережі. Це не офіс мережі, але там знають, з ким вас з'єднати.
today-lead-town-hall = Мережею керувала громада (Comune). Це загальний телефон її мерії на сьогодні. Це не офіс мережі, але там знають, з ким вас з'єднати.
today-no-town-hall = Ми не знаємо ні телефону, ні сайту цієї мерії (Comune). Пошукайте її на indicepa.gov.it: це офіційний список державних установ.
today-no-office = У прочитаних джерелах немає контактів цієї мережі.
today-yours = У якій громаді (Comune) ви живете?
today-yours-text = План завершився у 2023 році. Щоб дізнатися, яка допомога є сьогодні, спершу запитайте у своїй громаді (Comune): напишіть, як вона називається.
today-call = Подзвонити
today-write = Написати
today-open-site = Відкрити сайт
today-map = Відкрити карту
today-map-search = Шукати на карті
today-certified = сертифікована пошта (PEC): звичайні листи вона може не прийняти
today-contacts-of = Телефон і поштові скриньки: { $date }.
today-website-of = Сайт: { $date }.
today-contacts-undated = Контакти зі сторінок різних років: вони могли змінитися.
today-point-network = офіс мережі
today-point-town-hall = загальний телефон мерії (Comune)
today-open = Відкрито сьогодні для всіх, { $where }
today-open-text = Вони не належать до Lab'Impact. Про кожне місце написано, звідки дані та за яку дату.
today-open-more = Шкільні управління і корисні сайти
today-schools-more = { $count-form ->
    [one] Ще { $count } адреса у провінції
    [few] Ще { $count } адреси у провінції
    [many] Ще { $count } адрес у провінції
   *[other] Ще { $count } адреси у провінції
 }
today-hours = Години роботи і що треба знати
today-languages = Мови: { $languages }.
today-dated = { $date }. Джерело:
today-undated = Сторінка без дати, прочитана { $read }. Джерело:
today-old = Цим даним понад два роки: перевірте, перш ніж іти.
service-linea = Безкоштовні номери телефону
service-prefettura = Префектура (Prefettura)
service-questura = Дозвіл на проживання (permesso di soggiorno): управління поліції (Questura)
service-cpia = Школи для дорослих (CPIA), найближчі
service-ufficio-scolastico = Шкільне управління (Ufficio scolastico)
service-portale = Корисні сайти

tongue-ar = арабська
tongue-bin = едо
tongue-en = англійська
tongue-es = іспанська
tongue-fa = фарсі
tongue-ff = фула
tongue-fr = французька
tongue-fuf = пулар
tongue-it = італійська
tongue-man = мандінго
tongue-pcm = піджин
tongue-pl = польська
tongue-ps = пушту
tongue-pt = португальська
tongue-ru = російська
tongue-so = сомалійська
tongue-sq = албанська
tongue-ti = тигринья
tongue-uk = українська
tongue-ur = урду
tongue-wo = волоф

source-town-halls = Контакти громад: { $count }
source-living-services = Служби, відкриті сьогодні: { $count }
source-places-water = Звідси взято озера й річки на картах.

report-link = Повідомити про помилку
report-title = Повідомити про помилку
report-description = Ви побачили неправильні або застарілі дані? Скажіть нам, як правильно і де це написано.
report-lead = Ви побачили щось неправильне або застаріле? Допоможіть нам це виправити.
report-now = Що зараз написано на сторінці
report-now-page = Сторінка:
report-now-sources = Її джерела:
report-write = Напишіть, як правильно
report-write-text = Допишіть повідомлення нижче. Виправлення зараховується, якщо його можна перевірити: скажіть, де написано правильні дані.
report-message = Повідомлення
report-subject = Виправлення: { $title }
report-body = Сторінка: { $page }
    На сторінці написано: { $said }
    А правильно так:
    Це написано тут (адреса, документ або установа):
report-mail = Написати електронного листа
report-issue = Відкрити повідомлення про помилку
report-copy = Копіювати повідомлення
report-page = Відкрити сторінку, де можна нам написати
report-page-text = Скопіюйте повідомлення і вставте його на сторінці, яка відкриється.
report-nowhere = Той, хто веде цей сайт, не вказав адреси для листів. Ви можете скопіювати повідомлення і передати його тому, хто розповів вам про Atlante, або установі, про яку йдеться на сторінці.
report-kept = Те, що ви пишете, залишається на вашому пристрої, доки ви самі це не надішлете: цей сайт його не отримує і не зберігає.
report-said = Про що тут розказано
report-phone = Телефон
report-email = Електронна пошта
report-which = Про яку сторінку йдеться?
report-which-text = З адреси не видно, про яку сторінку йдеться, або такої сторінки немає. Відкрийте сторінку і виберіть унизу «Повідомити про помилку» або напишіть тут її адресу.
report-which-field = Адреса сторінки
report-which-submit = Далі

about-title = Про сайт
about-description = Хто веде цей сайт, що зберігається про читачів, як виправляють помилки.
about-who = Хто веде цей сайт
about-publisher = Цю копію Atlante веде { $name }.
about-publisher-code = Цю копію Atlante веде { $name } (код IPA { $code }).
about-publisher-unknown = Той, хто веде цю копію Atlante, не назвав себе.
about-contact = Написати тому, хто її веде:
about-contact-unknown = Адреси для листів не вказано.
about-repository = Програму і дані розробляють тут:
about-independent = Atlante є незалежною роботою. Це не сайт Regione Lombardia, ANCI Lombardia, Fondazione ISMU чи Міністерства внутрішніх справ Італії.
about-readers = Що зберігається про читачів
about-readers-nothing = Нічого. Немає файлів cookie, немає статистики про читачів, немає нічого з інших сайтів. Журнал програми не містить ні вашої адреси, ні сторінок, які ви відкриваєте, ні того, що ви шукаєте.
about-readers-device = Ваш браузер тримає на вашому пристрої сторінки, які ви вже бачили, щоб їх можна було читати й без інтернету. Ваше місце, якщо ви ним користуєтеся, не залишає пристрою.
about-readers-window = Якщо ваш браузер просить іншу мову, ми пропонуємо її лише один раз. Поки ви не закриєте вікно, воно пам'ятає, що ми це зробили: більше ніхто цього не знає.
about-persons = Якщо тут є ваші особисті дані
about-persons-offices = Тут є установи, а не люди. Перевірка даних не пропускає поштових скриньок, схожих на чиєсь ім'я. Імена авторів ті, якими підписано статті.
about-persons-ask = Якщо ви знайшли дані про себе і хочете їх прибрати, напишіть тому, хто веде сайт: вкажіть сторінку і дані. Їх приберуть зі сторінки, з файлів для завантаження і з попередніх версій.
about-corrections = Як виправляють помилки
about-corrections-report = Унизу кожної сторінки з описом і біля кожного джерела є «Повідомити про помилку».
about-corrections-source = Ми виправляємо, коли правильні дані є в документі, який можна прочитати, і додаємо його до джерел цієї сторінки. Якщо два документи не збігаються, ми про це пишемо.
about-corrections-shown = Кожне виправлення створює нову версію даних, із номером і датою: їх видно внизу кожної сторінки. Важливі виправлення є в новинах проєкту.
about-corrections-news = Кожна зміна, велика чи мала, є тут, поле за полем:
about-corrections-cited = Адреса з посилання завжди веде на ту сторінку, на яку ти послався, навіть після виправлення: сторінка про це каже й веде до того, що змінилося відтоді.
about-corrections-time = Термінів ми не обіцяємо: Atlante веде мало людей. Неправильний контакт виправляємо найперше.

status-ended = План завершився у { $year } році
status-ended-undated = План завершився
status-interventions = { $count ->
    [0] заходів не знайдено
   *[other] { $count-form ->
        [one] { $count } захід
        [few] { $count } заходи
        [many] { $count } заходів
       *[other] { $count } заходу
    }
 }
status-done = { $count-form ->
    [one] { $count } проведений
    [few] { $count } проведені
    [many] { $count } проведених
   *[other] { $count } проведеного
 }
status-planned = { $count-form ->
    [one] { $count } запланований
    [few] { $count } заплановані
    [many] { $count } запланованих
   *[other] { $count } запланованого
 }
status-sources = { $count-form ->
    [one] { $count } джерело
    [few] { $count } джерела
    [many] { $count } джерел
   *[other] { $count } джерела
 }
status-note = Тут написано, що було заплановано або про що розповіли. Це не список служб, які працюють сьогодні.
silent = Прочитані джерела не згадують: { $what }. Це не означає, що їх не було.
silent-interventions = заходи
silent-partners = партнери
silent-stories = історії
silent-lead = провідна установа
folded-more = { $count-form ->
    [one] Ще { $count }
    [few] Ще { $count }
    [many] Ще { $count }
   *[other] Ще { $count }
 }
intervention-open = Відкрити сторінку заходу
municipality-network = Мережа
cite = Послатися на цю сторінку
cite-text = «{ $title }», Atlante Lab'Impact, версія { $number } від { $date }. { $url }
cite-copy = Скопіювати посилання на сторінку
cite-copied = Посилання на сторінку скопійовано.
cite-failed = Браузер не дозволяє копіювати: виділи текст і скопіюй його.
share-print = Друкувати
share-copied-text = Повідомлення скопійовано.
