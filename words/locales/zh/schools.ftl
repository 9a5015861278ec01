schools-title = 给学校
schools-title-of = { $need }：当时做了什么
schools-title-at = { $need }，地点：{ $place }
schools-description = 学生不会意大利语、需要调解员、有人不再来上学：看看 Lab'Impact 的网络在您学校附近做过什么。
schools-lead = 说说您需要什么、在哪里。我们会告诉您：您的网络计划或做过什么，然后是附近，再是别的地方，以及为什么显示这些。
schools-need = 我需要
schools-any = 选择需要什么
schools-where = 在（市镇或邮政编码 CAP）
schools-refine = 您的学校、学段、语言
schools-school = 学校（名称或代码）
schools-level = 学段
schools-level-any = 任何学段
schools-language = 学生的语言
schools-language-any = 没关系
schools-submit = 显示
schools-start = 您需要什么？
schools-result = { $count ->
    [0] 没有经验：{ $need }
   *[other] { $count-form ->
       *[other] { $count } 个经验：{ $need }
    }
 }
schools-result-at = { $count ->
    [0] 没有经验：{ $need }，从 { $place } 看
   *[other] { $count-form ->
       *[other] { $count } 个经验：{ $need }，从 { $place } 看
    }
 }
schools-own = { $count-form ->
   *[other] 在 { $name } 的网络里：{ $count } 个
 }
schools-close = { $count-form ->
   *[other] 在 { $name } 附近：{ $count } 个
 }
schools-far = { $count-form ->
   *[other] 更远的地方：{ $count } 个
 }
schools-everywhere = { $count-form ->
   *[other] 在整个伦巴第大区：{ $count } 个
 }
schools-nothing = 已读来源没有讲到能满足这个需要的内容。请问市镇政府（Comune），或者附近的一所学校。
schools-nothing-near = 在 { $place } 和周围，已读来源没有讲到能满足这个需要的内容。最近的经验在 { $km } 公里以外。
schools-nothing-near-unknown = 在这附近，已读来源没有讲到能满足这个需要的内容。
schools-more = { $count-form ->
   *[other] 还有 { $count } 个
 }
schools-folded = { $count-form ->
   *[other] { $count } 项类似的活动，但不是给这所学校的
 }
schools-norms = 法规怎么说
schools-choose = 放到单子上
schools-unchoose = 从单子上去掉
schools-choices = 您的选择
schools-chosen = { $count ->
    [0] 没有选择
   *[other] { $count-form ->
       *[other] 选了 { $count } 个
    }
 }
schools-sheet = 打印单子
schools-send = 用邮件发送
schools-mail-subject = 给我们学校的经验
schools-gone = 您选的内容里有的已经不存在了，所以不在单子上：{ $names }。
schools-cut = 单子上能放四个经验：我们保留了前四个。
schools-need-unknown = 我们不知道“{ $name }”这个需要。请在下面选一个：其他内容都还在。
schools-level-unknown = 我们不知道“{ $name }”这个学段：没有用它。请从列表里选。
schools-language-unknown = 我们不知道“{ $name }”这种语言：没有用它。请从列表里选。
schools-school-is = { $name }（{ $code }），{ $address }，{ $place }。所属学校（Istituto）：{ $institute }。
schools-partner = 来源提到它是一个网络的合作机构：
schools-school-which = { $count-form ->
   *[other] “{ $name }”：下面的学校（共 { $count } 所），是哪一所？
 }
schools-school-cut = { $total } 所中的 { $shown } 所：请再加一个词，比如市镇。
schools-school-none = 伦巴第大区公立学校的登记里没有“{ $name }”。您可以写市镇名称。
schools-count = { $count ->
    [0] 没有活动
   *[other] { $count-form ->
       *[other] { $count } 项活动
    }
 }
schools-in = 这个市镇当时属于网络：
schools-in-none = 这个市镇当时不在任何网络里。
schools-in-unknown = 已读来源没有说这个市镇当时是不是在网络里。
schools-none = 已读来源没有讲到这样的活动。
schools-search = 用您自己的话搜索

level-istituto-comprensivo = 综合学校（istituto comprensivo）
level-infanzia = 幼儿园（scuola dell'infanzia）
level-primaria = 小学（scuola primaria）
level-secondaria-primo-grado = 初中（secondaria di primo grado）
level-secondaria-secondo-grado = 高中（secondaria di secondo grado）
level-adulti = 成人教育
level-convitto = 寄宿学校（convitto）

reasons = 为什么在这里
reason-topic = 关于：{ $name }
reason-word = 正文里有：“{ $name }”
reason-audience = 对象：{ $name }
reason-action = 属于给学校的行动（Azione）
reason-level = 提到：{ $name }
reason-language = 有一个来源提到这种语言：{ $name }
reason-own = 在您的网络里
reason-bordering = 在相邻的网络里
reason-distance = { $town } 离 { $here } { $km } 公里
reason-done = 据报道做过
reason-planned = 计划的：已读来源都没有说是不是做了

language-none = 关于网络的已读来源都没有提到这种语言：{ $name }。这不表示没有调解员：请问网络或市镇政府（Comune）。
language-some = { $count-form ->
   *[other] 有 { $count } 个来源提到这种语言：{ $name }。
 }
language-more = 在哪里，可以问谁
language-title = 来源提到的语言：{ $name }
language-title-none = 语言：{ $name }
language-today = 现在谁用这种语言回答
language-ask = 想在现在找一位会说这种语言的调解员，请问您的市镇政府（Comune）或网络的牵头机构。
language-schools = 我学校附近的翻译
languages-title = 来源提到的语言
languages-lead = 已读来源几乎没有说调解员用哪些语言工作。每种语言：在哪里提到，谁说的。
languages-groups = 只按类别提到的语言
languages-groups-lead = 这里来源把几种语言放在一起说，没有说是哪些。我们照样写出，不作补充。
languages-count = { $count ->
    [0] 没有来源提到它
   *[other] { $count-form ->
       *[other] { $count } 个来源提到它
    }
 }

sheet-title = 我们需要：{ $need }
sheet-description = 可以打印的单子：可以问谁，别的地方做过什么，写在哪里。
sheet-back = 回到经验
sheet-usual = 您什么都没有选：这里是前三个经验。
sheet-code = 这个页面地址的二维码
sheet-call = 现在可以问谁
sheet-experiences = 计划了什么或做了什么
sheet-notes = 笔记
sheet-anywhere = 在伦巴第大区
sheet-ended = Lab'Impact 计划已于 2023 年 6 月 30 日结束：这些是经验，不是现在开放的服务。Atlante Lab'Impact，独立目录。

whom-anywhere = 写下学校所在的市镇，就知道可以问谁。
whom-network = 网络：
whom-no-office = 已读来源没有给出联系方式
whom-municipality = { $place } 市镇政府（Comune di { $place }）：请找社会服务处（servizi sociali）或学校事务办公室（ufficio scuola）。

letters = 两封写好的信
letters-note = 您可以复制或发送。这里什么都不保留。
letter-to-head = 给学校校长
letter-to-municipality = 给市镇政府（Comune）
letter-mail = 用邮件打开
letter-same = 同一封信，用本页的语言
letter-planned = 计划的
letter-subject = 我们需要：{ $need }
letter-head = 尊敬的校长：
    我们学校需要：{ $need }。
    在伦巴第大区，曾经计划或做过这些事：
    { $list }
    来源和联系方式在这里：{ $address }
    我们可以谈谈吗？

letter-municipality = 尊敬的 Comune di { $place }（市镇政府）：
    我们学校需要：{ $need }。
    在伦巴第大区，曾经计划或做过这些事：
    { $list }
    来源：{ $address }
    现在想做类似的事，我们可以找谁？

poster-link = 给家庭的海报
poster-title = 您刚到 { $place } 吗？
poster-lead = 您可以在学校为孩子提出这些要求：
poster-ended = Lab'Impact 计划已于 2023 年结束。想知道现在有什么，请问市镇政府（Comune）。

source-needs = 学校的需要：{ $count }
source-places-schools = 公立学校来自这里，学校地址里写到的小地方（frazione）也来自这里。

practices-title = 和学校一起的经验
practices-lead = 网络和学校一起做过什么，按需要一个一个看：怎么做的，我们知道多少。
practices-count = { $count ->
    [0] 已读来源里没有经验。
   *[other] { $count-form ->
       *[other] { $count } 个经验。
    }
 }
practices-near = 找附近的经验
practices-alike = 别处类似的经验
practices-alike-reason = { $count-form ->
   *[other] 有 { $count } 个相同的主题
 }

class-title = 一个课堂活动：页面背后的事实
class-lead = 两个小时，分小组。学生学会分清：写了什么，谁写的，什么还不知道。
class-step-1 = 每个小组选这个页面上的一个经验，读一读它说了什么。
class-step-2 = 找它的来源：谁写的，什么时候写的，写给谁看？
class-step-3 = 画出哪些是计划的，哪些是说做过的。讲的人当时在场吗？
class-step-4 = 写出三个来源没有回答的问题，以及现在可以问谁。
class-step-5 = 把这个经验和另一个网络的类似经验比一比：有什么不同，为什么？
