news-title = নতুন খবর
news-lead = এই তালিকায় কী বদলেছে, একেকটি ঘর ধরে: আগে, পরে, আর কে বলেছে।
news-none = কিছু বদলায়নি।
news-revision = সংস্করণ { $number }
news-since = { $count ->
    [0] তখন থেকে ({ $moment }) কিছু বদলায়নি।
   *[other] { $count-form ->
        [one] তখন থেকে ({ $moment }) { $count }টি তথ্যপাতা বদলেছে।
       *[other] তখন থেকে ({ $moment }) { $count }টি তথ্যপাতা বদলেছে।
    }
 }
news-of = { $date }, সংস্করণ { $number }
news-author = কে বলেছে: { $author }।
news-no-author = এই সংস্করণ কে করেছে তা বলা নেই।
news-added = যোগ হয়েছে
news-changed = বদলেছে
news-removed = সরানো হয়েছে
news-before = আগে
news-after = পরে
news-nothing = কিছু না
news-translations = অনুবাদ
news-follow = নতুন খবর আপনি খবর পড়ার প্রোগ্রামে পেতে পারেন:
field-date = তারিখ
field-note = মন্তব্য
field-municipalities-sources = পৌরসভার তালিকার উৎস
field-contact = যোগাযোগের তথ্য
field-address = ঠিকানা
field-participation = অংশ নেওয়ার প্রমাণ
field-norms = নিয়ম কী বলে
field-mentions = কোন উৎসে এর নাম আছে
field-detail = একটি খুঁটিনাটি
news-first = তালিকার ইতিহাস শুরু { $date } থেকে।
news-see = আগে কেমন ছিল দেখুন
news-how = কোনো একদিন পাতাটি কেমন ছিল দেখতে, তার ঠিকানার শেষে { $example } যোগ করুন।

history-title = { $name }: কী বদলেছে
history-short = কী বদলেছে
history-lead = এই নেটওয়ার্ক, তার সহযোগী ও তার কার্যক্রমের তথ্যপাতায় কী বদলেছে।
history-none = তালিকার ইতিহাস শুরু হওয়ার পর থেকে এই তথ্যপাতা বদলায়নি।

past = আপনি তালিকাটি আগে যেমন ছিল তেমন দেখছেন: সংস্করণ { $number }, { $date }।
past-now = আজকে ফিরুন
past-changed = তখন থেকে কী বদলেছে
past-title = সেই দিনটি নেই
past-malformed = দিন লিখুন 2026-12-01-এর মতো, অথবা সংস্করণ লিখুন r1-এর মতো।
past-unknown = তালিকার ইতিহাস { $first } থেকে { $last } পর্যন্ত।

kind-source = উৎস
kind-theme = ক্ষেত্র
kind-topic = বিষয়
kind-audience = কাদের জন্য
kind-partner-kind = সহযোগীর ধরন
kind-story-kind = কাহিনির ধরন
kind-caution = সতর্কতা
kind-evidence = প্রমাণের মাত্রা
kind-territory-evidence = এলাকার প্রমাণ
kind-source-kind = উৎসের ধরন
kind-province = প্রদেশ
kind-municipality = পৌরসভা
kind-names = পৌরসভার অন্য নাম
kind-town-hall = পৌরসভা অফিসের (Comune) যোগাযোগের তথ্য
kind-living-service = আজ খোলা সেবা
kind-former-name = এখন আর নেই এমন পৌরসভার নাম
kind-network = নেটওয়ার্ক
kind-candidate = যে এলাকা গোনা হয়নি
kind-story = কাহিনি
kind-school = স্কুল
kind-need = স্কুলের প্রয়োজন
kind-named-language = ভাষা
kind-fact = পরিকল্পনা নিয়ে তথ্য
kind-statistic = একটি এলাকা নিয়ে তথ্য
kind-boundaries = সীমানা
kind-water = হ্রদ ও নদী
kind-partner = সহযোগী
kind-intervention = কার্যক্রম
kind-order = তালিকার ক্রম
