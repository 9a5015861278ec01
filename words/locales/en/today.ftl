# Whom to call today, report a mistake, who runs this site.

today-title = Who to ask today
today-switchboard = This is the town hall's switchboard today. Say what you need and they will put you through to the right office.
today-network-office = The office of the network, or of the body that led it.
today-seat = This is the switchboard of the town where the network had its seat: it is not an office of the network, but it knows where to send you.
today-lead-town-hall = The municipality led the network. This is its switchboard today: it is not an office of the network, but it knows where to send you.
today-no-town-hall = We know neither a telephone number nor a website for this town hall. Look it up on indicepa.gov.it, the official list of public bodies.
today-no-office = The sources we read give no contact for this network.
today-yours = Which municipality do you live in?
today-yours-text = The plan ended in 2023. For today's services, the first place to ask is your own town hall: type the name of your municipality.
today-call = Call
today-write = Write
today-open-site = Open the website
today-map = Open the map
today-map-search = Search on the map
today-certified = certified mail (PEC): it may refuse ordinary e-mail
today-contacts-of = Telephone and mailboxes: { $date }.
today-website-of = Website: { $date }.
today-contacts-undated = Contacts from pages of different years: they may have changed.
today-point-network = office of the network
today-point-town-hall = town hall's switchboard
today-open = Open today for everyone, { $where }
today-open-text = They are not part of Lab'Impact. Each one shows where it comes from and how old that is.
today-open-more = School offices and useful websites
today-schools-more = { $count-form ->
    [one] One more place in the province
   *[other] { $count } more places in the province
 }
today-hours = Hours and what to know
today-languages = Languages: { $languages }.
today-dated = { $date }. Source:
today-undated = Undated page, read on { $read }. Source:
today-old = It is more than two years old: check before you go.
service-linea = Free numbers to call
service-prefettura = Prefecture
service-questura = Residence permits: police headquarters (Questura)
service-cpia = Schools for adults (CPIA), the nearest
service-ufficio-scolastico = School office
service-portale = Useful websites

tongue-ar = Arabic
tongue-bin = Edo
tongue-en = English
tongue-es = Spanish
tongue-fa = Farsi
tongue-ff = Fula
tongue-fr = French
tongue-fuf = Pular
tongue-it = Italian
tongue-man = Mandingo
tongue-pcm = Pidgin
tongue-pl = Polish
tongue-ps = Pashto
tongue-pt = Portuguese
tongue-ru = Russian
tongue-so = Somali
tongue-sq = Albanian
tongue-ti = Tigrinya
tongue-uk = Ukrainian
tongue-ur = Urdu
tongue-wo = Wolof

source-town-halls = Town hall contacts: { $count }
source-living-services = Services open today: { $count }
source-places-water = The lakes and rivers on the maps come from here.

report-link = Report a mistake
report-title = Report a mistake
report-description = Have you seen something wrong or out of date? Tell us what is right and where it is written.
report-lead = Have you seen something wrong or out of date? Help us correct it.
report-now = What the page says now
report-now-page = Page:
report-now-sources = Its sources:
report-write = Write what is right
report-write-text = Complete the message below. A correction counts if it can be checked: say where the right fact is written.
report-message = The message
report-subject = Correction: { $title }
report-body = Page: { $page }
    The page says: { $said }
    What is right:
    It is written here (address, document or office):
report-mail = Write the e-mail
report-issue = Open the report
report-copy = Copy the message
report-page = Open the page to write to us
report-page-text = Copy the message and paste it into the page that opens.
report-nowhere = Whoever runs this site has not given an address to write to. You can copy the message and give it to whoever told you about the Atlas, or to the body on the page.
report-kept = What you write stays on your device until you send it: this site does not receive it and does not keep it.
report-said = What it says
report-phone = Telephone
report-email = E-mail
report-which = Which page do you mean?
report-which-text = The address does not say which page to report, or there is no such page. Open the page and choose “Report a mistake” at its end, or type its address here.
report-which-field = Address of the page
report-which-submit = Continue

about-title = About this site
about-description = Who runs this site, what is kept about readers, how mistakes are corrected.
about-who = Who runs this site
about-publisher = This copy of the Atlas is run by { $name }.
about-publisher-code = This copy of the Atlas is run by { $name } (IPA code { $code }).
about-publisher-unknown = Whoever runs this copy of the Atlas has not given a name.
about-contact = To write to whoever runs it:
about-contact-unknown = No address to write to is given.
about-repository = The program and the data are developed here:
about-independent = The Atlas is independent work. It is not a site of Regione Lombardia, ANCI Lombardia, Fondazione ISMU or the Ministry of the Interior.
about-readers = What is kept about readers
about-readers-nothing = Nothing. There are no cookies, no statistics about readers and nothing from other sites. The program's log holds neither your address nor the pages you open nor what you search for.
about-readers-device = Your browser keeps pages you have seen on your device, so that you can read them offline. Your position, if you use it, never leaves the device.
about-readers-window = If your browser asks for another language, we offer it once. Until you close it, the window remembers that we did: nobody else knows.
about-persons = If there is personal data about you
about-persons-offices = Here you find offices, not people. The check of the data refuses mailboxes that read like someone's name. Authors' names are those signed in the articles.
about-persons-ask = If you find something about you and want it removed, write to whoever runs the site: give the page and the detail. It is taken out of the page, of the files to download and of earlier versions.
about-corrections = How mistakes are corrected
about-corrections-report = At the end of every record and beside every source you find “Report a mistake”.
about-corrections-source = We correct when a document that can be read states the right fact, and we add it to the sources of the record. If two documents disagree, we say so.
about-corrections-shown = Every correction makes a new revision of the data, with a number and a date: you see them at the foot of every page. Important corrections are in the project's news.
about-corrections-news = Every change, large or small, is here, field by field:
about-corrections-cited = The address in a citation always leads to the page that you cited, even after a correction: the page says so, and leads to what changed since then.
about-corrections-time = We promise no times: the Atlas is kept by few people. A wrong contact comes before everything else.

status-ended = Plan ended in { $year }
status-ended-undated = Plan ended
status-interventions = { $count ->
    [0] no intervention found
   *[other] { $count-form ->
        [one] 1 intervention
       *[other] { $count } interventions
    }
 }
status-done = { $count-form ->
    [one] 1 done
   *[other] { $count } done
 }
status-planned = { $count-form ->
    [one] 1 planned
   *[other] { $count } planned
 }
status-sources = { $count-form ->
    [one] 1 source
   *[other] { $count } sources
 }
status-note = Here you read what was planned or reported. It is not a list of services open today.
silent = The sources we read do not mention: { $what }. That does not mean that there were none.
silent-interventions = interventions
silent-partners = partners
silent-stories = stories
silent-lead = a lead body
folded-more = { $count-form ->
    [one] One more
   *[other] { $count } more
 }
intervention-open = Open the page of the intervention
municipality-network = Network
cite = Cite this page
cite-text = “{ $title }”, Atlante Lab'Impact, revision { $number } of { $date }. { $url }
cite-copy = Copy the citation
cite-copied = Citation copied.
cite-failed = The browser does not allow copying: select the text and copy it.
share-print = Print
share-copied-text = Message copied.
