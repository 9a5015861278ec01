# খোঁজা।

search-title = Atlante-এ খুঁজুন
search-title-of = «{ $text }»: খোঁজার ফলাফল
search-lead = লিখুন আপনার কী দরকার, বা কোথায়, যেমন করে একজন মানুষকে বলতেন। আপনি ইতালীয়, আলবেনীয়, আরবি, বাংলা, চীনা, ফরাসি, ইংরেজি, পাঞ্জাবি, রোমানীয়, স্প্যানিশ, ইউক্রেনীয় বা উর্দু ভাষায় লিখতে পারেন।
search-description = লোম্বার্দিয়ায় Lab'Impact পরিকল্পনার নেটওয়ার্ক, কার্যক্রম, পৌরসভা, বিষয়, সহযোগী ও কাহিনির মধ্যে খুঁজুন।
search-words = আপনি কী খুঁজছেন?
search-submit = খুঁজুন
search-any-province = সব
search-any-theme = সব
search-examples = যেমন
search-example-1 = Bergamo-তে ইতালীয় ভাষার কোর্স
search-example-2 = Dalmine-এর স্কুলে সাংস্কৃতিক মধ্যস্থতা
search-example-3 = বসবাসের অনুমতিপত্র
search-example-4 = Valle Camonica সংবাদপত্রের লেখা
search-example-5 = পরিবারের পুনর্মিলন
search-count = { $count ->
    [0] «{ $text }»-এর কোনো ফলাফল নেই
   *[other] { $count-form ->
        [one] «{ $text }»-এর { $count }টি ফলাফল
       *[other] «{ $text }»-এর { $count }টি ফলাফল
    }
 }
search-corrected = «{ $typed }» নেই। আমরা «{ $read }» খুঁজেছি।
search-unknown = { $count-form ->
    [one] Atlante-এ { $words } শব্দটি নেই: আমরা এটি বাদ দিয়ে খুঁজেছি।
   *[other] Atlante-এ { $words } শব্দগুলি নেই: আমরা এগুলি বাদ দিয়ে খুঁজেছি।
 }
search-narrow = খোঁজা আরও ছোট করুন
search-place = আমরা { $place }-এর সঙ্গে যুক্ত ফলাফল দেখাচ্ছি।
search-understood = আমরা বুঝেছি:
search-here = { $subject }: { $place } আর তার কাছে
search-here-none = এই বিষয়ে ({ $subject }) পড়া উৎসগুলি { $place } আর আশপাশের কথা কিছু বলে না।
search-add-place = যা লিখেছেন তার সঙ্গে আপনার পৌরসভার নাম যোগ করুন: কাকে ফোন করবেন তা আমরা বলব।
search-also = আমরা অন্য শব্দও খুঁজেছি
search-without = শুধু আমার শব্দ খুঁজুন
search-own = আমরা শুধু আপনার শব্দ খুঁজেছি।
search-with = কাছাকাছি শব্দও খুঁজুন
search-kinds = ফলাফলের ধরন
search-in-all = সব
search-in-reti = নেটওয়ার্ক
search-in-interventi = কার্যক্রম
search-in-comuni = পৌরসভা
search-in-argomenti = বিষয়
search-in-partner = সহযোগী
search-in-storie = কাহিনি
search-one-network = নেটওয়ার্ক
search-one-intervention = কার্যক্রম
search-one-municipality = পৌরসভা
search-one-topic = বিষয়
search-one-partner = সহযোগী
search-one-story = কাহিনি
search-why = কেন এটি এখানে পেলেন
search-field-name = নাম
search-field-other-name = অন্য নাম
search-field-postal-code = ডাক কোড
search-field-district = সামাজিক জেলা
search-field-lead = প্রধান প্রতিষ্ঠান
search-field-partner = সহযোগী
search-field-network = নেটওয়ার্ক
search-field-place = স্থান
search-field-province = প্রদেশ
search-field-kind = ধরন
search-field-theme = ক্ষেত্র
search-field-topic = বিষয়
search-field-audience = কাদের জন্য
search-field-publisher = প্রকাশক
search-field-keyword = মূল শব্দ
search-field-summary = লেখায়
search-field-intervention = কার্যক্রম
search-field-subject = সম্পর্কিত
search-none-elsewhere = Atlante লোম্বার্দিয়ায় বিদেশি বংশোদ্ভূত মানুষের জন্য নেটওয়ার্ক ও সেবা এক জায়গায় রাখে। আপনি যা খুঁজছেন তা এখানে নেই।
search-none-outside = Atlante শুধু লোম্বার্দিয়ার কথা বলে: আপনি যে জায়গার নাম লিখেছেন, তার কিছুই জানে না।
search-none = আমরা কিছু পাইনি। আপনি যা করতে পারেন:
search-none-words = কম শব্দ, বা আরও সাধারণ শব্দ লিখুন।
search-none-place = নাম বা ডাক কোড দিয়ে আপনার পৌরসভা খুঁজুন
search-none-networks = মানচিত্রে 35টি নেটওয়ার্ক দেখুন
search-everywhere = প্রদেশ ও ক্ষেত্র ছাড়া খুঁজুন
search-list = ফলাফল
