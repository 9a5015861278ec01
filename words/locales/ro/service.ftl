data-title = Date de descărcat
data-reti = Rețele
data-interventi = Intervenții
data-partner = Parteneri
data-storie = Povești
data-comuni = Comune
data-fonti = Surse
data-rows = { $count-form ->
    [one] 1 rând
    [few] { $count } rânduri
   *[other] { $count } de rânduri
 }
data-chosen = Tabelele de mai jos au doar: { $values }.
data-all = Descarcă tot
data-filter = Doar o parte
data-filter-1 = Deschide harta sau poveștile și alege filtrele.
data-filter-2 = Copiază din adresa paginii ce urmează după semnul întrebării.
data-filter-3 = Pune-l la sfârșitul adresei unui tabel: vei avea aceleași rânduri pe care le vezi în pagină.
data-use = Ce poți face cu ele
data-licence = Poți să copiezi, să schimbi și să publici datele, și pentru muncă, dacă citezi Atlante (licența CC BY 4.0). Textele articolelor rămân ale celor care le-au publicat: aici sunt doar rezumate făcute de noi.
data-cite = Citează-le așa:
data-citation = Atlante Lab'Impact, revizia { $number } din { $date }
data-revision = Fiecare corectură face o revizie nouă. Aceasta este numărul { $number }.

press-title = Pentru presă
press-description = Cifre cu sursa lor, povești deja publicate, tabele de descărcat și cum se citează: Planul Lab'Impact, provincie cu provincie.
press-lead = Alege provincia: găsești cifrele cu sursa lor, ce s-a publicat deja, tabelele și cum se citează.
press-where = Provincie
press-all = Toată Lombardia
press-submit = Arată
press-region = în Lombardia
press-numbers = Cifrele { $where }
press-selection = din această selecție
press-public = Locuitorii străini
press-networks = { $count-form ->
    [one] rețea
    [few] rețele
   *[other] de rețele
 }
press-interventions = { $count-form ->
    [one] intervenție cunoscută
    [few] intervenții cunoscute
   *[other] de intervenții cunoscute
 }
press-reported = { $count-form ->
    [one] povestită ca făcută
    [few] povestite ca făcute
   *[other] povestite ca făcute
 }
press-published = { $count-form ->
    [one] publicație
    [few] publicații
   *[other] de publicații
 }
press-foreign = locuitori străini ({ $year })
press-foreign-share = străini dintre locuitori ({ $year })
press-known = Sunt cifrele a ceea ce povestesc sursele citite, nu a tot ce s-a făcut.
press-stories = Ce s-a publicat deja
press-stories-all = Toate publicațiile ({ $count })
press-stories-none = Nu am găsit publicații.
press-files = Tabelele
press-data = Alte tabele și licența
press-cite = Cum se citează
press-cite-text = Fiecare pagină are o adresă care nu se schimbă. Ca să citezi Atlante:
press-care = Înainte să publici, deschide sursa fiecărui fapt cu semnul „§ Sursă”: o fișă de proiect spune ce era prevăzut, nu ce s-a făcut.

whole-title = Acest fișier are mereu totul
whole-text = Niciun filtru nu alege dintre rândurile lui. Îl poți descărca întreg, sau poți lua un fișier care urmează filtrul.
whole-filtered = Fișierele care urmează filtrul tău
unknown-title = Fișierele nu cunosc acest parametru
unknown-text = Poate a fost scris greșit. Fișierul ar fi avut toate rândurile, fără să o spună: de aceea nu ți-l dăm.
unknown-parameter = Parametru
unknown-known = Parametrii care există
