# প্রথম পাতা: মানচিত্র, ফিল্টার, নেটওয়ার্কের তালিকা, এবং পৌরসভার ঘর।

explorer-title = লোম্বার্দিয়ায় সমাজে যুক্ত হওয়ার নেটওয়ার্ক
explorer-lead = কারা একসঙ্গে কাজ করেছে, কোথায় আর কাদের জন্য। পরিকল্পনাটি 30 জুন 2023 শেষ হয়েছে।
explorer-description = আঞ্চলিক পরিকল্পনা Lab'Impact (ইউরোপীয় তহবিল FAMI 2014-2020)-এর 35টি নেটওয়ার্কের তালিকা ও মানচিত্র: পৌরসভা, সহযোগী, কার্যক্রম ও উৎস, প্রদেশ অনুযায়ী।

needs-title = মানুষের যা সবচেয়ে বেশি দরকার হয়
need-italiano-l2 = ইতালীয় ভাষা শেখা
need-documenti-e-consulenza-legale = কাগজপত্র ও অনুমতিপত্র
need-sostegno-allo-studio = স্কুলের পড়ায় সাহায্য
need-lavoro = কাজ
need-salute = স্বাস্থ্য
need-casa = বাসা

place-label = আপনার পৌরসভা, ডাক কোড, বা আপনার যা দরকার
place-example = Suzzara-তে ইতালীয়
place-search = খুঁজুন
place-suggestions = প্রস্তাব
position-use = আমার অবস্থান ব্যবহার করুন
position-asking = আপনি কোথায় আছেন খুঁজছি। অবস্থান এই যন্ত্রেই থাকে।
position-denied = আপনি অবস্থান ব্যবহারের অনুমতি দেননি। আপনি পৌরসভার নাম বা ডাক কোড লিখতে পারেন।
position-failed = অবস্থান পাওয়া যায়নি। আপনি পৌরসভার নাম বা ডাক কোড লিখতে পারেন।
position-imprecise = অবস্থান যথেষ্ট সঠিক নয়, তাই আপনি কোন পৌরসভায় আছেন জানা যাচ্ছে না। আপনি পৌরসভার নাম বা ডাক কোড লিখতে পারেন।
position-outside = মনে হচ্ছে আপনি লোম্বার্দিয়ার বাইরে: এখানে শুধু লোম্বার্দিয়ার পৌরসভা আছে।
position-unsupported = এই ব্রাউজার অবস্থান জানায় না। আপনি পৌরসভার নাম বা ডাক কোড লিখতে পারেন।
place-found = { $count-form ->
    [one] { $shown }টি প্রস্তাব
   *[other] { $shown }টি প্রস্তাব
 }

count-of-networks = { $count-form ->
    [one] { $shown }টি নেটওয়ার্ক
   *[other] { $shown }টি নেটওয়ার্ক
 }
count-of-municipalities = { $count-form ->
    [one] { $shown }টি পৌরসভা
   *[other] { $shown }টি পৌরসভা
 }
card-interventions = কার্যক্রম: { $what }

card-lead = প্রধান প্রতিষ্ঠান: { $name }
card-leaderless = উৎসগুলি প্রধান প্রতিষ্ঠানের কথা বলে না
card-idle = পড়া উৎসে কোনো কার্যক্রম নেই
card-nowhere = উৎসগুলি পৌরসভার কথা বলে না
card-inferred = অনুমান করা তালিকা
card-partial = অসম্পূর্ণ তালিকা
card-unknown = তালিকা পাওয়া যায়নি

filter-title = ফিল্টার
filter-open = ফিল্টার
filter-close = বন্ধ করুন
filter-help = প্রতিটি বিকল্পের পাশের সংখ্যা বলে, সেটি বাছলে কতটি নেটওয়ার্ক পাবেন।
filter-text = খোঁজার শব্দ
filter-province = প্রদেশ
filter-place = পৌরসভা (নাম বা ডাক কোড)
filter-network = নেটওয়ার্ক
filter-undated = তারিখ ছাড়া
filter-municipality = পৌরসভা
filter-theme = ক্ষেত্র
filter-topic = বিষয়
filter-audience = কাদের জন্য
filter-evidence = আমরা কী জানি
filter-order = সাজান
filter-show = দেখান
order-nome = নাম
order-interventi = কার্যক্রমের সংখ্যা
order-comuni = পৌরসভার সংখ্যা

active-title = চালু ফিল্টার
active-remove = ফিল্টার { $label } সরান
active-clear = সব ফিল্টার সরান
active-more = { $count-form ->
    [one] এবং আরও { $shown }টি ফিল্টার, ঘরগুলিতে টিক দেওয়া
   *[other] এবং আরও { $shown }টি ফিল্টার, ঘরগুলিতে টিক দেওয়া
 }
none-text = কোনো নেটওয়ার্ক সব বাছা ফিল্টারের সঙ্গে মেলে না।
filter-offline = আপনার ইন্টারনেট নেই, তাই ফিল্টার কাজ করছে না। এটি আপনার শেষ খোলা তালিকা।
filter-unreachable = এই মুহূর্তে সাইট সাড়া দিচ্ছে না, তাই ফিল্টার কাজ করছে না। আপনি শেষ যে তালিকা খুলেছিলেন, এটি সেটি: এক মিনিট পরে আবার চেষ্টা করুন।
none-try = একটি সরিয়ে দেখুন:
none-alone = শুধু একটি সরানো যথেষ্ট নয়:
none-without = { $label } ছাড়া: { $count }

map-title = নেটওয়ার্কের মানচিত্র
map-open = মানচিত্র
map-close = বন্ধ করুন
map-help = জানতে একটি নেটওয়ার্ক বাছুন, অথবা ফিল্টার করতে একটি প্রদেশ।
map-credit-water = হ্রদ ও পো নদী (Po): GSHHG 2.3.6 (LGPL 3 বা পরের সংস্করণ), সরল করা।
map-chosen-open = পাতাটি খুলুন
map-chosen-said = মানচিত্র এটি কাছ থেকে দেখাচ্ছে। এর পাতা খুলতে আবার বাছুন।
map-province = প্রদেশ: { $name }
map-partial = { $name } (পৌরসভার তালিকা অসম্পূর্ণ)
map-layers = মানচিত্র কী দেখায়
map-zoom = বড়-ছোট করা
map-nearer = বড় করুন
map-farther = ছোট করুন
map-whole = সারা লোম্বার্দিয়া
layer-reti = নেটওয়ার্ক
layer-stranieri = বিদেশি বাসিন্দা
layer-piccoli = ছোট পৌরসভা
layer-stranieri-title = প্রতি 100 বাসিন্দায় বিদেশি, { $year }
layer-piccoli-title = প্রতি 100টি পৌরসভায় 5,000 পর্যন্ত বাসিন্দার পৌরসভা, { $year }
layer-stranieri-note = সংখ্যাটি প্রদেশের: উৎস পৌরসভার সংখ্যা দেয় না।
layer-piccoli-note = পৌরসভাগুলি 1 জানুয়ারি 2022-এর জনসংখ্যা অনুযায়ী ভাগ করা। একে একে দেখতে মানচিত্র বড় করুন।
layer-range = { $from } থেকে { $to }%
layer-region = লোম্বার্দিয়ায়: { $value }।
layer-source = উৎস:
legend-small = 5,000 পর্যন্ত বাসিন্দার পৌরসভা, কাছ থেকে
legend-on = নেটওয়ার্ক
legend-off = ফিল্টারে বাদ পড়া নেটওয়ার্ক
legend-land = যে পৌরসভার নেটওয়ার্ক জানা নেই
legend-mark = যে নেটওয়ার্কের কেবল কিছু পৌরসভা জানা আছে
pager = আরও ফলাফল
pager-previous = আগের পাতা
pager-place = পাতা { $number } / { $last }
pager-next = পরের পাতা
pager-range = { $first }–{ $until } / { $total }
pager-missing = { $asked } নম্বর পাতা নেই: এটি প্রথম পাতা।
explorer-all = সব নেটওয়ার্ক দেখান

municipalities-title = আমার পৌরসভা
municipalities-lead = আপনার পৌরসভার নাম বা ডাক কোড লিখুন। আমরা বলব এটি কোন নেটওয়ার্কে ছিল। এটি কোনো জানা নেটওয়ার্কে না থাকলে, বা উৎসগুলি না বললে, তা লেখা থাকবে।
municipalities-description = লোম্বার্দিয়ার 1,504টি পৌরসভার একটি খুঁজুন এবং জানুন এটি Lab'Impact পরিকল্পনার কোন নেটওয়ার্কে ছিল।
municipalities-provinces = অথবা প্রদেশ বাছুন
municipalities-of = { $count-form ->
    [one] { $count }টি পৌরসভা
   *[other] { $count }টি পৌরসভা
 }
municipalities-none = লোম্বার্দিয়ায় «{ $name }» নামে কোনো পৌরসভা নেই
municipalities-none-code = লোম্বার্দিয়ার কোনো পৌরসভার ডাক কোড { $name } নয়
municipalities-none-text = কীভাবে লিখেছেন দেখুন, অথবা প্রদেশ বাছুন। এখানে শুধু লোম্বার্দিয়ার পৌরসভা আছে, 1 জানুয়ারি 2023-এর সীমানা সহ।
municipalities-search = সারা Atlante-এ «{ $name }» খুঁজুন
municipalities-none-code-text = আমাদের ব্যবহৃত উন্মুক্ত তথ্যে বড় শহরের সব ডাক কোড নেই। পৌরসভার নাম দিয়ে চেষ্টা করুন।

place-title = কোন পৌরসভা (Comune)?
place-which = { $count-form ->
    [one] «{ $name }»: আপনি হয়তো এই পৌরসভাটি খুঁজছেন
   *[other] «{ $name }» এই { $count }টি পৌরসভার একটি হতে পারে। কোনটি?
 }
place-which-code = { $count-form ->
    [one] ডাক কোড (CAP) { $name } এই পৌরসভার
   *[other] ডাক কোড (CAP) { $name } { $count }টি পৌরসভার। আপনার কোনটি?
 }
place-near = আপনি হয়তো খুঁজছেন:
place-outside = «{ $name }» লোম্বার্দিয়ায় নয়। এখানে শুধু লোম্বার্দিয়ার পৌরসভা আছে।
place-formerly = { $name }, আগে { $known }
place-today = { $name }, এখন { $known }
place-hamlet = { $name }, যেখানে { $known } আছে
place-also = { $name } · { $known }
place-cut = { $total }টির মধ্যে { $shown }টি, লিখতে থাকুন
place-without = পৌরসভা না বেছে এগিয়ে যান
place-this = পৌরসভা
place-all = মোট { $count }টির সব
