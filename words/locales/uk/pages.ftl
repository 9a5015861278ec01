breadcrumb = Де ви зараз
toc = На цій сторінці
unsaid = прочитані джерела про це не кажуть
percent = { $value } %
source-undated = без дати
story-undated = без дати
count-municipalities = { $count-form ->
    [one] { $count } відома громада
    [few] { $count } відомі громади
    [many] { $count } відомих громад
   *[other] { $count } відомої громади
 }
count-interventions = { $count ->
    [0] Заходів не знайдено
   *[other] { $count-form ->
        [one] { $count } захід
        [few] { $count } заходи
        [many] { $count } заходів
       *[other] { $count } заходу
    }
 }

ended = { $date } план Lab'Impact завершився. Тут написано, що було заплановано або про що розповіли. Це не список служб, які працюють сьогодні.
ended-undated = План Lab'Impact завершився. Тут написано, що було заплановано або про що розповіли. Це не список служб, які працюють сьогодні.
ended-now = Щоб дізнатися, що є сьогодні, відкрийте сторінку мережі та запитайте її провідну установу або запитайте у своїй громаді (Comune).

contact-lead = Провідна установа
contact-office = Офіс
contact-website = Сайт

evidence-explained = «Заплановано»: його обіцяв опис проєкту або оголошення, але жодне прочитане джерело не говорить, чи він відбувся. «Проведено»: стаття або сторінка говорить, що він був.
evidence-planned = Цей захід був запланований. Жодне прочитане джерело не говорить, чи він відбувся: міг відбутися, а міг і ні.
evidence-reported = Принаймні одне джерело розповідає, що захід відбувся. Це не означає, що він є й сьогодні.

province-name = { $kind ->
    [city] Метрополійне місто { $name }
   *[province] Провінція { $name }
 }
province-in = { $kind ->
    [city] у метрополійному місті { $name }
   *[province] у провінції { $name }
 }
theme-number = Дія { $number }

locator-network = { $network }: відомі громади ({ $province })
locator-network-text = { $count ->
    [0] Обрис провінції без громад: списку ми не знаємо.
   *[other] { $count-form ->
        [one] { $count } кольорова громада в обрисі провінції.
        [few] { $count } кольорові громади в обрисі провінції.
        [many] { $count } кольорових громад в обрисі провінції.
       *[other] { $count } кольорової громади в обрисі провінції.
    }
 }
locator-place = { $place } і сусідні громади
locator-place-text = Межує з такими громадами: { $names }. Громади, які були в мережі, показано кольором.
locator-province = Мережі { $where }
locator-province-text = { $count-form ->
    [one] Відома територія { $count } мережі в обрисі провінції.
    [few] Відомі території { $count } мереж в обрисі провінції.
    [many] Відомі території { $count } мереж в обрисі провінції.
   *[other] Відомі території { $count } мережі в обрисі провінції.
 }

network-description = { $name }: { $municipalities ->
    [0] немає відомих громад
   *[other] { $municipalities-form ->
        [one] { $municipalities } відома громада
        [few] { $municipalities } відомі громади
        [many] { $municipalities } відомих громад
       *[other] { $municipalities } відомої громади
    }
 }, { $interventions ->
    [0] заходів не знайдено
   *[other] { $interventions-form ->
        [one] { $interventions } захід
        [few] { $interventions } заходи
        [many] { $interventions } заходів
       *[other] { $interventions } заходу
    }
 }. Провідна установа: { $lead }. Є партнери, історії, контакти та джерела.
network-where = Де
network-partners = Партнери
network-interventions = Заходи
network-stories = Історії
network-sources = Джерела
network-provinces = Провінції:
network-ambito = Джерела називають цю місцевість
network-no-municipalities = Прочитані джерела не кажуть, які громади до неї входили.
network-no-interventions = Прочитані джерела не описують заходів цієї мережі. Це не означає, що їх не було.
network-proof = Де написано, що це була одна з 35 мереж:
network-other-sources = Інші джерела цієї сторінки:

municipality-title-covered = { $name } ({ $sigla }): громада була в мережі { $network }
municipality-title-none = { $name } ({ $sigla }): громади не було в жодній відомій мережі
municipality-title-unknown = { $name } ({ $sigla }): джерела не кажуть, чи була громада в мережі
municipality-covered = { $name } є у списку громад мережі { $network }. Це одна з 35 мереж плану Lab'Impact.
municipality-on-map = Подивитися мережу на карті
municipality-none = { $name } немає у списку громад жодної мережі Lab'Impact. Усі відомі мережі { $where } мають опублікований список: назви цієї громади там немає.
municipality-unknown = Прочитані джерела не кажуть, чи входила громада { $name } до мережі Lab'Impact.
municipality-lists = За планом громад було { $counted }. Прочитані списки називають { $known }. Новий список міг би змінити цю відповідь.
municipality-province-networks = Мережі провінції
municipality-incomplete = Мережі з неповним списком
municipality-incomplete-text = У цій провінції є мережі, для яких ми не знаємо напевно всіх громад. Можливо, ця громада була в одній із них: запитайте провідну установу.
municipality-candidate = Місцевість, пов'язана з проєктом
candidate-badge = Не входить до 35 мереж
municipality-done = Що мережа запланувала або зробила
municipality-named = Інші заходи, де названо цю громаду
municipality-facts = Громада
municipality-province = Провінція
municipality-population = Мешканці
residents-2023 = { $count } на 1 січня 2023 року (попередні дані)
municipality-postal = Поштовий індекс (CAP)
municipality-code = Код ISTAT (2023)
municipality-current = Сьогодні
municipality-current-text = На 1 січня 2026 року її територія належить до громади { $name } (код ISTAT { $code })
municipality-former = Колишні назви
municipality-former-text = { $name }, до { $date }
municipality-former-moved = { $name }, до { $date }: потім у громаді { $today }
municipality-near = Поруч
municipality-neighbours = Сусідні громади та їхня мережа:
municipality-no-network = відомої мережі немає
municipality-networks-near = Інші мережі поруч:

partner-description = { $name } у плані Lab'Impact у Ломбардії: участь у { $count-form ->
    [one] { $count } мережі
    [few] { $count } мережах
    [many] { $count } мережах
   *[other] { $count } мережі
 }. Із джерелами.
partner-lead = { $count-form ->
    [one] Ця організація брала участь у { $count } мережі плану Lab'Impact.
    [few] Ця організація брала участь у { $count } мережах плану Lab'Impact.
    [many] Ця організація брала участь у { $count } мережах плану Lab'Impact.
   *[other] Ця організація брала участь у { $count } мережі плану Lab'Impact.
 }
partner-kind = Вид організації
partner-networks = Її мережі
partner-caveat = Джерела кажуть, у якій мережі працював партнер, але не завжди, у яких заходах. Заходи є на сторінці кожної мережі.
partner-others = Інші відомі партнери:

intervention-description-planned = { $network }, запланований захід. { $title }: { $summary }
intervention-description-reported = { $network }, захід, про який розповіли, що він відбувся. { $title }: { $summary }
intervention-network = Мережа
intervention-theme = Напрям
intervention-when = Коли
intervention-where = Де
intervention-audience = Для кого
intervention-topics = Теми
intervention-others = Інші заходи мережі
intervention-only = Це єдиний знайдений захід цієї мережі.
intervention-alike = Схожі заходи в інших мережах
intervention-stories = Історії про мережу

province-summary = { $networks-form ->
    [one] { $networks } мережа Lab'Impact мала
    [few] { $networks } мережі Lab'Impact мали
    [many] { $networks } мереж Lab'Impact мали
   *[other] { $networks } мережі Lab'Impact мали
 } тут свій осередок або принаймні одну громаду. Усього громад тут { $total }, з них { $covered-form ->
    [one] { $covered } є
    [few] { $covered } є
    [many] { $covered } є
   *[other] { $covered } є
 } у списку якоїсь мережі.
province-capital = Головне місто
province-covered = громади у списку мережі
province-unknown = громади, про мережу яких ми не знаємо
province-none = громади поза мережами
province-networks = Мережі
province-statistics = Дані порівняно з іншими провінціями
province-municipalities = Громади
province-list-covered = У списку мережі: { $count }
province-list-unknown = Джерела про це не кажуть: { $count }
province-list-none = У жодному списку: { $count }
province-covered-explained = На сторінці кожної громади написано, яка це мережа і звідки взято список.
province-unknown-explained = Їх не називає жоден список мережі. Але список щонайменше однієї мережі провінції не певний чи не повний або їх називає місцевість, яку не враховано серед мереж.
province-none-explained = Їх не називає жоден список, і всі відомі мережі провінції мають опублікований список.

figures-municipalities = Громади
figures-small = Громади до 5000 мешканців
figures-small-share = Частка громад до 5000 мешканців
figures-foreign = Іноземні мешканці
figures-foreign-share = Частка іноземних мешканців
figures-lombardy = Ломбардія
figures-italy = Італія
figures-area = Місцевість
figures-table = Громади та іноземні мешканці у провінціях Ломбардії
figures-missing = не вказано
figures-caveat = Громади взято за 2023 рік і поділено за кількістю мешканців на 1 січня 2022 року. Іноземних мешканців узято за 2022 рік.

theme-description = { $title }: { $count-form ->
    [one] { $count } захід, запланований або про який розповіли,
    [few] { $count } заходи, заплановані або про які розповіли,
    [many] { $count } заходів, запланованих або про які розповіли,
   *[other] { $count } заходу, запланованого або про який розповіли,
 } у мережах Lab'Impact у Ломбардії, із джерелами та історіями.
theme-counts = { $interventions-form ->
    [one] Знайдено { $interventions } захід
    [few] Знайдено { $interventions } заходи
    [many] Знайдено { $interventions } заходів
   *[other] Знайдено { $interventions } заходу
 }, { $networks-form ->
    [one] у { $networks } мережі
    [few] у { $networks } мережах
    [many] у { $networks } мережах
   *[other] у { $networks } мережі
 }.
theme-explore = Подивитися мережі цього напряму на карті
theme-topics = Теми
theme-networks = Мережі
theme-interventions = Заходи
theme-stories = Історії
theme-no-networks = За прочитаними джерелами, жодна мережа не працювала в цьому напрямі.
theme-no-stories = Ми не знайшли історій про цей напрям.
topic-description = { $explanation } { $count-form ->
    [one] { $count } захід
    [few] { $count } заходи
    [many] { $count } заходів
   *[other] { $count } заходу
 } мереж Lab'Impact у Ломбардії, із джерелами та історіями.
topic-synonyms = Італійською кажуть також:
topic-themes = Належить до напряму:
topic-explore = Подивитися мережі цієї теми на карті
topic-networks = Мережі
topic-interventions = Заходи
topic-stories = Історії
topic-no-interventions = Прочитані джерела не описують заходів на цю тему.
topic-no-stories = Ми не знайшли історій на цю тему.

stories-title = Історії
stories-lead = Інтерв'ю, статті, новини, електронні книги, відео та події про план і його мережі.
stories-opening = Сторінку відкриває інтерв'ю з найновішою датою.
stories-group-voci = Голоси
stories-group-stampa = З місцевої преси
stories-group-articoli = Статті та новини
stories-group-documenti = Документи
stories-group-schede = Картки та вебсторінки
stories-group-all = Відкрити «{ $group }» ({ $count })
stories-sheets = Більшість із них представляє проєкт або мережу, тому вони стоять окремо.
stories-description = Публікацій про план Lab'Impact і його 35 мереж: { $count }. Їх можна фільтрувати за мережею, провінцією, напрямом, темою, видом і роком.
stories-words = Слова для пошуку
stories-kind = Вид
stories-year = Рік
stories-filter = Показати історії
stories-chosen = Вибрані фільтри:
stories-remove = Прибрати { $value }
stories-count = { $count ->
    [0] Історій немає
   *[other] { $count-form ->
        [one] { $count } історія
        [few] { $count } історії
        [many] { $count } історій
       *[other] { $count } історії
    }
 }
stories-none = Жодна історія не відповідає всім вибраним фільтрам. Приберіть один або:
stories-all = подивіться всі історії
story-summary-ours = Короткий переказ наш. Оригінальний текст належить тому, хто його опублікував.
story-read = Читати на { $host }
story-no-address = Ми не знаємо його вебадреси.
story-kind = Вид
story-publisher = Хто опублікував
story-author = Автор або авторка
story-date = Дата
story-tags = Ключові слова
story-about = Про що це
story-networks = Мережі
story-no-networks = Ідеться не про якусь одну мережу, або прочитані джерела не кажуть, про яку.
story-provinces = Провінції
story-no-provinces = Ідеться не про якусь одну провінцію.
story-themes = Напрями
story-no-themes = Ідеться не про якийсь один напрям.
story-topics = Теми
story-no-topics = Розповідає про проєкт загалом.

sources-title = Джерела
sources-lead = Кожен факт в Atlante має джерело. Тут є всі документи, якими ми користувалися, усього: { $count }. Для кожного видно, скільки записів на нього посилаються.
sources-caveat = З багатьох сторінок ми прочитали лише деякі частини. Ми не перевіряли змісту разом з установами. Деякі адреси можуть уже не працювати.
sources-description = Усі документи ({ $count }), з яких узято факти Atlante Lab'Impact, за видом, із записами, які на них посилаються.
source-used = { $count ->
    [0] Жоден запис на нього не посилається.
   *[other] { $count-form ->
        [one] На нього посилається { $count } запис.
        [few] На нього посилаються { $count } записи.
        [many] На нього посилаються { $count } записів.
       *[other] На нього посилається { $count } запису.
    }
 }
source-title = Джерело: { $title } ({ $publisher })
source-description = { $title }, { $publisher }. { $count ->
    [0] Жоден запис в Atlante на це не посилається.
   *[other] { $count-form ->
        [one] На це посилається { $count } запис в Atlante.
        [few] На це посилаються { $count } записи і дані в Atlante.
        [many] На це посилаються { $count } записів і даних в Atlante.
       *[other] На це посилаються { $count } запису і даних в Atlante.
    }
 }
source-publisher = Хто опублікував
source-date = Дата
source-kind = Вид
source-address = Адреса
source-no-address = вебадреса невідома
source-note = Як його прочитано
source-uses = Що взято з цього джерела
source-unused = Жоден запис на нього не посилається.
source-networks = Мережі: { $count }
source-partners = Партнери: { $count }
source-interventions = Заходи: { $count }
source-stories = Історії: { $count }
source-plan = Факти про план: { $count }
source-themes = Напрями: { $count }
source-candidates = Місцевості, не враховані серед мереж: { $count }
source-statistics = Статистичні дані: { $count }
source-statistics-link = Подивитися дані на сторінці плану
source-places-borders = Звідси взято межі та населення громад і провінцій.
source-places-codes = Звідси взято назви та коди громад на 1 січня 2026 року.
source-places-postal = Звідси взято поштові індекси громад.
source-places-names = Звідси взято населені пункти та інші назви громад, за якими працює пошук.

plan-title = План Lab'Impact
plan-description = Мереж { $networks }, громад { $municipalities }, { $share } відсотків громад Ломбардії: чим був регіональний план Lab'Impact, скільки він тривав, з якими коштами і що було після нього.
plan-lead = Lab'Impact був регіональним планом Ломбардії для інтеграції мігрантів. З ним працювали мережі ({ $networks }) і громади ({ $municipalities }): це { $share } відсотків громад Ломбардії.
plan-timeline = Коротко, з 2018 до 2023 року
plan-today = А сьогодні
plan-today-text = План завершився. Якщо вам зараз потрібна допомога, почніть зі своєї громади (Comune): ви знайдете, куди подзвонити і що відкрито у вашій провінції.
plan-today-municipality = Знайти свою громаду (Comune)
plan-today-schools = Для шкіл
plan-today-second = Що було після плану
plan-identity = Чим він був
plan-people = Хто ним керував
plan-time = Коли
plan-actions = Чотири Дії
plan-actions-pages = Кожна Дія має сторінку зі своїми заходами:
plan-reach = Наскільки він був великий
plan-reach-text = { $share } відсотків: це частка громад, а не території. Це { $municipalities } з усіх громад Ломбардії.
plan-money = Кошти мереж
plan-money-text = Ми не знайшли, скільки коштував увесь план. Ми знаємо лише деякі місцеві суми.
plan-learning = Практичні заняття та зустрічі
plan-communication = Комунікація
plan-national-call = Загальнодержавний конкурс проєктів
plan-fami-2014 = Європейський фонд FAMI 2014-2020
plan-fami-2021 = Європейський фонд FAMI 2021-2027
plan-second-edition = Другий етап
plan-later-text = Це інша програма, яка була пізніше. Вона не входить до плану, описаного в цьому Atlante.
plan-classes = Громади та іноземні мешканці за кількістю мешканців
plan-candidates = Місцевості, не враховані серед 35 мереж
plan-candidates-text = Ці місцевості представляли проєкт або працювали в ньому, але жодне прочитане джерело не говорить, що вони керували мережею. Тому їх немає серед 35.
candidate-ambito = Місцевість
candidate-municipalities = Громад у її списку: { $count }. Ось вони:

classes-table = Громади та іноземні мешканці в Ломбардії за кількістю мешканців; два останні рядки є сумою інших
classes-class = Мешканці громади
classes-municipalities-share = Частка громад Ломбардії
classes-up-to = До { $to }
classes-between = Від { $from } до { $to }
classes-over = Понад { $from }

accessibility-title = Доступність
accessibility-lead = Ми хочемо, щоб Atlante міг користуватися кожен: із клавіатурою, з програмою читання з екрана, зі старим телефоном, без JavaScript.
accessibility-design = Як його зроблено
accessibility-design-scripts = Кожна сторінка повна і без JavaScript. Скрипти лише пришвидшують карту, фільтри та пошук громади.
accessibility-design-keyboard = До всього можна дістатися клавіатурою, у порядку самої сторінки. Завжди видно, де ви зараз.
accessibility-design-map = Карта ніколи не є єдиним способом: поруч завжди є список із тими самими посиланнями, а графіки мають таблицю.
accessibility-design-words = Речення короткі. Те, що невідомо, написано словами, а не пропущено. Жодну інформацію не передано лише кольором.
accessibility-design-display = Сторінки пристосовуються до вузьких екранів, збільшеного тексту, світлої чи темної теми та до друку. Вони зважають на ваш вибір зменшити рух.
accessibility-design-privacy = Немає файлів cookie, засобів, які за вами стежать, або вмісту з інших сайтів.
accessibility-tests = Як його перевіряють
accessibility-tests-axe = Після кожної зміни кілька автоматичних перевірок з axe-core шукають помилки на сторінках.
accessibility-tests-keyboard = Після кожної зміни інші автоматичні перевірки проходять сайт у браузері лише з клавіатурою.
accessibility-tests-adapted = Ще інші перевірки дивляться сторінки, збільшені до 400 %, із більшими проміжками в тексті, справа наліво, з кольорами, які вибрали ви, без руху, надруковані та без інтернету.
accessibility-tests-people = Люди з інвалідністю ще не перевіряли Atlante. Автоматичні перевірки знаходять не все. Тому ми не заявляємо про відповідність, якої ніхто не перевірив.
accessibility-limits = Що ми знаємо про недоліки
accessibility-limits-italian = Тексти сторінок написано італійською. Іншими мовами їх переклала машина, і сторінка про це каже; чого бракує, лишається італійською з позначкою, щоб читачі екрана вимовляли це правильно.
accessibility-limits-links = Оригінальні документи є на інших сайтах. Ми не знаємо, наскільки ці сайти доступні.
accessibility-limits-maps = На картах громади можуть бути замалі для пальця: користуйтеся списком.
accessibility-limits-tables = На вузьких екранах таблиці з даними прокручуються вбік.
accessibility-report = Повідомити про проблему
accessibility-report-contact = Якщо щось у вас не працює, напишіть на
accessibility-report-code = Якщо щось у вас не працює, повідомте про це у відкритому сховищі коду проєкту або напишіть тому, хто веде цей сайт.
accessibility-report-text = Вкажіть адресу сторінки, що ви хотіли зробити і що сталося.
accessibility-record-title = Остання записана перевірка
accessibility-record = { $date }: axe-core { $axe } у Chromium { $browser }, ширина екрана { $width } пікселів. Сторінок двома мовами, зі світлою і темною темою: { $pages }. Перевірок: { $checks }, { $violations ->
    [0] помилок не знайдено
   *[other] { $violations-form ->
        [one] знайдено { $violations } помилку
        [few] знайдено { $violations } помилки
        [many] знайдено { $violations } помилок
       *[other] знайдено { $violations } помилки
    }
 }.
accessibility-record-others = { $date }: axe-core { $axe } у Chromium { $browser }, ширина екрана { $width } пікселів. Сторінок рештою мов ({ $languages }), зі світлою темою: { $pages }. Перевірок: { $checks }, { $violations ->
    [0] помилок не знайдено
   *[other] { $violations-form ->
        [one] знайдено { $violations } помилку
        [few] знайдено { $violations } помилки
        [many] знайдено { $violations } помилок
       *[other] знайдено { $violations } помилки
    }
 }.
accessibility-record-pages = Перевірені сторінки

not-found-near = Можливо, ви шукали
not-found-files = Файли, які є
not-found-provinces = Провінції, про які можна запитати
not-found-networks = Мережі, про які можна запитати
ways = Почніть звідси:
bad-title = В адресі є значення, якого не існує
bad-text = Фільтр в адресі має значення, якого Atlante не знає. Можливо, його написано з помилкою.
bad-parameter = Фільтр
bad-value = Значення
bad-allowed = Значення, які можна використати
many-title = В адресі забагато фільтрів
many-text = Разом можна використати не більше ніж { $count } значень. Приберіть кілька або почніть знову з однієї з цих сторінок.
many-parameter = Фільтр, у якому найбільше значень
