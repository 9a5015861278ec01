news-title = Të rejat
news-lead = Çfarë ka ndryshuar në këtë katalog, fushë pas fushe: më parë, më pas, dhe kush e ka thënë.
news-none = Nuk ka ndryshuar asgjë.
news-revision = rishikimi { $number }
news-since = { $count ->
    [0] Që atëherë ({ $moment }) nuk ka ndryshuar asgjë.
   *[other] { $count-form ->
        [one] Që atëherë ({ $moment }) ka ndryshuar një skedë.
       *[other] Që atëherë ({ $moment }) kanë ndryshuar { $count } skeda.
    }
 }
news-of = { $date }, rishikimi { $number }
news-author = E tha: { $author }.
news-no-author = Nuk thuhet kush e bëri këtë rishikim.
news-added = Shtuar
news-changed = Ndryshuar
news-removed = Hequr
news-before = Më parë
news-after = Më pas
news-nothing = asgjë
news-translations = Përkthime
news-follow = Të rejat mund t'i marrësh në një lexues lajmesh:
field-date = Data
field-note = Shënim
field-municipalities-sources = Burimet e listës së komunave
field-contact = Kontaktet
field-address = Adresa
field-participation = Prova e pjesëmarrjes
field-norms = Çfarë thonë rregullat
field-mentions = Ku e përmend një burim
field-detail = Një hollësi
news-first = Historia e katalogut fillon më { $date }.
news-see = Shih si ishte
news-how = Për ta parë një faqe si ishte një ditë të caktuar, shto në fund të adresës { $example }.

history-title = { $name }: çfarë ka ndryshuar
history-short = Çfarë ka ndryshuar
history-lead = Çfarë ka ndryshuar në skedën e këtij rrjeti, të partnerëve të tij dhe të ndërhyrjeve të tij.
history-none = Që kur katalogu ka një histori, kjo skedë nuk ka ndryshuar.

past = Po e sheh katalogun si ishte: rishikimi { $number } i datës { $date }.
past-now = Kthehu te sot
past-changed = Çfarë ka ndryshuar që atëherë
past-title = Ajo ditë nuk gjendet
past-malformed = Shkruaj një ditë si 2026-12-01, ose një rishikim si r1.
past-unknown = Katalogu ka një histori nga { $first } deri më { $last }.

kind-source = burim
kind-theme = fushë
kind-topic = temë
kind-audience = për kë
kind-partner-kind = lloj partneri
kind-story-kind = lloj historie
kind-caution = vërejtje
kind-evidence = sa e provuar është
kind-territory-evidence = prova e territorit
kind-source-kind = lloj burimi
kind-province = provincë
kind-municipality = komunë
kind-names = emra të tjerë të një komune
kind-town-hall = kontakt i një bashkie (Comune)
kind-living-service = shërbim i hapur sot
kind-former-name = emri i një komune që nuk është më
kind-network = rrjet
kind-candidate = territor që nuk numërohet
kind-story = histori
kind-school = shkollë
kind-need = nevojë e një shkolle
kind-named-language = gjuhë
kind-fact = e dhënë për Planin
kind-statistic = shifër për një zonë
kind-boundaries = kufij
kind-water = liqene dhe lumenj
kind-partner = partner
kind-intervention = ndërhyrje
kind-order = renditja e një liste
