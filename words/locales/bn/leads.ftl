leads-title = লেখার ইঙ্গিত
leads-lead = প্রতিটি ইঙ্গিত আসে গোনার একটি নিয়ম থেকে: যেগুলি অন্যদের থেকে সবচেয়ে আলাদা, সেগুলি আগে আসে। কোনোটিই বলে না কেন: সেটি আপনি খুঁজে বের করবেন।
leads-none = আজ এখানে কোনো নিয়ম কোনো ইঙ্গিত পায় না। বানিয়ে বলার বদলে আমরা সেটাই বলি।
leads-few = { $count-form ->
    [one] { $count }টি সত্যিকারের ইঙ্গিত: আজ এর বেশি নেই।
   *[other] { $count }টি সত্যিকারের ইঙ্গিত: আজ এর বেশি নেই।
 }
leads-all = { $count-form ->
    [one] ইঙ্গিতটি
   *[other] { $count }টি ইঙ্গিতের সব
 }
lead-figures = সংখ্যাগুলি, একটি একটি করে
lead-sources = কোথায় লেখা আছে
lead-call = কাকে ফোন করবেন
lead-care = লেখার আগে
lead-care-text = আমরা গুনি আমাদের পড়া উৎসে যা বলা হয়েছে। যা লেখা নেই, তা-ও হয়তো করা হয়েছে: নেটওয়ার্ককে জিজ্ঞাসা করুন।
lead-picture = ছবি
lead-licence = লাইসেন্স
lead-claim = «{ $source }»: { $count }
lead-compared = { $among ->
    [provinces] { $of }টি প্রদেশের মধ্যে মাঝের সংখ্যা { $median }: এখানে { $value }।
    [networks] { $of }টি নেটওয়ার্কের মধ্যে মাঝের সংখ্যা { $median }: এখানে { $value }।
    [actions] { $of }টি পদক্ষেপের (Azione) মধ্যে মাঝের সংখ্যা { $median }: এখানে { $value }।
    [topics] { $of }টি বিষয়ের মধ্যে মাঝের সংখ্যা { $median }: এখানে { $value }।
    [audiences] মানুষের { $of }টি দলের মধ্যে মাঝের সংখ্যা { $median }: এখানে { $value }।
   *[partners] { $of }টি সংগঠনের মধ্যে মাঝের সংখ্যা { $median }: এখানে { $value }।
 }
lead-gone-title = এই ইঙ্গিত আর ঠিক নেই
lead-gone-text = যে নিয়ম এটি পেত, এখন আর তা পায় না। তথ্যে কী বদলেছে, «নতুন খবর»-এ লেখা আছে।
lead-gone-last = সংস্করণ { $number }-এ এটি ঠিক ছিল, { $date }: তখন যেমন ছিল, আবার পড়ুন।
lead-gone-since = সংস্করণ { $number } থেকে এটি আর ঠিক নেই, { $date }।

lead-count-networks = { $count-form ->
    [one] { $count }টি নেটওয়ার্ক
   *[other] { $count }টি নেটওয়ার্ক
 }
lead-count-interventions = { $count-form ->
    [one] { $count }টি কার্যক্রম
   *[other] { $count }টি কার্যক্রম
 }
lead-count-partners = { $count-form ->
    [one] { $count }টি সংগঠন
   *[other] { $count }টি সংগঠন
 }
lead-count-stories = { $count-form ->
    [one] { $count }টি কাহিনি
   *[other] { $count }টি কাহিনি
 }
lead-count-municipalities = { $count-form ->
    [one] { $count }টি পৌরসভা
   *[other] { $count }টি পৌরসভা
 }

lead-unica-rete-title = «{ $topic }»: আমরা একটিই নেটওয়ার্ক জানি, { $network }
lead-unica-rete-text = সব নেটওয়ার্কের মধ্যে শুধু { $network }-এর «{ $topic }» নিয়ে কাজ জানা আছে: { $interventions }।
lead-una-volta-title = «{ $audience }»-এর জন্য আমরা একটিই কার্যক্রম জানি
lead-una-volta-text = সারা লোম্বার্দিয়ায় উৎসগুলি «{ $audience }»-এর নাম বলে একটিই কার্যক্রমে: «{ $intervention }», নেটওয়ার্ক { $network }।
lead-lontane-title = «{ $topic }»: দুটি নেটওয়ার্ক, আলাদা প্রদেশে
lead-lontane-text = «{ $topic }» নিয়ে শুধু দুটি নেটওয়ার্কের কাজ জানা আছে, আলাদা আলাদা প্রদেশে: { $networks-names }।
lead-azione-meno-svolta-title = «{ $theme }»: এই পদক্ষেপের (Azione) সবচেয়ে কম কার্যক্রম হয়েছে বলে জানানো
lead-azione-meno-svolta-text = «{ $theme }»-এর জন্য জানা আছে { $interventions }। এর মধ্যে হয়েছে বলে জানানো: { $done }। অন্য সব পদক্ষেপের চেয়ে কম।
lead-azione-mancante-title = { $province }: «{ $theme }»-এর জন্য আমরা কিছু পাইনি
lead-azione-mancante-text = { $province } প্রদেশে জানা আছে { $networks }, কিন্তু আমাদের পড়া কোনো উৎসে «{ $theme }»-এর জন্য তাদের কোনো কার্যক্রমের কথা নেই।
lead-piu-interventi-title = সবচেয়ে বেশি কার্যক্রম জানা আছে { $network }-এর
lead-piu-interventi-text = আমাদের পড়া উৎসে যা পাওয়া যায়: { $count }। অন্য কোনো নেটওয়ার্কের এত নেই।
lead-nessun-intervento-title = { $networks }, আর কোনো কার্যক্রম জানা নেই
lead-nessun-intervento-text = এরা পরিকল্পনার অংশ ছিল, কিন্তু কী করেছে, আমাদের পড়া কোনো উৎস তা বলে না: { $networks-names }।
lead-previsti-mai-raccontati-title = { $network }: সব পরিকল্পিত, কোনো কাহিনি পাওয়া যায়নি
lead-previsti-mai-raccontati-text = পরিকল্পনায় ছিল { $planned }। হয়েছিল কি না, আমাদের পড়া কোনো উৎস বলে না, আর নেটওয়ার্কটি নিয়ে আমরা কোনো কাহিনি পাইনি।
lead-una-sola-fonte-title = { $network }: সব কার্যক্রমের একটিই উৎস
lead-una-sola-fonte-text = এই নেটওয়ার্কের যত কার্যক্রম আমরা জানি ({ $interventions }), সব লেখা আছে একটিই উৎসে: «{ $source }»।
lead-nessuna-storia-title = { $network } নিয়ে আমরা কোনো প্রবন্ধ পাইনি
lead-nessuna-storia-text = জানা আছে { $interventions }, কিন্তু আমরা কোনো প্রবন্ধ বা সাক্ষাৎকার পাইনি।
lead-piu-raccontata-title = আমরা সবচেয়ে বেশি কাহিনি পেয়েছি { $network } নিয়ে
lead-piu-raccontata-text = এর কথা বলে { $count }। অন্য কোনো নেটওয়ার্ক নিয়ে আমরা এত পাইনি।
lead-piu-partner-title = আমাদের জানা মতে সবচেয়ে বেশি সংগঠন আছে { $network }-এ
lead-piu-partner-text = উৎসে নাম আছে: { $count }। অন্য কোনো নেটওয়ার্কে এত আমাদের জানা নেই।
lead-in-piu-reti-title = { $partner } যেখানে ছিল: { $networks }
lead-in-piu-reti-text = উৎসে একই সংগঠনের নাম আছে আলাদা আলাদা এলাকায়: { $networks-names }।
lead-pochi-in-piu-reti-title = প্রায় সব সংগঠনের নাম আছে একটিই নেটওয়ার্কে
lead-pochi-in-piu-reti-text = জানা আছে { $partners }। একের বেশি নেটওয়ার্কে যাদের নাম আছে: { $several }।
lead-insieme-title = «{ $intervention }»: একটি উৎসে একসঙ্গে নাম আছে: { $named }
lead-insieme-text = আমাদের জানা কার্যক্রমগুলির মধ্যে «{ $source }» শুধু এটির কথাই বলে, নেটওয়ার্ক { $network }। তাতে নাম আছে: { $partners-names }। কার্যক্রমটি নিয়ে যা জানা: { $evidence }। পুরো নেটওয়ার্কে আমাদের জানা আছে: { $partners }, { $interventions }। কোন সংগঠন কী করেছে, তাদের জিজ্ঞাসা করুন।
lead-fonti-discordi-title = { $network }: উৎসগুলি পৌরসভার একই সংখ্যা বলে না
lead-fonti-discordi-text = নেটওয়ার্কে কতগুলি পৌরসভা, তা নিয়ে আমাদের পড়া উৎসগুলি একমত নয়: { $said }। আমাদের তালিকায় আছে { $municipalities }, কেন তা নেটওয়ার্কের পাতায় লেখা আছে।
lead-storie-discordi-title = { $network }: কাহিনিগুলি পৌরসভার একই সংখ্যা বলে না
lead-storie-discordi-text = নেটওয়ার্কটি নিয়ে দুই বা তার বেশি কাহিনি আলাদা সংখ্যা বলে: { $said }। নেটওয়ার্কটি নিয়ে আমাদের জানা কাহিনি: { $stories }। আমাদের তালিকায়: { $municipalities }। কেন তা নেটওয়ার্কের পাতায় লেখা আছে।
lead-comuni-ignoti-title = { $networks }: সব পৌরসভা আমাদের জানা নেই
lead-comuni-ignoti-text = পড়া সূত্রগুলো এই নেটওয়ার্কগুলোর সব পৌরসভা বলে না: { $networks-names }।
lead-comuni-promessi-title = পৌরসভা: ঘোষণায় { $promised }টি, নামসহ { $known }টি
lead-comuni-promessi-text = পরিকল্পনায় বলা হয়েছিল { $promised }টি পৌরসভায় পৌঁছানোর কথা। আমাদের পড়া উৎস থেকে নেটওয়ার্কে যাদের নাম বলা যায়: { $known }।
lead-pochi-comuni-title = { $province }: নেটওয়ার্কে আছে বলে জানা অল্প পৌরসভা
lead-pochi-comuni-text = { $province } প্রদেশে { $municipalities }। এর মধ্যে উৎস অনুযায়ী কোনো নেটওয়ার্কে ছিল: { $known }।
lead-residenti-per-rete-title = { $province }: প্রতিটি নেটওয়ার্কের ভাগে অনেক বিদেশি বাসিন্দা
lead-residenti-per-rete-text = { $year } সালে { $province } প্রদেশে থাকতেন { $residents } জন বিদেশি নাগরিক, আর ছিল { $networks }: অন্য কোনো প্রদেশে একেকটি নেটওয়ার্কের ভাগে এত মানুষ ছিল না।
lead-cinque-anni-fa-title = পাঁচ বছর আগে { $network } নিয়ে লেখা হতো
lead-cinque-anni-fa-text = { $year } সালে এই নেটওয়ার্ক নিয়ে প্রকাশিত কাহিনি: { $stories }। অন্তত একটি এই মাসের। এখন কী রয়ে গেছে?
lead-cambiata-title = { $network }: এখন আমরা জানি { $now }
lead-cambiata-text = { $date } হালনাগাদের আগে জানা ছিল { $before }। যা বদলেছে তা আমাদের জানা, নেটওয়ার্ক যা করেছে তা নয়।

numbers-title = সব সংখ্যা
numbers-lead = প্রতিটি নেটওয়ার্ক, প্রতিটি পদক্ষেপ (Azione) ধরে: কতগুলি কার্যক্রম হয়েছে বলে উৎসে জানানো আছে, আর কতগুলি পরিকল্পিত ছিল। প্রতিটি সংখ্যা সেই তালিকায় নিয়ে যায়, যা গুনে সংখ্যাটি হয়েছে।
numbers-network = নেটওয়ার্ক
numbers-total = মোট
numbers-note = «3 + 2» মানে: 3টি হয়েছে বলে জানানো, 2টি পরিকল্পিত।
numbers-reported = { $count }টি হয়েছে বলে জানানো
numbers-planned = { $count }টি পরিকল্পিত
compare-title = তুলনা করুন
compare-title-of = তুলনা: { $names }
compare-lead = দুই থেকে চারটি প্রদেশ বা নেটওয়ার্ক, পাশাপাশি: প্রতিটি সংখ্যার জন্য একটি সারি, পার্থক্য কথায় লেখা।
compare-bad = দুই থেকে { $most }টি প্রদেশ, অথবা দুই থেকে { $most }টি নেটওয়ার্ক তুলনা করা যায়। আরও বেশি বা কম বাছুন।
compare-choose = কোন কোন প্রদেশ?
compare-choose-networks = অথবা কোন কোন নেটওয়ার্ক?
compare-submit = তুলনা করুন
compare-what = কী
compare-difference = কথায়
compare-networks = নেটওয়ার্ক
compare-interventions = জানা কার্যক্রম
compare-done = হয়েছে বলে জানানো কার্যক্রম
compare-partners = সংগঠন
compare-stories = প্রকাশিত কাহিনি
compare-municipalities = পৌরসভা
compare-each = প্রতি নেটওয়ার্কে জানা কার্যক্রম
compare-share = উৎস অনুযায়ী নেটওয়ার্কে থাকা পৌরসভা, প্রতি একশোয়
compare-tables = কার্যক্রম ডাউনলোড করুন
compare-same = একই সংখ্যা।
compare-more = { $least }-এর চেয়ে { $most }-এ { $more }টি বেশি।
press-kit = সংবাদমাধ্যমের জন্য সব একসঙ্গে (ZIP)
