# 用来查找、分享和保存页面的文字。

offline-copy = 没有网络连接：这是一份副本，数据日期为 { $date }。
offline-title = 您没有网络连接
offline-text = 这个页面没有保存在您的设备上。网络恢复后请再试。
offline-kept = 您可以打开这些页面
share-copy = 复制链接
share-send = 分享
share-copied = 链接已复制。
share-failed = 浏览器不允许复制：请使用上方的地址。
picture-site = 伦巴第大区地图，标有 Lab'Impact 35 个网络的区域。
picture-network = 伦巴第大区地图，标有 { $name } 的区域。
picture-below = Lab'Impact，{ $province }
picture-foot = 独立目录。该计划已于 2023 年 6 月结束。
