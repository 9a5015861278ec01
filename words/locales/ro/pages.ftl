breadcrumb = Unde ești
toc = În această pagină
unsaid = sursele citite nu o spun
percent = { $value }%
source-undated = fără dată
story-undated = fără dată
count-municipalities = { $count-form ->
    [one] O comună cunoscută
    [few] { $count } comune cunoscute
   *[other] { $count } de comune cunoscute
 }
count-interventions = { $count ->
    [0] Nicio intervenție găsită
   *[other] { $count-form ->
        [one] O intervenție
        [few] { $count } intervenții
       *[other] { $count } de intervenții
    }
 }

ended = Planul Lab'Impact s-a încheiat la { $date }. Aici citești ce era prevăzut sau ce s-a povestit. Nu este o listă de servicii care există azi.
ended-undated = Planul Lab'Impact s-a încheiat. Aici citești ce era prevăzut sau ce s-a povestit. Nu este o listă de servicii care există azi.
ended-now = Ca să afli ce există azi, deschide pagina rețelei și întreabă instituția ei coordonatoare, sau întreabă la Comune (primăria ta).

contact-lead = Coordonator
contact-office = Birou
contact-website = Site

evidence-explained = „Prevăzută”: o fișă sau un anunț o promitea, dar nicio sursă citită nu spune dacă a avut loc. „Făcută”: un articol sau o pagină spune că a avut loc.
evidence-planned = Era o activitate prevăzută. Nicio sursă citită nu spune dacă a avut loc: poate da, poate nu.
evidence-reported = Cel puțin o sursă povestește că activitatea a avut loc. Nu înseamnă că există și azi.

province-name = { $kind ->
    [city] Orașul metropolitan { $name }
   *[province] Provincia { $name }
 }
province-in = { $kind ->
    [city] în orașul metropolitan { $name }
   *[province] în provincia { $name }
 }
theme-number = Acțiunea { $number }

locator-network = { $network }: comunele cunoscute ({ $province })
locator-network-text = { $count ->
    [0] Conturul provinciei, fără comune: lista nu este cunoscută.
   *[other] { $count-form ->
        [one] O comună colorată în conturul provinciei.
        [few] { $count } comune colorate în conturul provinciei.
       *[other] { $count } de comune colorate în conturul provinciei.
    }
 }
locator-place = { $place } și comunele vecine
locator-place-text = Se învecinează cu: { $names }. Comunele dintr-o rețea sunt colorate.
locator-province = Rețelele { $where }
locator-province-text = { $count-form ->
    [one] Teritoriul cunoscut al unei rețele în conturul provinciei.
    [few] Teritoriile cunoscute a { $count } rețele în conturul provinciei.
   *[other] Teritoriile cunoscute a { $count } de rețele în conturul provinciei.
 }

network-description = { $name }: { $municipalities ->
    [0] nicio comună cunoscută
   *[other] { $municipalities-form ->
        [one] o comună cunoscută
        [few] { $municipalities } comune cunoscute
       *[other] { $municipalities } de comune cunoscute
    }
 }, { $interventions ->
    [0] nicio intervenție găsită
   *[other] { $interventions-form ->
        [one] o intervenție
        [few] { $interventions } intervenții
       *[other] { $interventions } de intervenții
    }
 }. Coordonator: { $lead }. Cu parteneri, povești, contacte și surse.
network-where = Unde
network-partners = Parteneri
network-interventions = Intervenții
network-stories = Povești
network-sources = Surse
network-provinces = Provincii:
network-ambito = Sursele numesc acest teritoriu
network-no-municipalities = Sursele citite nu spun ce comune făceau parte din ea.
network-no-interventions = Sursele citite nu descriu intervenții ale acestei rețele. Asta nu înseamnă că nu au existat.
network-proof = Unde scrie că era una dintre cele 35 de rețele:
network-other-sources = Celelalte surse ale acestei fișe:

municipality-title-covered = { $name } ({ $sigla }) era în { $network }
municipality-title-none = { $name } ({ $sigla }) nu era în nicio rețea cunoscută
municipality-title-unknown = { $name } ({ $sigla }): sursele nu spun dacă era într-o rețea
municipality-covered = { $name } este pe lista comunelor din { $network }, una dintre cele 35 de rețele ale Planului Lab'Impact.
municipality-on-map = Vezi rețeaua pe hartă
municipality-none = { $name } nu este pe lista comunelor niciunei rețele Lab'Impact. Toate rețelele cunoscute { $where } au o listă publicată: numele acestei comune nu este acolo.
municipality-unknown = Sursele citite nu spun dacă { $name } făcea parte dintr-o rețea Lab'Impact.
municipality-lists = După Plan, numărul comunelor era { $counted }. În listele citite sunt numite { $known }. O listă nouă ar putea schimba acest răspuns.
municipality-province-networks = Rețelele provinciei
municipality-incomplete = Rețele cu o listă incompletă
municipality-incomplete-text = În această provincie sunt rețele la care nu știm cu siguranță toate comunele. Poate că această comună era în una dintre ele: întreabă instituția coordonatoare.
municipality-candidate = Un teritoriu legat de proiect
candidate-badge = Nu este numărat printre cele 35 de rețele
municipality-done = Ce a prevăzut sau a făcut rețeaua
municipality-named = Alte intervenții care numesc această comună
municipality-facts = Comuna
municipality-province = Provincie
municipality-population = Locuitori
residents-2023 = { $count } la 1 ianuarie 2023 (cifră provizorie)
municipality-postal = Cod poștal (CAP)
municipality-code = Cod ISTAT (2023)
municipality-current = Astăzi
municipality-current-text = La 1 ianuarie 2026 teritoriul ei este în comuna { $name } (cod ISTAT { $code })
municipality-former = Nume de dinainte
municipality-former-text = { $name }, până la { $date }
municipality-former-moved = { $name }, până la { $date }: apoi în comuna { $today }
municipality-near = În apropiere
municipality-neighbours = Comunele vecine și rețeaua lor:
municipality-no-network = nicio rețea cunoscută
municipality-networks-near = Alte rețele din apropiere:

partner-description = { $name } a luat parte la { $count-form ->
    [one] o rețea
    [few] { $count } rețele
   *[other] { $count } de rețele
 } din Planul Lab'Impact, în Lombardia. Cu sursele.
partner-lead = { $count-form ->
    [one] A luat parte la o rețea din Planul Lab'Impact.
    [few] A luat parte la { $count } rețele din Planul Lab'Impact.
   *[other] A luat parte la { $count } de rețele din Planul Lab'Impact.
 }
partner-kind = Tip de instituție
partner-networks = Rețelele sale
partner-caveat = Sursele spun în ce rețea a lucrat un partener, dar nu mereu în ce intervenții. Intervențiile sunt în pagina fiecărei rețele.
partner-others = Ceilalți parteneri cunoscuți:

intervention-description-planned = { $network }, activitate prevăzută. { $title }: { $summary }
intervention-description-reported = { $network }, activitate povestită ca făcută. { $title }: { $summary }
intervention-network = Rețea
intervention-theme = Temă
intervention-when = Când
intervention-where = Unde
intervention-audience = Pentru cine
intervention-topics = Subiecte
intervention-others = Alte intervenții ale rețelei
intervention-only = Este singura intervenție găsită pentru această rețea.
intervention-alike = Intervenții asemănătoare în alte rețele
intervention-stories = Povești despre rețea

province-summary = { $networks-form ->
    [one] O rețea Lab'Impact avea
    [few] { $networks } rețele Lab'Impact aveau
   *[other] { $networks } de rețele Lab'Impact aveau
 } aici sediul sau cel puțin o comună. Din toate comunele de aici ({ $total }), { $covered-form ->
    [one] una este
    [few] { $covered } sunt
   *[other] { $covered } sunt
 } pe lista unei rețele.
province-capital = Orașul principal (capoluogo)
province-covered = comune pe lista unei rețele
province-unknown = comune la care nu știm rețeaua
province-none = comune în afara rețelelor
province-networks = Rețelele
province-statistics = Cifrele, față de celelalte provincii
province-municipalities = Comunele
province-list-covered = Pe lista unei rețele: { $count }
province-list-unknown = Sursele nu o spun: { $count }
province-list-none = Pe nicio listă: { $count }
province-covered-explained = Pagina fiecărei comune spune care este rețeaua și de unde vine lista.
province-unknown-explained = Nicio listă a unei rețele nu le numește. Dar lista a cel puțin unei rețele din provincie nu este sigură sau nu este completă, sau le numește un teritoriu care nu este numărat printre rețele.
province-none-explained = Nicio listă nu le numește, și toate rețelele cunoscute din provincie au o listă publicată.

figures-municipalities = Comune
figures-small = Comune cu cel mult 5.000 de locuitori
figures-small-share = Cât la sută sunt comunele cu cel mult 5.000 de locuitori
figures-foreign = Locuitori străini
figures-foreign-share = Cât la sută sunt locuitorii străini
figures-lombardy = Lombardia
figures-italy = Italia
figures-area = Teritoriu
figures-table = Comune și locuitori străini în provinciile Lombardiei
figures-missing = nu este dat
figures-caveat = Comunele sunt cele din 2023, împărțite după locuitorii de la 1 ianuarie 2022. Locuitorii străini sunt cei din 2022.

theme-description = { $title }: { $count-form ->
    [one] o intervenție prevăzută sau povestită
    [few] { $count } intervenții prevăzute sau povestite
   *[other] { $count } de intervenții prevăzute sau povestite
 } în rețelele Lab'Impact din Lombardia, cu surse și povești.
theme-counts = { $interventions-form ->
    [one] O intervenție găsită
    [few] { $interventions } intervenții găsite
   *[other] { $interventions } de intervenții găsite
 }, { $networks-form ->
    [one] într-o rețea
    [few] în { $networks } rețele
   *[other] în { $networks } de rețele
 }.
theme-explore = Vezi pe hartă rețelele cu această temă
theme-topics = Subiecte
theme-networks = Rețele
theme-interventions = Intervenții
theme-stories = Povești
theme-no-networks = În sursele citite, nicio rețea nu a lucrat la această temă.
theme-no-stories = Nu am găsit povești despre această temă.
topic-description = { $explanation } { $count-form ->
    [one] O intervenție
    [few] { $count } intervenții
   *[other] { $count } de intervenții
 } ale rețelelor Lab'Impact din Lombardia, cu surse și povești.
topic-synonyms = În italiană se spune și:
topic-themes = Face parte din:
topic-explore = Vezi pe hartă rețelele cu acest subiect
topic-networks = Rețele
topic-interventions = Intervenții
topic-stories = Povești
topic-no-interventions = Sursele citite nu descriu intervenții despre acest subiect.
topic-no-stories = Nu am găsit povești despre acest subiect.

stories-title = Povești
stories-lead = Interviuri, articole, știri, e-book-uri, videoclipuri și evenimente despre Plan și despre rețelele lui.
stories-opening = Pagina se deschide cu interviul care are data cea mai recentă.
stories-group-voci = Voci
stories-group-stampa = Din presa locală
stories-group-articoli = Articole și știri
stories-group-documenti = Documente
stories-group-schede = Fișe și pagini web
stories-group-all = Deschide „{ $group }” ({ $count })
stories-sheets = Cele mai multe prezintă proiectul sau o rețea: de aceea stau separat.
stories-description = Publicații despre Planul Lab'Impact și cele 35 de rețele: { $count }. Le poți filtra după rețea, provincie, temă, subiect, tip și an.
stories-words = Cuvinte de căutat
stories-kind = Tip
stories-year = An
stories-filter = Arată poveștile
stories-chosen = Filtre alese:
stories-remove = Scoate { $value }
stories-count = { $count ->
    [0] Nicio poveste
   *[other] { $count-form ->
        [one] O poveste
        [few] { $count } povești
       *[other] { $count } de povești
    }
 }
stories-none = Nicio poveste nu corespunde tuturor filtrelor alese. Scoate unul, sau:
stories-all = vezi toate poveștile
story-summary-ours = Rezumatul este al nostru. Textul original este al celui care l-a publicat.
story-read = Citește pe { $host }
story-no-address = Nu îi cunoaștem adresa web.
story-kind = Tip
story-publisher = Publicat de
story-author = Autor sau autoare
story-date = Dată
story-tags = Cuvinte-cheie
story-about = Despre ce vorbește
story-networks = Rețele
story-no-networks = Nu vorbește despre o rețea anume, sau sursele citite nu spun despre care.
story-provinces = Provincii
story-no-provinces = Nu vorbește despre o provincie anume.
story-themes = Teme
story-no-themes = Nu vorbește despre o temă anume.
story-topics = Subiecte
story-no-topics = Prezintă proiectul în general.

sources-title = Sursele
sources-lead = Fiecare fapt din Atlante are o sursă. Aici găsești toate documentele folosite: numărul lor este { $count }. La fiecare vezi câte fișe îl citează.
sources-caveat = Din multe pagini am citit doar unele părți. Nu am verificat conținutul cu instituțiile. Poate că unele adrese nu mai funcționează.
sources-description = Toate documentele ({ $count }) din care vin faptele din Atlante Lab'Impact, pe tipuri, cu fișele care le citează.
source-used = { $count ->
    [0] Nicio fișă nu o citează.
   *[other] { $count-form ->
        [one] O citează o fișă.
        [few] O citează { $count } fișe.
       *[other] O citează { $count } de fișe.
    }
 }
source-title = Sursă: { $title } ({ $publisher })
source-description = { $title }, { $publisher }. { $count ->
    [0] Nicio fișă din Atlante nu o citează.
   *[other] { $count-form ->
        [one] O citează o fișă din Atlante.
        [few] O citează { $count } fișe și cifre din Atlante.
       *[other] O citează { $count } de fișe și cifre din Atlante.
    }
 }
source-publisher = Publicată de
source-date = Dată
source-kind = Tip
source-address = Adresă
source-no-address = adresă web necunoscută
source-note = Cum a fost citită
source-uses = Ce vine din această sursă
source-unused = Nicio fișă nu o citează.
source-networks = Rețele: { $count }
source-partners = Parteneri: { $count }
source-interventions = Intervenții: { $count }
source-stories = Povești: { $count }
source-plan = Fapte despre Plan: { $count }
source-themes = Teme: { $count }
source-candidates = Teritorii care nu sunt numărate printre rețele: { $count }
source-statistics = Statistici: { $count }
source-statistics-link = Vezi cifrele în pagina Planului
source-places-borders = De aici vin granițele și populația comunelor și provinciilor.
source-places-codes = De aici vin numele și codurile comunelor la 1 ianuarie 2026.
source-places-postal = De aici vin codurile poștale ale comunelor.
source-places-names = De aici vin localitățile și celelalte nume ale comunelor, folosite la căutare.

plan-title = Planul Lab'Impact
plan-description = { $networks } de rețele, { $municipalities } de comune, { $share } la sută din comunele Lombardiei: ce era Planul regional Lab'Impact, cât a durat, cu ce resurse, și ce a venit după el.
plan-lead = Lab'Impact a fost Planul regional al Lombardiei pentru integrarea migranților. A lucrat cu { $networks } de rețele și { $municipalities } de comune, adică { $share } la sută din comunele Lombardiei.
plan-timeline = Pe scurt, din 2018 până în 2023
plan-today = Și azi
plan-today-text = Planul s-a încheiat. Pentru un ajutor acum, începe de la comuna ta (Comune): găsești numărul la care să suni și ce este deschis în provincia ta.
plan-today-municipality = Caută comuna ta
plan-today-schools = Pentru școli
plan-today-second = Ce a venit după
plan-identity = Ce era
plan-people = Cine l-a condus
plan-time = Când
plan-actions = Cele patru Acțiuni
plan-actions-pages = Fiecare Acțiune are o pagină cu intervențiile ei:
plan-reach = Cât de mare era
plan-reach-text = Cele { $share } la sută sunt o parte din comune, nu din teritoriu: { $municipalities } de comune dintre toate cele din Lombardia.
plan-money = Resursele rețelelor
plan-money-text = Nu am găsit cât a costat Planul în total. Cunoaștem doar câteva cifre locale.
plan-learning = Ateliere și întâlniri
plan-communication = Comunicare
plan-national-call = Apelul național de proiecte
plan-fami-2014 = Fondul european FAMI 2014-2020
plan-fami-2021 = Fondul european FAMI 2021-2027
plan-second-edition = A doua ediție
plan-later-text = Este un program diferit, venit după. Nu face parte din Planul descris în acest Atlante.
plan-classes = Comune și locuitori străini după numărul de locuitori
plan-candidates = Teritorii care nu sunt numărate printre cele 35 de rețele
plan-candidates-text = Aceste teritorii au prezentat proiectul sau au lucrat la el, dar nicio sursă citită nu spune că au condus o rețea. De aceea nu sunt printre cele 35.
candidate-ambito = Teritoriu
candidate-municipalities = Pe lista lui sunt numite aceste comune ({ $count }):

classes-table = Comune și locuitori străini din Lombardia după numărul de locuitori; ultimele două rânduri le adună pe celelalte
classes-class = Locuitori ai comunei
classes-municipalities-share = Cât la sută din comunele Lombardiei
classes-up-to = Cel mult { $to }
classes-between = De la { $from } la { $to }
classes-over = Peste { $from }

accessibility-title = Accesibilitate
accessibility-lead = Vrem ca oricine să poată folosi Atlante: cu tastatura, cu un cititor de ecran, cu un telefon vechi, fără JavaScript.
accessibility-design = Cum este făcut
accessibility-design-scripts = Fiecare pagină este completă fără JavaScript. Scripturile fac doar mai rapide harta, filtrele și căutarea comunei.
accessibility-design-keyboard = La tot se ajunge cu tastatura, într-o ordine care urmează pagina. Vezi mereu în ce punct ești.
accessibility-design-map = Harta nu este niciodată singura cale: alături este mereu o listă cu aceleași legături, iar graficele au un tabel.
accessibility-design-words = Frazele sunt scurte. Ce nu se știe este scris, nu lăsat gol. Nicio informație nu este dată doar prin culoare.
accessibility-design-display = Paginile se potrivesc la ecrane înguste, la text mărit, la tema luminoasă sau întunecată și la tipărit. Respectă alegerea ta de a avea mai puțină mișcare.
accessibility-design-privacy = Nu sunt cookie-uri, unelte care te urmăresc sau conținuturi de pe alte site-uri.
accessibility-tests = Cum este încercat
accessibility-tests-axe = La fiecare schimbare, niște teste automate cu axe-core caută greșeli în pagini.
accessibility-tests-keyboard = La fiecare schimbare, alte teste automate trec prin site într-un browser, doar cu tastatura.
accessibility-tests-adapted = Alte teste privesc paginile mărite la 400 %, cu mai mult spațiu în text, de la dreapta la stânga, cu culorile alese de tine, fără mișcare, tipărite și fără internet.
accessibility-tests-people = Persoanele cu dizabilități nu au încercat încă Atlante. Testele automate nu găsesc tot. De aceea nu declarăm o conformitate pe care nimeni nu a verificat-o.
accessibility-limits = Limite cunoscute
accessibility-limits-italian = Textele fișelor sunt scrise în italiană. În celelalte limbi le-a tradus o mașină, iar pagina spune asta; ce lipsește rămâne în italiană, marcat astfel încât cititoarele de ecran să-l pronunțe bine.
accessibility-limits-links = Documentele originale sunt pe alte site-uri. Nu știm cât de accesibile sunt acele site-uri.
accessibility-limits-maps = Pe hărți, comunele pot fi prea mici pentru un deget: folosește lista.
accessibility-limits-tables = Pe ecrane înguste, tabelele cu cifre se mișcă în lateral.
accessibility-report = Semnalează o problemă
accessibility-report-contact = Dacă ceva nu îți merge, scrie la
accessibility-report-code = Dacă ceva nu îți merge, deschide o semnalare în arhiva publică a codului proiectului, sau scrie celor care se ocupă de acest site.
accessibility-report-text = Spune adresa paginii, ce voiai să faci și ce s-a întâmplat.
accessibility-record-title = Ultimul test înregistrat
accessibility-record = { $date }: axe-core { $axe } în Chromium { $browser }, ecran lat de { $width } pixeli. Pagini în două limbi, cu temă luminoasă și întunecată: { $pages }. Verificări: { $checks }, { $violations ->
    [0] nicio greșeală găsită
   *[other] { $violations-form ->
        [one] o greșeală găsită
        [few] { $violations } greșeli găsite
       *[other] { $violations } de greșeli găsite
    }
 }.
accessibility-record-others = { $date }: axe-core { $axe } în Chromium { $browser }, ecran lat de { $width } pixeli. Pagini în celelalte { $languages } limbi, cu temă luminoasă: { $pages }. Verificări: { $checks }, { $violations ->
    [0] nicio greșeală găsită
   *[other] { $violations-form ->
        [one] o greșeală găsită
        [few] { $violations } greșeli găsite
       *[other] { $violations } de greșeli găsite
    }
 }.
accessibility-record-pages = Paginile încercate

not-found-near = Poate căutai
not-found-files = Fișierele care există
not-found-provinces = Provinciile pe care le poți cere
not-found-networks = Rețelele pe care le poți cere
ways = Pornește din nou de aici:
bad-title = Adresa are o valoare care nu există
bad-text = Un filtru din adresă are o valoare pe care Atlante nu o cunoaște. Poate a fost scrisă greșit.
bad-parameter = Filtru
bad-value = Valoare
bad-allowed = Valori pe care le poți folosi
many-title = Adresa are prea multe filtre
many-text = Numărul cel mai mare de valori pe care le poți folosi împreună este { $count }. Scoate câteva, sau începe din nou de la una dintre aceste pagini.
many-parameter = Filtrul cu cele mai multe valori
