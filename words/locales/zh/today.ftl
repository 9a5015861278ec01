today-title = 现在可以问谁
today-switchboard = 这是市镇政府（Comune）现在的总机电话。说您需要什么，他们会帮您转到合适的办公室。
today-network-office = 这是网络的办公室，或者当时带领网络的机构的办公室。
today-seat = 这是网络当时所在市镇的市镇政府（Comune）现在的总机电话：它不是网络的办公室，但知道该把您转给谁。
today-lead-town-hall = 这个市镇政府（Comune）当时带领网络。这是它现在的总机电话：它不是网络的办公室，但知道该把您转给谁。
today-no-town-hall = 我们不知道这个市镇政府（Comune）的电话和网站。您可以在 indicepa.gov.it 上查，那是公共机构的官方名单。
today-no-office = 已读来源没有给出这个网络的联系方式。
today-yours = 您住在哪个市镇（Comune）？
today-yours-text = 该计划已于 2023 年结束。想知道现在有什么服务，先问您的市镇政府（Comune）：写下市镇的名称。
today-call = 打电话
today-write = 写邮件
today-open-site = 打开网站
today-map = 打开地图
today-map-search = 在地图上搜索
today-certified = 认证电子邮箱（PEC）：可能不接收普通邮件
today-contacts-of = 电话和邮箱：{ $date }。
today-website-of = 网站：{ $date }。
today-contacts-undated = 联系方式来自不同年份的页面：可能已经变了。
today-point-network = 网络的办公室
today-point-town-hall = 市镇政府（Comune）总机
today-open = 现在对所有人开放，{ $where }
today-open-text = 它们不属于 Lab'Impact。每一个都写明信息从哪里来、是什么时候的。
today-open-more = 学校管理办公室和有用的网站
today-schools-more = { $count-form ->
   *[other] 该省还有 { $count } 个地点
 }
today-hours = 开放时间和须知
today-languages = 语言：{ $languages }。
today-dated = { $date }。来源：
today-undated = 页面没有日期，我们在 { $read } 读过。来源：
today-old = 这条信息已经超过两年：去之前请先确认。
service-linea = 可以拨打的免费电话
service-prefettura = 省督府（Prefettura）
service-questura = 居留许可（permesso di soggiorno）：警察总局（Questura）
service-cpia = 离您最近的成人学校（CPIA）
service-ufficio-scolastico = 学校管理办公室（Ufficio scolastico）
service-portale = 有用的网站

tongue-ar = 阿拉伯语
tongue-bin = 埃多语
tongue-en = 英语
tongue-es = 西班牙语
tongue-fa = 波斯语
tongue-ff = 富拉语
tongue-fr = 法语
tongue-fuf = 普拉尔语
tongue-it = 意大利语
tongue-man = 曼丁哥语
tongue-pcm = 皮钦语
tongue-pl = 波兰语
tongue-ps = 普什图语
tongue-pt = 葡萄牙语
tongue-ru = 俄语
tongue-so = 索马里语
tongue-sq = 阿尔巴尼亚语
tongue-ti = 提格里尼亚语
tongue-uk = 乌克兰语
tongue-ur = 乌尔都语
tongue-wo = 沃洛夫语

source-town-halls = 市镇政府的联系方式：{ $count }
source-living-services = 现在开放的服务：{ $count }
source-places-water = 地图上的湖泊和河流来自这里。

report-link = 报告错误
report-title = 报告错误
report-description = 您看到错误的或过时的信息了吗？请告诉我们正确的是什么，写在哪里。
report-lead = 您看到有什么不对或过时了吗？请帮我们改正。
report-now = 页面现在写的是什么
report-now-page = 页面：
report-now-sources = 它的来源：
report-write = 写下正确的内容
report-write-text = 请把下面的信息写完整。能核实的更正才有效：请写明正确的信息写在哪里。
report-message = 信息
report-subject = 更正：{ $title }
report-body = 页面：{ $page }
    页面上写的是：{ $said }
    正确的是：
    写在这里（网址、文件或办公室）：
report-mail = 写电子邮件
report-issue = 打开报告页面
report-copy = 复制信息
report-page = 打开页面给我们写信
report-page-text = 复制信息，然后粘贴到打开的页面里。
report-nowhere = 管理这个网站的人没有给出可以写信的地址。您可以复制信息，交给向您介绍 Atlante 的人，或者交给页面上写的机构。
report-kept = 您写的内容只留在您的设备上，直到您自己发送：这个网站收不到，也不保存。
report-said = 它讲了什么
report-phone = 电话
report-email = 电子邮件
report-which = 您说的是哪个页面？
report-which-text = 这个地址没有说明要报告哪个页面，或者没有这个页面。请打开那个页面，选择最下面的“报告错误”，或者在这里写下它的地址。
report-which-field = 页面地址
report-which-submit = 继续

about-title = 关于本网站
about-description = 谁管理这个网站，保存读者的哪些信息，怎样改正错误。
about-who = 谁管理这个网站
about-publisher = 这份 Atlante 由 { $name } 管理。
about-publisher-code = 这份 Atlante 由 { $name }（IPA 编号 { $code }）管理。
about-publisher-unknown = 管理这份 Atlante 的人没有写明自己的名称。
about-contact = 给管理者写信：
about-contact-unknown = 没有写明可以写信的地址。
about-repository = 程序和数据在这里开发：
about-independent = Atlante 是独立完成的。它不是 Regione Lombardia、ANCI Lombardia、Fondazione ISMU 或意大利内政部的网站。
about-readers = 保存读者的哪些信息
about-readers-nothing = 什么都不保存。没有 cookie，没有读者统计，没有其他网站的内容。程序的记录里没有您的地址，没有您打开的页面，也没有您搜索的内容。
about-readers-device = 浏览器会把您看过的页面留在您的设备上，这样没有网络也能读。如果您使用自己的位置，它不会离开您的设备。
about-readers-window = 如果您的浏览器要求另一种语言，我们只提议一次。在您关闭窗口之前，窗口会记住已经提议过：没有别人知道。
about-persons = 如果这里有您的个人信息
about-persons-offices = 这里有办公室，没有个人。数据检查会拒绝看起来像人名的邮箱。作者的名字是文章上署的名字。
about-persons-ask = 如果您看到和您有关的信息，想把它去掉，请给管理网站的人写信：写明是哪个页面、哪条信息。我们会把它从页面、下载文件和以前的版本中去掉。
about-corrections = 怎样改正错误
about-corrections-report = 在每个页面最下面和每个来源旁边，都有“报告错误”。
about-corrections-source = 如果有一份可以读到的文件写明正确的信息，我们就改正，并把它加到这个页面的来源里。如果两份文件说法不同，我们会写出来。
about-corrections-shown = 每次更正都会产生一个新的数据版本，有编号和日期：您可以在每个页面最下面看到。重要的更正写在项目的更新里。
about-corrections-news = 每个变化，不论大小，都逐项写在这里：
about-corrections-cited = 引用里的地址总是打开您引用的那个页面，更正以后也一样：页面会说明，并带您去看从那以后有什么变化。
about-corrections-time = 我们不保证时间：维护 Atlante 的人很少。错误的联系方式会最先处理。

status-ended = 计划已于 { $year } 年结束
status-ended-undated = 计划已结束
status-interventions = { $count ->
    [0] 没有找到活动
   *[other] { $count-form ->
       *[other] { $count } 项活动
    }
 }
status-done = { $count-form ->
   *[other] 做了 { $count } 项
 }
status-planned = { $count-form ->
   *[other] 计划了 { $count } 项
 }
status-sources = { $count-form ->
   *[other] { $count } 个来源
 }
status-note = 这里写的是当时计划的，或者别人报道过的。这不是现在开放的服务的名单。
silent = 已读来源没有提到：{ $what }。这不表示当时没有。
silent-interventions = 活动
silent-partners = 合作机构
silent-stories = 报道
silent-lead = 牵头机构
folded-more = { $count-form ->
   *[other] 还有 { $count } 项
 }
intervention-open = 打开活动的页面
municipality-network = 网络
cite = 引用这个页面
cite-text = “{ $title }”，Atlante Lab'Impact，第 { $number } 版，{ $date }。{ $url }
cite-copy = 复制引用
cite-copied = 引用已复制。
cite-failed = 浏览器不允许复制：请选中文字再复制。
share-print = 打印
share-copied-text = 信息已复制。
