today-title = À qui demander aujourd'hui
today-switchboard = C'est le standard du Comune (mairie), aujourd'hui. Dis ce dont tu as besoin : on te passe le bon bureau.
today-network-office = Le bureau du réseau, ou de l'organisme qui le guidait.
today-seat = C'est le standard du Comune (mairie) où le réseau avait son siège : ce n'est pas un bureau du réseau, mais on y sait qui te passer.
today-lead-town-hall = Le Comune (mairie) guidait le réseau. C'est son standard, aujourd'hui : ce n'est pas un bureau du réseau, mais on y sait qui te passer.
today-no-town-hall = De ce Comune (mairie), nous ne connaissons ni le téléphone ni le site. Cherche-le sur indicepa.gov.it, la liste officielle des organismes publics.
today-no-office = Les sources lues ne donnent pas de contact pour ce réseau.
today-yours = Dans quelle commune habites-tu ?
today-yours-text = Le Plan s'est terminé en 2023. Pour les services d'aujourd'hui, le premier endroit où demander est ton Comune (mairie) : écris comment il s'appelle.
today-call = Appeler
today-write = Écrire
today-open-site = Ouvrir le site
today-map = Ouvrir la carte
today-map-search = Chercher sur la carte
today-certified = courrier certifié (PEC) : il peut refuser les e-mails ordinaires
today-contacts-of = Téléphone et adresses e-mail : { $date }.
today-website-of = Site : { $date }.
today-contacts-undated = Contacts pris dans des pages d'années différentes : ils ont peut-être changé.
today-point-network = bureau du réseau
today-point-town-hall = standard du Comune (mairie)
today-open = Ouverts aujourd'hui pour tous, { $where }
today-open-text = Ils ne font pas partie de Lab'Impact. Pour chacun, tu vois d'où il vient et de quand il date.
today-open-more = Bureaux scolaires et sites utiles
today-schools-more = { $count-form ->
    [one] Un autre lieu dans la province
   *[other] { $count } autres lieux dans la province
 }
today-hours = Horaires et ce qu'il faut savoir
today-languages = Langues : { $languages }.
today-dated = { $date }. Source :
today-undated = Page sans date, lue le { $read }. Source :
today-old = Cela a plus de deux ans : vérifie avant d'y aller.
service-linea = Numéros gratuits à appeler
service-prefettura = Prefettura (préfecture)
service-questura = Permis de séjour (permesso di soggiorno) : Questura (police)
service-cpia = Écoles pour adultes (CPIA), les plus proches
service-ufficio-scolastico = Bureau scolaire (ufficio scolastico)
service-portale = Sites utiles

tongue-ar = arabe
tongue-bin = edo
tongue-en = anglais
tongue-es = espagnol
tongue-fa = farsi
tongue-ff = peul
tongue-fr = français
tongue-fuf = pular
tongue-it = italien
tongue-man = mandingue
tongue-pcm = pidgin
tongue-pl = polonais
tongue-ps = pachto
tongue-pt = portugais
tongue-ru = russe
tongue-so = somali
tongue-sq = albanais
tongue-ti = tigrigna
tongue-uk = ukrainien
tongue-ur = ourdou
tongue-wo = wolof

source-town-halls = Contacts de mairies (Comuni) : { $count }
source-living-services = Services ouverts aujourd'hui : { $count }
source-places-water = Les lacs et les rivières des cartes viennent d'ici.

report-link = Signaler une erreur
report-title = Signaler une erreur
report-description = Tu as vu une information fausse ou ancienne ? Dis-nous ce qui est juste et où c'est écrit.
report-lead = Tu as vu quelque chose de faux ou d'ancien ? Aide-nous à le corriger.
report-now = Ce que dit la page maintenant
report-now-page = Page :
report-now-sources = Ses sources :
report-write = Écris ce qui est juste
report-write-text = Complète le message ci-dessous. Une correction est bonne si on peut la vérifier : dis où l'information juste est écrite.
report-message = Le message
report-subject = Correction : { $title }
report-body = Page : { $page }
    La page dit : { $said }
    Ce qui est juste :
    C'est écrit ici (adresse, document ou bureau) :
report-mail = Écrire l'e-mail
report-issue = Ouvrir le signalement
report-copy = Copier le message
report-page = Ouvrir la page pour nous écrire
report-page-text = Copie le message et colle-le dans la page qui s'ouvre.
report-nowhere = Ceux qui s'occupent de ce site n'ont pas donné d'adresse où écrire. Tu peux copier le message et le donner à la personne qui t'a parlé de l'Atlante, ou à l'organisme de la fiche.
report-kept = Ce que tu écris reste sur ton appareil tant que tu ne l'envoies pas : ce site ne le reçoit pas et ne le garde pas.
report-said = Ce qu'elle raconte
report-phone = Téléphone
report-email = E-mail
report-which = De quelle page parles-tu ?
report-which-text = L'adresse ne dit pas quelle page signaler, ou cette page n'existe pas. Ouvre la page et choisis « Signaler une erreur » en bas, ou écris ici son adresse.
report-which-field = Adresse de la page
report-which-submit = Continuer

about-title = À propos de ce site
about-description = Qui s'occupe de ce site, ce qu'on garde sur les lecteurs, comment on corrige les erreurs.
about-who = Qui s'occupe de ce site
about-publisher = C'est { $name } qui s'occupe de cette copie de l'Atlante.
about-publisher-code = C'est { $name } (code IPA { $code }) qui s'occupe de cette copie de l'Atlante.
about-publisher-unknown = Ceux qui s'occupent de cette copie de l'Atlante n'ont pas donné leur nom.
about-contact = Pour leur écrire :
about-contact-unknown = Il n'y a pas d'adresse où écrire.
about-repository = Le programme et les données se développent ici :
about-independent = L'Atlante est un travail indépendant. Ce n'est pas un site de Regione Lombardia, d'ANCI Lombardia, de Fondazione ISMU ou du ministère de l'Intérieur.
about-readers = Ce qu'on garde sur les lecteurs
about-readers-nothing = Rien. Il n'y a pas de cookies, pas de statistiques sur les lecteurs, pas de contenus d'autres sites. Le journal du programme ne contient ni ton adresse, ni les pages que tu ouvres, ni ce que tu cherches.
about-readers-device = Sur ton appareil, le navigateur garde les pages déjà vues, pour que tu puisses les lire aussi hors ligne. Ta position, si tu l'utilises, ne quitte pas l'appareil.
about-readers-window = Si ton navigateur demande une autre langue, nous te la proposons une seule fois. Jusqu'à ce que tu la fermes, la fenêtre se souvient que nous l'avons proposée : personne d'autre ne le sait.
about-persons = S'il y a une information personnelle sur toi
about-persons-offices = Ici, il y a des bureaux, pas des personnes. Le contrôle des données refuse les adresses e-mail qui ressemblent au nom de quelqu'un. Les noms des auteurs sont ceux qui signent les articles.
about-persons-ask = Si tu trouves une information sur toi et que tu veux l'enlever, écris à ceux qui s'occupent du site : donne la page et l'information. On l'enlève de la page, des fichiers à télécharger et des versions d'avant.
about-corrections = Comment on corrige les erreurs
about-corrections-report = En bas de chaque fiche et à côté de chaque source, tu trouves « Signaler une erreur ».
about-corrections-source = Nous corrigeons quand un document qu'on peut lire dit ce qui est juste, et nous l'ajoutons aux sources de la fiche. Si deux documents ne sont pas d'accord, nous l'écrivons.
about-corrections-shown = Chaque correction fait une nouvelle révision des données, avec un numéro et une date : tu les vois en bas de chaque page. Les corrections importantes sont dans les nouveautés du projet.
about-corrections-news = Chaque changement, grand ou petit, est ici, champ par champ :
about-corrections-cited = L'adresse d'une citation mène toujours à la page que tu as citée, même après une correction : la page le dit, et mène à ce qui a changé depuis.
about-corrections-time = Nous ne promettons pas de délais : peu de personnes s'occupent de l'Atlante. Un contact faux passe avant tout le reste.

status-ended = Plan terminé en { $year }
status-ended-undated = Plan terminé
status-interventions = { $count ->
    [0] aucune intervention trouvée
   *[other] { $count-form ->
        [one] { $count } intervention
       *[other] { $count } interventions
    }
 }
status-done = { $count-form ->
    [one] { $count } faite
   *[other] { $count } faites
 }
status-planned = { $count-form ->
    [one] { $count } prévue
   *[other] { $count } prévues
 }
status-sources = { $count-form ->
    [one] { $count } source
   *[other] { $count } sources
 }
status-note = Ici, tu lis ce qui était prévu ou ce qui a été raconté. Ce n'est pas une liste de services ouverts aujourd'hui.
silent = Les sources lues ne parlent pas de : { $what }. Cela ne veut pas dire qu'il n'y en a pas eu.
silent-interventions = interventions
silent-partners = partenaires
silent-stories = récits
silent-lead = chef de file
folded-more = { $count-form ->
    [one] Et encore 1
   *[other] Et encore { $count }
 }
intervention-open = Ouvrir la page de l'intervention
municipality-network = Réseau
cite = Citer cette page
cite-text = « { $title } », Atlante Lab'Impact, révision { $number } du { $date }. { $url }
cite-copy = Copier la citation
cite-copied = Citation copiée.
cite-failed = Le navigateur ne permet pas de copier : sélectionne le texte et copie-le.
share-print = Imprimer
share-copied-text = Message copié.
