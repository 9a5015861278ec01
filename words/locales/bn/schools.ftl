schools-title = স্কুলের জন্য
schools-title-of = { $need }: কী করা হয়েছে
schools-title-at = { $need }, জায়গা: { $place }
schools-description = একজন ছাত্র ইতালীয় জানে না, একজন মধ্যস্থতাকারী দরকার, কেউ স্কুলে আসা ছেড়ে দিচ্ছে: আপনার স্কুলের কাছে Lab'Impact নেটওয়ার্কগুলি কী করেছে।
schools-lead = বলুন আপনার কী দরকার ও কোথায়। আমরা দেখাব আপনার নেটওয়ার্কে কী ভাবা বা করা হয়েছে, তারপর কাছে, তারপর অন্য জায়গায়, আর কেন।
schools-need = আমার দরকার
schools-any = কী দরকার বাছুন
schools-where = কোথায় (পৌরসভা বা ডাক কোড CAP)
schools-refine = আপনার স্কুল, স্তর, ভাষা
schools-school = স্কুল (নাম বা কোড)
schools-level = স্তর
schools-level-any = যেকোনো
schools-language = ছাত্র বা ছাত্রীর ভাষা
schools-language-any = যেকোনো হলেই চলে
schools-submit = দেখান
schools-start = আপনার কী দরকার?
schools-result = { $count ->
    [0] কোনো অভিজ্ঞতা নেই: { $need }
   *[other] { $count-form ->
        [one] { $count }টি অভিজ্ঞতা: { $need }
       *[other] { $count }টি অভিজ্ঞতা: { $need }
    }
 }
schools-result-at = { $count ->
    [0] কোনো অভিজ্ঞতা নেই: { $need }, { $place } থেকে দেখা
   *[other] { $count-form ->
        [one] { $count }টি অভিজ্ঞতা: { $need }, { $place } থেকে দেখা
       *[other] { $count }টি অভিজ্ঞতা: { $need }, { $place } থেকে দেখা
    }
 }
schools-own = { $count-form ->
    [one] { $name }-এর নেটওয়ার্কে: { $count }টি
   *[other] { $name }-এর নেটওয়ার্কে: { $count }টি
 }
schools-close = { $count-form ->
    [one] { $name }-এর কাছে: { $count }টি
   *[other] { $name }-এর কাছে: { $count }টি
 }
schools-far = { $count-form ->
    [one] আরও দূরে: { $count }টি
   *[other] আরও দূরে: { $count }টি
 }
schools-everywhere = { $count-form ->
    [one] সারা লোম্বার্দিয়ায়: { $count }টি
   *[other] সারা লোম্বার্দিয়ায়: { $count }টি
 }
schools-nothing = আমরা যে উৎস পড়েছি, তাতে এই দরকার মেটায় এমন কিছুর কথা নেই। পৌরসভা অফিসে (Comune) বা কাছের কোনো স্কুলে জিজ্ঞাসা করুন।
schools-nothing-near = { $place } ও আশপাশে এই দরকার মেটায় এমন কিছুর কথা আমাদের পড়া উৎসে নেই। সবচেয়ে কাছের অভিজ্ঞতা { $km } কিমি দূরে।
schools-nothing-near-unknown = এখানকার কাছে এই দরকার মেটায় এমন কিছুর কথা আমাদের পড়া উৎসে নেই।
schools-more = { $count-form ->
    [one] আরও { $count }টি
   *[other] আরও { $count }টি
 }
schools-folded = { $count-form ->
    [one] { $count }টি একই রকম কার্যক্রম, কিন্তু এই স্কুলের জন্য নয়
   *[other] { $count }টি একই রকম কার্যক্রম, কিন্তু এই স্কুলের জন্য নয়
 }
schools-norms = নিয়মে কী বলা আছে
schools-choose = কাগজে রাখুন
schools-unchoose = কাগজ থেকে সরান
schools-choices = আপনার বাছাই
schools-chosen = { $count ->
    [0] কিছু বাছা হয়নি
   *[other] { $count-form ->
        [one] { $count }টি বাছা হয়েছে
       *[other] { $count }টি বাছা হয়েছে
    }
 }
schools-sheet = কাগজটি ছাপুন
schools-send = ই-মেইলে পাঠান
schools-mail-subject = আমাদের স্কুলের জন্য অভিজ্ঞতা
schools-gone = আপনার বাছাইয়ের কিছু এখন আর নেই, তাই কাগজে নেই: { $names }।
schools-cut = কাগজে চারটি অভিজ্ঞতা ধরে: আমরা প্রথম চারটি রেখেছি।
schools-need-unknown = «{ $name }» দরকারটি আমরা চিনি না। নিচে থেকে বাছুন: বাকি সব আগের মতোই আছে।
schools-level-unknown = «{ $name }» স্তরটি আমরা চিনি না: এটি বাদ রাখা হয়েছে। তালিকা থেকে বাছুন।
schools-language-unknown = «{ $name }» ভাষাটি আমরা চিনি না: এটি বাদ রাখা হয়েছে। তালিকা থেকে বাছুন।
schools-school-is = { $name } ({ $code }), { $address }, { $place }। প্রতিষ্ঠান (Istituto): { $institute }।
schools-partner = উৎসগুলি একে একটি নেটওয়ার্কের সহযোগী বলে:
schools-school-which = { $count-form ->
    [one] «{ $name }»: এই স্কুলটি কি?
   *[other] «{ $name }»: এই { $count }টি স্কুলের কোনটি?
 }
schools-school-cut = { $total }টির মধ্যে { $shown }টি: আরও একটি শব্দ যোগ করুন, যেমন পৌরসভার নাম।
schools-school-none = লোম্বার্দিয়ার সরকারি স্কুলের তালিকায় «{ $name }» নেই। আপনি পৌরসভার নাম লিখতে পারেন।
schools-count = { $count ->
    [0] কোনো কার্যক্রম নেই
   *[other] { $count-form ->
        [one] { $count }টি কার্যক্রম
       *[other] { $count }টি কার্যক্রম
    }
 }
schools-in = পৌরসভাটি এই নেটওয়ার্কে ছিল:
schools-in-none = পৌরসভাটি কোনো নেটওয়ার্কে ছিল না।
schools-in-unknown = আমাদের পড়া উৎস বলে না পৌরসভাটি কোনো নেটওয়ার্কে ছিল কি না।
schools-none = আমাদের পড়া উৎসে এমন কার্যক্রমের কথা নেই।
schools-search = নিজের কথায় খুঁজুন

level-istituto-comprensivo = সমন্বিত স্কুল (istituto comprensivo)
level-infanzia = শিশুদের স্কুল (scuola dell'infanzia)
level-primaria = প্রাথমিক স্কুল (scuola primaria)
level-secondaria-primo-grado = নিম্ন মাধ্যমিক (secondaria di primo grado)
level-secondaria-secondo-grado = উচ্চ মাধ্যমিক (secondaria di secondo grado)
level-adulti = বড়দের শিক্ষা
level-convitto = আবাসিক স্কুল (convitto)

reasons = কেন এটি এখানে
reason-topic = বিষয়: { $name }
reason-word = লেখায় আছে: «{ $name }»
reason-audience = কাদের জন্য: { $name }
reason-action = স্কুলের জন্য পদক্ষেপে (Azione) আছে
reason-level = নাম আছে: { $name }
reason-language = একটি উৎসে এই ভাষার নাম আছে: { $name }
reason-own = আপনার নেটওয়ার্কে
reason-bordering = পাশের নেটওয়ার্কে
reason-distance = { $town } { $here } থেকে { $km } কিমি দূরে
reason-done = হয়েছে বলে জানানো হয়েছে
reason-planned = পরিকল্পিত: আমাদের পড়া কোনো উৎস বলে না হয়েছিল কি না

language-none = নেটওয়ার্ক নিয়ে আমাদের পড়া কোনো উৎসে এই ভাষার নাম নেই: { $name }। তার মানে এই নয় যে মধ্যস্থতাকারী নেই: নেটওয়ার্ককে বা পৌরসভা অফিসে (Comune) জিজ্ঞাসা করুন।
language-some = { $count-form ->
    [one] { $count }টি উৎসে এই ভাষার নাম আছে: { $name }।
   *[other] { $count }টি উৎসে এই ভাষার নাম আছে: { $name }।
 }
language-more = কোথায়, এবং কাকে জিজ্ঞাসা করবেন
language-title = উৎসে যে ভাষার নাম আছে: { $name }
language-title-none = ভাষা: { $name }
language-today = আজ কারা এই ভাষায় উত্তর দেন
language-ask = এই ভাষা বলেন এমন মধ্যস্থতাকারী আজ পেতে আপনার পৌরসভা অফিসে (Comune) বা নেটওয়ার্কের প্রধান প্রতিষ্ঠানকে জিজ্ঞাসা করুন।
language-schools = আমার স্কুলের কাছে একজন দোভাষী
languages-title = উৎসে যেসব ভাষার নাম আছে
languages-lead = মধ্যস্থতাকারীরা কোন কোন ভাষায় কাজ করতেন, আমাদের পড়া উৎস তা প্রায় কখনোই বলে না। প্রতিটি ভাষার জন্য: কোথায় নাম আছে, আর কে তা বলে।
languages-groups = শুধু দল হিসেবে বলা ভাষা
languages-groups-lead = এখানে উৎস কয়েকটি ভাষার কথা একসঙ্গে বলে, কোনগুলি তা বলে না। আমরা সেভাবেই লিখি, কিছু যোগ করি না।
languages-count = { $count ->
    [0] কোনো উৎসে নাম নেই
   *[other] { $count-form ->
        [one] { $count }টি উৎসে নাম আছে
       *[other] { $count }টি উৎসে নাম আছে
    }
 }

sheet-title = আমাদের দরকার: { $need }
sheet-description = ছাপার জন্য একটি কাগজ: কাকে জিজ্ঞাসা করবেন, অন্য জায়গায় কী করা হয়েছে, কোথায় লেখা আছে।
sheet-back = অভিজ্ঞতাগুলিতে ফিরুন
sheet-usual = আপনি কিছু বাছেননি: এখানে প্রথম তিনটি অভিজ্ঞতা আছে।
sheet-code = এই পাতার ঠিকানার কোড
sheet-call = আজ কাকে জিজ্ঞাসা করবেন
sheet-experiences = কী ভাবা বা করা হয়েছে
sheet-notes = নোট
sheet-anywhere = লোম্বার্দিয়ায়
sheet-ended = Lab'Impact পরিকল্পনা 30 জুন 2023 শেষ হয়েছে: এগুলি অভিজ্ঞতা, চালু সেবা নয়। Atlante Lab'Impact, স্বাধীন তালিকা।

whom-anywhere = কাকে জিজ্ঞাসা করবেন জানতে স্কুলের পৌরসভার নাম লিখুন।
whom-network = নেটওয়ার্ক:
whom-no-office = আমাদের পড়া উৎসে যোগাযোগের তথ্য নেই
whom-municipality = { $place } পৌরসভা (Comune di { $place }): সমাজসেবা (servizi sociali) বা স্কুল অফিসের (ufficio scuola) কথা বলুন।

letters = দুটি তৈরি চিঠি
letters-note = আপনি এগুলি কপি করতে বা পাঠাতে পারেন। এখানে কিছুই থাকে না।
letter-to-head = স্কুলের প্রধানকে
letter-to-municipality = পৌরসভা অফিসে (Comune)
letter-mail = ই-মেইলে খুলুন
letter-same = একই চিঠি, এই পাতার ভাষায়
letter-planned = পরিকল্পিত
letter-subject = আমাদের দরকার: { $need }
letter-head = শ্রদ্ধেয় প্রধান শিক্ষক,
    আমাদের স্কুলে দরকার: { $need }।
    লোম্বার্দিয়ায় এসব অভিজ্ঞতা ভাবা বা করা হয়েছে:
    { $list }
    উৎস ও যোগাযোগ এখানে: { $address }
    আমরা কি এ নিয়ে কথা বলতে পারি?

letter-municipality = শ্রদ্ধেয় { $place } পৌরসভা (Comune di { $place }),
    আমাদের স্কুলে দরকার: { $need }।
    লোম্বার্দিয়ায় এসব অভিজ্ঞতা ভাবা বা করা হয়েছে:
    { $list }
    উৎস: { $address }
    এমন কিছুর জন্য আজ আমরা কার কাছে যেতে পারি?

poster-link = পরিবারগুলির জন্য পোস্টার
poster-title = আপনি কি { $place }-এ নতুন এসেছেন?
poster-lead = সন্তানদের জন্য স্কুলে আপনি যা চাইতে পারেন:
poster-ended = Lab'Impact পরিকল্পনা 2023 সালে শেষ হয়েছে। আজ কী আছে জানতে পৌরসভা অফিসে (Comune) জিজ্ঞাসা করুন।

source-needs = স্কুলের প্রয়োজন: { $count }
source-places-schools = সরকারি স্কুলগুলি, আর তাদের ঠিকানায় যেসব ছোট পাড়া-গ্রামের নাম আছে, সেগুলি এখান থেকে নেওয়া।

practices-title = স্কুলের সঙ্গে অভিজ্ঞতা
practices-lead = নেটওয়ার্কগুলি স্কুলের সঙ্গে কী করেছে, একেকটি দরকার ধরে: কীভাবে, আর আমরা কতটা জানি।
practices-count = { $count ->
    [0] আমাদের পড়া উৎসে কোনো অভিজ্ঞতা নেই।
   *[other] { $count-form ->
        [one] { $count }টি অভিজ্ঞতা।
       *[other] { $count }টি অভিজ্ঞতা।
    }
 }
practices-near = কাছেরগুলি খুঁজুন
practices-alike = অন্য জায়গায় একই রকম
practices-alike-reason = { $count-form ->
    [one] { $count }টি বিষয় এক
   *[other] { $count }টি বিষয় এক
 }

class-title = ক্লাসের জন্য একটি কাজ: পাতার পেছনের ঘটনা
class-lead = দুই ঘণ্টা, দলে ভাগ হয়ে। কী লেখা আছে, কে লিখেছে আর কী জানা নেই, তা আলাদা করতে শেখা যায়।
class-step-1 = প্রতিটি দল এই পাতার একটি অভিজ্ঞতা বাছে ও পড়ে কী বলা আছে।
class-step-2 = তার উৎস খোঁজে: কে লিখেছে, কবে, আর কার জন্য?
class-step-3 = কী করার কথা ছিল আর কী হয়েছে বলে জানানো হয়েছে, তার নিচে দাগ দেয়। যে বলছে সে কি সেখানে ছিল?
class-step-4 = এমন তিনটি প্রশ্ন লেখে যার উত্তর উৎসে নেই, আর আজ কাকে জিজ্ঞাসা করা যায়।
class-step-5 = অভিজ্ঞতাটি অন্য নেটওয়ার্কের একই রকম একটির সঙ্গে মেলায়: কী আলাদা, আর কেন?
