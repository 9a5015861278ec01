today-title = Kë të pyesësh sot
today-switchboard = Është centrali telefonik i Comune (bashkisë), sot. Thuaj çfarë të duhet: të lidhin me zyrën e duhur.
today-network-office = Zyra e rrjetit, ose e institucionit që e drejtonte.
today-seat = Është centrali i Comune (bashkisë) ku rrjeti kishte selinë: nuk është zyrë e rrjetit, por atje e dinë te kush të të dërgojnë.
today-lead-town-hall = Rrjetin e drejtonte Comune (bashkia). Ky është centrali i saj sot: nuk është zyrë e rrjetit, por atje e dinë te kush të të dërgojnë.
today-no-town-hall = Për këtë Comune (bashki) nuk dimë as telefonin, as faqen e internetit. Kërkoje në indicepa.gov.it, lista zyrtare e institucioneve publike.
today-no-office = Burimet e lexuara nuk japin asnjë kontakt të këtij rrjeti.
today-yours = Në cilën komunë banon?
today-yours-text = Plani mbaroi në vitin 2023. Për shërbimet e sotme, vendi i parë ku të pyesësh është Comune (bashkia jote): shkruaj si quhet komuna.
today-call = Telefono
today-write = Shkruaj
today-open-site = Hap faqen e internetit
today-map = Hap hartën
today-map-search = Kërko në hartë
today-certified = e-mail i certifikuar (PEC): mund t'i refuzojë e-mailet e zakonshme
today-contacts-of = Telefoni dhe e-mailet: { $date }.
today-website-of = Faqja e internetit: { $date }.
today-contacts-undated = Kontakte nga faqe të viteve të ndryshme: mund të kenë ndryshuar.
today-point-network = zyra e rrjetit
today-point-town-hall = centrali i Comune (bashkisë)
today-open = Hapur sot për të gjithë, { $where }
today-open-text = Nuk janë pjesë e Lab'Impact. Për secilin sheh nga vjen informacioni dhe i cilës datë është.
today-open-more = Zyra shkollore dhe faqe të dobishme interneti
today-schools-more = { $count-form ->
    [one] Edhe një seli tjetër në provincë
   *[other] Edhe { $count } seli të tjera në provincë
 }
today-hours = Oraret dhe çfarë duhet të dish
today-languages = Gjuhët: { $languages }.
today-dated = { $date }. Burimi:
today-undated = Faqe pa datë, e lexuar më { $read }. Burimi:
today-old = Është më e vjetër se dy vjet: kontrollo para se të shkosh.
service-linea = Numra falas ku mund të telefonosh
service-prefettura = Prefettura (prefektura)
service-questura = Leje qëndrimi (permesso di soggiorno): Questura (policia)
service-cpia = Shkolla për të rritur (CPIA), më të afërtat
service-ufficio-scolastico = Zyra shkollore
service-portale = Faqe të dobishme interneti

tongue-ar = arabisht
tongue-bin = edo
tongue-en = anglisht
tongue-es = spanjisht
tongue-fa = farsi
tongue-ff = fula
tongue-fr = frëngjisht
tongue-fuf = pular
tongue-it = italisht
tongue-man = mandingo
tongue-pcm = pidgin
tongue-pl = polonisht
tongue-ps = pashto
tongue-pt = portugalisht
tongue-ru = rusisht
tongue-so = somalisht
tongue-sq = shqip
tongue-ti = tigrinja
tongue-uk = ukrainisht
tongue-ur = urdu
tongue-wo = wolof

source-town-halls = Kontakte të bashkive (Comuni): { $count }
source-living-services = Shërbime të hapura sot: { $count }
source-places-water = Nga këtu vijnë liqenet dhe lumenjtë e hartave.

report-link = Njofto një gabim
report-title = Njofto një gabim
report-description = Ke parë një të dhënë të gabuar ose të vjetër? Na thuaj çfarë është e saktë dhe ku shkruhet.
report-lead = Ke parë diçka të gabuar ose të vjetër? Na ndihmo ta ndreqim.
report-now = Çfarë thotë faqja tani
report-now-page = Faqja:
report-now-sources = Burimet e saj:
report-write = Shkruaj çfarë është e saktë
report-write-text = Plotëso mesazhin këtu poshtë. Një ndreqje vlen nëse mund të kontrollohet: thuaj ku shkruhet e dhëna e saktë.
report-message = Mesazhi
report-subject = Ndreqje: { $title }
report-body = Faqja: { $page }
    Faqja thotë: { $said }
    E sakta është:
    Shkruhet këtu (adresë, dokument ose zyrë):
report-mail = Shkruaj e-mailin
report-issue = Hap njoftimin
report-copy = Kopjo mesazhin
report-page = Hap faqen për të na shkruar
report-page-text = Kopjo mesazhin dhe ngjite në faqen që hapet.
report-nowhere = Kush kujdeset për këtë faqe nuk ka dhënë një adresë ku të shkruash. Mund ta kopjosh mesazhin dhe t'ia japësh atij që të ka folur për Atlanten, ose institucionit të skedës.
report-kept = Ajo që shkruan mbetet në pajisjen tënde derisa ta dërgosh vetë: kjo faqe interneti nuk e merr dhe nuk e ruan.
report-said = Çfarë tregon
report-phone = Telefoni
report-email = E-mail
report-which = Për cilën faqe flet?
report-which-text = Adresa nuk thotë për cilën faqe është njoftimi, ose faqja nuk ekziston. Hap faqen dhe zgjidh «Njofto një gabim» në fund, ose shkruaj këtu adresën e saj.
report-which-field = Adresa e faqes
report-which-submit = Vazhdo

about-title = Rreth kësaj faqeje
about-description = Kush kujdeset për këtë faqe, çfarë ruhet për ata që lexojnë, si ndreqen gabimet.
about-who = Kush kujdeset për këtë faqe
about-publisher = Për këtë kopje të Atlantes kujdeset { $name }.
about-publisher-code = Për këtë kopje të Atlantes kujdeset { $name } (kodi IPA { $code }).
about-publisher-unknown = Kush kujdeset për këtë kopje të Atlantes nuk e ka thënë emrin.
about-contact = Për t'i shkruar atij që kujdeset për të:
about-contact-unknown = Nuk është dhënë asnjë adresë ku të shkruash.
about-repository = Programi dhe të dhënat punohen këtu:
about-independent = Atlante është punë e pavarur. Nuk është faqe e Regione Lombardia, ANCI Lombardia, Fondazione ISMU apo e Ministrisë së Brendshme italiane.
about-readers = Çfarë ruhet për ata që lexojnë
about-readers-nothing = Asgjë. Nuk ka cookie, nuk ka statistika për lexuesit, nuk ka përmbajtje nga faqe të tjera. Regjistri i programit nuk mban as adresën tënde, as faqet që hap, as atë që kërkon.
about-readers-device = Shfletuesi i mban në pajisjen tënde faqet që ke parë, që t'i lexosh edhe pa internet. Vendndodhja jote, nëse e përdor, nuk del nga pajisja.
about-readers-window = Nëse shfletuesi yt kërkon një gjuhë tjetër, ta propozojmë vetëm një herë. Derisa ta mbyllësh, dritarja mban mend se ta kemi propozuar: askush tjetër nuk e di.
about-persons = Nëse ka një të dhënë personale tënden
about-persons-offices = Këtu ka zyra, jo njerëz. Kontrolli i të dhënave i refuzon e-mailet që duken si emri i dikujt. Emrat e autorëve janë ata të firmosur në artikuj.
about-persons-ask = Nëse gjen një të dhënë për ty dhe do ta heqësh, shkruaji atij që kujdeset për faqen: thuaj faqen dhe të dhënën. Ajo hiqet nga faqja, nga skedarët për t'u shkarkuar dhe nga versionet e mëparshme.
about-corrections = Si ndreqen gabimet
about-corrections-report = Në fund të çdo skede dhe pranë çdo burimi gjen «Njofto një gabim».
about-corrections-source = Ndreqim kur një dokument që mund të lexohet e thotë të dhënën e saktë, dhe e shtojmë te burimet e skedës. Nëse dy dokumente nuk pajtohen, e shkruajmë.
about-corrections-shown = Çdo ndreqje bën një rishikim të ri të të dhënave, me numër dhe datë: i sheh në fund të çdo faqeje. Ndreqjet e rëndësishme janë te të rejat e projektit.
about-corrections-news = Çdo ndryshim, i madh a i vogël, është këtu, fushë për fushë:
about-corrections-cited = Adresa e një citimi të çon gjithmonë te faqja që ke cituar, edhe pas një ndreqjeje: faqja e thotë këtë dhe të çon te çfarë ka ndryshuar që atëherë.
about-corrections-time = Nuk premtojmë afate: Atlanten e mbajnë pak njerëz. Një kontakt i gabuar vjen para çdo gjëje tjetër.

status-ended = Plani mbaroi në { $year }
status-ended-undated = Plani mbaroi
status-interventions = { $count ->
    [0] nuk u gjet asnjë ndërhyrje
   *[other] { $count-form ->
        [one] 1 ndërhyrje
       *[other] { $count } ndërhyrje
    }
 }
status-done = { $count-form ->
    [one] 1 e bërë
   *[other] { $count } të bëra
 }
status-planned = { $count-form ->
    [one] 1 e parashikuar
   *[other] { $count } të parashikuara
 }
status-sources = { $count-form ->
    [one] 1 burim
   *[other] { $count } burime
 }
status-note = Këtu lexon çfarë ishte parashikuar ose është treguar. Nuk është listë e shërbimeve që ka sot.
silent = Burimet e lexuara nuk flasin për: { $what }. Kjo nuk do të thotë se nuk ka pasur.
silent-interventions = ndërhyrje
silent-partners = partnerë
silent-stories = histori
silent-lead = institucion drejtues
folded-more = { $count-form ->
    [one] Edhe një
   *[other] Edhe { $count } të tjera
 }
intervention-open = Hap skedën e ndërhyrjes
municipality-network = Rrjeti
cite = Cito këtë faqe
cite-text = «{ $title }», Atlante Lab'Impact, rishikimi { $number } i datës { $date }. { $url }
cite-copy = Kopjo citimin
cite-copied = Citimi u kopjua.
cite-failed = Shfletuesi nuk lejon kopjimin: zgjidhe tekstin dhe kopjoje.
share-print = Printo
share-copied-text = Mesazhi u kopjua.
