index-reti = নেটওয়ার্ক
index-reti-lead = Lab'Impact পরিকল্পনার এলাকাভিত্তিক নেটওয়ার্ক: কারা ছিল, কোথায়, কী করেছে।
index-reti-description = লোম্বার্দিয়ায় Lab'Impact পরিকল্পনার এলাকাভিত্তিক নেটওয়ার্কের তালিকা, নাম, পৌরসভার সংখ্যা বা কার্যক্রমের সংখ্যা অনুযায়ী।
index-interventi = কার্যক্রম
index-interventi-lead = নেটওয়ার্কগুলি কী করবে ভেবেছিল ও কী করেছে, উৎসসহ।
index-interventi-description = Lab'Impact পরিকল্পনার নেটওয়ার্কগুলির কার্যক্রমের তালিকা, নেটওয়ার্ক, শিরোনাম বা ক্ষেত্র অনুযায়ী, প্রতিটি নিয়ে উৎস যা বলে তা সহ।
index-partner = সহযোগী
index-partner-lead = যেসব সংগঠন নেটওয়ার্কে অংশ নিয়েছে।
index-partner-description = Lab'Impact পরিকল্পনার নেটওয়ার্কগুলির সহযোগীদের তালিকা: পৌরসভা, স্কুল, সমবায়, সমিতি।
index-province = প্রদেশ
index-province-lead = লোম্বার্দিয়ার বারোটি প্রদেশ, তাদের নেটওয়ার্ক ও পৌরসভাসহ।
index-province-description = লোম্বার্দিয়ার প্রদেশগুলির তালিকা, Lab'Impact পরিকল্পনার নেটওয়ার্ক, পৌরসভা ও বাসিন্দার সংখ্যাসহ।
index-temi = ক্ষেত্র
index-temi-lead = পরিকল্পনার চারটি পদক্ষেপ (Azione), তাদের কার্যক্রমসহ।
index-temi-description = চারটি ক্ষেত্রের, মানে Lab'Impact পরিকল্পনার পদক্ষেপগুলির তালিকা, কার্যক্রম ও নেটওয়ার্কের সংখ্যাসহ।
index-argomenti = বিষয়
index-argomenti-lead = কার্যক্রমগুলি কী নিয়ে, সহজ কথায়।
index-argomenti-description = Lab'Impact পরিকল্পনার কার্যক্রমের বিষয়গুলির তালিকা, সহজ কথায় বোঝানো।

index-count-reti = { $count-form ->
    [one] { $count }টি নেটওয়ার্ক
   *[other] { $count }টি নেটওয়ার্ক
 }
index-count-interventi = { $count-form ->
    [one] { $count }টি কার্যক্রম
   *[other] { $count }টি কার্যক্রম
 }
index-count-partner = { $count-form ->
    [one] { $count }টি সহযোগী
   *[other] { $count }টি সহযোগী
 }
index-count-province = { $count-form ->
    [one] { $count }টি প্রদেশ
   *[other] { $count }টি প্রদেশ
 }
index-count-temi = { $count-form ->
    [one] { $count }টি ক্ষেত্র
   *[other] { $count }টি ক্ষেত্র
 }
index-count-argomenti = { $count-form ->
    [one] { $count }টি বিষয়
   *[other] { $count }টি বিষয়
 }

index-order = সাজান
order-reti = নেটওয়ার্কের সংখ্যা
order-rete = নেটওয়ার্ক
order-tema = ক্ষেত্র
order-residenti = বাসিন্দা
order-tipo = ধরন
order-data = তারিখ
order-fatti = হয়েছে বলে জানানো
order-previsti = পরিকল্পিত
index-submit = দেখান
index-none = সব বাছা ফিল্টারের সঙ্গে কিছুই মেলে না। একটি সরান, অথবা:
index-map = মানচিত্রে নেটওয়ার্কগুলি দেখুন
