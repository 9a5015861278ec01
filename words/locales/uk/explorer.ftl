# Перша сторінка: карта, фільтри, список мереж. І поле громади.

explorer-title = Мережі інтеграції в Ломбардії
explorer-lead = Хто працював разом, де і для кого. План завершився 30 червня 2023 року.
explorer-description = Каталог і карта 35 мереж регіонального плану Lab'Impact (європейський фонд FAMI 2014-2020): громади, партнери, заходи та джерела, провінція за провінцією.

needs-title = Що людям потрібно найчастіше
need-italiano-l2 = Вивчити італійську
need-documenti-e-consulenza-legale = Документи і дозвіл на проживання
need-sostegno-allo-studio = Допомога зі школою
need-lavoro = Робота
need-salute = Здоров'я
need-casa = Житло

place-label = Ваша громада, поштовий індекс або що вам потрібно
place-example = італійська в Suzzara
place-search = Шукати
place-suggestions = Підказки
position-use = Використати моє місце
position-asking = Шукаємо, де ви. Ваше місце залишається на цьому пристрої.
position-denied = Ви не дали дозволу на використання місця. Можна написати назву громади або поштовий індекс.
position-failed = Не вдалося визначити місце. Можна написати назву громади або поштовий індекс.
position-imprecise = Місце визначено надто неточно, щоб знати, у якій ви громаді. Можна написати назву громади або поштовий індекс.
position-outside = Схоже, ви за межами Ломбардії: тут є лише громади Ломбардії.
position-unsupported = Цей браузер не повідомляє місце. Можна написати назву громади або поштовий індекс.
place-found = { $count-form ->
    [one] { $shown } підказка
    [few] { $shown } підказки
    [many] { $shown } підказок
   *[other] { $shown } підказки
 }

count-of-networks = { $count-form ->
    [one] { $shown } мережа
    [few] { $shown } мережі
    [many] { $shown } мереж
   *[other] { $shown } мережі
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } громада
    [few] { $shown } громади
    [many] { $shown } громад
   *[other] { $shown } громади
 }
card-interventions = заходи: { $what }

card-lead = Провідна установа: { $name }
card-leaderless = Джерела не називають провідної установи
card-idle = у прочитаних джерелах немає заходів
card-nowhere = Джерела не називають громад
card-inferred = Список виведено з різних джерел
card-partial = Список неповний
card-unknown = Списку не знайдено

filter-title = Фільтри
filter-open = Фільтри
filter-close = Закрити
filter-help = Число біля кожного пункту показує, скільки мереж ви знайдете, якщо його виберете.
filter-text = Слова для пошуку
filter-province = Провінція
filter-place = Громада (назва або індекс)
filter-network = Мережа
filter-undated = без дати
filter-municipality = Громада
filter-theme = Напрям
filter-topic = Тема
filter-audience = Для кого
filter-evidence = Що ми знаємо
filter-order = Упорядкувати за
filter-show = Показати
order-nome = Назвою
order-interventi = Кількістю заходів
order-comuni = Кількістю громад

active-title = Увімкнені фільтри
active-remove = Прибрати фільтр { $label }
active-clear = Прибрати всі фільтри
active-more = { $count-form ->
    [one] і ще { $shown } фільтр, позначений у клітинках
    [few] і ще { $shown } фільтри, позначені у клітинках
    [many] і ще { $shown } фільтрів, позначених у клітинках
   *[other] і ще { $shown } фільтра, позначеного у клітинках
 }
none-text = Жодна мережа не відповідає всім вибраним фільтрам.
filter-offline = У вас немає інтернету, і фільтри не працюють. Це останній список, який ви завантажили.
filter-unreachable = Зараз сайт не відповідає, і фільтри не працюють. Це останній список, який ви завантажили: спробуйте ще раз за хвилину.
none-try = Спробуйте прибрати один:
none-alone = Прибрати лише один недостатньо:
none-without = Без { $label }: { $count }

map-title = Карта мереж
map-open = Карта
map-close = Закрити
map-help = Виберіть мережу, щоб дізнатися про неї, або провінцію, щоб відфільтрувати.
map-credit-water = Озера й річка По: GSHHG 2.3.6 (LGPL 3 або новіша), спрощено.
map-chosen-open = Відкрити сторінку
map-chosen-said = Карта показує її зблизька. Виберіть її ще раз, щоб відкрити її сторінку.
map-province = Провінція: { $name }
map-partial = { $name } (список громад неповний)
map-layers = Що показує карта
map-zoom = Масштаб
map-nearer = Збільшити
map-farther = Зменшити
map-whole = Уся Ломбардія
layer-reti = Мережі
layer-stranieri = Іноземні мешканці
layer-piccoli = Малі громади
layer-stranieri-title = Іноземні мешканці на 100 жителів, { $year }
layer-piccoli-title = Громади до 5000 жителів на 100 громад, { $year }
layer-stranieri-note = Дані наведено за провінціями: джерело не дає їх за громадами.
layer-piccoli-note = Громади поділено за кількістю жителів на 1 січня 2022 року. Збільште карту, щоб побачити їх окремо.
layer-range = від { $from } до { $to } %
layer-region = У Ломбардії: { $value }.
layer-source = Джерело:
legend-small = Громада до 5000 жителів, зблизька
legend-on = Мережа
legend-off = Мережа, яку виключили фільтри
legend-land = Громади без відомої мережі
legend-mark = Мережа, з якої ми знаємо лише деякі громади
pager = Інші результати
pager-previous = Попередня сторінка
pager-place = Сторінка { $number } з { $last }
pager-next = Наступна сторінка
pager-range = { $first }–{ $until } з { $total }
pager-missing = Сторінки { $asked } немає: це перша сторінка.
explorer-all = Показати всі мережі

municipalities-title = Моя громада
municipalities-lead = Напишіть назву або поштовий індекс вашої громади. Ми скажемо, у якій мережі вона була. Якщо її не було у відомій мережі або джерела про це мовчать, так і буде написано.
municipalities-description = Знайдіть одну з 1504 громад Ломбардії та дізнайтеся, у якій мережі плану Lab'Impact вона була.
municipalities-provinces = Або виберіть провінцію
municipalities-of = { $count-form ->
    [one] { $count } громада
    [few] { $count } громади
    [many] { $count } громад
   *[other] { $count } громади
 }
municipalities-none = Жодна громада Ломбардії не називається «{ $name }»
municipalities-none-code = Жодна громада Ломбардії не має поштового індексу { $name }
municipalities-none-text = Перевірте, як ви написали, або виберіть провінцію. Тут є лише громади Ломбардії в межах на 1 січня 2023 року.
municipalities-search = Шукати «{ $name }» у всьому Atlante
municipalities-none-code-text = У відкритих даних, якими ми користуємося, немає всіх поштових індексів великих міст. Спробуйте назву громади.

place-title = Яка громада (Comune)?
place-which = { $count-form ->
    [one] «{ $name }»: знайдено { $count } громаду. Можливо, вона вам і потрібна.
    [few] «{ $name }»: це може бути одна з { $count } громад. Яка саме?
    [many] «{ $name }»: це може бути одна з { $count } громад. Яка саме?
   *[other] «{ $name }»: це може бути одна з { $count } громади. Яка саме?
 }
place-which-code = { $count-form ->
    [one] Поштовий індекс { $name } має { $count } громада
    [few] Поштовий індекс { $name } мають { $count } громади. Яка з них ваша?
    [many] Поштовий індекс { $name } мають { $count } громад. Яка з них ваша?
   *[other] Поштовий індекс { $name } мають { $count } громади. Яка з них ваша?
 }
place-near = Можливо, ви шукаєте:
place-outside = «{ $name }» не в Ломбардії. Тут є лише громади Ломбардії.
place-formerly = { $name }, раніше { $known }
place-today = { $name }, тепер { $known }
place-hamlet = { $name }: тут знаходиться { $known }
place-also = { $name } · { $known }
place-cut = { $shown } із { $total }, пишіть далі
place-without = Далі, не вибираючи громади
place-this = Громада
place-all = Усі: { $count }
