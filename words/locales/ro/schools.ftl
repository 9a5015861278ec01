schools-title = Pentru școli
schools-title-of = { $need }: ce s-a făcut
schools-title-at = { $need } la { $place }
schools-description = Un elev care nu știe italiana, un mediator, cineva care nu mai vine la școală: ce au făcut rețelele Lab'Impact, aproape de școala ta.
schools-lead = Spune de ce ai nevoie și unde. Îți arătăm ce s-a prevăzut sau s-a făcut în rețeaua ta, apoi aproape, apoi în altă parte, și de ce.
schools-need = Am nevoie de
schools-any = alege ce
schools-where = la (comună sau cod poștal)
schools-refine = Școala ta, nivelul, limba
schools-school = Școala (nume sau cod)
schools-level = Nivel
schools-level-any = oricare
schools-language = Limba elevului
schools-language-any = nu contează
schools-submit = Arată
schools-start = De ce ai nevoie?
schools-result = { $count ->
    [0] Nicio experiență: { $need }
   *[other] { $count-form ->
        [one] O experiență: { $need }
        [few] { $count } experiențe: { $need }
       *[other] { $count } de experiențe: { $need }
    }
 }
schools-result-at = { $count ->
    [0] Nicio experiență: { $need }, văzut din { $place }
   *[other] { $count-form ->
        [one] O experiență: { $need }, văzută din { $place }
        [few] { $count } experiențe: { $need }, văzute din { $place }
       *[other] { $count } de experiențe: { $need }, văzute din { $place }
    }
 }
schools-own = { $count-form ->
    [one] În rețeaua comunei { $name }: una
    [few] În rețeaua comunei { $name }: { $count }
   *[other] În rețeaua comunei { $name }: { $count }
 }
schools-close = { $count-form ->
    [one] Aproape de { $name }: una
    [few] Aproape de { $name }: { $count }
   *[other] Aproape de { $name }: { $count }
 }
schools-far = { $count-form ->
    [one] Mai departe: una
    [few] Mai departe: { $count }
   *[other] Mai departe: { $count }
 }
schools-everywhere = { $count-form ->
    [one] În toată Lombardia: una
    [few] În toată Lombardia: { $count }
   *[other] În toată Lombardia: { $count }
 }
schools-nothing = Sursele citite nu povestesc nimic care să răspundă la această nevoie. Întreabă la Comune (primărie) sau la una dintre școlile din apropiere.
schools-nothing-near = La { $place } și în jur, sursele citite nu povestesc nimic care să răspundă la această nevoie. Cea mai apropiată experiență este la { $km } km.
schools-nothing-near-unknown = Aici aproape, sursele citite nu povestesc nimic care să răspundă la această nevoie.
schools-more = { $count-form ->
    [one] Încă una
    [few] Încă { $count }
   *[other] Încă { $count }
 }
schools-folded = { $count-form ->
    [one] O intervenție asemănătoare, dar nu pentru această școală
    [few] { $count } intervenții asemănătoare, dar nu pentru această școală
   *[other] { $count } de intervenții asemănătoare, dar nu pentru această școală
 }
schools-norms = Ce spun regulile oficiale
schools-choose = Pune pe foaie
schools-unchoose = Scoate de pe foaie
schools-choices = Ce ai ales
schools-chosen = { $count ->
    [0] Nimic ales
   *[other] { $count-form ->
        [one] Una aleasă
        [few] { $count } alese
       *[other] { $count } alese
    }
 }
schools-sheet = Tipărește foaia
schools-send = Trimite pe e-mail
schools-mail-subject = Experiențe pentru școala noastră
schools-gone = Printre cele alese era ceva ce nu mai există și nu este pe foaie: { $names }.
schools-cut = Pe foaie încap patru experiențe: le-am păstrat pe primele patru.
schools-need-unknown = Nu cunoaștem nevoia „{ $name }”. Alege-o mai jos: restul a rămas.
schools-level-unknown = Nu cunoaștem nivelul „{ $name }”: l-am lăsat deoparte. Alege-l din listă.
schools-language-unknown = Nu cunoaștem limba „{ $name }”: am lăsat-o deoparte. Alege-o din listă.
schools-school-is = { $name } ({ $code }), { $address }, { $place }. Institut: { $institute }.
schools-partner = Sursele spun că a fost partener într-o rețea:
schools-school-which = { $count-form ->
    [one] „{ $name }”: este această școală?
    [few] „{ $name }”: care dintre aceste { $count } școli?
   *[other] „{ $name }”: care dintre aceste { $count } de școli?
 }
schools-school-cut = { $shown } din { $total }: adaugă un cuvânt, de exemplu comuna.
schools-school-none = În registrul școlilor de stat din Lombardia nu există „{ $name }”. Poți scrie comuna.
schools-count = { $count ->
    [0] Nicio intervenție
   *[other] { $count-form ->
        [one] 1 intervenție
        [few] { $count } intervenții
       *[other] { $count } de intervenții
    }
 }
schools-in = comuna era în
schools-in-none = comuna nu era în nicio rețea.
schools-in-unknown = sursele citite nu spun dacă comuna era într-o rețea.
schools-none = Sursele citite nu vorbesc despre intervenții de acest fel.
schools-search = Caută cu cuvintele tale

level-istituto-comprensivo = istituto comprensivo (grup de școli)
level-infanzia = grădiniță (scuola dell'infanzia)
level-primaria = școală primară (scuola primaria)
level-secondaria-primo-grado = gimnaziu (secondaria di primo grado)
level-secondaria-secondo-grado = liceu (secondaria di secondo grado)
level-adulti = școală pentru adulți
level-convitto = internat (convitto)

reasons = De ce este aici
reason-topic = despre: { $name }
reason-word = în text: „{ $name }”
reason-audience = pentru: { $name }
reason-action = în Acțiunea pentru școli
reason-level = numește: { $name }
reason-language = o sursă numește limba: { $name }
reason-own = în rețeaua ta
reason-bordering = într-o rețea vecină
reason-distance = { $town } este la { $km } km de { $here }
reason-done = povestită ca făcută
reason-planned = prevăzută: nicio sursă citită nu spune dacă a avut loc

language-none = Nicio sursă citită despre rețele nu numește această limbă: { $name }. Nu înseamnă că nu sunt mediatori: întreabă rețeaua sau la Comune (primărie).
language-some = { $count-form ->
    [one] O sursă numește această limbă: { $name }.
    [few] { $count } surse numesc această limbă: { $name }.
   *[other] { $count } de surse numesc această limbă: { $name }.
 }
language-more = Unde, și pe cine să întrebi
language-title = Limbă numită de surse: { $name }
language-title-none = Limbă: { $name }
language-today = Cine răspunde azi în această limbă
language-ask = Ca să găsești azi un mediator care o vorbește, întreabă la Comune (primăria ta) sau instituția coordonatoare a rețelei.
language-schools = Un interpret aproape de școala mea
languages-title = Limbile pe care le numesc sursele
languages-lead = Sursele citite aproape niciodată nu spun în ce limbi lucrau mediatorii. Pentru fiecare limbă: unde este numită și cine o spune.
languages-groups = Numite doar ca grup
languages-groups-lead = Aici sursa numește mai multe limbi împreună și nu spune care. Le redăm așa, fără să adăugăm nimic.
languages-count = { $count ->
    [0] nicio sursă nu o numește
   *[other] { $count-form ->
        [one] o sursă o numește
        [few] { $count } surse o numesc
       *[other] { $count } de surse o numesc
    }
 }

sheet-title = Avem nevoie de { $need }
sheet-description = O foaie de tipărit: pe cine să întrebi, ce s-a făcut în altă parte, unde scrie.
sheet-back = Înapoi la experiențe
sheet-usual = Nu ai ales nimic: aici sunt primele trei experiențe.
sheet-code = Cod cu adresa acestei pagini
sheet-call = Pe cine să întrebi astăzi
sheet-experiences = Ce s-a prevăzut sau s-a făcut
sheet-notes = Notițe
sheet-anywhere = În Lombardia
sheet-ended = Planul Lab'Impact s-a încheiat la 30 iunie 2023: acestea sunt experiențe, nu servicii care există azi. Atlante Lab'Impact, catalog independent.

whom-anywhere = Scrie comuna școlii ca să știi pe cine să întrebi.
whom-network = Rețea:
whom-no-office = sursele citite nu dau niciun contact
whom-municipality = Comune di { $place }: întreabă de serviciile sociale (servizi sociali) sau de biroul pentru școală (ufficio scuola).

letters = Două scrisori gata făcute
letters-note = Le poți copia sau trimite. Aici nu rămâne nimic.
letter-to-head = Către conducerea școlii
letter-to-municipality = Către Comune (primărie)
letter-mail = Deschide în e-mail
letter-same = Aceeași scrisoare, în limba acestei pagini
letter-planned = prevăzută
letter-subject = Avem nevoie de { $need }
letter-head = Stimată conducere a școlii,
    în școala noastră avem nevoie de { $need }.
    În Lombardia s-au prevăzut sau s-au făcut aceste experiențe:
    { $list }
    Sursele și contactele sunt aici: { $address }
    Putem vorbi despre asta?

letter-municipality = Stimate Comune di { $place },
    în școala noastră avem nevoie de { $need }.
    În Lombardia s-au prevăzut sau s-au făcut aceste experiențe:
    { $list }
    Surse: { $address }
    La cine putem apela astăzi pentru ceva asemănător?

poster-link = Afiș pentru familii
poster-title = Ai ajuns de curând la { $place }?
poster-lead = Iată ce poți cere la școală pentru copiii tăi:
poster-ended = Planul Lab'Impact s-a încheiat în 2023. Ca să știi ce există azi, întreabă la Comune (primărie).

source-needs = Nevoi ale școlilor: { $count }
source-places-schools = De aici vin școlile de stat și localitățile (frazioni) pe care le numesc adresele lor.

practices-title = Experiențe cu școlile
practices-lead = Ce au făcut rețelele cu școlile, nevoie cu nevoie: cum, și cât de bine știm.
practices-count = { $count ->
    [0] Nicio experiență în sursele citite.
   *[other] { $count-form ->
        [one] O experiență.
        [few] { $count } experiențe.
       *[other] { $count } de experiențe.
    }
 }
practices-near = Găsește-le pe cele din apropiere
practices-alike = Asemănătoare în altă parte
practices-alike-reason = { $count-form ->
    [one] un subiect în comun
    [few] { $count } subiecte în comun
   *[other] { $count } de subiecte în comun
 }

class-title = O activitate pentru clasă: faptul din spatele paginii
class-lead = Două ore, în grupuri. Elevii învață să deosebească ce este scris, cine scrie și ce nu se știe.
class-step-1 = Fiecare grup alege o experiență din această pagină și citește ce spune.
class-step-2 = Îi caută sursele: cine le-a scris, când și pentru cine?
class-step-3 = Subliniază ce era prevăzut și ce se povestește ca făcut. Cine povestește era acolo?
class-step-4 = Scrie trei întrebări la care sursele nu răspund, și cui i s-ar putea pune azi.
class-step-5 = Compară experiența cu una asemănătoare din altă rețea: ce diferă, și de ce?
