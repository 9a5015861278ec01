news-title = Noutăți
news-lead = Ce s-a schimbat în acest catalog, câmp cu câmp: înainte, după și cine a spus-o.
news-none = Nu s-a schimbat nimic.
news-revision = revizia { $number }
news-since = { $count ->
    [0] De atunci ({ $moment }) nu s-a schimbat nimic.
   *[other] { $count-form ->
        [one] De atunci ({ $moment }) s-a schimbat o fișă.
        [few] De atunci ({ $moment }) s-au schimbat { $count } fișe.
       *[other] De atunci ({ $moment }) s-au schimbat { $count } de fișe.
    }
 }
news-of = { $date }, revizia { $number }
news-author = A spus-o: { $author }.
news-no-author = Nu se spune cine a făcut această revizie.
news-added = Adăugat
news-changed = Schimbat
news-removed = Scos
news-before = Înainte
news-after = După
news-nothing = nimic
news-translations = Traduceri
news-follow = Poți primi noutățile într-un cititor de știri:
field-date = Data
field-note = Notă
field-municipalities-sources = Sursele listei comunelor
field-contact = Date de contact
field-address = Adresă
field-participation = Dovada participării
field-norms = Ce spun normele
field-mentions = Unde o numește o sursă
field-detail = Un detaliu
news-first = Istoria catalogului începe la { $date }.
news-see = Vezi cum era
news-how = Ca să vezi o pagină cum era într-o anumită zi, adaugă la sfârșitul adresei { $example }.

history-title = { $name }: ce s-a schimbat
history-short = Ce s-a schimbat
history-lead = Ce s-a schimbat în fișa acestei rețele, a partenerilor ei și a intervențiilor ei.
history-none = De când catalogul are o istorie, această fișă nu s-a schimbat.

past = Privești catalogul cum era: revizia { $number } din { $date }.
past-now = Înapoi la ziua de azi
past-changed = Ce s-a schimbat de atunci
past-title = Ziua aceea nu există
past-malformed = Scrie o zi ca 2026-12-01, sau o revizie ca r1.
past-unknown = Catalogul are o istorie de la { $first } până la { $last }.

kind-source = sursă
kind-theme = temă
kind-topic = subiect
kind-audience = pentru cine
kind-partner-kind = tip de partener
kind-story-kind = tip de poveste
kind-caution = avertisment
kind-evidence = ce știm cu siguranță
kind-territory-evidence = dovada teritoriului
kind-source-kind = tip de sursă
kind-province = provincie
kind-municipality = comună
kind-names = alte nume ale unei comune
kind-town-hall = contact al unei primării (Comune)
kind-living-service = serviciu deschis azi
kind-former-name = numele unei comune care nu mai există
kind-network = rețea
kind-candidate = teritoriu care nu este numărat
kind-story = poveste
kind-school = școală
kind-need = nevoie a unei școli
kind-named-language = limbă
kind-fact = informație despre Plan
kind-statistic = cifră despre o zonă
kind-boundaries = granițe
kind-water = lacuri și râuri
kind-partner = partener
kind-intervention = intervenție
kind-order = ordinea unei liste
