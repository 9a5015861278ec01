today-title = Pe cine să întrebi astăzi
today-switchboard = Este centrala telefonică de la Comune (primărie), astăzi. Spune de ce ai nevoie: îți fac legătura cu biroul potrivit.
today-network-office = Biroul rețelei sau al instituției care o conducea.
today-seat = Este centrala de la Comune (primăria) unde avea sediul rețeaua: nu este un birou al rețelei, dar acolo știu la cine să te trimită.
today-lead-town-hall = Rețeaua era condusă de Comune (primărie). Aceasta este centrala primăriei, astăzi: nu este un birou al rețelei, dar acolo știu la cine să te trimită.
today-no-town-hall = Pentru acest Comune (primărie) nu știm nici telefonul, nici site-ul. Caută-l pe indicepa.gov.it, lista oficială a instituțiilor publice.
today-no-office = Sursele citite nu dau niciun contact al acestei rețele.
today-yours = În ce comună locuiești?
today-yours-text = Planul s-a încheiat în 2023. Pentru serviciile de azi, primul loc unde să întrebi este Comune (primăria ta): scrie cum se numește comuna.
today-call = Sună
today-write = Scrie
today-open-site = Deschide site-ul
today-map = Deschide harta
today-map-search = Caută pe hartă
today-certified = e-mail certificat (PEC): poate refuza e-mailurile obișnuite
today-contacts-of = Telefon și adrese de e-mail: { $date }.
today-website-of = Site: { $date }.
today-contacts-undated = Contacte luate din pagini din ani diferiți: poate s-au schimbat.
today-point-network = biroul rețelei
today-point-town-hall = centrala de la Comune (primărie)
today-open = Deschise azi pentru toți, { $where }
today-open-text = Nu fac parte din Lab'Impact. La fiecare vezi de unde vine informația și din ce dată este.
today-open-more = Birouri școlare și site-uri utile
today-schools-more = { $count-form ->
    [one] Încă un sediu în provincie
    [few] Încă { $count } sedii în provincie
   *[other] Încă { $count } de sedii în provincie
 }
today-hours = Program și ce e bine să știi
today-languages = Limbi: { $languages }.
today-dated = { $date }. Sursă:
today-undated = Pagină fără dată, citită la { $read }. Sursă:
today-old = Are mai mult de doi ani: verifică înainte să mergi.
service-linea = Numere gratuite la care poți suna
service-prefettura = Prefettura (prefectura)
service-questura = Permis de ședere (permesso di soggiorno): Questura (poliția)
service-cpia = Școli pentru adulți (CPIA), cele mai apropiate
service-ufficio-scolastico = Birou școlar
service-portale = Site-uri utile

tongue-ar = arabă
tongue-bin = edo
tongue-en = engleză
tongue-es = spaniolă
tongue-fa = farsi
tongue-ff = fula
tongue-fr = franceză
tongue-fuf = pular
tongue-it = italiană
tongue-man = mandingo
tongue-pcm = pidgin
tongue-pl = polonă
tongue-ps = paștu
tongue-pt = portugheză
tongue-ru = rusă
tongue-so = somaleză
tongue-sq = albaneză
tongue-ti = tigrină
tongue-uk = ucraineană
tongue-ur = urdu
tongue-wo = wolof

source-town-halls = Contacte ale primăriilor (Comuni): { $count }
source-living-services = Servicii deschise azi: { $count }
source-places-water = De aici vin lacurile și râurile de pe hărți.

report-link = Semnalează o greșeală
report-title = Semnalează o greșeală
report-description = Ai văzut o informație greșită sau veche? Spune-ne ce este corect și unde scrie.
report-lead = Ai văzut ceva greșit sau vechi? Ajută-ne să îl corectăm.
report-now = Ce spune pagina acum
report-now-page = Pagina:
report-now-sources = Sursele ei:
report-write = Scrie ce este corect
report-write-text = Completează mesajul de mai jos. O corectură contează dacă se poate verifica: spune unde scrie informația corectă.
report-message = Mesajul
report-subject = Corectură: { $title }
report-body = Pagina: { $page }
    Pagina spune: { $said }
    Corect este:
    Scrie aici (adresă, document sau birou):
report-mail = Scrie e-mailul
report-issue = Deschide semnalarea
report-copy = Copiază mesajul
report-page = Deschide pagina ca să ne scrii
report-page-text = Copiază mesajul și lipește-l în pagina care se deschide.
report-nowhere = Cine se ocupă de acest site nu a dat o adresă la care să scrii. Poți copia mesajul și îl poți da celui care ți-a spus de Atlante, sau instituției din fișă.
report-kept = Ce scrii rămâne pe dispozitivul tău până când trimiți tu: acest site nu primește mesajul și nu îl păstrează.
report-said = Ce povestește
report-phone = Telefon
report-email = E-mail
report-which = Despre ce pagină vorbești?
report-which-text = Adresa nu spune ce pagină să semnalezi, sau pagina nu există. Deschide pagina și alege „Semnalează o greșeală” la sfârșitul ei, sau scrie aici adresa paginii.
report-which-field = Adresa paginii
report-which-submit = Continuă

about-title = Despre acest site
about-description = Cine se ocupă de acest site, ce se păstrează despre cei care citesc, cum se corectează greșelile.
about-who = Cine se ocupă de acest site
about-publisher = De această copie a Atlante se ocupă { $name }.
about-publisher-code = De această copie a Atlante se ocupă { $name } (cod IPA { $code }).
about-publisher-unknown = Cine se ocupă de această copie a Atlante nu și-a spus numele.
about-contact = Ca să scrii celor care se ocupă de ea:
about-contact-unknown = Nu este dată nicio adresă la care să scrii.
about-repository = Programul și datele se lucrează aici:
about-independent = Atlante este o lucrare independentă. Nu este un site al Regione Lombardia, ANCI Lombardia, Fondazione ISMU sau al Ministerului de Interne italian.
about-readers = Ce se păstrează despre cei care citesc
about-readers-nothing = Nimic. Nu sunt cookie-uri, nu sunt statistici despre cititori, nu sunt conținuturi de pe alte site-uri. Jurnalul programului nu păstrează nici adresa ta, nici paginile pe care le deschizi, nici ce cauți.
about-readers-device = Browserul păstrează pe dispozitivul tău paginile pe care le-ai văzut, ca să le poți citi și fără internet. Poziția ta, dacă o folosești, nu pleacă de pe dispozitiv.
about-readers-window = Dacă browserul tău cere altă limbă, ți-o propunem o singură dată. Până o închizi, fereastra ține minte că ți-am propus-o: nimeni altcineva nu știe.
about-persons = Dacă găsești aici o informație personală despre tine
about-persons-offices = Aici sunt birouri, nu persoane. Verificarea datelor refuză adresele de e-mail care par numele cuiva. Numele autorilor sunt cele semnate în articole.
about-persons-ask = Dacă găsești o informație despre tine și vrei să o scoți, scrie celor care se ocupă de site: spune pagina și informația. Este scoasă din pagină, din fișierele de descărcat și din versiunile de dinainte.
about-corrections = Cum se corectează greșelile
about-corrections-report = La sfârșitul fiecărei fișe și lângă fiecare sursă găsești „Semnalează o greșeală”.
about-corrections-source = Corectăm când un document care se poate citi spune informația corectă, și îl adăugăm la sursele fișei. Dacă două documente nu se potrivesc, scriem asta.
about-corrections-shown = Fiecare corectură face o revizie nouă a datelor, cu număr și dată: le vezi la sfârșitul fiecărei pagini. Corecturile importante sunt în noutățile proiectului.
about-corrections-news = Fiecare schimbare, mare sau mică, este aici, câmp cu câmp:
about-corrections-cited = Adresa dintr-un citat duce mereu la pagina pe care ai citat-o, și după o corectură: pagina spune asta și duce la ce s-a schimbat de atunci.
about-corrections-time = Nu promitem termene: de Atlante se ocupă puțini oameni. Un contact greșit trece înaintea a tot restul.

status-ended = Plan încheiat în { $year }
status-ended-undated = Plan încheiat
status-interventions = { $count ->
    [0] nicio intervenție găsită
   *[other] { $count-form ->
        [one] 1 intervenție
        [few] { $count } intervenții
       *[other] { $count } de intervenții
    }
 }
status-done = { $count-form ->
    [one] 1 făcută
    [few] { $count } făcute
   *[other] { $count } făcute
 }
status-planned = { $count-form ->
    [one] 1 prevăzută
    [few] { $count } prevăzute
   *[other] { $count } prevăzute
 }
status-sources = { $count-form ->
    [one] 1 sursă
    [few] { $count } surse
   *[other] { $count } de surse
 }
status-note = Aici citești ce era prevăzut sau ce s-a povestit. Nu este o listă de servicii care există azi.
silent = Sursele citite nu vorbesc despre: { $what }. Asta nu înseamnă că nu au existat.
silent-interventions = intervenții
silent-partners = parteneri
silent-stories = povești
silent-lead = coordonator
folded-more = { $count-form ->
    [one] Încă una
    [few] Încă { $count }
   *[other] Încă { $count }
 }
intervention-open = Deschide fișa intervenției
municipality-network = Rețea
cite = Citează această pagină
cite-text = „{ $title }”, Atlante Lab'Impact, revizia { $number } din { $date }. { $url }
cite-copy = Copiază citatul
cite-copied = Citatul a fost copiat.
cite-failed = Browserul nu permite copierea: selectează textul și copiază-l.
share-print = Tipărește
share-copied-text = Mesaj copiat.
