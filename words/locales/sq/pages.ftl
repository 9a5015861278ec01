breadcrumb = Ku je
toc = Në këtë faqe
unsaid = burimet e lexuara nuk e thonë
percent = { $value }%
source-undated = pa datë
story-undated = pa datë
count-municipalities = { $count-form ->
    [one] Një komunë e njohur
   *[other] { $count } komuna të njohura
 }
count-interventions = { $count ->
    [0] Nuk u gjet asnjë ndërhyrje
   *[other] { $count-form ->
        [one] Një ndërhyrje
       *[other] { $count } ndërhyrje
    }
 }

ended = Plani Lab'Impact mbaroi më { $date }. Këtu lexon çfarë ishte parashikuar ose është treguar. Nuk është listë e shërbimeve që ka sot.
ended-undated = Plani Lab'Impact ka mbaruar. Këtu lexon çfarë ishte parashikuar ose është treguar. Nuk është listë e shërbimeve që ka sot.
ended-now = Për të ditur çfarë ka sot, hap faqen e rrjetit dhe pyet institucionin e tij drejtues, ose pyet te Comune (bashkia jote).

contact-lead = Institucioni drejtues
contact-office = Zyra
contact-website = Faqja e internetit

evidence-explained = «E parashikuar»: një skedë ose një njoftim e premtonte, por asnjë burim i lexuar nuk thotë nëse u bë. «E bërë»: një artikull ose një faqe thotë se u bë.
evidence-planned = Ishte një veprimtari e parashikuar. Asnjë burim i lexuar nuk thotë nëse u bë: mund të jetë bërë ose jo.
evidence-reported = Të paktën një burim tregon se veprimtaria u bë. Nuk do të thotë se ka ende sot.

province-name = { $kind ->
    [city] Qyteti metropolitan i { $name }
   *[province] Provinca e { $name }
 }
province-in = { $kind ->
    [city] në qytetin metropolitan të { $name }
   *[province] në provincën e { $name }
 }
theme-number = Veprimi (Azione) { $number }

locator-network = { $network }: komunat e njohura ({ $province })
locator-network-text = { $count ->
    [0] Kufiri i provincës, pa komuna: lista nuk njihet.
   *[other] { $count-form ->
        [one] Një komunë me ngjyrë brenda kufirit të provincës.
       *[other] { $count } komuna me ngjyrë brenda kufirit të provincës.
    }
 }
locator-place = { $place } dhe komunat fqinje
locator-place-text = Kufizohet me: { $names }. Komunat e një rrjeti janë me ngjyrë.
locator-province = Rrjetet { $where }
locator-province-text = { $count-form ->
    [one] Territori i njohur i një rrjeti brenda kufirit të provincës.
   *[other] Territoret e njohura të { $count } rrjeteve brenda kufirit të provincës.
 }

network-description = { $name }: { $municipalities ->
    [0] asnjë komunë e njohur
   *[other] { $municipalities-form ->
        [one] një komunë e njohur
       *[other] { $municipalities } komuna të njohura
    }
 }, { $interventions ->
    [0] asnjë ndërhyrje e gjetur
   *[other] { $interventions-form ->
        [one] një ndërhyrje
       *[other] { $interventions } ndërhyrje
    }
 }. Institucioni drejtues: { $lead }. Me partnerë, histori, kontakte dhe burime.
network-where = Ku
network-partners = Partnerë
network-interventions = Ndërhyrje
network-stories = Histori
network-sources = Burime
network-provinces = Provincat:
network-ambito = Burimet e quajnë këtë territor
network-no-municipalities = Burimet e lexuara nuk thonë cilat komuna ishin pjesë e tij.
network-no-interventions = Burimet e lexuara nuk përshkruajnë ndërhyrje të këtij rrjeti. Kjo nuk do të thotë se nuk ka pasur.
network-proof = Ku shkruhet se ishte një nga 35 rrjetet:
network-other-sources = Burimet e tjera të kësaj skede:

municipality-title-covered = { $name } ({ $sigla }) ishte në { $network }
municipality-title-none = { $name } ({ $sigla }) nuk ishte në asnjë rrjet të njohur
municipality-title-unknown = { $name } ({ $sigla }): burimet nuk thonë nëse ishte në një rrjet
municipality-covered = { $name } është në listën e komunave të { $network }, një nga 35 rrjetet e Planit Lab'Impact.
municipality-on-map = Shih rrjetin në hartë
municipality-none = { $name } nuk është në listën e komunave të asnjë rrjeti të Lab'Impact. Të gjitha rrjetet e njohura { $where } kanë një listë të botuar: emri i kësaj komune nuk është aty.
municipality-unknown = Burimet e lexuara nuk thonë nëse { $name } ishte pjesë e një rrjeti të Lab'Impact.
municipality-lists = Sipas Planit, komunat ishin { $counted }. Listat e lexuara përmendin { $known }. Një listë e re mund ta ndryshojë këtë përgjigje.
municipality-province-networks = Rrjetet e provincës
municipality-incomplete = Rrjete me listë të paplotë
municipality-incomplete-text = Në këtë provincë ka rrjete, komunat e të cilave nuk i dimë të gjitha me siguri. Ndoshta kjo komunë ishte në një prej tyre: pyet institucionin drejtues.
municipality-candidate = Një territor i lidhur me projektin
candidate-badge = Nuk numërohet mes 35 rrjeteve
municipality-done = Çfarë parashikoi ose bëri rrjeti
municipality-named = Ndërhyrje të tjera që e përmendin këtë komunë
municipality-facts = Komuna
municipality-province = Provinca
municipality-population = Banorë
residents-2023 = { $count } më 1 janar 2023 (shifër e përkohshme)
municipality-postal = Kodi postar (CAP)
municipality-code = Kodi ISTAT (2023)
municipality-current = Sot
municipality-current-text = Më 1 janar 2026 territori i saj është në komunën { $name } (kodi ISTAT { $code })
municipality-former = Emrat e mëparshëm
municipality-former-text = { $name }, deri më { $date }
municipality-former-moved = { $name }, deri më { $date }: pastaj në komunën { $today }
municipality-near = Afër
municipality-neighbours = Komunat fqinje dhe rrjeti i tyre:
municipality-no-network = asnjë rrjet i njohur
municipality-networks-near = Rrjete të tjera afër:

partner-description = { $name } mori pjesë në { $count-form ->
    [one] një rrjet
   *[other] { $count } rrjete
 } të Planit Lab'Impact në Lombardi. Me burimet.
partner-lead = { $count-form ->
    [one] Mori pjesë në një rrjet të Planit Lab'Impact.
   *[other] Mori pjesë në { $count } rrjete të Planit Lab'Impact.
 }
partner-kind = Lloji i institucionit
partner-networks = Rrjetet e tij
partner-caveat = Burimet thonë në cilin rrjet punoi një partner, por jo gjithmonë në cilat ndërhyrje. Ndërhyrjet janë në faqen e çdo rrjeti.
partner-others = Partnerët e tjerë të njohur:

intervention-description-planned = { $network }, veprimtari e parashikuar. { $title }: { $summary }
intervention-description-reported = { $network }, veprimtari e treguar si e bërë. { $title }: { $summary }
intervention-network = Rrjeti
intervention-theme = Fusha
intervention-when = Kur
intervention-where = Ku
intervention-audience = Për kë
intervention-topics = Temat
intervention-others = Ndërhyrje të tjera të rrjetit
intervention-only = Është e vetmja ndërhyrje e gjetur për këtë rrjet.
intervention-alike = Ndërhyrje të ngjashme në rrjete të tjera
intervention-stories = Histori për rrjetin

province-summary = { $networks-form ->
    [one] Një rrjet i Lab'Impact kishte
   *[other] { $networks } rrjete të Lab'Impact kishin
 } këtu selinë ose të paktën një komunë. Nga { $total } komuna, { $covered-form ->
    [one] një është
   *[other] { $covered } janë
 } në listën e një rrjeti.
province-capital = Qyteti kryesor (capoluogo)
province-covered = komuna në listën e një rrjeti
province-unknown = komuna që nuk ua dimë rrjetin
province-none = komuna jashtë rrjeteve
province-networks = Rrjetet
province-statistics = Shifrat, krahasuar me provincat e tjera
province-municipalities = Komunat
province-list-covered = Në listën e një rrjeti: { $count }
province-list-unknown = Burimet nuk e thonë: { $count }
province-list-none = Në asnjë listë: { $count }
province-covered-explained = Faqja e çdo komune thotë cili është rrjeti dhe nga vjen lista.
province-unknown-explained = Asnjë listë e një rrjeti nuk i përmend. Por lista e të paktën një rrjeti të provincës nuk është e sigurt ose nuk është e plotë, ose i përmend një territor që nuk numërohet mes rrjeteve.
province-none-explained = Asnjë listë nuk i përmend, dhe të gjitha rrjetet e njohura të provincës kanë një listë të botuar.

figures-municipalities = Komuna
figures-small = Komuna deri në 5.000 banorë
figures-small-share = Sa për qind janë komunat deri në 5.000 banorë
figures-foreign = Banorë të huaj
figures-foreign-share = Sa për qind janë banorët e huaj
figures-lombardy = Lombardia
figures-italy = Italia
figures-area = Territori
figures-table = Komunat dhe banorët e huaj në provincat e Lombardisë
figures-missing = nuk jepet
figures-caveat = Komunat janë ato të vitit 2023, të ndara sipas banorëve më 1 janar 2022. Banorët e huaj janë ata të vitit 2022.

theme-description = { $title }: { $count-form ->
    [one] një ndërhyrje e parashikuar ose e treguar
   *[other] { $count } ndërhyrje të parashikuara ose të treguara
 } në rrjetet e Lab'Impact në Lombardi, me burime dhe histori.
theme-counts = { $interventions-form ->
    [one] Një ndërhyrje e gjetur
   *[other] { $interventions } ndërhyrje të gjetura
 }, { $networks-form ->
    [one] në një rrjet
   *[other] në { $networks } rrjete
 }.
theme-explore = Shih në hartë rrjetet e kësaj fushe
theme-topics = Temat
theme-networks = Rrjetet
theme-interventions = Ndërhyrjet
theme-stories = Histori
theme-no-networks = Në burimet e lexuara, asnjë rrjet nuk punoi për këtë fushë.
theme-no-stories = Nuk gjetëm histori për këtë fushë.
topic-description = { $explanation } { $count-form ->
    [one] Një ndërhyrje
   *[other] { $count } ndërhyrje
 } të rrjeteve të Lab'Impact në Lombardi, me burime dhe histori.
topic-synonyms = Në italisht thuhet edhe:
topic-themes = Është pjesë e:
topic-explore = Shih në hartë rrjetet e kësaj teme
topic-networks = Rrjetet
topic-interventions = Ndërhyrjet
topic-stories = Histori
topic-no-interventions = Burimet e lexuara nuk përshkruajnë ndërhyrje për këtë temë.
topic-no-stories = Nuk gjetëm histori për këtë temë.

stories-title = Histori
stories-lead = Intervista, artikuj, lajme, e-book, video dhe ngjarje për Planin dhe për rrjetet e tij.
stories-opening = Faqja hapet me intervistën që ka datën më të re.
stories-group-voci = Zëra
stories-group-stampa = Nga shtypi vendor
stories-group-articoli = Artikuj dhe lajme
stories-group-documenti = Dokumente
stories-group-schede = Skeda dhe faqe interneti
stories-group-all = Hap «{ $group }» ({ $count })
stories-sheets = Shumica paraqesin projektin ose një rrjet: prandaj qëndrojnë veçmas.
stories-description = { $count } botime për Planin Lab'Impact dhe për 35 rrjetet. Mund t'i filtrosh sipas rrjetit, provincës, fushës, temës, llojit dhe vitit.
stories-words = Fjalë për të kërkuar
stories-kind = Lloji
stories-year = Viti
stories-filter = Trego historitë
stories-chosen = Filtrat e zgjedhur:
stories-remove = Hiq { $value }
stories-count = { $count ->
    [0] Asnjë histori
   *[other] { $count-form ->
        [one] Një histori
       *[other] { $count } histori
    }
 }
stories-none = Asnjë histori nuk i plotëson të gjithë filtrat e zgjedhur. Hiq një, ose:
stories-all = shih të gjitha historitë
story-summary-ours = Përmbledhja është jona. Teksti origjinal është i atij që e ka botuar.
story-read = Lexoje në { $host }
story-no-address = Nuk ia dimë adresën në internet.
story-kind = Lloji
story-publisher = Botuar nga
story-author = Autori ose autorja
story-date = Data
story-tags = Fjalë kyçe
story-about = Për çfarë flet
story-networks = Rrjetet
story-no-networks = Nuk flet për një rrjet të veçantë, ose burimet e lexuara nuk thonë për cilin.
story-provinces = Provincat
story-no-provinces = Nuk flet për një provincë të veçantë.
story-themes = Fushat
story-no-themes = Nuk flet për një fushë të veçantë.
story-topics = Temat
story-no-topics = E paraqet projektin në përgjithësi.

sources-title = Burimet
sources-lead = Çdo fakt i Atlantes ka një burim. Këtu gjen të gjitha dokumentet e përdorura: janë { $count }. Për secilin sheh sa skeda e citojnë.
sources-caveat = Nga shumë faqe kemi lexuar vetëm disa pjesë. Përmbajtjen nuk e kemi kontrolluar me institucionet. Disa adresa mund të mos funksionojnë më.
sources-description = Të gjitha dokumentet ({ $count }) nga vijnë faktet e Atlante Lab'Impact, sipas llojit, me skedat që i citojnë.
source-used = { $count ->
    [0] Asnjë skedë nuk e citon.
   *[other] { $count-form ->
        [one] E citon një skedë.
       *[other] E citojnë { $count } skeda.
    }
 }
source-title = Burimi: { $title } ({ $publisher })
source-description = { $title }, { $publisher }. { $count ->
    [0] Asnjë skedë e Atlantes nuk e citon.
   *[other] { $count-form ->
        [one] E citon një skedë e Atlantes.
       *[other] E citojnë { $count } skeda dhe shifra të Atlantes.
    }
 }
source-publisher = Botuar nga
source-date = Data
source-kind = Lloji
source-address = Adresa
source-no-address = adresa në internet nuk dihet
source-note = Si u lexua
source-uses = Çfarë vjen nga ky burim
source-unused = Asnjë skedë nuk e citon.
source-networks = Rrjete: { $count }
source-partners = Partnerë: { $count }
source-interventions = Ndërhyrje: { $count }
source-stories = Histori: { $count }
source-plan = Fakte për Planin: { $count }
source-themes = Fusha: { $count }
source-candidates = Territore që nuk numërohen mes rrjeteve: { $count }
source-statistics = Statistika: { $count }
source-statistics-link = Shih shifrat në faqen e Planit
source-places-borders = Nga këtu vijnë kufijtë dhe popullsia e komunave dhe e provincave.
source-places-codes = Nga këtu vijnë emrat dhe kodet e komunave më 1 janar 2026.
source-places-postal = Nga këtu vijnë kodet postare të komunave.
source-places-names = Nga këtu vijnë vendbanimet dhe emrat e tjerë të komunave, të përdorur në kërkim.

plan-title = Plani Lab'Impact
plan-description = { $networks } rrjete, { $municipalities } komuna, { $share } për qind e komunave të Lombardisë: çfarë ishte Plani rajonal Lab'Impact, sa zgjati, me cilat mjete, dhe çfarë erdhi pas tij.
plan-lead = Lab'Impact ishte Plani rajonal i Lombardisë për integrimin e migrantëve. Punoi me { $networks } rrjete dhe { $municipalities } komuna, pra { $share } për qind të komunave të Lombardisë.
plan-timeline = Shkurt, nga 2018 deri në 2023
plan-today = Dhe sot
plan-today-text = Plani ka mbaruar. Për ndihmë tani, nisu nga komuna jote (Comune): gjen numrin ku të telefonosh dhe çfarë është e hapur në provincën tënde.
plan-today-municipality = Kërko komunën tënde
plan-today-schools = Për shkollat
plan-today-second = Çfarë erdhi më pas
plan-identity = Çfarë ishte
plan-people = Kush e drejtoi
plan-time = Kur
plan-actions = Katër Veprimet (Azioni)
plan-actions-pages = Çdo Veprim ka një faqe me ndërhyrjet e tij:
plan-reach = Sa i madh ishte
plan-reach-text = { $share } për qind është pjesë e komunave, jo e territorit: { $municipalities } komuna nga të gjitha ato të Lombardisë.
plan-money = Mjetet e rrjeteve
plan-money-text = Nuk gjetëm sa kushtoi Plani gjithsej. Njohim vetëm disa shifra vendore.
plan-learning = Laboratorë dhe takime
plan-communication = Komunikimi
plan-national-call = Thirrja kombëtare për projekte
plan-fami-2014 = Fondi evropian FAMI 2014-2020
plan-fami-2021 = Fondi evropian FAMI 2021-2027
plan-second-edition = Edicioni i dytë
plan-later-text = Është program tjetër, që erdhi më pas. Nuk është pjesë e Planit që përshkruhet në këtë Atlante.
plan-classes = Komunat dhe banorët e huaj sipas numrit të banorëve
plan-candidates = Territore që nuk numërohen mes 35 rrjeteve
plan-candidates-text = Këto territore e paraqitën projektin ose punuan në të, por asnjë burim i lexuar nuk thotë se drejtonin një rrjet. Prandaj nuk janë mes 35 rrjeteve.
candidate-ambito = Territori
candidate-municipalities = Lista e tij përmend { $count } komuna:

classes-table = Komunat dhe banorët e huaj në Lombardi sipas numrit të banorëve; dy rreshtat e fundit i mbledhin të tjerët
classes-class = Banorët e komunës
classes-municipalities-share = Sa për qind e komunave të Lombardisë
classes-up-to = Deri në { $to }
classes-between = Nga { $from } në { $to }
classes-over = Mbi { $from }

accessibility-title = Përdorimi nga të gjithë
accessibility-lead = Duam që kushdo të mund ta përdorë Atlanten: me tastierë, me lexues ekrani, me telefon të vjetër, pa JavaScript.
accessibility-design = Si është bërë
accessibility-design-scripts = Çdo faqe është e plotë pa JavaScript. Skriptet vetëm i bëjnë më të shpejta hartën, filtrat dhe kërkimin e komunës.
accessibility-design-keyboard = Te gjithçka arrihet me tastierë, me një radhë që ndjek faqen. E sheh gjithmonë ku je.
accessibility-design-map = Harta nuk është kurrë rruga e vetme: pranë ka gjithmonë një listë me të njëjtat lidhje, dhe grafikët kanë një tabelë.
accessibility-design-words = Fjalitë janë të shkurtra. Ajo që nuk dihet është e shkruar, nuk lihet bosh. Asnjë informacion nuk jepet vetëm me ngjyrë.
accessibility-design-display = Faqet u përshtaten ekraneve të ngushta, tekstit të zmadhuar, pamjes së çelët ose të errët dhe printimit. E respektojnë zgjedhjen tënde për më pak lëvizje.
accessibility-design-privacy = Nuk ka cookie, mjete që të gjurmojnë ose përmbajtje nga faqe të tjera.
accessibility-tests = Si provohet
accessibility-tests-axe = Me çdo ndryshim, disa prova automatike me axe-core kërkojnë gabime në faqe.
accessibility-tests-keyboard = Me çdo ndryshim, prova të tjera automatike kalojnë nëpër faqe në një shfletues, vetëm me tastierë.
accessibility-tests-adapted = Prova të tjera i shohin faqet të zmadhuara në 400 %, me më shumë hapësirë në tekst, nga e djathta në të majtë, me ngjyrat që zgjedh ti, pa lëvizje, të printuara dhe pa internet.
accessibility-tests-people = Njerëzit me aftësi të kufizuara nuk e kanë provuar ende Atlanten. Provat automatike nuk i gjejnë të gjitha. Prandaj nuk deklarojmë një përputhje me rregullat që askush nuk e ka kontrolluar.
accessibility-limits = Kufizime të njohura
accessibility-limits-italian = Tekstet e faqeve janë shkruar në italisht. Në gjuhët e tjera i ka përkthyer një makinë dhe faqja e thotë; ajo që mungon mbetet në italisht, e shënuar që lexuesit e ekranit ta shqiptojnë mirë.
accessibility-limits-links = Dokumentet origjinale janë në faqe të tjera. Nuk e dimë sa mund të përdoren ato faqe nga të gjithë.
accessibility-limits-maps = Në harta komunat mund të jenë tepër të vogla për një gisht: përdor listën.
accessibility-limits-tables = Në ekrane të ngushta tabelat e shifrave lëvizin anash.
accessibility-report = Njofto një problem
accessibility-report-contact = Nëse diçka nuk të punon, shkruaj te
accessibility-report-code = Nëse diçka nuk të punon, hap një njoftim në arkivin publik të kodit të projektit, ose shkruaji atij që kujdeset për këtë faqe.
accessibility-report-text = Thuaj adresën e faqes, çfarë doje të bëje dhe çfarë ndodhi.
accessibility-record-title = Prova e fundit e regjistruar
accessibility-record = { $date }: axe-core { $axe } në Chromium { $browser }, ekran i gjerë { $width } piksel. { $pages } faqe në dy gjuhë, me pamje të çelët dhe të errët: { $checks } kontrolle, { $violations ->
    [0] asnjë gabim i gjetur
   *[other] { $violations-form ->
        [one] një gabim i gjetur
       *[other] { $violations } gabime të gjetura
    }
 }.
accessibility-record-others = { $date }: axe-core { $axe } në Chromium { $browser }, ekran i gjerë { $width } piksel. { $pages } faqe në { $languages } gjuhët e tjera, me pamje të çelët: { $checks } kontrolle, { $violations ->
    [0] asnjë gabim i gjetur
   *[other] { $violations-form ->
        [one] një gabim i gjetur
       *[other] { $violations } gabime të gjetura
    }
 }.
accessibility-record-pages = Faqet e provuara

not-found-near = Ndoshta po kërkoje
not-found-files = Skedarët që ka
not-found-provinces = Provincat që mund të kërkosh
not-found-networks = Rrjetet që mund të kërkosh
ways = Nisu përsëri nga këtu:
bad-title = Adresa ka një vlerë që nuk ekziston
bad-text = Një filtër në adresë ka një vlerë që Atlante nuk e njeh. Ndoshta është shkruar gabim.
bad-parameter = Filtri
bad-value = Vlera
bad-allowed = Vlera që mund të përdorësh
many-title = Adresa ka tepër filtra
many-text = Mund të përdorësh deri në { $count } vlera bashkë. Hiq disa, ose nise përsëri nga një nga këto faqe.
many-parameter = Filtri me më shumë vlera
