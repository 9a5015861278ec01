news-title = Що нового
news-lead = Що змінилося в цьому каталозі, поле за полем: що було, що стало і хто про це сказав.
news-none = Нічого не змінилося.
news-revision = версія { $number }
news-since = { $count ->
    [0] Відтоді ({ $moment }) нічого не змінилося.
   *[other] { $count-form ->
        [one] Відтоді ({ $moment }) змінився { $count } запис.
        [few] Відтоді ({ $moment }) змінилися { $count } записи.
        [many] Відтоді ({ $moment }) змінилося { $count } записів.
       *[other] Відтоді ({ $moment }) змінилося { $count } запису.
    }
 }
news-of = { $date }, версія { $number }
news-author = Хто це сказав: { $author }.
news-no-author = Не сказано, хто зробив цю версію.
news-added = Додано
news-changed = Змінено
news-removed = Прибрано
news-before = Було
news-after = Стало
news-nothing = нічого
news-translations = Переклади
news-follow = Новини можна отримувати в програмі для читання новин:
field-date = Дата
field-note = Примітка
field-municipalities-sources = Джерела списку громад
field-contact = Контакти
field-address = Адреса
field-participation = Доказ участі
field-norms = Що кажуть норми
field-mentions = Де її називає джерело
field-detail = Подробиця
news-first = Історія каталогу починається { $date }.
news-see = Подивитися, як було
news-how = Щоб побачити сторінку такою, як вона була певного дня, додайте в кінець її адреси { $example }.

history-title = { $name }: що змінилося
history-short = Що змінилося
history-lead = Що змінилося в записі цієї мережі, її партнерів і її заходів.
history-none = Відколи каталог має історію, цей запис не змінювався.

past = Ви бачите каталог таким, як він був: версія { $number } від { $date }.
past-now = Повернутися до сьогодні
past-changed = Що змінилося відтоді
past-title = Такого дня немає
past-malformed = Напишіть день так: 2026-12-01, або версію так: r1.
past-unknown = Каталог має історію від { $first } до { $last }.

kind-source = джерело
kind-theme = напрям
kind-topic = тема
kind-audience = для кого
kind-partner-kind = вид партнера
kind-story-kind = вид історії
kind-caution = застереження
kind-evidence = наскільки це певно
kind-territory-evidence = звідки відома територія
kind-source-kind = вид джерела
kind-province = провінція
kind-municipality = громада
kind-names = інші назви громади
kind-town-hall = контакт мерії (Comune)
kind-living-service = служба, відкрита сьогодні
kind-former-name = назва громади, якої більше немає
kind-network = мережа
kind-candidate = територія, яку не враховано
kind-story = історія
kind-school = школа
kind-need = потреба школи
kind-named-language = мова
kind-fact = дані про план
kind-statistic = дані про місцевість
kind-boundaries = межі
kind-water = озера й річки
kind-partner = партнер
kind-intervention = захід
kind-order = порядок списку
