today-title = আজ কাকে জিজ্ঞাসা করবেন
today-switchboard = এটি আজকের পৌরসভা অফিসের (Comune) মূল ফোন নম্বর। আপনার কী দরকার বলুন: তাঁরা আপনাকে ঠিক অফিসে লাইন দেবেন।
today-network-office = এটি নেটওয়ার্কের অফিস, বা যে প্রতিষ্ঠান নেটওয়ার্কটি চালাত তার অফিস।
today-seat = এটি যে পৌরসভায় নেটওয়ার্কের অফিস ছিল, সেই পৌরসভা অফিসের (Comune) আজকের মূল ফোন নম্বর: এটি নেটওয়ার্কের অফিস নয়, কিন্তু তাঁরা জানেন কার কাছে লাইন দিতে হবে।
today-lead-town-hall = এই পৌরসভা (Comune) নেটওয়ার্কটি চালাত। এটি তার আজকের মূল ফোন নম্বর: এটি নেটওয়ার্কের অফিস নয়, কিন্তু তাঁরা জানেন কার কাছে লাইন দিতে হবে।
today-no-town-hall = এই পৌরসভা অফিসের (Comune) ফোন বা ওয়েবসাইট আমরা জানি না। indicepa.gov.it-এ খুঁজুন, এটি সরকারি প্রতিষ্ঠানের সরকারি তালিকা।
today-no-office = আমরা যে উৎস পড়েছি, তাতে এই নেটওয়ার্কের কোনো যোগাযোগের ঠিকানা নেই।
today-yours = আপনি কোন পৌরসভায় (Comune) থাকেন?
today-yours-text = পরিকল্পনাটি 2023 সালে শেষ হয়েছে। আজকের সেবার জন্য আগে আপনার পৌরসভা অফিসে (Comune) জিজ্ঞাসা করুন: পৌরসভার নাম লিখুন।
today-call = ফোন করুন
today-write = লিখুন
today-open-site = ওয়েবসাইট খুলুন
today-map = মানচিত্র খুলুন
today-map-search = মানচিত্রে খুঁজুন
today-certified = প্রত্যয়িত ই-মেইল (PEC): সাধারণ ই-মেইল না-ও নিতে পারে
today-contacts-of = ফোন ও ই-মেইল: { $date }।
today-website-of = ওয়েবসাইট: { $date }।
today-contacts-undated = যোগাযোগের তথ্য ভিন্ন ভিন্ন বছরের পাতা থেকে নেওয়া: বদলে গিয়ে থাকতে পারে।
today-point-network = নেটওয়ার্কের অফিস
today-point-town-hall = পৌরসভা অফিসের (Comune) মূল ফোন নম্বর
today-open = আজ সবার জন্য খোলা, { $where }
today-open-text = এগুলি Lab'Impact-এর অংশ নয়। প্রতিটিতে দেখবেন তথ্য কোথা থেকে এসেছে এবং কবেকার।
today-open-more = স্কুল দপ্তর ও দরকারি ওয়েবসাইট
today-schools-more = { $count-form ->
    [one] এই প্রদেশে আরও { $count }টি কেন্দ্র
   *[other] এই প্রদেশে আরও { $count }টি কেন্দ্র
 }
today-hours = খোলার সময় ও যা জানা দরকার
today-languages = ভাষা: { $languages }।
today-dated = { $date }। উৎস:
today-undated = পাতায় তারিখ নেই, আমরা পড়েছি { $read }। উৎস:
today-old = তথ্যটি দুই বছরের বেশি পুরোনো: যাওয়ার আগে দেখে নিন।
service-linea = বিনা খরচে ফোন করার নম্বর
service-prefettura = প্রিফেকচার, প্রদেশে সরকারের দপ্তর (Prefettura)
service-questura = বসবাসের অনুমতিপত্র (permesso di soggiorno): পুলিশের প্রধান দপ্তর (Questura)
service-cpia = বড়দের স্কুল (CPIA), সবচেয়ে কাছেরগুলি
service-ufficio-scolastico = স্কুল দপ্তর (Ufficio scolastico)
service-portale = দরকারি ওয়েবসাইট

tongue-ar = আরবি
tongue-bin = এডো
tongue-en = ইংরেজি
tongue-es = স্প্যানিশ
tongue-fa = ফারসি
tongue-ff = ফুলা
tongue-fr = ফরাসি
tongue-fuf = পুলার
tongue-it = ইতালীয়
tongue-man = মান্দিঙ্গো
tongue-pcm = পিজিন
tongue-pl = পোলিশ
tongue-ps = পশতু
tongue-pt = পর্তুগিজ
tongue-ru = রুশ
tongue-so = সোমালি
tongue-sq = আলবেনীয়
tongue-ti = তিগ্রিনিয়া
tongue-uk = ইউক্রেনীয়
tongue-ur = উর্দু
tongue-wo = ওলোফ

source-town-halls = পৌরসভা অফিসের যোগাযোগের তথ্য: { $count }
source-living-services = আজ খোলা সেবা: { $count }
source-places-water = মানচিত্রের হ্রদ ও নদী এখান থেকে নেওয়া।

report-link = ভুল জানান
report-title = ভুল জানান
report-description = কোনো ভুল বা পুরোনো তথ্য দেখেছেন? ঠিক কোনটি এবং কোথায় লেখা আছে, আমাদের বলুন।
report-lead = ভুল বা পুরোনো কিছু দেখেছেন? ঠিক করতে আমাদের সাহায্য করুন।
report-now = পাতাটি এখন কী বলে
report-now-page = পাতা:
report-now-sources = এর উৎস:
report-write = ঠিক কোনটি লিখুন
report-write-text = নিচের বার্তাটি পুরো করুন। যাচাই করা গেলেই সংশোধন কাজে লাগে: ঠিক তথ্যটি কোথায় লেখা আছে বলুন।
report-message = বার্তা
report-subject = সংশোধন: { $title }
report-body = পাতা: { $page }
    পাতায় লেখা আছে: { $said }
    কিন্তু ঠিক হলো:
    এটি এখানে লেখা আছে (ঠিকানা, নথি বা অফিস):
report-mail = ই-মেইল লিখুন
report-issue = ভুল জানানোর পাতা খুলুন
report-copy = বার্তা কপি করুন
report-page = আমাদের লেখার পাতা খুলুন
report-page-text = বার্তাটি কপি করুন, তারপর যে পাতা খুলবে সেখানে পেস্ট করুন।
report-nowhere = যিনি এই সাইট চালান, তিনি লেখার কোনো ঠিকানা দেননি। আপনি বার্তাটি কপি করে তাঁকে দিতে পারেন যিনি আপনাকে Atlante-এর কথা বলেছেন, অথবা পাতায় লেখা প্রতিষ্ঠানকে।
report-kept = আপনি নিজে না পাঠানো পর্যন্ত আপনার লেখা আপনার যন্ত্রেই থাকে: এই সাইট তা পায় না, রাখেও না।
report-said = এতে কী বলা হয়েছে
report-phone = ফোন
report-email = ই-মেইল
report-which = আপনি কোন পাতার কথা বলছেন?
report-which-text = ঠিকানাটি বলে না কোন পাতার ভুল, অথবা পাতাটি নেই। পাতাটি খুলে একেবারে নিচে «ভুল জানান» বাছুন, অথবা এখানে তার ঠিকানা লিখুন।
report-which-field = পাতার ঠিকানা
report-which-submit = এগিয়ে যান

about-title = এই সাইট সম্পর্কে
about-description = কে এই সাইট চালায়, পাঠকদের কী তথ্য রাখা হয়, ভুল কীভাবে ঠিক করা হয়।
about-who = কে এই সাইট চালায়
about-publisher = Atlante-এর এই কপি চালায় { $name }।
about-publisher-code = Atlante-এর এই কপি চালায় { $name } (IPA কোড { $code })।
about-publisher-unknown = যিনি Atlante-এর এই কপি চালান, তিনি নিজের নাম জানাননি।
about-contact = যিনি এটি চালান তাঁকে লিখতে:
about-contact-unknown = লেখার কোনো ঠিকানা দেওয়া নেই।
about-repository = প্রোগ্রাম ও তথ্য তৈরির কাজ এখানে হয়:
about-independent = Atlante একটি স্বাধীন কাজ। এটি Regione Lombardia, ANCI Lombardia, Fondazione ISMU বা ইতালির স্বরাষ্ট্র মন্ত্রণালয়ের সাইট নয়।
about-readers = পাঠকদের কী তথ্য রাখা হয়
about-readers-nothing = কিছুই না। কোনো কুকি নেই, পাঠকদের কোনো হিসাব নেই, অন্য সাইটের কোনো কিছু নেই। প্রোগ্রামের লগে আপনার ঠিকানা থাকে না, আপনি কোন পাতা খোলেন তা-ও না, কী খোঁজেন তা-ও না।
about-readers-device = আপনার দেখা পাতাগুলি ব্রাউজার আপনার যন্ত্রে রাখে, যাতে ইন্টারনেট ছাড়াও পড়তে পারেন। আপনি নিজের অবস্থান ব্যবহার করলে তা যন্ত্রের বাইরে যায় না।
about-readers-window = আপনার ব্রাউজার অন্য ভাষা চাইলে আমরা সেটি একবারই প্রস্তাব করি। বন্ধ করা পর্যন্ত জানালাটি মনে রাখে যে আমরা প্রস্তাব করেছি: আর কেউ জানে না।
about-persons = যদি এখানে আপনার ব্যক্তিগত তথ্য থাকে
about-persons-offices = এখানে অফিস আছে, মানুষ নয়। তথ্য যাচাইয়ের সময় কারও নামের মতো দেখতে ই-মেইল ঠিকানা বাদ দেওয়া হয়। লেখকদের নাম হলো যেগুলি লেখায় স্বাক্ষর করা আছে।
about-persons-ask = আপনার বিষয়ে কোনো তথ্য পেলে এবং তা সরাতে চাইলে, যিনি সাইট চালান তাঁকে লিখুন: কোন পাতা, কোন তথ্য বলুন। তা পাতা থেকে, ডাউনলোডের ফাইল থেকে ও আগের সংস্করণ থেকে সরানো হয়।
about-corrections = ভুল কীভাবে ঠিক করা হয়
about-corrections-report = প্রতিটি তথ্যপাতার নিচে এবং প্রতিটি উৎসের পাশে «ভুল জানান» পাবেন।
about-corrections-source = পড়া যায় এমন কোনো নথি ঠিক তথ্য দিলে আমরা ভুল ঠিক করি, আর নথিটি তথ্যপাতার উৎসে যোগ করি। দুটি নথি দুই কথা বললে আমরা তা লিখে দিই।
about-corrections-shown = প্রতিটি সংশোধনে তথ্যের নতুন সংস্করণ হয়, নম্বর ও তারিখসহ: প্রতিটি পাতার নিচে দেখতে পাবেন। গুরুত্বপূর্ণ সংশোধন প্রকল্পের নতুন খবরে থাকে।
about-corrections-news = ছোট বড় প্রতিটি পরিবর্তন এখানে আছে, ঘর ধরে ধরে:
about-corrections-cited = উদ্ধৃতির ঠিকানা সব সময় সেই পাতায় নিয়ে যায় যেটির উদ্ধৃতি আপনি দিয়েছেন, সংশোধনের পরেও: পাতাটি তা বলে, আর দেখায় তখন থেকে কী বদলেছে।
about-corrections-time = কত সময় লাগবে আমরা কথা দিতে পারি না: অল্প কয়েকজন মানুষ Atlante দেখাশোনা করেন। ভুল যোগাযোগের তথ্য সবার আগে ঠিক করা হয়।

status-ended = পরিকল্পনা { $year } সালে শেষ হয়েছে
status-ended-undated = পরিকল্পনা শেষ হয়েছে
status-interventions = { $count ->
    [0] কোনো কার্যক্রম পাওয়া যায়নি
   *[other] { $count-form ->
        [one] { $count }টি কার্যক্রম
       *[other] { $count }টি কার্যক্রম
    }
 }
status-done = { $count-form ->
    [one] { $count }টি হয়েছে
   *[other] { $count }টি হয়েছে
 }
status-planned = { $count-form ->
    [one] { $count }টির পরিকল্পনা ছিল
   *[other] { $count }টির পরিকল্পনা ছিল
 }
status-sources = { $count-form ->
    [one] { $count }টি উৎস
   *[other] { $count }টি উৎস
 }
status-note = এখানে পড়বেন কী করার কথা ছিল বা কী হয়েছে বলে বলা হয়েছে। এটি আজ চালু সেবার তালিকা নয়।
silent = আমরা যে উৎস পড়েছি, তাতে এর কথা নেই: { $what }। তার মানে এই নয় যে এসব ছিল না।
silent-interventions = কার্যক্রম
silent-partners = সহযোগী
silent-stories = কাহিনি
silent-lead = প্রধান প্রতিষ্ঠান
folded-more = { $count-form ->
    [one] আরও { $count }টি
   *[other] আরও { $count }টি
 }
intervention-open = কার্যক্রমের পাতা খুলুন
municipality-network = নেটওয়ার্ক
cite = এই পাতার উদ্ধৃতি দিন
cite-text = «{ $title }», Atlante Lab'Impact, সংস্করণ { $number }, { $date }। { $url }
cite-copy = উদ্ধৃতি কপি করুন
cite-copied = উদ্ধৃতি কপি হয়েছে।
cite-failed = ব্রাউজার কপি করতে দেয় না: লেখাটি বেছে নিয়ে কপি করুন।
share-print = ছাপুন
share-copied-text = বার্তা কপি হয়েছে।
