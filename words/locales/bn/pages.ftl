breadcrumb = আপনি কোথায় আছেন
toc = এই পাতায়
unsaid = আমাদের পড়া উৎস তা বলে না
percent = { $value }%
source-undated = তারিখ ছাড়া
story-undated = তারিখ ছাড়া
count-municipalities = { $count-form ->
    [one] { $count }টি জানা পৌরসভা
   *[other] { $count }টি জানা পৌরসভা
 }
count-interventions = { $count ->
    [0] কোনো কার্যক্রম পাওয়া যায়নি
   *[other] { $count-form ->
        [one] { $count }টি কার্যক্রম
       *[other] { $count }টি কার্যক্রম
    }
 }

ended = Lab'Impact পরিকল্পনা { $date } শেষ হয়েছে। এখানে পড়বেন কী করার কথা ছিল বা কী হয়েছে বলে বলা হয়েছে। এটি আজ চালু সেবার তালিকা নয়।
ended-undated = Lab'Impact পরিকল্পনা শেষ হয়েছে। এখানে পড়বেন কী করার কথা ছিল বা কী হয়েছে বলে বলা হয়েছে। এটি আজ চালু সেবার তালিকা নয়।
ended-now = আজ কী আছে জানতে নেটওয়ার্কের পাতা খুলে তার প্রধান প্রতিষ্ঠানকে জিজ্ঞাসা করুন, অথবা আপনার পৌরসভা অফিসে (Comune) জিজ্ঞাসা করুন।

contact-lead = প্রধান প্রতিষ্ঠান
contact-office = অফিস
contact-website = ওয়েবসাইট

evidence-explained = «পরিকল্পিত»: একটি বিবরণপত্র বা ঘোষণায় কথা দেওয়া হয়েছিল, কিন্তু আমাদের পড়া কোনো উৎস বলে না হয়েছিল কি না। «হয়েছে»: একটি লেখা বা পাতা বলে যে হয়েছিল।
evidence-planned = এটি একটি পরিকল্পিত কার্যক্রম ছিল। আমাদের পড়া কোনো উৎস বলে না হয়েছিল কি না: হয়ে থাকতে পারে, না-ও হতে পারে।
evidence-reported = অন্তত একটি উৎস বলে যে কার্যক্রমটি হয়েছিল। তার মানে এই নয় যে আজও আছে।

province-name = { $kind ->
    [city] { $name } মহানগর (Città metropolitana)
   *[province] { $name } প্রদেশ
 }
province-in = { $kind ->
    [city] { $name } মহানগরে (Città metropolitana)
   *[province] { $name } প্রদেশে
 }
theme-number = পদক্ষেপ (Azione) { $number }

locator-network = { $network }: জানা পৌরসভাগুলি ({ $province })
locator-network-text = { $count ->
    [0] প্রদেশের সীমারেখা, পৌরসভা ছাড়া: তালিকা জানা নেই।
   *[other] { $count-form ->
        [one] প্রদেশের সীমারেখার ভেতরে রং করা { $count }টি পৌরসভা।
       *[other] প্রদেশের সীমারেখার ভেতরে রং করা { $count }টি পৌরসভা।
    }
 }
locator-place = { $place } ও পাশের পৌরসভাগুলি
locator-place-text = এর পাশে আছে: { $names }। যেসব পৌরসভা কোনো নেটওয়ার্কে আছে সেগুলি রং করা।
locator-province = নেটওয়ার্ক: { $where }
locator-province-text = { $count-form ->
    [one] প্রদেশের সীমারেখার ভেতরে { $count }টি নেটওয়ার্কের জানা এলাকা।
   *[other] প্রদেশের সীমারেখার ভেতরে { $count }টি নেটওয়ার্কের জানা এলাকা।
 }

network-description = { $name }: { $municipalities ->
    [0] কোনো জানা পৌরসভা নেই
   *[other] { $municipalities-form ->
        [one] { $municipalities }টি জানা পৌরসভা
       *[other] { $municipalities }টি জানা পৌরসভা
    }
 }, { $interventions ->
    [0] কোনো কার্যক্রম পাওয়া যায়নি
   *[other] { $interventions-form ->
        [one] { $interventions }টি কার্যক্রম
       *[other] { $interventions }টি কার্যক্রম
    }
 }। প্রধান প্রতিষ্ঠান: { $lead }। সহযোগী, কাহিনি, যোগাযোগ ও উৎসসহ।
network-where = কোথায়
network-partners = সহযোগী
network-interventions = কার্যক্রম
network-stories = কাহিনি
network-sources = উৎস
network-provinces = প্রদেশ:
network-ambito = উৎসগুলি এই এলাকাকে বলে
network-no-municipalities = আমাদের পড়া উৎস বলে না কোন কোন পৌরসভা এর মধ্যে ছিল।
network-no-interventions = আমাদের পড়া উৎসে এই নেটওয়ার্কের কোনো কার্যক্রমের বিবরণ নেই। তার মানে এই নয় যে কোনো কার্যক্রম ছিল না।
network-proof = এটি 35টি নেটওয়ার্কের একটি ছিল, তা কোথায় লেখা আছে:
network-other-sources = এই তথ্যপাতার অন্য উৎস:

municipality-title-covered = { $name } ({ $sigla }) ছিল { $network }-এ
municipality-title-none = { $name } ({ $sigla }) কোনো জানা নেটওয়ার্কে ছিল না
municipality-title-unknown = { $name } ({ $sigla }): উৎসগুলি বলে না এটি কোনো নেটওয়ার্কে ছিল কি না
municipality-covered = { $name } { $network }-এর পৌরসভার তালিকায় আছে, এটি Lab'Impact পরিকল্পনার 35টি নেটওয়ার্কের একটি।
municipality-on-map = মানচিত্রে নেটওয়ার্কটি দেখুন
municipality-none = { $name } Lab'Impact-এর কোনো নেটওয়ার্কের পৌরসভার তালিকায় নেই। { $where } সব জানা নেটওয়ার্কের প্রকাশিত তালিকা আছে: তাতে এই পৌরসভার নাম নেই।
municipality-unknown = আমাদের পড়া উৎস বলে না { $name } Lab'Impact-এর কোনো নেটওয়ার্কে ছিল কি না।
municipality-lists = পরিকল্পনা অনুযায়ী পৌরসভা ছিল { $counted }টি। আমাদের পড়া তালিকায় { $known }টির নাম আছে। নতুন কোনো তালিকা এই উত্তর বদলে দিতে পারে।
municipality-province-networks = প্রদেশের নেটওয়ার্ক
municipality-incomplete = অসম্পূর্ণ তালিকার নেটওয়ার্ক
municipality-incomplete-text = এই প্রদেশে এমন নেটওয়ার্ক আছে, যার সব পৌরসভা আমরা নিশ্চিতভাবে জানি না। হয়তো এই পৌরসভাটি তার একটিতে ছিল: প্রধান প্রতিষ্ঠানকে জিজ্ঞাসা করুন।
municipality-candidate = প্রকল্পের সঙ্গে যুক্ত একটি এলাকা
candidate-badge = 35টি নেটওয়ার্কের মধ্যে গোনা হয়নি
municipality-done = নেটওয়ার্ক কী ভেবেছিল বা করেছে
municipality-named = অন্য যেসব কার্যক্রমে এই পৌরসভার নাম আছে
municipality-facts = পৌরসভা
municipality-province = প্রদেশ
municipality-population = বাসিন্দা
residents-2023 = 1 জানুয়ারি 2023-এ { $count } জন (সাময়িক তথ্য)
municipality-postal = ডাক কোড (CAP)
municipality-code = ISTAT কোড (2023)
municipality-current = আজ
municipality-current-text = 1 জানুয়ারি 2026-এ এর এলাকা { $name } পৌরসভার মধ্যে (ISTAT কোড { $code })
municipality-former = আগের নাম
municipality-former-text = { $name }, { $date } পর্যন্ত
municipality-former-moved = { $name }, { $date } পর্যন্ত: পরে { $today } পৌরসভার মধ্যে
municipality-near = কাছে
municipality-neighbours = পাশের পৌরসভা ও তাদের নেটওয়ার্ক:
municipality-no-network = কোনো জানা নেটওয়ার্ক নেই
municipality-networks-near = কাছের অন্য নেটওয়ার্ক:

partner-description = { $name } লোম্বার্দিয়ায় Lab'Impact পরিকল্পনার { $count-form ->
    [one] { $count }টি নেটওয়ার্কে
   *[other] { $count }টি নেটওয়ার্কে
 } অংশ নিয়েছে। উৎসসহ।
partner-lead = { $count-form ->
    [one] Lab'Impact পরিকল্পনার { $count }টি নেটওয়ার্কে অংশ নিয়েছে।
   *[other] Lab'Impact পরিকল্পনার { $count }টি নেটওয়ার্কে অংশ নিয়েছে।
 }
partner-kind = প্রতিষ্ঠানের ধরন
partner-networks = এর নেটওয়ার্ক
partner-caveat = উৎসগুলি বলে একটি সহযোগী কোন নেটওয়ার্কে কাজ করেছে, কিন্তু সব সময় বলে না কোন কার্যক্রমে। কার্যক্রমগুলি প্রতিটি নেটওয়ার্কের পাতায় আছে।
partner-others = অন্য জানা সহযোগী:

intervention-description-planned = { $network }, পরিকল্পিত কার্যক্রম। { $title }: { $summary }
intervention-description-reported = { $network }, হয়েছে বলে জানানো কার্যক্রম। { $title }: { $summary }
intervention-network = নেটওয়ার্ক
intervention-theme = ক্ষেত্র
intervention-when = কখন
intervention-where = কোথায়
intervention-audience = কাদের জন্য
intervention-topics = বিষয়
intervention-others = নেটওয়ার্কের অন্য কার্যক্রম
intervention-only = এই নেটওয়ার্কের এই একটি কার্যক্রমই পাওয়া গেছে।
intervention-alike = অন্য নেটওয়ার্কে একই রকম কার্যক্রম
intervention-stories = নেটওয়ার্ক নিয়ে কাহিনি

province-summary = { $networks-form ->
    [one] Lab'Impact-এর { $networks }টি নেটওয়ার্কের
   *[other] Lab'Impact-এর { $networks }টি নেটওয়ার্কের
 } অফিস বা অন্তত একটি পৌরসভা এখানে ছিল। { $total }টি পৌরসভার মধ্যে { $covered-form ->
    [one] { $covered }টি
   *[other] { $covered }টি
 } কোনো নেটওয়ার্কের তালিকায় আছে।
province-capital = প্রধান শহর
province-covered = নেটওয়ার্কের তালিকায় থাকা পৌরসভা
province-unknown = যেসব পৌরসভার নেটওয়ার্ক আমরা জানি না
province-none = নেটওয়ার্কের বাইরের পৌরসভা
province-networks = নেটওয়ার্ক
province-statistics = সংখ্যা, অন্য প্রদেশের সঙ্গে তুলনায়
province-municipalities = পৌরসভা
province-list-covered = নেটওয়ার্কের তালিকায়: { $count }
province-list-unknown = উৎসগুলি বলে না: { $count }
province-list-none = কোনো তালিকায় নেই: { $count }
province-covered-explained = প্রতিটি পৌরসভার পাতায় লেখা আছে কোন নেটওয়ার্ক ও তালিকাটি কোথা থেকে এসেছে।
province-unknown-explained = কোনো নেটওয়ার্কের তালিকায় এদের নাম নেই। কিন্তু প্রদেশের অন্তত একটি নেটওয়ার্কের তালিকা নিশ্চিত নয় বা পুরো নয়, অথবা নেটওয়ার্কের মধ্যে গোনা হয়নি এমন একটি এলাকা এদের নাম বলে।
province-none-explained = কোনো তালিকায় এদের নাম নেই, আর প্রদেশের সব জানা নেটওয়ার্কের প্রকাশিত তালিকা আছে।

figures-municipalities = পৌরসভা
figures-small = 5,000 পর্যন্ত বাসিন্দার পৌরসভা
figures-small-share = 5,000 পর্যন্ত বাসিন্দার পৌরসভার ভাগ
figures-foreign = বিদেশি বাসিন্দা
figures-foreign-share = বিদেশি বাসিন্দার ভাগ
figures-lombardy = লোম্বার্দিয়া
figures-italy = ইতালি
figures-area = এলাকা
figures-table = লোম্বার্দিয়ার প্রদেশগুলিতে পৌরসভা ও বিদেশি বাসিন্দা
figures-missing = দেওয়া নেই
figures-caveat = পৌরসভাগুলি 2023 সালের, 1 জানুয়ারি 2022-এর বাসিন্দার সংখ্যা অনুযায়ী ভাগ করা। বিদেশি বাসিন্দার সংখ্যা 2022 সালের।

theme-description = { $title }: লোম্বার্দিয়ায় Lab'Impact নেটওয়ার্কগুলিতে { $count-form ->
    [one] { $count }টি পরিকল্পিত বা হয়েছে বলে জানানো কার্যক্রম
   *[other] { $count }টি পরিকল্পিত বা হয়েছে বলে জানানো কার্যক্রম
 }, উৎস ও কাহিনিসহ।
theme-counts = { $interventions-form ->
    [one] { $interventions }টি কার্যক্রম পাওয়া গেছে
   *[other] { $interventions }টি কার্যক্রম পাওয়া গেছে
 }, { $networks-form ->
    [one] { $networks }টি নেটওয়ার্কে
   *[other] { $networks }টি নেটওয়ার্কে
 }।
theme-explore = মানচিত্রে এই ক্ষেত্রের নেটওয়ার্কগুলি দেখুন
theme-topics = বিষয়
theme-networks = নেটওয়ার্ক
theme-interventions = কার্যক্রম
theme-stories = কাহিনি
theme-no-networks = আমাদের পড়া উৎসে কোনো নেটওয়ার্ক এই ক্ষেত্রে কাজ করেনি।
theme-no-stories = এই ক্ষেত্র নিয়ে আমরা কোনো কাহিনি পাইনি।
topic-description = { $explanation } লোম্বার্দিয়ায় Lab'Impact নেটওয়ার্কগুলির { $count-form ->
    [one] { $count }টি কার্যক্রম
   *[other] { $count }টি কার্যক্রম
 }, উৎস ও কাহিনিসহ।
topic-synonyms = ইতালীয় ভাষায় এও বলা হয়:
topic-themes = এটি যার অংশ:
topic-explore = মানচিত্রে এই বিষয়ের নেটওয়ার্কগুলি দেখুন
topic-networks = নেটওয়ার্ক
topic-interventions = কার্যক্রম
topic-stories = কাহিনি
topic-no-interventions = আমাদের পড়া উৎসে এই বিষয়ের কোনো কার্যক্রমের বিবরণ নেই।
topic-no-stories = এই বিষয় নিয়ে আমরা কোনো কাহিনি পাইনি।

stories-title = কাহিনি
stories-lead = পরিকল্পনা ও তার নেটওয়ার্ক নিয়ে সাক্ষাৎকার, প্রবন্ধ, খবর, ই-বুক, ভিডিও ও অনুষ্ঠান।
stories-opening = পাতাটি শুরু হয় সবচেয়ে নতুন তারিখের সাক্ষাৎকার দিয়ে।
stories-group-voci = মানুষের কথা
stories-group-stampa = স্থানীয় সংবাদমাধ্যম থেকে
stories-group-articoli = প্রবন্ধ ও খবর
stories-group-documenti = নথি
stories-group-schede = পরিচিতি ও ওয়েব পাতা
stories-group-all = “{ $group }” খুলুন ({ $count })
stories-sheets = এগুলির বেশির ভাগ প্রকল্প বা কোনো নেটওয়ার্কের পরিচয় দেয়: তাই এগুলি আলাদা রাখা হয়েছে।
stories-description = Lab'Impact পরিকল্পনা ও 35টি নেটওয়ার্ক নিয়ে { $count }টি প্রকাশিত লেখা। নেটওয়ার্ক, প্রদেশ, ক্ষেত্র, বিষয়, ধরন ও বছর দিয়ে ফিল্টার করতে পারেন।
stories-words = খোঁজার শব্দ
stories-kind = ধরন
stories-year = বছর
stories-filter = কাহিনি দেখান
stories-chosen = বাছা ফিল্টার:
stories-remove = { $value } সরান
stories-count = { $count ->
    [0] কোনো কাহিনি নেই
   *[other] { $count-form ->
        [one] { $count }টি কাহিনি
       *[other] { $count }টি কাহিনি
    }
 }
stories-none = কোনো কাহিনি সব বাছা ফিল্টারের সঙ্গে মেলে না। একটি সরান, অথবা:
stories-all = সব কাহিনি দেখুন
story-summary-ours = সারাংশটি আমাদের লেখা। মূল লেখাটি যিনি প্রকাশ করেছেন তাঁর।
story-read = { $host }-এ পড়ুন
story-no-address = এর ওয়েব ঠিকানা আমরা জানি না।
story-kind = ধরন
story-publisher = প্রকাশক
story-author = লেখক
story-date = তারিখ
story-tags = মূল শব্দ
story-about = এটি কী নিয়ে
story-networks = নেটওয়ার্ক
story-no-networks = এটি বিশেষ কোনো নেটওয়ার্ক নিয়ে নয়, অথবা আমাদের পড়া উৎস বলে না কোনটি নিয়ে।
story-provinces = প্রদেশ
story-no-provinces = এটি বিশেষ কোনো প্রদেশ নিয়ে নয়।
story-themes = ক্ষেত্র
story-no-themes = এটি বিশেষ কোনো ক্ষেত্র নিয়ে নয়।
story-topics = বিষয়
story-no-topics = এটি সাধারণভাবে প্রকল্পের পরিচয় দেয়।

sources-title = উৎস
sources-lead = Atlante-এর প্রতিটি তথ্যের একটি উৎস আছে। এখানে আমাদের ব্যবহার করা সব নথি পাবেন: মোট { $count }টি। প্রতিটিতে দেখবেন কতগুলি তথ্যপাতা এর কথা উল্লেখ করে।
sources-caveat = অনেক পাতার আমরা শুধু কিছু অংশ পড়েছি। প্রতিষ্ঠানগুলির সঙ্গে আমরা কথাগুলি যাচাই করিনি। কিছু ঠিকানা হয়তো আর কাজ করে না।
sources-description = Atlante Lab'Impact-এর তথ্য যেসব নথি থেকে এসেছে তার সবগুলি ({ $count }), ধরন অনুযায়ী, যেসব তথ্যপাতা এদের উল্লেখ করে তা সহ।
source-used = { $count ->
    [0] কোনো তথ্যপাতা এর উল্লেখ করে না।
   *[other] { $count-form ->
        [one] { $count }টি তথ্যপাতা এর উল্লেখ করে।
       *[other] { $count }টি তথ্যপাতা এর উল্লেখ করে।
    }
 }
source-title = উৎস: { $title } ({ $publisher })
source-description = { $title }, { $publisher }। { $count ->
    [0] Atlante-এর কোনো তথ্যপাতা এর উল্লেখ করে না।
   *[other] { $count-form ->
        [one] Atlante-এর { $count }টি তথ্যপাতা এর উল্লেখ করে।
       *[other] Atlante-এর { $count }টি তথ্যপাতা ও তথ্য এর উল্লেখ করে।
    }
 }
source-publisher = প্রকাশক
source-date = তারিখ
source-kind = ধরন
source-address = ঠিকানা
source-no-address = ওয়েব ঠিকানা জানা নেই
source-note = কীভাবে পড়া হয়েছে
source-uses = এই উৎস থেকে কী এসেছে
source-unused = কোনো তথ্যপাতা এর উল্লেখ করে না।
source-networks = নেটওয়ার্ক: { $count }
source-partners = সহযোগী: { $count }
source-interventions = কার্যক্রম: { $count }
source-stories = কাহিনি: { $count }
source-plan = পরিকল্পনা নিয়ে তথ্য: { $count }
source-themes = ক্ষেত্র: { $count }
source-candidates = নেটওয়ার্কের মধ্যে গোনা হয়নি এমন এলাকা: { $count }
source-statistics = পরিসংখ্যান: { $count }
source-statistics-link = পরিকল্পনার পাতায় সংখ্যাগুলি দেখুন
source-places-borders = পৌরসভা ও প্রদেশের সীমানা ও জনসংখ্যা এখান থেকে নেওয়া।
source-places-codes = 1 জানুয়ারি 2026-এর পৌরসভার নাম ও কোড এখান থেকে নেওয়া।
source-places-postal = পৌরসভার ডাক কোড (CAP) এখান থেকে নেওয়া।
source-places-names = খোঁজায় ব্যবহার করা জনবসতি ও পৌরসভার অন্য নাম এখান থেকে নেওয়া।

plan-title = Lab'Impact পরিকল্পনা
plan-description = { $networks }টি নেটওয়ার্ক, { $municipalities }টি পৌরসভা, লোম্বার্দিয়ার পৌরসভার শতকরা { $share } ভাগ: আঞ্চলিক পরিকল্পনা Lab'Impact কী ছিল, কত দিন চলেছে, কী সম্পদ নিয়ে, আর পরে কী এসেছে।
plan-lead = Lab'Impact ছিল অভিবাসীদের সমাজে যুক্ত হওয়ার জন্য লোম্বার্দিয়ার আঞ্চলিক পরিকল্পনা। এটি { $networks }টি নেটওয়ার্ক ও { $municipalities }টি পৌরসভার সঙ্গে কাজ করেছে, লোম্বার্দিয়ার পৌরসভার শতকরা { $share } ভাগ।
plan-timeline = সংক্ষেপে, 2018 থেকে 2023
plan-today = আর আজ
plan-today-text = পরিকল্পনাটি শেষ হয়েছে। এখন সাহায্য চাইলে আপনার পৌরসভা (Comune) থেকে শুরু করুন: কোন নম্বরে ফোন করবেন আর আপনার প্রদেশে কী খোলা আছে, তা পাবেন।
plan-today-municipality = আপনার পৌরসভা (Comune) খুঁজুন
plan-today-schools = স্কুলের জন্য
plan-today-second = পরে কী এসেছে
plan-identity = এটি কী ছিল
plan-people = কে এটি চালিয়েছে
plan-time = কখন
plan-actions = চারটি পদক্ষেপ (Azione)
plan-actions-pages = প্রতিটি পদক্ষেপের একটি পাতা আছে, তার কার্যক্রমসহ:
plan-reach = এটি কত বড় ছিল
plan-reach-text = শতকরা { $share } ভাগ হলো পৌরসভার ভাগ, জমির নয়: লোম্বার্দিয়ার সব পৌরসভার মধ্যে { $municipalities }টি।
plan-money = নেটওয়ার্কগুলির সম্পদ
plan-money-text = পরিকল্পনার মোট খরচ আমরা পাইনি। আমরা শুধু কিছু স্থানীয় অঙ্ক জানি।
plan-learning = কর্মশালা ও সভা
plan-communication = প্রচার
plan-national-call = জাতীয় প্রকল্প আহ্বান
plan-fami-2014 = ইউরোপীয় তহবিল FAMI 2014-2020
plan-fami-2021 = ইউরোপীয় তহবিল FAMI 2021-2027
plan-second-edition = দ্বিতীয় পর্ব
plan-later-text = এটি আলাদা একটি কর্মসূচি, পরে এসেছে। এই Atlante-এ যে পরিকল্পনার কথা বলা হয়েছে, এটি তার অংশ নয়।
plan-classes = বাসিন্দার সংখ্যা অনুযায়ী পৌরসভা ও বিদেশি বাসিন্দা
plan-candidates = 35টি নেটওয়ার্কের মধ্যে গোনা হয়নি এমন এলাকা
plan-candidates-text = এই এলাকাগুলি প্রকল্পটি উপস্থাপন করেছে বা তাতে কাজ করেছে, কিন্তু আমাদের পড়া কোনো উৎস বলে না যে তারা একটি নেটওয়ার্ক চালাত। তাই এরা 35টির মধ্যে নেই।
candidate-ambito = এলাকা
candidate-municipalities = এর তালিকায় { $count }টি পৌরসভার নাম আছে:

classes-table = লোম্বার্দিয়ায় বাসিন্দার সংখ্যা অনুযায়ী পৌরসভা ও বিদেশি বাসিন্দা; শেষ দুটি সারি অন্যগুলির যোগফল
classes-class = পৌরসভার বাসিন্দা
classes-municipalities-share = লোম্বার্দিয়ার পৌরসভার ভাগ
classes-up-to = { $to } পর্যন্ত
classes-between = { $from } থেকে { $to }
classes-over = { $from }-এর বেশি

accessibility-title = সবার ব্যবহারের সুবিধা
accessibility-lead = আমরা চাই সবাই Atlante ব্যবহার করতে পারুক: কিবোর্ড দিয়ে, স্ক্রিন রিডার দিয়ে, পুরোনো ফোনে, JavaScript ছাড়া।
accessibility-design = এটি কীভাবে তৈরি
accessibility-design-scripts = প্রতিটি পাতা JavaScript ছাড়াও পুরো। স্ক্রিপ্ট শুধু মানচিত্র, ফিল্টার ও পৌরসভা খোঁজা দ্রুত করে।
accessibility-design-keyboard = কিবোর্ড দিয়ে সবকিছুতে যাওয়া যায়, পাতার ক্রম মেনে। আপনি সব সময় দেখবেন কোথায় আছেন।
accessibility-design-map = মানচিত্র কখনো একমাত্র পথ নয়: পাশে সব সময় একই লিংকের একটি তালিকা থাকে, আর চার্টের সঙ্গে সারণি থাকে।
accessibility-design-words = বাক্যগুলি ছোট। যা জানা নেই তা লেখা থাকে, ফাঁকা রাখা হয় না। কোনো তথ্য শুধু রং দিয়ে দেওয়া হয় না।
accessibility-design-display = পাতাগুলি ছোট পর্দা, বড় করা লেখা, হালকা বা গাঢ় রং ও ছাপার সঙ্গে মানিয়ে নেয়। নড়াচড়া কমানোর আপনার পছন্দ মেনে চলে।
accessibility-design-privacy = কোনো কুকি নেই, আপনাকে অনুসরণ করার কিছু নেই, অন্য সাইটের কিছু নেই।
accessibility-tests = কীভাবে পরীক্ষা করা হয়
accessibility-tests-axe = প্রতিটি বদলে axe-core দিয়ে কিছু স্বয়ংক্রিয় পরীক্ষা পাতায় ভুল খোঁজে।
accessibility-tests-keyboard = প্রতিটি বদলে অন্য স্বয়ংক্রিয় পরীক্ষা ব্রাউজারে শুধু কিবোর্ড দিয়ে সাইটটি ঘুরে দেখে।
accessibility-tests-adapted = অন্য পরীক্ষা দেখে 400% বড় করা পাতা, লেখায় বেশি ফাঁক, ডান থেকে বাঁয়ে, আপনার বাছা রঙে, নড়াচড়া ছাড়া, ছাপা ও ইন্টারনেট ছাড়া পাতা।
accessibility-tests-people = প্রতিবন্ধী মানুষেরা এখনো Atlante ব্যবহার করে দেখেননি। স্বয়ংক্রিয় পরীক্ষা সব ভুল পায় না। তাই কেউ যাচাই করেনি এমন মানের দাবি আমরা করি না।
accessibility-limits = জানা সীমাবদ্ধতা
accessibility-limits-italian = পাতার লেখাগুলো ইতালীয় ভাষায় লেখা। অন্য ভাষায় যন্ত্র এগুলো অনুবাদ করেছে, আর পাতায় তা বলা আছে; যা নেই তা ইতালীয়তে থাকে, চিহ্নসহ, যাতে স্ক্রিন রিডার ঠিকভাবে পড়ে।
accessibility-limits-links = মূল নথিগুলি অন্য সাইটে। সেই সাইটগুলি ব্যবহার করা কতটা সহজ, আমরা জানি না।
accessibility-limits-maps = মানচিত্রে পৌরসভাগুলি আঙুলের জন্য খুব ছোট হতে পারে: তালিকা ব্যবহার করুন।
accessibility-limits-tables = ছোট পর্দায় সংখ্যার সারণি পাশে সরিয়ে দেখতে হয়।
accessibility-report = সমস্যা জানান
accessibility-report-contact = আপনার জন্য কিছু কাজ না করলে লিখুন এই ঠিকানায়
accessibility-report-code = আপনার জন্য কিছু কাজ না করলে প্রকল্পের কোডের খোলা ভান্ডারে সমস্যাটি জানান, অথবা যিনি এই সাইট চালান তাঁকে লিখুন।
accessibility-report-text = পাতার ঠিকানা, আপনি কী করতে চেয়েছিলেন এবং কী হয়েছে, বলুন।
accessibility-record-title = শেষ লিখে রাখা পরীক্ষা
accessibility-record = { $date }: axe-core { $axe }, Chromium { $browser }-এ, { $width } পিক্সেল চওড়া পর্দা। দুই ভাষায় { $pages }টি পাতা, হালকা ও গাঢ় রঙে: { $checks }টি পরীক্ষা, { $violations ->
    [0] কোনো ভুল পাওয়া যায়নি
   *[other] { $violations-form ->
        [one] { $violations }টি ভুল পাওয়া গেছে
       *[other] { $violations }টি ভুল পাওয়া গেছে
    }
 }।
accessibility-record-others = { $date }: axe-core { $axe }, Chromium { $browser }-এ, { $width } পিক্সেল চওড়া পর্দা। বাকি { $languages }টি ভাষায় { $pages }টি পাতা, হালকা রঙে: { $checks }টি পরীক্ষা, { $violations ->
    [0] কোনো ভুল পাওয়া যায়নি
   *[other] { $violations-form ->
        [one] { $violations }টি ভুল পাওয়া গেছে
       *[other] { $violations }টি ভুল পাওয়া গেছে
    }
 }।
accessibility-record-pages = পরীক্ষা করা পাতা

not-found-near = আপনি হয়তো খুঁজছিলেন
not-found-files = যে ফাইলগুলি আছে
not-found-provinces = যেসব প্রদেশ চাইতে পারেন
not-found-networks = যেসব নেটওয়ার্ক চাইতে পারেন
ways = এখান থেকে আবার শুরু করুন:
bad-title = ঠিকানায় এমন একটি মান আছে যা নেই
bad-text = ঠিকানার একটি ফিল্টারে এমন মান আছে যা Atlante চেনে না। হয়তো ভুল লেখা হয়েছে।
bad-parameter = ফিল্টার
bad-value = মান
bad-allowed = যেসব মান ব্যবহার করতে পারেন
many-title = ঠিকানায় ফিল্টার খুব বেশি
many-text = আপনি একসঙ্গে সবচেয়ে বেশি { $count }টি মান ব্যবহার করতে পারেন। কয়েকটি সরান, অথবা এই পাতাগুলির একটি থেকে আবার শুরু করুন।
many-parameter = যে ফিল্টারে সবচেয়ে বেশি মান
