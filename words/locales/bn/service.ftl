data-title = ডাউনলোডের তথ্য
data-reti = নেটওয়ার্ক
data-interventi = কার্যক্রম
data-partner = সহযোগী
data-storie = কাহিনি
data-comuni = পৌরসভা
data-fonti = উৎস
data-rows = { $count-form ->
    [one] { $count }টি সারি
   *[other] { $count }টি সারি
 }
data-chosen = নিচের সারণিতে শুধু আছে: { $values }।
data-all = সব ডাউনলোড করুন
data-filter = শুধু একটি অংশ
data-filter-1 = মানচিত্র বা কাহিনি খুলুন, আর ফিল্টার বাছুন।
data-filter-2 = পাতার ঠিকানায় প্রশ্নচিহ্নের পরে যা আছে তা কপি করুন।
data-filter-3 = সেটি একটি সারণির ঠিকানার শেষে বসান: পাতায় যে সারি দেখেন, সেগুলিই পাবেন।
data-use = এই তথ্য দিয়ে কী করতে পারেন
data-licence = আপনি তথ্য কপি করতে, বদলাতে ও প্রকাশ করতে পারেন, কাজের জন্যও, যদি Atlante-এর নাম উল্লেখ করেন (CC BY 4.0 লাইসেন্স)। মূল লেখাগুলি তাদের প্রকাশকের: এখানে আছে শুধু আমাদের লেখা সারাংশ।
data-cite = এভাবে উল্লেখ করুন:
data-citation = Atlante Lab'Impact, সংস্করণ { $number }, { $date }
data-revision = প্রতিটি সংশোধনে নতুন সংস্করণ হয়। এটি { $number } নম্বর।

press-title = সংবাদমাধ্যমের জন্য
press-description = উৎসসহ সংখ্যা, আগে প্রকাশিত কাহিনি, ডাউনলোডের সারণি ও উদ্ধৃতির নিয়ম: প্রদেশ ধরে ধরে Lab'Impact পরিকল্পনা।
press-lead = প্রদেশ বাছুন: পাবেন উৎসসহ সংখ্যা, কী কী প্রকাশিত হয়েছে, সারণি ও উদ্ধৃতির নিয়ম।
press-where = প্রদেশ
press-all = সারা লোম্বার্দিয়া
press-submit = দেখান
press-region = লোম্বার্দিয়ায়
press-numbers = সংখ্যা: { $where }
press-selection = এই বাছাইয়ে
press-public = বিদেশি বাসিন্দা
press-networks = { $count-form ->
    [one] নেটওয়ার্ক
   *[other] নেটওয়ার্ক
 }
press-interventions = { $count-form ->
    [one] জানা কার্যক্রম
   *[other] জানা কার্যক্রম
 }
press-reported = { $count-form ->
    [one] হয়েছে বলে জানানো
   *[other] হয়েছে বলে জানানো
 }
press-published = { $count-form ->
    [one] প্রকাশিত লেখা
   *[other] প্রকাশিত লেখা
 }
press-foreign = বিদেশি বাসিন্দা ({ $year })
press-foreign-share = বাসিন্দাদের মধ্যে বিদেশি ({ $year })
press-known = এগুলি আমাদের পড়া উৎসে যা বলা হয়েছে তার সংখ্যা, যা যা করা হয়েছে তার সবকিছুর নয়।
press-stories = কী কী প্রকাশিত হয়েছে
press-stories-all = মোট { $count }টি লেখার সব
press-stories-none = আমরা কোনো প্রকাশিত লেখা পাইনি।
press-files = সারণি
press-data = আরও সারণি ও লাইসেন্স
press-cite = কীভাবে উদ্ধৃতি দেবেন
press-cite-text = প্রতিটি পাতার ঠিকানা বদলায় না। Atlante-এর উদ্ধৃতি দিতে:
press-care = প্রকাশ করার আগে «§ উৎস» চিহ্ন দিয়ে প্রতিটি তথ্যের উৎস খুলুন: প্রকল্পের বিবরণপত্র বলে কী করার কথা ছিল, কী করা হয়েছে তা নয়।

whole-title = এই ফাইলে সব সময় সবকিছু থাকে
whole-text = কোনো ফিল্টার এর সারি বাছে না। আপনি পুরোটা ডাউনলোড করতে পারেন, অথবা ফিল্টার মেনে চলে এমন ফাইল নিতে পারেন।
whole-filtered = যেসব ফাইল আপনার ফিল্টার মেনে চলে
unknown-title = ফাইলগুলি এই প্যারামিটার চেনে না
unknown-text = হয়তো ভুল লেখা হয়েছে। ফাইলে না জানিয়েই সব সারি থাকত: তাই আমরা তা দিচ্ছি না।
unknown-parameter = প্যারামিটার
unknown-known = যে প্যারামিটারগুলি আছে
